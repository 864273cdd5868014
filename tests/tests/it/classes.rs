//! The six classes: how a variant gets its own, and what each says.

use jiemi_codes::{Call, Class, Language, ResponseCode};
use std::collections::HashSet;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u8, messages = en)]
enum Words {
    /// A.
    #[code(1, success)]
    Success,
    /// B.
    #[code(2, poll)]
    Poll,
    /// C.
    #[code(3, indeterminate)]
    Indeterminate,
    /// D.
    #[code(4, retry)]
    Retry,
    /// E.
    #[code(5, reauthenticate)]
    Reauthenticate,
    /// F.
    #[code(6, fail)]
    Fail,
    /// G.
    #[code(7, by_status)]
    ByStatus,
}

#[test]
fn each_word_of_the_attribute_is_its_class() {
    assert_eq!(Words::Success.class(), Class::Success);
    assert_eq!(Words::Poll.class(), Class::Poll);
    assert_eq!(Words::Indeterminate.class(), Class::Indeterminate);
    assert_eq!(Words::Retry.class(), Class::Retry);
    assert_eq!(Words::Reauthenticate.class(), Class::Reauthenticate);
    assert_eq!(Words::Fail.class(), Class::Fail);
    for code in Words::UNIT_VARIANTS {
        assert_eq!(code.entry().class, code.class());
        assert_eq!(Words::lookup(code.code()).class(), code.class());
    }
}

#[test]
fn a_code_that_defers_to_the_status_is_itself_indeterminate() {
    assert_eq!(Words::ByStatus.class(), Class::Indeterminate);
    assert!(Words::ByStatus.entry().by_status);
    assert!(!Words::Indeterminate.entry().by_status);
}

macro_rules! default_class {
    ($($enum:ident: $word:ident is $class:ident;)*) => {$(
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
        #[response_code(repr = u8, messages = en, class = $word)]
        enum $enum {
            /// Names none.
            #[code(1)]
            Silent,
            /// Names one.
            #[code(2, poll)]
            Named,
            /// Leaves it to the status.
            #[code(3, by_status)]
            ByStatus,
            /// A range that names none.
            #[code(10..20)]
            Range(u8),
            /// Every unlisted code.
            #[code(other)]
            Other(u8),
        }
    )*

    #[test]
    fn a_variant_that_names_no_class_has_the_enums() {
        $(
            assert_eq!($enum::Silent.class(), Class::$class);
            assert_eq!($enum::Range(15).class(), Class::$class);
            assert_eq!($enum::Named.class(), Class::Poll);
            assert_eq!($enum::ByStatus.class(), Class::Indeterminate);
        )*
    }

    #[test]
    fn an_unlisted_number_is_indeterminate_whatever_the_enums_class() {
        $(
            assert_eq!($enum::Other(99).class(), Class::Indeterminate);
            assert_eq!($enum::lookup(99).class(), Class::Indeterminate);
            assert_eq!($enum::Other(99).entry().class, Class::Indeterminate);
        )*
    }};
}

default_class! {
    ByDefaultSuccess: success is Success;
    ByDefaultPoll: poll is Poll;
    ByDefaultIndeterminate: indeterminate is Indeterminate;
    ByDefaultRetry: retry is Retry;
    ByDefaultReauthenticate: reauthenticate is Reauthenticate;
    ByDefaultFail: fail is Fail;
}

/// Class, word, and what it says of itself: success, retryable, final.
const FACTS: [(Class, &str, bool, bool, bool); 6] = [
    (Class::Success, "success", true, false, true),
    (Class::Poll, "poll", false, false, false),
    (Class::Indeterminate, "indeterminate", false, false, false),
    (Class::Retry, "retry", false, true, false),
    (Class::Reauthenticate, "reauthenticate", false, false, false),
    (Class::Fail, "fail", false, false, true),
];

#[test]
fn all_classes_are_listed_once() {
    assert_eq!(Class::ALL, FACTS.map(|fact| fact.0));
}

#[test]
fn a_class_is_written_and_read_as_its_word() {
    for (class, word, ..) in FACTS {
        assert_eq!(class.as_str(), word);
        assert_eq!(class.to_string(), word);
        assert_eq!(word.parse(), Ok(class));
    }
}

