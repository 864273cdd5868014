//! Why nobody can tell what an answer means: each reason has a label and a sentence.

use jiemi_codes::{Class, PayCode, ResponseCode as _, Unclear, Verdict};
use std::collections::HashSet;

const REASONS: [(Unclear, &str, &str); 7] = [
    (
        Unclear::StatusDenies,
        "status_denies",
        "the code says success, and the HTTP status denies it",
    ),
    (
        Unclear::NoCode,
        "no_code",
        "the HTTP status says success, but no code does",
    ),
    (
        Unclear::SaysNothing,
        "says_nothing",
        "the code defers to the HTTP status, which alone is not enough for a success",
    ),
    (
        Unclear::Unreadable,
        "unreadable",
        "the code or the body cannot be read",
    ),
    (
        Unclear::BodyStatus,
        "body_status",
        "the body gives a different HTTP status",
    ),
    (
        Unclear::Denied,
        "denied",
        "the body denies the success, or lacks the flag that confirms it",
    ),
    (
        Unclear::Errors,
        "errors",
        "the HTTP status says success, but the body has an error, or a code outside its object",
    ),
];

#[test]
fn each_reason_has_a_label_and_a_sentence_of_its_own() {
    for (why, label, sentence) in REASONS {
        assert_eq!(why.label(), label);
        assert_eq!(why.to_string(), sentence);
        assert!(!sentence.ends_with('.'), "it is part of a line");
    }
    let labels: HashSet<_> = REASONS.iter().map(|(why, ..)| why.label()).collect();
    assert_eq!(labels.len(), REASONS.len());
    let sentences: HashSet<_> = REASONS.iter().map(|(why, ..)| why.to_string()).collect();
    assert_eq!(sentences.len(), REASONS.len());
}

#[test]
fn a_label_is_known_at_compile_time() {
    const LABEL: &str = Unclear::NoCode.label();
    assert_eq!(LABEL, "no_code");
}

#[test]
fn a_verdict_that_is_unclear_says_why_and_asks_to_query() {
    for (why, label, sentence) in REASONS {
        let verdict = Verdict::<PayCode>::Unclear(why);
        assert_eq!(verdict.label(), label);
        assert_eq!(verdict.to_string(), sentence);
        assert_eq!(verdict.class(), Class::Indeterminate);
        assert!(!verdict.is_success());
        let padded = format!("{why:>80}");
        assert_eq!(padded, format!("{sentence:>80}"));
        assert_eq!(format!("{verdict:>80}"), padded);
    }
}

#[test]
fn no_label_is_the_name_of_a_code_or_another_label_of_verdicts() {
    for (why, ..) in REASONS {
        assert_eq!(PayCode::from_name(why.label()), None);
        let taken = [
            "valid",
            "shared",
            "unknown",
            "payload",
            "transport",
            "untrusted",
        ];
        assert!(!taken.contains(&why.label()));
    }
}

#[cfg(feature = "json")]
#[test]
fn every_reason_is_given_for_some_answer() {
    for (status, body, why) in [
        (500, r#"{"code":1000}"#, Unclear::StatusDenies),
        (200, "{}", Unclear::NoCode),
        (204, r#"{"code":0}"#, Unclear::SaysNothing),
        (200, r#"{"code":"OK"}"#, Unclear::Unreadable),
        (200, r#"{"code":1000,"status":500}"#, Unclear::BodyStatus),
        (200, r#"{"code":1000,"success":false}"#, Unclear::Denied),
        (201, r#"{"errors":["x"]}"#, Unclear::Errors),
    ] {
        let answer = PayCode::read(status, body.as_bytes());
        assert_eq!(answer.verdict(), Verdict::Unclear(why), "{body}");
    }
}
