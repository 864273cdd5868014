//! The server's side: what a reply writes, an envelope reads back.

use jiemi_codes::{Class, Envelope, HttpStatus, Language, PayCode, Reply, ResponseCode, Verdict};
use jiemi_codes_tests::{SignedNumbers, WithOther, ZeroSucceeds};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const LANGUAGES: [Language; 2] = [Language::Zh, Language::En];

fn written(reply: &Reply<'_, impl Serialize>) -> String {
    serde_json::to_string(reply).expect("can be written")
}

#[test]
fn every_code_is_read_back_in_both_languages() {
    for code in PayCode::UNIT_VARIANTS {
        for language in LANGUAGES {
            let reply = Reply::from_code(*code, language);
            let body = written(&reply);
            let answer = Envelope::from_json(reply.status(), body.as_bytes());
            assert_eq!(answer.malformed(), None, "{body}");
            assert_eq!(answer.code(), Some(i64::from(code.code())));
            assert_eq!(answer.name(), Some(code.name()));
            assert_eq!(answer.message(), Some(code.message(language)));
            assert_eq!(answer.body_status(), Some(reply.status()));
            assert_eq!(answer.meaning(), Some(*code), "{body}");
            assert_eq!(answer.verdict().class(), code.class(), "{body}");
        }
    }
}

#[test]
fn every_code_goes_with_200_but_the_one_that_leaves_it_to_the_status() {
    for code in PayCode::UNIT_VARIANTS {
        let expected = if *code == PayCode::SeeHttpStatus {
            500
        } else {
            200
        };
        assert_eq!(Reply::from_code(*code, Language::En).status(), expected);
    }
}

#[test]
fn every_status_is_read_back_in_both_languages() {
    for number in 100..=599 {
        for language in LANGUAGES {
            let status = HttpStatus::from(number);
            let reply = Reply::from_status(status, language);
            assert_eq!(reply.status(), number);
            let body = written(&reply);
            let answer = Envelope::from_json(number, body.as_bytes());
            assert_eq!(answer.malformed(), None, "{body}");
            assert_eq!(answer.name(), Some(status.name()));
            assert_eq!(answer.message(), Some(status.message(language)));
            assert_eq!(answer.body_status(), Some(number));
            assert_eq!(answer.verdict().class(), status.class(), "{body}");
            let expected = match number {
                200 => Verdict::Valid,
                _ => Verdict::Status(status),
            };
            assert_eq!(answer.verdict(), expected, "{body}");
        }
    }
}

#[test]
fn a_number_that_is_no_http_status_is_read_back_as_itself() {
    for number in [0, 1, 99, 600, 999, 1000, u16::MAX] {
        let status = HttpStatus::from(number);
        let reply = Reply::from_status(status, Language::Zh);
        let body = written(&reply);
        let answer = Envelope::from_json(reply.status(), body.as_bytes());
        assert_eq!(answer.verdict(), Verdict::Status(status));
        assert_eq!(answer.verdict().class(), Class::Indeterminate);
        assert_eq!(answer.body_status(), None);
    }
}

#[test]
fn a_status_of_success_has_no_code_and_that_of_200_has_1000() {
    let code = |status: u16| {
        let body = written(&Reply::from_status(HttpStatus::from(status), Language::En));
        Envelope::from_json(status, body.as_bytes()).code()
    };
    assert_eq!(code(200), Some(1000));
    for status in [201, 202, 204, 206, 299, 304] {
        assert_eq!(code(status), None, "{status}");
    }
    for status in [100, 199, 300, 303, 305, 400, 401, 422, 500, 599] {
        assert_eq!(code(status), Some(0), "{status}");
    }
}

#[test]
fn the_shape_is_that_of_the_document() {
    let reply = Reply::from_status(HttpStatus::Unauthorized, Language::En)
        .with_message("You are requesting with an invalid credential.");
    assert_eq!(
        written(&reply),
        r#"{"name":"Unauthorized","message":"You are requesting with an invalid credential.","code":0,"status":401}"#,
    );
}

#[test]
fn a_message_of_ones_own_is_read_back_whatever_is_in_it() {
    for message in ["", "余额不足", "a\"b\\c\r\n\u{2028}\u{0}😀", "请求被拒绝。"] {
        let own = message.to_owned();
        let reply = Reply::from_code(PayCode::RequestRefused, Language::Zh).with_message(&own);
        let body = written(&reply);
        let answer = Envelope::from_json(reply.status(), body.as_bytes());
        assert_eq!(answer.message(), Some(message));
        assert_eq!(answer.code(), Some(1008));
        assert_eq!(answer.name(), Some("RequestRefused"));
    }
}

#[test]
fn another_status_is_written_and_kept() {
    let reply = Reply::from_code(PayCode::ConditionNotMet, Language::En).with_status(500);
    assert_eq!(reply.status(), 500);
    let body = written(&reply);
    let answer = Envelope::from_json(500, body.as_bytes());
    assert_eq!(answer.body_status(), Some(500));
    assert_eq!(answer.meaning(), Some(PayCode::ConditionNotMet));
    assert_eq!(answer.verdict().class(), Class::Fail);

    let reply = Reply::from_code(PayCode::SeeHttpStatus, Language::En).with_status(404);
    let body = written(&reply);
    let answer = Envelope::from_json(404, body.as_bytes());
    assert_eq!(answer.verdict(), Verdict::Status(HttpStatus::NotFound));
}

