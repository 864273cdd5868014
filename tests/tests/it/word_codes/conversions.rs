//! To a word and from one, and the error where there is no variant.

use jiemi_codes::{Code, ResponseCode, UnresolvedCode};
use jiemi_codes_tests::V3Code;
use std::error::Error;
use std::mem::size_of;

#[test]
fn a_variant_is_its_word_wherever_text_is_wanted() {
    let word: &'static str = V3Code::SystemError.into();
    assert_eq!(word, "SYSTEM_ERROR");
    assert_eq!(V3Code::SystemError.as_ref(), "SYSTEM_ERROR");
    assert_eq!(<V3Code as ResponseCode>::code(V3Code::SystemError), word);
}

#[test]
fn a_word_becomes_its_variant() {
    assert_eq!(V3Code::try_from("A6"), Ok(V3Code::WrongExpiry));
    assert_eq!("A6".parse(), Ok(V3Code::WrongExpiry));
    assert_eq!(V3Code::try_from("isp.unknow-error"), Ok(V3Code::Unknown));
    let owned = String::from("A6");
    assert_eq!(V3Code::try_from(owned.as_str()), Ok(V3Code::WrongExpiry));
}

#[test]
fn an_unknown_word_is_an_error_that_keeps_it() {
    let error = {
        let word = String::from("A7");
        V3Code::try_from(word.as_str()).unwrap_err()
    };
    assert_eq!(error.code(), Code::Word("A7"));
    assert!(error.is_unknown() && !error.is_shared() && !error.is_cut());
    assert_eq!(error.candidates(), []);
    assert_eq!(error.to_string(), "unknown code \"A7\"");
    assert_eq!(format!("{error:>18}"), " unknown code \"A7\"");
    assert_eq!(format!("{error:?}"), "UnresolvedCode(unknown code \"A7\")");
    let empty = "".parse::<V3Code>().unwrap_err();
    assert_eq!(empty.to_string(), "unknown code \"\"");
    let lines = "A\nB".parse::<V3Code>().unwrap_err();
    assert_eq!(lines.to_string(), "unknown code \"A\\nB\"");
}

#[test]
fn a_shared_word_is_an_error_that_lists_its_variants() {
    let error = V3Code::try_from("ORDER_CLASH").unwrap_err();
    assert_eq!(error.code(), Code::Word("ORDER_CLASH"));
    assert_eq!(error.candidates(), [V3Code::OrderPaid, V3Code::OrderTwice]);
    assert!(error.is_shared() && !error.is_unknown());
    assert_eq!(
        error.to_string(),
        "code \"ORDER_CLASH\" is shared by `OrderPaid` and `OrderTwice`",
    );
}

/// Words as long as the error can keep, and longer.
#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Long {
    /// 62 bytes.
    #[code("12345678901234567890123456789012345678901234567890123456789012")]
    Fits,
    /// 70 bytes, shared.
    #[code(
        "1234567890123456789012345678901234567890123456789012345678901234567890",
        shared
    )]
    One,
    /// 70 bytes, shared.
    #[code(
        "1234567890123456789012345678901234567890123456789012345678901234567890",
        shared
    )]
    Two,
}

#[test]
fn a_long_unknown_word_is_cut_at_a_character_and_the_error_says_so() {
    let cut = |word: &str| {
        let error = Long::try_from(word).unwrap_err();
        let kept = match error.code() {
            Code::Word(kept) => kept.to_owned(),
            Code::Number(_) => panic!("{error}"),
        };
        assert!(word.starts_with(&kept));
        assert_eq!(error.is_cut(), kept.len() < word.len());
        kept.len()
    };
    assert_eq!(cut(&"x".repeat(61)), 61);
    assert_eq!(cut(&"x".repeat(62)), 62);
    assert_eq!(cut(&"x".repeat(63)), 62);
    assert_eq!(cut(&"码".repeat(20)), 60);
    assert_eq!(cut(&"码".repeat(21)), 60);
    assert_eq!(cut(&format!("x{}", "😀".repeat(16))), 61);
    assert_eq!(cut(&format!("xx{}", "😀".repeat(15))), 62);
    let long = Long::try_from("y".repeat(200).as_str()).unwrap_err();
    assert_eq!(
        long.to_string(),
        format!("unknown code \"{}\"… (the first 62 bytes)", "y".repeat(62)),
    );
}

#[test]
fn a_word_that_begins_like_a_listed_one_is_unknown_all_the_same() {
    let listed = Long::Fits.code();
    let error = Long::try_from(format!("{listed}x").as_str()).unwrap_err();
    assert!(error.is_unknown() && error.is_cut());
    assert_eq!(
        (error.code(), error.candidates()),
        (Code::Word(listed), &[][..])
    );
    let shared = Long::try_from(Long::One.code()).unwrap_err();
    assert_eq!(shared.code(), Code::Word(Long::One.code()));
    assert!(shared.is_shared() && !shared.is_cut());
    assert_eq!(shared.candidates(), [Long::One, Long::Two]);
}

#[test]
fn the_error_works_with_a_question_mark() {
    fn paying(word: &str) -> Result<V3Code, Box<dyn Error + Send + Sync + 'static>> {
        Ok(word.parse::<V3Code>()?)
    }
    assert!(paying("USERPAYING").is_ok());
    assert_eq!(paying("X").unwrap_err().to_string(), "unknown code \"X\"");
    let (one, same) = (V3Code::try_from("X"), V3Code::try_from("X"));
    assert_eq!(one, same);
    assert_ne!(one, V3Code::try_from("Y"));
    assert_eq!(size_of::<UnresolvedCode<V3Code>>(), 64);
}
