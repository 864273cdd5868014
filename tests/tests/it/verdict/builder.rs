//! The rules that a protocol may have, and what they mean for a body.

use jiemi_codes::{PayCode, Protocol, ResponseCode as _, Verdict};
use std::panic::catch_unwind;

#[test]
fn a_list_of_statuses_holds_304_and_2xx_except_202() {
    for status in (0..=999).chain([u16::MAX]) {
        let is_allowed = matches!(status, 200 | 201 | 203..=299 | 304);
        let with_code = catch_unwind(|| {
            let _ = Protocol::new("code").success_statuses(&[200, status]);
        });
        assert_eq!(with_code.is_ok(), is_allowed, "{status}");
        let without = catch_unwind(|| {
            let _ = Protocol::new("code").success_without_code(&[status, 200]);
        });
        assert_eq!(without.is_ok(), is_allowed, "{status}");
    }
}

#[test]
fn an_empty_list_of_statuses_is_a_list() {
    let none = Protocol::new("code").success_statuses(&[]);
    assert_ne!(none, Protocol::new("code"));
    assert_eq!(none.success_statuses(&[200]), Protocol::new("code"));
    let none = Protocol::new("code").success_without_code(&[]);
    assert_eq!(none, Protocol::new("code"));
}

#[test]
fn an_empty_path_panics() {
    assert!(catch_unwind(|| Protocol::new("code").within("")).is_err());
    assert!(catch_unwind(|| Protocol::new("code").payload("")).is_err());
}

#[test]
fn an_object_may_have_four_paths_and_no_more() {
    let four = Protocol::new("code")
        .within("a")
        .within("b.c")
        .within("d")
        .within("e");
    assert!(catch_unwind(|| four.within("f")).is_err());
}

/// A protocol is a constant.
const NAMED: Protocol<'static> = Protocol::DEFAULT
    .name("name")
    .status("status")
    .zero_by_status()
    .success_without_code(&[201, 204, 304]);

#[test]
fn the_reference_protocol_is_the_default_plus_four_rules() {
    assert_eq!(NAMED, Protocol::JIEMI);
    assert_eq!(Protocol::DEFAULT, Protocol::new("code").message("message"));
    assert_eq!(PayCode::PROTOCOL, Protocol::JIEMI);
    assert_eq!(PayCode::judge_without_code(201), Verdict::Valid);
}

#[cfg(feature = "json")]
mod keys {
    use super::{PayCode, Protocol, Verdict};
    use jiemi_codes::{Class, Code, Envelope, FailureKind, Outcome, Unclear};

    #[test]
    fn a_key_may_be_any_text_and_a_dot_in_it_is_a_dot() {
        for key in ["错误 \"码\"", "a.b", " ", "code\n", "\u{1F600}", "\\"] {
            let body = serde_json::json!({ key: 1000, "a": { "b": 1008 } }).to_string();
            let protocol = Protocol::new(key);
            let answer = Envelope::<PayCode>::read_with(protocol, 200, body.as_bytes());
            assert_eq!(answer.code(), Some(Code::Number(1000)), "{body}");
            assert_eq!(answer.verdict(), Verdict::Valid, "{body}");
        }
    }

