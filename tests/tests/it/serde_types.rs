//! The crate's own types through serde: a class, a language, a row.

use jiemi_codes::{Class, HttpStatus, Language, PayCode};
use jiemi_codes_tests::{NineAsksStatus, ShopCode, SignedNumbers};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

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

#[test]
fn a_language_is_written_as_its_tag_and_read_from_any() {
    for (language, tag) in [(Language::Zh, "zh"), (Language::En, "en")] {
        assert_eq!(value(language), tag);
        let json = serde_json::to_string(&language).expect("can be written");
        assert_eq!(serde_json::from_str(&json).ok(), Some(language));
        let bytes = postcard::to_allocvec(&language).expect("can be written");
        assert_eq!(postcard::from_bytes(&bytes), Ok(language));
    }
    for (json, language) in [
        ("\"zh-CN\"", Language::Zh),
        ("\"zh_Hans_CN\"", Language::Zh),
        ("\"\\u007ah\"", Language::Zh),
        ("\"en_US.UTF-8\"", Language::En),
    ] {
        assert_eq!(serde_json::from_str(json).ok(), Some(language), "{json}");
    }
    for json in ["\"fr\"", "\"\"", "\"Zh \"", "0", "null", "{}"] {
        assert!(serde_json::from_str::<Language>(json).is_err(), "{json}");
    }
}

#[test]
fn a_language_can_be_the_key_of_a_map() {
    let texts = BTreeMap::from([(Language::Zh, "成功"), (Language::En, "Success")]);
    let json = serde_json::to_string(&texts).expect("can be written");
    assert_eq!(json, r#"{"zh":"成功","en":"Success"}"#);
    let read: BTreeMap<Language, &str> = serde_json::from_str(&json).expect("a map");
    assert_eq!(read, texts);
}

fn value(of: impl Serialize) -> Value {
    serde_json::to_value(of).expect("can be written")
}

#[test]
fn a_row_is_an_object_with_everything_it_says() {
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
    assert_eq!(*codes, json!({ "first": 500, "last": 599 }));
    let codes = &value(HttpStatus::from(7).entry())["codes"];
    assert_eq!(*codes, json!("other"));
}

#[test]
fn the_numbers_of_a_range_are_written_exactly() {
    let codes = &value(SignedNumbers::SystemFault(-1000).entry())["codes"];
    assert_eq!(
        *codes,
        json!({ "first": -2_147_483_648_i64, "last": -1000 })
    );
}

#[test]
fn all_rows_are_written_in_order() {
    let rows = value(HttpStatus::ENTRIES);
    let expected: Vec<_> = HttpStatus::ENTRIES.iter().map(value).collect();
    assert_eq!(rows, json!(expected));
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
