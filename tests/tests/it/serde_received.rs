//! Received codes through serde: what was read is what is written.

use jiemi_codes::{Class, Code, Lookup, PayCode, Received};
use jiemi_codes_tests::{NineAsksStatus, ZeroSucceeds};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

type Pay = Received<PayCode>;

#[track_caller]
fn read(json: &str) -> Pay {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

fn written(code: &Pay) -> String {
    serde_json::to_string(code).expect("can be written")
}

/// A custom envelope.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Answer {
    code: Pay,
    message: String,
}

#[test]
fn a_received_code_can_be_a_field_of_a_custom_envelope() {
    let body = r#"{"code":1008,"message":"请求被拒绝。"}"#;
    let answer: Answer = serde_json::from_str(body).expect("an answer");
    assert_eq!(
        answer.code.lookup().resolve(&answer.message),
        Some(PayCode::RequestRefused),
    );
    assert_eq!(serde_json::to_string(&answer).unwrap(), body);
}

#[test]
fn a_number_that_the_catalogue_does_not_know_is_not_an_error() {
    for number in [1024, -1, 65_536, 65_536 + 1000, i64::MIN, i64::MAX] {
        let received = read(&number.to_string());
        assert_eq!(received.code(), Code::Number(number));
        assert_eq!(received.lookup(), Lookup::Unknown);
        let quoted = number.to_string();
        let received = read(&format!("\"{quoted}\""));
        assert_eq!(received.code(), Code::Word(&quoted));
        assert_eq!(received.lookup(), Lookup::Unknown);
    }
}

#[test]
fn a_string_is_kept_as_it_came_and_written_as_a_string() {
    for word in [
        "SYSTEM_ERROR",
        "",
        "1018",
        "01018",
        "+1",
        "0",
        "系统超时",
        "1.0",
    ] {
        let json = format!("\"{word}\"");
        let received = read(&json);
        assert_eq!(received.code(), Code::Word(word));
        assert_eq!(written(&received), json);
    }
    assert_eq!(read("\"1018\"").class(), Class::Poll);
    assert_eq!(read("\"01018\"").class(), Class::Indeterminate);
}