#[derive(Debug, Serialize)]
struct Order<'a> {
    order: &'a str,
    total: u64,
    note: Option<&'a str>,
    items: Vec<Value>,
}

#[test]
fn the_fields_of_a_payload_stand_beside_the_code() {
    let order = Order {
        order: "20261123",
        total: u64::MAX,
        note: None,
        items: vec![json!({ "code": 7, "name": "茶" })],
    };
    let reply = Reply::from_code(PayCode::WechatOrder, Language::Zh).with_payload(&order);
    let body = written(&reply);
    let answer = Envelope::from_json(reply.status(), body.as_bytes());
    assert_eq!(answer.meaning(), Some(PayCode::WechatOrder));
    let outcome = answer.outcome::<Value>().expect("a payload");
    assert!(outcome.is_pending());
    assert_eq!(
        outcome.into_inner(),
        json!({
            "name": "WechatOrder",
            "message": "微信订单信息。",
            "code": 1015,
            "status": 200,
            "order": "20261123",
            "total": 18_446_744_073_709_551_615_u64,
            "note": null,
            "items": [{ "code": 7, "name": "茶" }],
        }),
    );
}

#[test]
fn a_payload_of_nothing_adds_nothing() {
    let plain = Reply::from_code(PayCode::Success, Language::En);
    let body = written(&plain);
    assert_eq!(written(&plain.with_payload(())), body);
    assert_eq!(written(&plain.with_payload(json!({}))), body);
    assert_eq!(written(&plain.with_payload(None::<Order<'_>>)), body);
}

#[test]
fn a_payload_that_is_no_object_is_refused() {
    let reply = Reply::from_code(PayCode::Success, Language::En);
    for payload in [
        json!([]),
        json!([{}]),
        json!(7),
        json!("a"),
        json!(true),
        json!(0.5),
    ] {
        let error = serde_json::to_string(&reply.with_payload(&payload));
        assert!(error.is_err(), "{payload} is written as {error:?}");
    }
}

#[test]
fn a_payload_with_a_field_of_the_envelope_is_refused_by_name() {
    for reply in [
        Reply::from_code(PayCode::Success, Language::En),
        // It writes no code of its own, and none may be smuggled in.
        Reply::from_status(HttpStatus::Created, Language::En),
    ] {
        for field in ["code", "status", "name", "message"] {
            let payload = BTreeMap::from([("a", 1), (field, 1000)]);
            let error = serde_json::to_string(&reply.with_payload(payload)).expect_err(field);
            assert!(error.to_string().contains(field), "{error}");
        }
    }
}

#[test]
fn fields_that_only_look_like_those_of_the_envelope_are_written() {
    let payload = json!({ "Code": 1, "codes": 2, "": 3, "data": { "code": 4 } });
    let body = written(&Reply::from_code(PayCode::Success, Language::En).with_payload(payload));
    let answer = Envelope::from_json(200, body.as_bytes());
    assert_eq!(answer.verdict(), Verdict::Valid);
}

#[test]
fn replies_of_other_catalogues_are_read_back() {
    fn holds<C: ResponseCode + PartialEq + std::fmt::Debug>(code: C, number: i64) {
        for language in LANGUAGES {
            let reply = Reply::from_code(code, language);
            let body = written(&reply);
            let answer = Envelope::from_json(reply.status(), body.as_bytes());
            assert_eq!(answer.code(), Some(number), "{body}");
            assert_eq!(answer.meaning_in(), Some(code), "{body}");
            assert_eq!(answer.name(), Some(code.name()));
        }
    }
    holds(ZeroSucceeds::Done, 0);
    holds(ZeroSucceeds::WaitingForUser, 41);
    holds(SignedNumbers::SystemFault(i32::MIN), -2_147_483_648);
    holds(SignedNumbers::DoneSecond, 10_000);
    holds(WithOther::Other(7), 7);
    holds(Widest::Least, i64::MIN);
    holds(Widest::Greatest, i64::MAX);
    holds(Widest::Other((1 << 53) + 1), (1 << 53) + 1);
}

/// Numbers at the limits of 64 bits.
#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = i64, class = fail, messages = en, total)]
enum Widest {
    /// The least.
    #[code(-9_223_372_036_854_775_808)]
    Least,
    /// The greatest.
    #[code(9_223_372_036_854_775_807)]
    Greatest,
    /// Any other.
    #[code(other)]
    Other(i64),
}

#[test]
fn numbers_of_64_bits_are_written_exactly() {
    for number in [i64::MIN, -1, 0, 1000, (1 << 53) + 1, i64::MAX - 1, i64::MAX] {
        let code = Widest::from(number);
        let body = written(&Reply::from_code(code, Language::En));
        assert!(body.contains(&format!(r#""code":{number},"#)), "{body}");
    }
}

#[test]
fn numbers_of_a_payload_beyond_64_bits_are_written_exactly() {
    let payload = BTreeMap::from([("total", u128::MAX)]);
    let body = written(&Reply::from_code(PayCode::Success, Language::En).with_payload(payload));
    assert!(
        body.contains(&format!(r#""total":{}"#, u128::MAX)),
        "{body}"
    );
}
