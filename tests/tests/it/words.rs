//! Words in catalogues of numbers: a word that is an integer as JSON writes it means that number,
//! and no other word means any.

use jiemi_codes::{Class, Code, HttpStatus, Lookup, PayCode, Received, ResponseCode};
use jiemi_codes_tests::{ShopCode, SignedNumbers, WithOther, ZeroSucceeds};
use proptest::prelude::*;

/// Every number of 64 bits is a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = i64, class = indeterminate, messages = en, total)]
enum Anything {
    /// Any number.
    #[code(other)]
    Number(i64),
}

#[test]
fn a_word_that_is_a_json_integer_is_that_number() {
    for number in [0, 7, -1, 1018, 65_536, i64::MIN, i64::MAX] {
        let word = number.to_string();
        let expected = Lookup::One(Anything::Number(number));
        assert_eq!(Anything::lookup(&word), expected);
        assert_eq!(Anything::lookup(Code::Word(&word)), expected);
        assert_eq!(PayCode::lookup(&word), PayCode::lookup(number));
    }
}

/// Texts that look like numbers but are not numbers in JSON.
fn no_numbers() -> impl Strategy<Value = String> {
    let padded = ("[ 0+-]{0,2}", any::<i64>(), "[ .eE0]{0,2}")
        .prop_map(|(before, number, after)| format!("{before}{number}{after}"));
    prop_oneof![padded, "[0-9]{18,24}", "-?[0-9a-z_.]{0,8}", any::<String>()].prop_filter(
        "an integer as JSON writes it",
        |text| {
            let number = text.parse::<i64>();
            number.is_err() || number.is_ok_and(|number| number.to_string() != *text)
        },
    )
}

/// Checks that no catalogue reads the text as a code.
fn is_not_a_code_of_any(text: &str) {
    assert_eq!(PayCode::lookup(text), Lookup::Unknown, "{text:?}");
    assert_eq!(HttpStatus::lookup(text), Lookup::Unknown, "{text:?}");
    assert_eq!(ShopCode::lookup(text), Lookup::Unknown, "{text:?}");
    assert_eq!(ZeroSucceeds::lookup(text), Lookup::Unknown, "{text:?}");
    assert_eq!(SignedNumbers::lookup(text), Lookup::Unknown, "{text:?}");
    assert_eq!(WithOther::lookup(text), Lookup::Unknown, "{text:?}");
    assert_eq!(Anything::lookup(text), Lookup::Unknown, "{text:?}");
    assert_eq!(
        SignedNumbers::judge(text, 200).class(),
        Class::Indeterminate
    );
}

#[test]
fn a_text_that_is_not_a_json_integer_is_not_a_code() {
    for text in [
        "",
        " ",
        "-",
        "--1",
        "+5",
        " 7",
        "7 ",
        "-0",
        "00",
        "01018",
        "01000",
        "1.0",
        "1e3",
        "1000.0",
        "1_000",
        "0x3E8",
        "1000\0",
        "\n1000",
        "１０００",
        "一千",
        "-01",
        "Success",
        "other",
        "null",
        "5000..=5999",
        "9223372036854775808",
        "-9223372036854775809",
        "18446744073709551616",
        "99999999999999999999",
    ] {
        is_not_a_code_of_any(text);
    }
    // 1000 more than 64 bits hold.
    is_not_a_code_of_any("18446744073709552616");
    is_not_a_code_of_any(&"1".repeat(1000));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn a_text_that_only_looks_like_a_number_is_not_a_code(text in no_numbers()) {
        is_not_a_code_of_any(&text);
    }

    #[test]
    fn a_received_word_is_never_lost_or_changed(word in any::<String>()) {
        let received = Received::<SignedNumbers>::new(&word);
        prop_assert_eq!(received.code(), Code::Word(&word));
        prop_assert_eq!(received.lookup(), SignedNumbers::lookup(&word));
    }
}