#[test]
fn a_string_with_escapes_is_what_the_escapes_stand_for() {
    let received = read(r#""\u0031018""#);
    assert_eq!(received.lookup(), Lookup::One(PayCode::AlipayPending));
    assert_eq!(written(&received), "\"1018\"");
    let received = read(r#""a\"b\\c\n\u7cfb\ud83d\ude00""#);
    assert_eq!(received.code(), Code::Word("a\"b\\c\n系😀"));
    assert_eq!(read(&written(&received)), received);
    let from_reader: Pay = serde_json::from_reader(&br#""\u0031018""#[..]).unwrap();
    assert_eq!(from_reader.code(), Code::Word("1018"));
}

#[test]
fn an_integer_beyond_64_signed_bits_is_kept_as_its_digits_and_written_as_an_integer() {
    for number in [
        i64::MAX as u64 + 1,
        u64::MAX - 1,
        u64::MAX,
        10_000_000_000_000_001_000,
    ] {
        let json = number.to_string();
        let received = read(&json);
        assert_eq!(received.code(), Code::Word(&json));
        assert_eq!(received.lookup(), Lookup::Unknown);
        assert_eq!(written(&received), json, "no string, and not rounded");
        assert_eq!(serde_json::to_value(&received).unwrap(), number);
        // The same digits as a string are another value.
        let quoted = read(&format!("\"{json}\""));
        assert_eq!(quoted.code(), Code::Word(&json));
        assert_eq!(written(&quoted), format!("\"{json}\""));
    }
    let shown = read("18446744073709551615").to_string();
    assert_eq!(shown, "18446744073709551615 (unknown)");
}

#[test]
fn what_is_neither_an_integer_nor_a_string_is_refused() {
    for json in [
        "1000.0",
        "1e3",
        "1E3",
        "0.5",
        "-0",
        "-0.0",
        "true",
        "false",
        "null",
        "[]",
        "[1000]",
        "{}",
        r#"{"code":1000}"#,
        "18446744073709551616",
        "-9223372036854775809",
        "99999999999999999999999",
        "1e400",
        "",
    ] {
        let received = serde_json::from_str::<Pay>(json);
        assert!(received.is_err(), "{json} is read as {received:?}");
    }
    let error = serde_json::from_str::<Pay>("null").unwrap_err();
    assert!(
        error.to_string().contains("an integer or a string"),
        "{error}"
    );
}

#[test]
fn a_received_code_can_be_the_key_of_a_map() {
    let json = r#"{"SYSTEM_ERROR":2}"#;
    let map: HashMap<Pay, u8> = serde_json::from_str(json).expect("a map");
    assert_eq!(map[&Pay::new("SYSTEM_ERROR")], 2);
    assert_eq!(serde_json::to_string(&map).expect("can be written"), json);
    // JSON keys are strings, so a number that was written is read as a string.
    let map = HashMap::from([(Pay::new(-7), 1)]);
    assert_eq!(serde_json::to_string(&map).unwrap(), r#"{"-7":1}"#);
}

#[test]
fn a_received_code_passes_through_flattened_and_untagged_types() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Outer {
        id: u32,
        #[serde(flatten)]
        answer: Answer,
    }
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(untagged)]
    enum Either {
        Answer(Answer),
        Code(Pay),
        None(Option<()>),
    }
    for code in [
        "1008",
        "-1",
        "\"1008\"",
        "\"WORD\"",
        "18446744073709551615",
        "9223372036854775807",
    ] {
        let json = format!(r#"{{"id":7,"code":{code},"message":"a"}}"#);
        let outer: Outer = serde_json::from_str(&json).expect(&json);
        assert_eq!(serde_json::to_string(&outer).unwrap(), json);
        let json = format!(r#"[{code},{{"code":{code},"message":""}},null]"#);
        let either: Vec<Either> = serde_json::from_str(&json).expect(&json);
        assert!(matches!(
            either[..],
            [Either::Code(_), Either::Answer(_), Either::None(None)]
        ));
        assert_eq!(serde_json::to_string(&either).unwrap(), json);
    }
}

#[test]
fn an_absent_or_null_code_is_none_where_the_field_may_be() {
    #[derive(Deserialize)]
    struct Optional {
        code: Option<Pay>,
    }
    for (json, expected) in [
        ("{}", None),
        (r#"{"code":null}"#, None),
        (r#"{"code":1000}"#, Some(Pay::new(1000))),
        (r#"{"code":""}"#, Some(Pay::new(""))),
    ] {
        let optional: Optional = serde_json::from_str(json).unwrap();
        assert_eq!(optional.code, expected, "{json}");
    }
}

#[test]
fn a_format_that_is_not_self_describing_has_only_the_number() {
    for number in [0, 1000, -1, i64::MIN, i64::MAX] {
        let bytes = postcard::to_allocvec(&Pay::new(number)).expect("a number");
        assert_eq!(bytes, postcard::to_allocvec(&number).expect("a number"));
        assert_eq!(postcard::from_bytes::<Pay>(&bytes), Ok(Pay::new(number)));
    }
    for code in [
        Pay::new("WORD"),
        Pay::new("1000"),
        read("18446744073709551615"),
    ] {
        let written = postcard::to_allocvec(&code);
        assert!(written.is_err(), "{code} is written as {written:?}");
    }
}

#[test]
fn a_code_is_written_as_what_it_is() {
    assert_eq!(serde_json::to_string(&Code::Number(-7)).unwrap(), "-7");
    assert_eq!(
        serde_json::to_string(&Code::Number(i64::MAX)).unwrap(),
        "9223372036854775807"
    );
    assert_eq!(
        serde_json::to_string(&Code::Word("1000")).unwrap(),
        "\"1000\""
    );
    let codes = [Code::Number(1), Code::Word("PAID")];
    assert_eq!(serde_json::to_string(&codes).unwrap(), r#"[1,"PAID"]"#);
}

proptest! {
    #[test]
    fn every_number_round_trips(number in any::<i64>()) {
        let received = Received::<NineAsksStatus>::new(number);
        let json = serde_json::to_string(&received).expect("can be written");
        prop_assert_eq!(&json, &number.to_string());
        let read: Received<NineAsksStatus> = serde_json::from_str(&json).expect("a number");
        prop_assert_eq!(&read, &received);
        let bytes = postcard::to_allocvec(&received).expect("can be written");
        prop_assert_eq!(&bytes, &postcard::to_allocvec(&number).expect("a number"));
        let read: Received<NineAsksStatus> = postcard::from_bytes(&bytes).expect("a number");
        prop_assert_eq!(read, received);
    }

    #[test]
    fn every_unsigned_number_round_trips(number in any::<u64>()) {
        let json = number.to_string();
        let received: Received<ZeroSucceeds> = serde_json::from_str(&json).expect("a number");
        prop_assert_eq!(serde_json::to_string(&received).expect("can be written"), json);
    }

    #[test]
    fn every_string_round_trips(word in any::<String>()) {
        let json = serde_json::to_string(&word).expect("a string");
        let received: Received<ZeroSucceeds> = serde_json::from_str(&json).expect("a string");
        prop_assert_eq!(received.code(), Code::Word(&word));
        prop_assert_eq!(serde_json::to_string(&received).expect("can be written"), json);
    }
}
