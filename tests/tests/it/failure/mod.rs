//! What a failure knows: whose it is, what to do next, what to show, what to log.

mod details;
mod from_code;
mod messages;

use jiemi_codes::{
    Class, Code, Failure, FailureKind, HttpStatus, Language, PayCode, Protocol, Received,
    ResponseCode, Unclear, Verdict,
};
use jiemi_codes_tests::{V3Code, WithOther, ZeroSucceeds};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::error::Error as _;
use std::time::Duration;

/// A payload type that fits none of the bodies here.
#[derive(Debug, Deserialize)]
struct Order {
    #[expect(dead_code, reason = "only its type is used")]
    order: u64,
}

fn failure(status: u16, body: &str) -> Failure<PayCode> {
    failure_of(status, body)
}

fn failure_of<C: ResponseCode>(status: u16, body: &str) -> Failure<C> {
    let answer = C::read(status, body.as_bytes());
    answer.outcome::<Order>().expect_err(body)
}

#[test]
fn a_refusal_knows_all_that_the_answer_said() {
    let failure = failure(200, r#"{"code":1008,"message":"请求被拒绝。"}"#);
    assert_eq!(failure.kind(), FailureKind::Verdict);
    assert_eq!(
        failure.verdict(),
        Some(Verdict::Code(PayCode::lookup(1008)))
    );
    assert_eq!(failure.class(), Class::Fail);
    assert_eq!(failure.code(), Some(1008.into()));
    assert_eq!(failure.code_text(), Some("1008"));
    assert_eq!(failure.status(), Some(200));
    assert_eq!((failure.name(), failure.body_status()), (None, None));
    assert_eq!(failure.meaning(), Some(PayCode::RequestRefused));
    assert_eq!(failure.server_message(), Some("请求被拒绝。"));
    assert_eq!(failure.label(), "shared");
    assert_eq!(failure.retry_after(), None);
    assert!(failure.field_errors().is_empty());
    assert!(failure.source().is_none());
}

#[test]
fn a_failure_keeps_the_name_and_the_status_of_the_error_object() {
    let body = r#"{"name":"Unauthorized","message":"Who?","code":0,"status":"401"}"#;
    let failure = failure(401, body);
    assert_eq!(failure.name(), Some("Unauthorized"));
    assert_eq!(failure.body_status(), Some(401));
    assert_eq!(failure.code(), Some(0.into()));
    // A protocol that does not name them has none.
    let plain = failure_of::<ZeroSucceeds>(401, body);
    assert_eq!((plain.name(), plain.body_status()), (None, None));
}

#[test]
fn a_code_that_cannot_be_read_is_kept_as_it_came() {
    for (value, text) in [
        ("\"SYSTEM_ERROR\"", "SYSTEM_ERROR"),
        ("\"01018\"", "01018"),
        ("null", "null"),
        ("1e3", "1e3"),
        ("[1]", "[1]"),
        ("18446744073709551616", "18446744073709551616"),
    ] {
        let failure = failure(500, &format!(r#"{{"code":{value}}}"#));
        assert_eq!((failure.code(), failure.code_text()), (None, Some(text)));
        assert_eq!(failure.meaning(), None);
        assert_eq!(
            failure.verdict(),
            Some(Verdict::Unclear(Unclear::Unreadable))
        );
        assert_eq!(failure.label(), "unreadable");
    }
    let word = failure_of::<V3Code>(400, r#"{"code":18446744073709551616}"#);
    assert_eq!(word.code(), Some(Code::Word("18446744073709551616")));
    assert_eq!(word.code_text(), Some("18446744073709551616"));
}

#[test]
fn a_proxy_page_is_a_failure_without_code_or_message() {
    let failure = failure(502, "<html>\r\n<h1>502 Bad Gateway</h1>\r\n</html>");
    assert_eq!(failure.kind(), FailureKind::Verdict);
    assert_eq!((failure.code(), failure.status()), (None, Some(502)));
    assert_eq!(failure.code_text(), None);
    assert_eq!(failure.meaning(), None);
    assert_eq!(failure.server_message(), None);
    assert_eq!(failure.class(), Class::Indeterminate);
    assert_eq!(failure.label(), "BadGateway");
    let why = failure.source().expect("why it could not be read");
    assert_eq!(
        why.to_string(),
        "the body is not JSON from line 1, column 1"
    );
}

#[test]
fn a_refusal_has_the_class_of_its_verdict() {
    for code in PayCode::UNIT_VARIANTS {
        for status in [200, 401, 500] {
            let body = format!(r#"{{"code":{},"order":"x"}}"#, code.code());
            let answer = PayCode::read(status, body.as_bytes());
            let class = match answer.verdict().class() {
                Class::Success => Class::Indeterminate,
                Class::Poll => continue,
                class => class,
            };
            assert_eq!(failure(status, &body).class(), class, "{body}");
        }
    }
}

#[test]
fn a_payload_that_does_not_fit_a_success_leaves_open_what_happened() {
    for (status, body) in [
        (200, r#"{"code":1000}"#),
        (200, r#"{"code":1000,"order":"seven"}"#),
        (201, r#"{"order":-1}"#),
        (201, "[]"),
        (204, ""),
        (304, "null"),
    ] {
        let failure = failure(status, body);
        assert_eq!(failure.kind(), FailureKind::Payload, "{body}");
        assert_eq!(failure.class(), Class::Indeterminate, "{body}");
        assert_eq!(failure.label(), "payload");
        assert_eq!(failure.status(), Some(status));
        let verdict = failure.verdict().expect("an answer");
        assert!(verdict.is_success());
    }
}

#[test]
fn a_payload_that_does_not_fit_keeps_the_class_if_read_whatever_the_verdict() {
    for (body, class) in [
        (r#"{"code":1015,"message":"微信订单信息。"}"#, Class::Poll),
        (r#"{"code":1002}"#, Class::Fail),
        (r#"{"code":1000}"#, Class::Indeterminate),
    ] {
        let answer = PayCode::read(200, body.as_bytes());
        for failure in [
            answer.payload::<Order>().expect_err(body),
            answer.details::<Order>().expect_err(body),
        ] {
            assert_eq!(failure.kind(), FailureKind::Payload);
            assert_eq!(failure.class(), class, "{body}");
            assert_eq!(failure.code(), answer.code());
            assert!(failure.source().is_some());
        }
    }
}

#[test]
fn the_source_of_a_payload_failure_is_the_json_error() {
    let failure = failure(200, r#"{"code":1000,"order":"seven"}"#);
    let source = failure.source().expect("a source");
    let json = source.downcast_ref::<serde_json::Error>();
    assert!(json.expect("of serde_json").is_data());
    assert!(
        source
            .to_string()
            .starts_with("invalid type: string \"seven\", expected u64")
    );
}

#[test]
fn without_an_answer_what_was_sent_counts() {
    fn is_without_answer<C: ResponseCode>(failure: &Failure<C>, class: Class) {
        assert_eq!(failure.class(), class);
        assert!(failure.verdict().is_none());
        assert_eq!((failure.code(), failure.status()), (None, None));
        assert_eq!((failure.code_text(), failure.name()), (None, None));
        assert_eq!(failure.body_status(), None);
        assert!(failure.meaning().is_none());
        assert_eq!(failure.server_message(), None);
        assert!(failure.field_errors().is_empty());
        assert!(failure.source().is_none());
        assert!(failure.details::<Value>().is_err());
        for language in [Language::Zh, Language::En] {
            assert_eq!(failure.message(language), class.advice(language));
        }
    }
    is_without_answer(&Failure::<PayCode>::not_sent(), Class::Retry);
    is_without_answer(&Failure::<PayCode>::no_answer(), Class::Indeterminate);
    is_without_answer(&Failure::<V3Code>::not_sent(), Class::Retry);
    for failure in [Failure::<ZeroSucceeds>::not_sent(), Failure::no_answer()] {
        assert_eq!(failure.kind(), FailureKind::Transport);
        assert_eq!(failure.label(), "transport");
    }
    // An answer came, but nothing in it counts.
    let forged = Failure::<PayCode>::untrusted();
    is_without_answer(&forged, Class::Indeterminate);
    assert_eq!(forged.kind(), FailureKind::Untrusted);
    assert_eq!(forged.label(), "untrusted");
}

#[test]
fn the_wait_travels_with_every_kind_of_failure() {
    let wait = Duration::from_millis(1500);
    for (status, body) in [
        (429, ""),
        (200, r#"{"code":1004}"#),
        (200, r#"{"code":1000}"#),
    ] {
        let answer = PayCode::read(status, body.as_bytes()).with_retry_after(wait);
        assert_eq!(answer.retry_after(), Some(wait));
        let failure = answer.outcome::<Order>().expect_err(body);
        assert_eq!(failure.retry_after(), Some(wait));
        let longer = failure.with_retry_after(wait * 2);
        assert_eq!(longer.retry_after(), Some(wait * 2));
        assert_eq!(longer.status(), Some(status));
        assert_eq!(longer.with_retry_after(None).retry_after(), None);
    }
    for failure in [
        Failure::<PayCode>::not_sent(),
        Failure::no_answer(),
        Failure::untrusted(),
        Failure::from_code(1004, 200),
    ] {
        assert_eq!(failure.with_retry_after(wait).retry_after(), Some(wait));
    }
}

#[test]
fn the_last_source_set_wins() {
    let failure = failure(502, "<html>")
        .with_source("first")
        .with_source("last");
    assert_eq!(failure.source().expect("one").to_string(), "last");
    assert_eq!(failure.class(), Class::Indeterminate);
}

#[test]
fn labels_are_bounded_whatever_the_server_sends() {
    let mut labels = BTreeSet::new();
    let mut add = |status, body: &str| {
        let answer = PayCode::read(status, body.as_bytes());
        if let Err(failure) = answer.outcome::<Order>() {
            labels.insert(failure.label());
        }
    };
    for number in -2000..70_000 {
        let body = format!(r#"{{"code":{number},"message":"13800138000","name":"{number}"}}"#);
        add(200, &body);
    }
    for status in 0..=u16::MAX {
        add(status, "");
    }
    for (status, body) in [
        (401, r#"{"code":1000}"#),
        (200, r#"{"code":1000,"status":401}"#),
        (200, r#"{"code":1000,"success":false}"#),
        (201, r#"{"error":"13800138000"}"#),
        (200, "<html>13800138000"),
        (204, r#"{"code":0}"#),
    ] {
        add(status, body);
    }
    labels.insert(Failure::<PayCode>::no_answer().label());
    labels.insert(Failure::<PayCode>::untrusted().label());
    // Every code that is neither a success, nor pending, nor shared, nor left to the status, and
    // the other labels.
    let codes = PayCode::UNIT_VARIANTS.iter().filter(|code| {
        let is_failure = !matches!(code.class(), Class::Success | Class::Poll);
        is_failure && !code.entry().shared && !code.entry().by_status
    });
    let mut expected: BTreeSet<_> = codes.map(|code| code.name()).collect();
    let statuses = (0..=999).filter(|status| ![200, 201, 202, 204, 304].contains(status));
    expected.extend(statuses.map(|status| HttpStatus::from(status).name()));
    expected.extend(["shared", "unknown", "payload", "transport", "untrusted"]);
    expected.extend([
        "status_denies",
        "no_code",
        "says_nothing",
        "unreadable",
        "body_status",
        "denied",
        "errors",
    ]);
    assert_eq!(labels, expected);
}

#[test]
fn form_errors_travel_with_the_failure() {
    let body = r#"[{"field":"phone","message":"手机号错误"},{"field":"sms","message":"已失效"}]"#;
    let answer = PayCode::read(422, body.as_bytes());
    let failure = answer.outcome::<Value>().expect_err("refused");
    assert_eq!(failure.class(), Class::Fail);
    assert_eq!(failure.field_errors(), answer.field_errors());
    assert_eq!(failure.field_errors()[1].field, "sms");
    assert_eq!(failure.field_errors()[1].message, "已失效");
    assert_eq!(failure.server_message(), None);
    assert_eq!(
        failure.message(Language::Zh),
        HttpStatus::UnprocessableEntity.zh()
    );
}

#[test]
fn a_failure_of_another_catalogue_uses_its_codes() {
    let failure = |body: &str| failure_of::<ZeroSucceeds>(200, body);
    let refused = failure(r#"{"code":40}"#);
    assert_eq!(refused.meaning(), Some(ZeroSucceeds::Refused));
    assert_eq!(refused.message(Language::En), "Refused.");
    assert_eq!(refused.label(), "Refused");
    let beyond = failure(r#"{"code":1000}"#);
    assert_eq!((beyond.code(), beyond.meaning()), (Some(1000.into()), None));
    assert_eq!(beyond.label(), "unknown");
    assert_eq!(failure(r#"{"code":0}"#).kind(), FailureKind::Payload);
    let other = failure_of::<WithOther>(200, r#"{"code":7}"#);
    assert_eq!(other.meaning(), Some(WithOther::Other(7)));
    assert_eq!(other.label(), "Other");
}