#[test]
fn a_word_that_is_not_a_class_is_refused() {
    for word in [
        "",
        "Success",
        "FAIL",
        " poll",
        "retry ",
        "by_status",
        "pending",
    ] {
        assert!(word.parse::<Class>().is_err(), "{word:?}");
    }
}

#[test]
fn one_class_is_success_another_retryable_and_two_are_final() {
    for (class, _, is_success, is_retryable, is_final) in FACTS {
        assert_eq!(class.is_success(), is_success, "{class}");
        assert_eq!(class.is_retryable(), is_retryable, "{class}");
        assert_eq!(class.is_final(), is_final, "{class}");
    }
}

#[test]
fn what_did_not_take_effect_may_be_sent_again_whatever_the_call_does() {
    for call in [Call::Read, Call::Idempotent, Call::Write] {
        assert!(Class::Retry.may_resend(call), "{call:?}");
    }
}

#[test]
fn an_indeterminate_read_or_idempotent_call_may_be_sent_again_but_a_write_may_not() {
    assert!(Class::Indeterminate.may_resend(Call::Read));
    assert!(Class::Indeterminate.may_resend(Call::Idempotent));
    assert!(!Class::Indeterminate.may_resend(Call::Write));
}

#[test]
fn nothing_else_may_be_sent_again_unchanged() {
    for class in [
        Class::Success,
        Class::Poll,
        Class::Reauthenticate,
        Class::Fail,
    ] {
        for call in [Call::Read, Call::Idempotent, Call::Write] {
            assert!(!class.may_resend(call), "{class} {call:?}");
        }
    }
}

#[test]
fn advice_is_one_sentence_in_each_language() {
    let mut texts = HashSet::new();
    for class in Class::ALL {
        for (language, stops) in [
            (Language::Zh, ['。', '！', '？']),
            (Language::En, ['.', '!', '?']),
        ] {
            let advice = class.advice(language);
            assert!(advice.ends_with(stops[0]), "{advice}");
            assert_eq!(advice.matches(stops).count(), 1, "{advice}");
            assert!(texts.insert(advice), "{advice} appears twice");
        }
    }
}

#[test]
fn advice_comes_in_the_requested_language() {
    let is_han = |c: char| ('\u{4E00}'..='\u{9FFF}').contains(&c);
    for class in Class::ALL {
        assert!(class.advice(Language::Zh).contains(is_han), "{class}");
        assert!(class.advice(Language::En).is_ascii(), "{class}");
    }
}

#[test]
fn everything_about_a_class_is_known_at_compile_time() {
    const WORD: &str = Class::ALL[3].as_str();
    const ADVICE: &str = Class::Fail.advice(Language::En);
    const FLAGS: [bool; 4] = [
        Class::Success.is_success(),
        Class::Retry.is_retryable(),
        Class::Fail.is_final(),
        Class::Indeterminate.may_resend(Call::Read),
    ];
    assert_eq!(WORD, "retry");
    assert_eq!(ADVICE, Class::Fail.advice(Language::En));
    assert_eq!(FLAGS, [true; 4]);
}

#[test]
fn an_editor_shows_the_advice_of_a_class_at_its_word() {
    let words = include_str!("../../../jiemi-codes/src/private/words.rs");
    for class in Class::ALL {
        let (en, zh) = (class.advice(Language::En), class.advice(Language::Zh));
        let shown = format!("/// {en}\n///\n/// {zh}\npub const {class}: () = ();\n");
        assert!(words.contains(&shown), "{shown}");
    }
}

#[test]
fn a_language_is_read_from_the_tags_of_systems_and_browsers() {
    for tag in [
        "zh",
        "ZH",
        "zh-CN",
        "zh_Hans_CN",
        "zh-Hant-TW",
        "zh_CN.UTF-8",
        "zh.UTF-8",
    ] {
        assert_eq!(tag.parse(), Ok(Language::Zh), "{tag}");
    }
    for tag in ["en", "EN", "en-US", "en_GB", "en_US.UTF-8"] {
        assert_eq!(tag.parse(), Ok(Language::En), "{tag}");
    }
    for tag in ["", "fr", "zhx", "english", "-en", "C"] {
        assert!(tag.parse::<Language>().is_err(), "{tag}");
    }
}
