//! Words through serde.

use jiemi_codes::{Code, Received, ResponseCode};
use jiemi_codes_tests::V3Code;
use serde::{Deserialize, Serialize};

/// Written by name.
#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en, serde = name)]
enum Named {
    /// One.
    #[code("X", shared)]
    One,
    /// Two.
    #[code("X", shared)]
    Two,
}

#[test]
fn a_variant_is_written_as_its_word_and_read_from_it() {
    assert_eq!(
        serde_json::to_string(&V3Code::Approved).unwrap(),
        "\"0000\""
    );
    assert_eq!(
        serde_json::from_str::<V3Code>("\"0000\"").unwrap(),
        V3Code::Approved
    );
    assert_eq!(
        serde_json::from_str::<V3Code>("\"\\u0041\\u0036\"").unwrap(),
        V3Code::WrongExpiry
    );
    assert_eq!(
        serde_json::from_str::<V3Code>("\"isp.unknow-error\"").unwrap(),
        V3Code::Unknown,
    );
}

#[test]
fn an_integer_is_read_as_the_word_of_its_digits() {
    assert_eq!(
        serde_json::from_str::<V3Code>("10000").unwrap(),
        V3Code::Called
    );
    for code in ["0", "-10000", "18446744073709551615"] {
        let error = serde_json::from_str::<V3Code>(code).unwrap_err();
        assert!(
            error
                .to_string()
                .contains(&format!("unknown code \"{code}\"")),
            "{error}"
        );
    }
}

#[test]
fn what_is_not_a_code_is_refused() {
    for code in [
        "null",
        "true",
        "10000.0",
        "1e4",
        "-0",
        "[]",
        "{}",
        r#"{"$text":10000}"#,
    ] {
        assert!(serde_json::from_str::<V3Code>(code).is_err(), "{code}");
    }
    let shared = serde_json::from_str::<V3Code>("\"ORDER_CLASH\"").unwrap_err();
    assert!(
        shared
            .to_string()
            .contains("is shared by `OrderPaid` and `OrderTwice`"),
        "{shared}"
    );
}

#[test]
fn a_shared_word_written_by_name_comes_back_as_itself() {
    for code in Named::UNIT_VARIANTS {
        let json = serde_json::to_string(code).unwrap();
        assert_eq!(json, format!("\"{}\"", code.name()));
        assert_eq!(serde_json::from_str::<Named>(&json).unwrap(), *code);
    }
    assert!(serde_json::from_str::<Named>("\"X\"").is_err());
}

#[test]
fn a_binary_format_has_the_word_too() {
    let bytes = postcard::to_allocvec(&V3Code::WrongExpiry).unwrap();
    assert_eq!(bytes, b"\x02A6");
    assert_eq!(
        postcard::from_bytes::<V3Code>(&bytes).unwrap(),
        V3Code::WrongExpiry
    );
}

#[test]
fn a_field_of_a_custom_envelope_keeps_any_word() {
    #[derive(Serialize, Deserialize)]
    struct Answer {
        sub_code: Received<V3Code>,
    }
    for code in [
        "\"ACQ.NEW\"",
        "\"0000\"",
        "10000",
        "\"\"",
        "18446744073709551615",
    ] {
        let body = format!("{{\"sub_code\":{code}}}");
        let answer: Answer = serde_json::from_str(&body).unwrap();
        assert_eq!(serde_json::to_string(&answer).unwrap(), body);
    }
    let answer: Answer = serde_json::from_str(r#"{"sub_code":"A6"}"#).unwrap();
    assert_eq!(answer.sub_code.code(), Code::Word("A6"));
    assert_eq!(answer.sub_code.lookup().one(), Some(V3Code::WrongExpiry));
}

#[test]
fn a_binary_format_keeps_a_received_code_as_text() {
    for code in [
        Received::<V3Code>::new("ACQ.NEW"),
        Received::new(10_000),
        Received::new(""),
    ] {
        let bytes = postcard::to_allocvec(&code).unwrap();
        let back: Received<V3Code> = postcard::from_bytes(&bytes).unwrap();
        assert_eq!(back.lookup(), code.lookup());
        assert_eq!(back.code().to_string(), code.code().to_string());
    }
}

#[cfg(feature = "json")]
#[test]
fn a_word_is_a_string_in_json() {
    let json = serde_json::to_value(V3Code::ENTRIES).expect("JSON");
    assert_eq!(json[4]["codes"], "0000");
    assert_eq!(json[4]["name"], "Approved");
}
