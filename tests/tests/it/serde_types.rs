//! The crate's own types through serde: a number as it came, a class, a row.

use jiemi_codes::{Class, HttpStatus, Lookup, PayCode, Received};
use jiemi_codes_tests::{NineAsksStatus, ShopCode};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::HashMap;

/// An envelope of one's own.
#[derive(Debug, Deserialize)]
struct Answer {
    code: Received<PayCode>,
    message: String,
}

#[test]
fn a_number_as_it_came_is_a_field_of_ones_own_envelope() {
    let body = r#"{"code":1008,"message":"请求被拒绝。"}"#;
    let answer: Answer = serde_json::from_str(body).expect("an answer");
    assert_eq!(
        answer.code.lookup().resolve(&answer.message),
        Some(PayCode::RequestRefused),
    );
}

#[test]
fn a_number_that_the_catalogue_does_not_know_is_no_error() {
    for number in [1024, -1, 65_536, 65_536 + 1000, i64::MIN, i64::MAX] {
        for json in [number.to_string(), format!("\"{number}\"")] {
            let received: Received<PayCode> = serde_json::from_str(&json).expect(&json);
            assert_eq!(received.number(), number);
            assert_eq!(received.lookup(), Lookup::Unknown);
        }
    }
}

#[test]
fn a_number_as_it_came_can_be_the_key_of_a_map() {
    let json = r#"{"-7":1}"#;
    let map: HashMap<Received<PayCode>, u8> = serde_json::from_str(json).expect("a map");
    assert_eq!(map[&Received::new(-7)], 1);
    assert_eq!(serde_json::to_string(&map).expect("can be written"), json);
}

#[test]
fn what_is_no_integer_of_64_bits_is_refused() {
    for json in [
        "1000.0",
        "1e3",
        "true",
        "null",
        "[]",
        "\"\"",
        "\"OK\"",
        "\"+1\"",
        "\"01000\"",
        "\"1000 \"",
        "\"1000.0\"",
        "9223372036854775808",
        "\"9223372036854775808\"",
        "18446744073709551615",
        "-9223372036854775809",
    ] {
        let received = serde_json::from_str::<Received<PayCode>>(json);
        assert!(received.is_err(), "{json} is read as {received:?}");
    }
}

proptest! {
    #[test]
    fn every_number_goes_there_and_back(number in any::<i64>()) {
        let received = Received::<NineAsksStatus>::new(number);
        let json = serde_json::to_string(&received).expect("can be written");
        prop_assert_eq!(&json, &number.to_string());
        let read: Received<NineAsksStatus> = serde_json::from_str(&json).expect("a number");
        prop_assert_eq!(read, received);
        let quoted = format!("\"{number}\"");
        let read: Received<NineAsksStatus> = serde_json::from_str(&quoted).expect("a number");
        prop_assert_eq!(read, received);
        let bytes = postcard::to_allocvec(&received).expect("can be written");
        prop_assert_eq!(&bytes, &postcard::to_allocvec(&number).expect("a number"));
        let read: Received<NineAsksStatus> = postcard::from_bytes(&bytes).expect("a number");
        prop_assert_eq!(read, received);
    }
}

#[test]
fn a_class_is_its_word() {
    for class in Class::ALL {
        let json = serde_json::to_string(&class).expect("can be written");
        assert_eq!(json, format!("\"{}\"", class.as_str()));
        assert_eq!(serde_json::from_str(&json).ok(), Some(class));
        let bytes = postcard::to_allocvec(&class).expect("can be written");
        assert_eq!(postcard::from_bytes(&bytes), Ok(class));
    }
    for json in ["\"Success\"", "\"pending\"", "\"\"", "0", "null"] {
        assert!(serde_json::from_str::<Class>(json).is_err(), "{json}");
    }
}

fn value(of: impl Serialize) -> Value {
    serde_json::to_value(of).expect("can be written")
}

#[test]
fn a_row_is_an_object_of_all_that_it_says() {
    assert_eq!(
        value(ShopCode::RequestRefused.entry()),
        json!({
            "codes": 1008,
            "name": "RequestRefused",
            "zh": "请求被拒绝。",
            "en": "The request was refused.",
            "class": "fail",
            "shared": true,
            "by_status": false,
        }),
    );
    let row = value(NineAsksStatus::SeeStatus.entry());
    assert_eq!(row["codes"], 9);
    assert_eq!(row["by_status"], true);
    assert_eq!(value(NineAsksStatus::TooEarly.entry())["codes"], -128);
}

#[test]
fn a_row_of_a_range_has_its_first_and_last_number() {
    let codes = &value(HttpStatus::from(599).entry())["codes"];
    assert_eq!(*codes, json!({ "start": 500, "end": 599 }));
    let codes = &value(HttpStatus::from(7).entry())["codes"];
    assert_eq!(*codes, json!("other"));
}

#[test]
fn a_whole_catalogue_can_be_exported() {
    let rows: Vec<_> = PayCode::ENTRIES.iter().map(value).collect();
    assert_eq!(rows.len(), PayCode::UNIT_VARIANTS.len());
    for (row, code) in rows.iter().zip(PayCode::UNIT_VARIANTS) {
        assert_eq!(row["codes"], code.code());
        assert_eq!(row["zh"], code.entry().zh);
    }
}
