//! A code of any catalogue: a number or a word.

use jiemi_codes::{Code, Codes, HttpStatus, PayCode};
use jiemi_codes_tests::{NineAsksStatus, SignedNumbers};
use std::collections::{BTreeSet, HashSet};

#[test]
fn every_integer_type_of_a_catalogue_is_a_number() {
    assert_eq!(Code::from(i8::MIN), Code::Number(-128));
    assert_eq!(Code::from(i16::MIN), Code::Number(-32_768));
    assert_eq!(Code::from(i32::MIN), Code::Number(-2_147_483_648));
    assert_eq!(Code::from(i64::MIN), Code::Number(i64::MIN));
    assert_eq!(Code::from(i64::MAX), Code::Number(i64::MAX));
    assert_eq!(Code::from(u8::MAX), Code::Number(255));
    assert_eq!(Code::from(u16::MAX), Code::Number(65_535));
    assert_eq!(Code::from(u32::MAX), Code::Number(4_294_967_295));
    // A literal without a suffix.
    assert_eq!(Code::from(1008), Code::Number(1008));
}

#[test]
fn every_string_is_a_word_whatever_is_in_it() {
    for word in ["SYSTEM_ERROR", "", "1000", "系统超时", "a\0b", " 7"] {
        assert_eq!(Code::from(word), Code::Word(word));
        assert_eq!(Code::from(&word.to_owned()), Code::Word(word));
    }
    assert_ne!(Code::from("1000"), Code::from(1000));
    assert_ne!(Code::from("0"), Code::from("00"));
}

#[test]
fn the_code_of_any_enum_is_a_code() {
    assert_eq!(Code::from(PayCode::Success.code()), Code::Number(1000));
    assert_eq!(
        Code::from(NineAsksStatus::TooEarly.code()),
        Code::Number(-128)
    );
    let row = HttpStatus::Ok.entry();
    assert_eq!(row.codes, Codes::One(Code::Number(200)));
}

#[test]
fn a_code_is_shown_as_it_is_written() {
    assert_eq!(Code::Number(-7).to_string(), "-7");
    assert_eq!(Code::Number(i64::MIN).to_string(), "-9223372036854775808");
    assert_eq!(Code::Word("SYSTEM_ERROR").to_string(), "SYSTEM_ERROR");
    assert_eq!(Code::Word("").to_string(), "");
}

#[test]
fn numbers_align_to_the_right_and_words_to_the_left() {
    // Numbers to the right and texts to the left, as `format!` aligns them.
    assert_eq!(format!("{:6}|", Code::Number(1008)), "  1008|");
    assert_eq!(format!("{:6}|", Code::Word("PAID")), "PAID  |");
    assert_eq!(format!("{:<6}|", Code::Number(-1)), "-1    |");
    assert_eq!(format!("{:>6}|", Code::Word("PAID")), "  PAID|");
    assert_eq!(format!("{:*^8}", Code::Number(1008)), "**1008**");
    assert_eq!(format!("{:*^8}", Code::Word("已付款")), "**已付款***");
    assert_eq!(format!("{:06}", Code::Number(-7)), "-00007");
    assert_eq!(format!("{:2}", Code::Number(1008)), "1008");
}

#[test]
fn the_codes_of_a_row_can_be_aligned() {
    let range = HttpStatus::from(599).entry().codes;
    assert_eq!(format!("{range:>12}"), "   500..=599");
    assert_eq!(format!("{range:_^13}"), "__500..=599__");
    assert_eq!(
        format!("{:>8}", HttpStatus::from(7).entry().codes),
        "   other"
    );
    assert_eq!(
        format!("{:>6}", SignedNumbers::Refused.entry().codes),
        "    -1"
    );
}

#[test]
fn numbers_sort_by_value_and_before_words() {
    let mut codes = vec![
        Code::Word("10"),
        Code::Number(10),
        Code::Word(""),
        Code::Number(-5),
        Code::Word("B"),
        Code::Number(9),
        Code::Word("A"),
    ];
    codes.sort();
    assert_eq!(
        codes,
        [
            Code::Number(-5),
            Code::Number(9),
            Code::Number(10),
            Code::Word(""),
            Code::Word("10"),
            Code::Word("A"),
            Code::Word("B"),
        ],
    );
}

#[test]
fn codes_can_be_keys_of_sets_and_maps() {
    let codes = [
        Code::from(1),
        Code::from(1_u8),
        Code::from("1"),
        Code::from("1"),
    ];
    assert_eq!(HashSet::from(codes).len(), 2);
    assert_eq!(BTreeSet::from(codes).len(), 2);
}

#[test]
fn a_code_outlives_a_copy_of_it() {
    fn of<'a>(word: &'a str) -> Code<'a> {
        let code = Code::from(word);
        let copy = code;
        assert_eq!(code, copy);
        copy
    }
    let word = String::from("PAID");
    assert_eq!(of(&word), Code::Word("PAID"));
    const FIXED: Code<'static> = Code::Word("PAID");
    assert_eq!(format!("{FIXED:?}"), r#"Word("PAID")"#);
}
