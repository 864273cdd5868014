//! Bodies as large and as deep as an attacker can send them. These tests finish only
//! because time and memory stay in proportion to the size.

use crate::judged::{Judged, expect, expect_malformed};
use jiemi_codes::{
    Class, Envelope, HttpStatus, PayCode, Protocol, ResponseCode as _, Unclear, Verdict,
};

const DEEP: usize = 100_000;

#[test]
fn a_hundred_thousand_levels_neither_overflow_nor_succeed() {
    let nested = |open: &str, close: &str| format!("{}1{}", open.repeat(DEEP), close.repeat(DEEP));
    for value in [
        nested("[", "]"),
        nested("{\"code\":", "}"),
        nested("[{\"a\":", "}]"),
    ] {
        expect_malformed(format!(r#"{{"code":1000,"data":{value}}}"#));
        expect_malformed(format!(r#"{{"data":{value},"code":1000}}"#));
        expect_malformed(value);
    }
}

#[test]
fn unclosed_levels_neither_overflow_nor_succeed() {
    for open in ["[", "{\"code\":", "{\"a\":[", "[[{\"code\":1000,\"a\":"] {
        expect_malformed(open.repeat(DEEP));
        expect_malformed(format!("{{\"code\":1000,\"x\":{}", open.repeat(DEEP)));
    }
    expect_malformed("]".repeat(DEEP));
}

#[test]
fn a_hundred_levels_are_read() {
    let value = format!("{}1{}", "[".repeat(100), "]".repeat(100));
    expect(
        200,
        format!(r#"{{"data":{value},"code":1000}}"#),
        Judged::valid(),
    );
}

/// An object of keys that differ only at their end, the code among them.
fn keys(count: usize, length: usize) -> String {
    let keys = (0..count).map(|key| format!(r#""{key:0>length$}":0,"#));
    format!(r#"{{{}"code":1000"#, keys.collect::<String>())
}

#[test]
fn a_hundred_thousand_keys_are_all_read() {
    let body = keys(100_000, 1);
    expect(200, format!("{body}}}"), Judged::valid());
    expect(
        200,
        format!(r#"{body},"message":"好"}}"#),
        Judged {
            message: Some("好".into()),
            ..Judged::valid()
        },
    );
}

#[test]
fn a_repeated_protocol_key_is_found_after_a_hundred_thousand_others() {
    let body = keys(100_000, 1);
    for again in ["code", r"cod\u0065"] {
        let answer = format!(r#"{body},"{again}":0}}"#);
        let answer = PayCode::read(200, answer.as_bytes());
        assert!(answer.malformed().is_some(), "{again}");
        assert_eq!(answer.verdict(), Verdict::Unclear(Unclear::Unreadable));
    }
    for other in ["0", "50000", r"\u0039\u00399\u00399"] {
        expect(200, format!(r#"{body},"{other}":0}}"#), Judged::valid());
    }
}

#[test]
fn eight_megabytes_of_keys_are_read() {
    for length in [7, 100, 4000] {
        let count = 8_000_000 / (length + 5);
        let body = keys(count, length);
        assert!(body.len() > 7_900_000);
        expect(200, format!("{body}}}"), Judged::valid());
        let twice = format!(r#"{body},"code":1000}}"#);
        assert!(PayCode::read(200, twice.as_bytes()).malformed().is_some());
    }
}

#[test]
fn eight_megabytes_of_escaped_keys_are_read() {
    let keys: String = (0..500_000)
        .map(|key| format!(r#""\u006b{key:06}":0,"#))
        .collect();
    assert!(keys.len() > 8_000_000);
    expect(200, format!(r#"{{{keys}"code":1000}}"#), Judged::valid());
    let twice = format!(r#"{{"code":1000,{keys}"\u0063ode":1000}}"#);
    assert!(PayCode::read(200, twice.as_bytes()).malformed().is_some());
}

#[test]
fn a_path_of_a_hundred_parts_is_followed() {
    let path = ["a"; 100].join(".");
    let objects = format!(
        r#"{}{{"code":1000}}{}"#,
        r#"{"a":"#.repeat(100),
        "}".repeat(100)
    );
    let protocol = Protocol::new("code").within(&path).payload(&path);
    let answer = Envelope::<PayCode>::read_with(protocol, 200, objects.as_bytes());
    assert_eq!(answer.verdict(), Verdict::Valid);
    // Deeper than JSON is ever read.
    let path = ["a"; 200].join(".");
    let objects = format!(
        r#"{}{{"code":1000}}{}"#,
        r#"{"a":"#.repeat(200),
        "}".repeat(200)
    );
    let protocol = Protocol::new("code").within(&path);
    let answer = Envelope::<PayCode>::read_with(protocol, 200, objects.as_bytes());
    assert_eq!(answer.verdict(), Verdict::Unclear(Unclear::Unreadable));
}

#[test]
fn eight_megabytes_in_one_value_are_read() {
    let text = "好".repeat(8_000_000 / 3);
    let expected = Judged {
        message: Some(text.as_str().into()),
        ..Judged::code(1002, Class::Fail)
    };
    expect(
        200,
        format!(r#"{{"code":1002,"message":"{text}"}}"#),
        expected,
    );
    let list = format!("[{}0]", "0,".repeat(4_000_000));
    expect(
        200,
        format!(r#"{{"list":{list},"code":1000}}"#),
        Judged::valid(),
    );
    expect(
        422,
        list,
        Judged::status(HttpStatus::UnprocessableEntity, Class::Fail),
    );
}

#[test]
fn eight_megabytes_of_anything_else_are_malformed() {
    for body in [
        "<p>1000</p>\r\n".repeat(620_000).into_bytes(),
        "1".repeat(8_000_000).into_bytes(),
        format!("\"{}\"", "\\u0031".repeat(1_300_000)).into_bytes(),
        format!("{{\"{}\"}}", "\\u0031".repeat(1_300_000)).into_bytes(),
        vec![0xFF; 8_000_000],
    ] {
        let answer = PayCode::read(200, &body);
        assert!(answer.malformed().is_some());
        assert_eq!(answer.verdict(), Verdict::Unclear(Unclear::Unreadable));
    }
}

#[test]
fn eight_megabytes_of_spaces_say_nothing() {
    expect(201, " ".repeat(8_000_000), Judged::valid_without_code());
}

#[test]
fn a_long_list_of_form_errors_is_read() {
    let item = r#"{"field":"phone","message":"手机号错误"},"#;
    let body = format!("[{}null]", item.repeat(100_000));
    let answer = PayCode::read(422, body.as_bytes());
    let errors = answer.field_errors();
    assert_eq!(errors.len(), 100_000);
    assert!(errors.iter().all(|error| error.field == "phone"));
}