    #[test]
    fn a_dot_in_a_path_goes_deeper() {
        let protocol = Protocol::new("code").within("a.b");
        let read = |body: &'static str| {
            Envelope::<PayCode>::read_with(protocol, 200, body.as_bytes()).verdict()
        };
        assert_eq!(read(r#"{"a":{"b":{"code":1000}}}"#), Verdict::Valid);
        assert_eq!(
            read(r#"{"a.b":{"code":1000}}"#),
            Verdict::Unclear(Unclear::NoCode),
        );
    }

    #[test]
    fn the_first_of_several_objects_has_the_code() {
        let protocol = Protocol::new("code").within("a.b").within("c").within("a");
        let read = |body: &'static str| {
            Envelope::<PayCode>::read_with(protocol, 200, body.as_bytes()).verdict()
        };
        let unreadable = Verdict::Unclear(Unclear::Unreadable);
        let no_code = Verdict::Unclear(Unclear::NoCode);
        for (body, expected) in [
            (
                r#"{"c":{"code":1008},"a":{"code":1008,"b":{"code":1000}}}"#,
                Verdict::Valid,
            ),
            (r#"{"c":{"code":1000},"a":{"code":1008}}"#, Verdict::Valid),
            (r#"{"c":{"code":1000},"a":{"b":null}}"#, Verdict::Valid),
            (r#"{"c":{"code":1000},"a":null}"#, Verdict::Valid),
            (r#"{"c":null,"a":{"code":1000}}"#, Verdict::Valid),
            (r#"{"a":{"code":1000}}"#, Verdict::Valid),
            // Something else, before an object was found.
            (r#"{"c":{"code":1000},"a":7}"#, unreadable),
            (r#"{"c":{"code":1000},"a":{"b":[]}}"#, unreadable),
            (r#"{"c":"","a":{"code":1000}}"#, unreadable),
            // And after.
            (r#"{"c":7,"a":{"b":{"code":1000}}}"#, Verdict::Valid),
            // The object is there and has no code: no other is looked at.
            (r#"{"c":{"code":1000},"a":{"b":{}}}"#, no_code),
            (r#"{"code":1000}"#, no_code),
            // A key of any path is repeated.
            (r#"{"c":7,"c":7,"a":{"b":{"code":1000}}}"#, unreadable),
            (r#"{"c":{"code":1000},"a":{"b":null,"b":null}}"#, unreadable),
            // In another object it is not a key of a path.
            (
                r#"{"b":1,"b":2,"a":{"a":1,"a":2,"b":{"code":1000}}}"#,
                Verdict::Valid,
            ),
        ] {
            assert_eq!(read(body), expected, "{body}");
        }
    }

    #[test]
    fn a_blocked_payload_path_does_not_change_the_verdict() {
        let protocol = Protocol::new("code").payload("data.list");
        let read = |body: &'static str| {
            Envelope::<PayCode>::read_with(protocol, 200, body.as_bytes()).verdict()
        };
        assert_eq!(read(r#"{"code":1000,"data":7}"#), Verdict::Valid);
        assert_eq!(read(r#"{"code":1000,"data":{"list":7}}"#), Verdict::Valid);
        let unreadable = Verdict::Unclear(Unclear::Unreadable);
        assert_eq!(read(r#"{"code":1000,"data":7,"data":7}"#), unreadable);
        assert_eq!(
            read(r#"{"code":1000,"data":{"list":1,"list":1}}"#),
            unreadable
        );
        // Behind something that is not an object, the rest of the path is absent.
        assert_eq!(read(r#"{"code":1000,"list":1,"list":1}"#), Verdict::Valid);
    }

    #[test]
    fn a_missing_payload_is_null_and_one_behind_a_non_object_is_out_of_reach() {
        let protocol = Protocol::new("code")
            .payload("data.list")
            .success_without_code(&[201]);
        let read = |status, body: &'static str| {
            Envelope::<PayCode>::read_with(protocol, status, body.as_bytes())
                .outcome::<serde_json::Value>()
        };
        for (status, body) in [
            (200, r#"{"code":1000}"#),
            (200, r#"{"code":1000,"data":null}"#),
            (200, r#"{"code":1000,"data":{}}"#),
            (200, r#"{"code":1000,"data":{"list":null}}"#),
            (201, ""),
            (201, "null"),
            (201, "{}"),
        ] {
            let outcome = read(status, body).expect(body);
            assert_eq!(outcome, Outcome::Done(serde_json::Value::Null), "{body}");
        }
        for (status, body) in [
            (200, r#"{"code":1000,"data":7}"#),
            (200, r#"{"code":1000,"data":"{}"}"#),
            (200, r#"{"code":1000,"data":[{"list":7}]}"#),
            (201, "[]"),
            (201, r#"[{"data":{"list":7}}]"#),
        ] {
            let failure = read(status, body).expect_err(body);
            assert_eq!(failure.kind(), FailureKind::Payload, "{body}");
            assert_eq!(failure.class(), Class::Indeterminate, "{body}");
        }
    }
}
