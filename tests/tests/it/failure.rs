//! What a failure knows: whose it is, what to do next, what to show, what to log.

use jiemi_codes::{
    Class, Envelope, Failure, FailureKind, HttpStatus, Language, PayCode, ResponseCode, Sent,
    Verdict,
};
use jiemi_codes_tests::ZeroSucceeds;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;
use std::error::Error as _;
use std::time::Duration;

/// A payload that none of the bodies here fits.
#[derive(Debug, Deserialize)]
struct Order {
    #[expect(dead_code, reason = "it is only asked for")]
    order: u64,
}

fn failure(status: u16, body: &str) -> Failure {
    Envelope::from_json(status, body.as_bytes())
        .outcome::<Order>()
        .expect_err(body)
}

#[test]
fn a_refusal_knows_all_that_the_answer_said() {
    let failure = failure(200, r#"{"code":1008,"message":"请求被拒绝。"}"#);
    assert_eq!(failure.kind(), FailureKind::Refused);
    assert_eq!(
        failure.verdict(),
        Some(Verdict::Code(PayCode::lookup(1008)))
    );
    assert_eq!(failure.class(), Class::Fail);
    assert_eq!(failure.code(), Some(1008.into()));
    assert_eq!(failure.status(), Some(200));
    assert_eq!(failure.meaning(), Some(PayCode::RequestRefused));
    assert_eq!(failure.server_message(), Some("请求被拒绝。"));
    assert_eq!(failure.label(), "shared");
    assert_eq!(failure.retry_after(), None);
    assert!(failure.field_errors().is_empty());
    assert!(failure.source().is_none());
}

#[test]
fn a_page_of_a_proxy_is_a_failure_without_code_and_message() {
    let failure = failure(502, "<html>\r\n<h1>502 Bad Gateway</h1>\r\n</html>");
    assert_eq!(failure.kind(), FailureKind::Refused);
    assert_eq!((failure.code(), failure.status()), (None, Some(502)));
    assert_eq!(failure.meaning(), None);
    assert_eq!(failure.server_message(), None);
    assert_eq!(failure.class(), Class::Indeterminate);
    assert_eq!(failure.label(), "BadGateway");
}

#[test]
fn the_class_of_a_refusal_is_that_of_the_verdict() {
    for code in PayCode::UNIT_VARIANTS {
        for status in [200, 401, 500] {
            let body = format!(r#"{{"code":{},"order":"x"}}"#, code.code());
            let answer = Envelope::from_json(status, body.as_bytes());
            let class = match answer.verdict().class() {
                Class::Success => Class::Indeterminate,
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
        assert_eq!(failure.status(), Some(status));
        let verdict = failure.verdict().expect("an answer");
        assert!(verdict.class().is_success());
    }
}

#[test]
fn a_payload_that_does_not_fit_something_pending_is_still_polled_for() {
    let failure = failure(200, r#"{"code":1015,"message":"微信订单信息。"}"#);
    assert_eq!(failure.kind(), FailureKind::Payload);
    assert_eq!(failure.class(), Class::Poll);
    assert_eq!(failure.code(), Some(1015.into()));
    assert_eq!(failure.meaning(), Some(PayCode::WechatOrder));
    assert_eq!(failure.server_message(), Some("微信订单信息。"));
}

#[test]
fn the_chain_of_a_payload_that_does_not_fit_has_the_json_error() {
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
fn without_an_answer_it_is_what_was_sent_that_counts() {
    for (sent, class) in [
        (Sent::No, Class::Retry),
        (Sent::Unknown, Class::Indeterminate),
    ] {
        let failure = Failure::transport(sent);
        assert_eq!(failure.kind(), FailureKind::Transport);
        assert_eq!(failure.class(), class);
        assert_eq!(failure.verdict(), None);
        assert_eq!((failure.code(), failure.status()), (None, None));
        assert_eq!(failure.meaning(), None);
        assert_eq!(failure.server_message(), None);
        assert_eq!(failure.label(), "transport");
        assert!(failure.field_errors().is_empty());
        assert!(failure.source().is_none());
        for language in [Language::Zh, Language::En] {
            assert_eq!(failure.message(language), class.advice(language));
        }
        assert_eq!(Failure::<ZeroSucceeds>::from(sent).class(), class);
    }
}

#[test]
fn the_wait_travels_with_the_failure_of_every_kind() {
    let wait = Duration::from_millis(1500);
    for (status, body) in [
        (429, ""),
        (200, r#"{"code":1004}"#),
        (200, r#"{"code":1000}"#),
    ] {
        let answer = Envelope::from_json(status, body.as_bytes()).with_retry_after(wait);
        assert_eq!(answer.retry_after(), Some(wait));
        let failure = answer.outcome::<Order>().expect_err(body);
        assert_eq!(failure.retry_after(), Some(wait));
        let longer = failure.with_retry_after(wait * 2);
        assert_eq!(longer.retry_after(), Some(wait * 2));
        assert_eq!(longer.status(), Some(status));
    }
    let transport = Failure::transport(Sent::No).with_retry_after(wait);
    assert_eq!(transport.retry_after(), Some(wait));
}

#[test]
fn the_message_to_show_is_the_servers_where_it_says_anything() {
    for (body, message) in [
        (r#"{"code":1010,"message":"店铺不存在"}"#, "店铺不存在"),
        (r#"{"code":0,"message":" Not here. \r\n"}"#, "Not here."),
        (r#"{"message":"没有 code"}"#, "没有 code"),
    ] {
        let failure = failure(404, body);
        assert_eq!(failure.message(Language::Zh), message);
        assert_eq!(failure.message(Language::En), message);
    }
}

#[test]
fn the_message_to_show_is_else_that_of_the_code() {
    for silent in [
        "",
        r#","message":null"#,
        r#","message":"""#,
        r#","message":" \n""#,
    ] {
        let failure = failure(200, &format!(r#"{{"code":1010{silent}}}"#));
        let code = PayCode::ResourceNotFound;
        assert_eq!(failure.message(Language::Zh), code.zh());
        assert_eq!(failure.message(Language::En), code.en());
    }
}

#[test]
fn the_message_to_show_is_that_of_the_status_where_it_decides() {
    for body in [
        "",
        "<html>",
        r#"{"code":0,"message":""}"#,
        r#"{"code":403}"#,
        "[]",
    ] {
        let failure = failure(403, body);
        assert_eq!(failure.message(Language::Zh), HttpStatus::Forbidden.zh());
        assert_eq!(failure.message(Language::En), HttpStatus::Forbidden.en());
    }
}

#[test]
fn the_message_to_show_is_what_to_do_where_nothing_says_what_happened() {
    for (status, body, class) in [
        (200, "", Class::Indeterminate),
        (401, r#"{"code":1000}"#, Class::Indeterminate),
        (200, r#"{"code":4711}"#, Class::Indeterminate),
        (200, r#"{"code":1008}"#, Class::Fail),
        (200, r#"{"code":1000}"#, Class::Indeterminate),
    ] {
        let failure = failure(status, body);
        for language in [Language::Zh, Language::En] {
            assert_eq!(failure.message(language), class.advice(language), "{body}");
        }
    }
}

#[test]
fn the_label_is_one_of_so_many_whatever_the_server_sends() {
    let mut labels = BTreeSet::new();
    for number in -2000..70_000 {
        let body = format!(r#"{{"code":{number},"message":"13800138000","name":"{number}"}}"#);
        labels.insert(failure(200, &body).label());
    }
    for status in 0..=u16::MAX {
        labels.insert(failure(status, "").label());
    }
    labels.insert(Failure::transport(Sent::Unknown).label());
    // All codes but the success and the two that share a number, and the rest.
    let codes = PayCode::UNIT_VARIANTS.iter().filter(|code| {
        !code.entry().shared && !code.entry().by_status && code.class() != Class::Success
    });
    let mut expected: BTreeSet<_> = codes.map(|code| code.name()).collect();
    let statuses = (0..=999).filter(|status| ![200, 201, 202, 204, 304].contains(status));
    expected.extend(statuses.map(|status| HttpStatus::from(status).name()));
    expected.extend(["shared", "unknown", "contradiction", "payload", "transport"]);
    // Something pending whose payload does not fit is just that.
    for pending in [
        "WechatOrder",
        "AlipayOrder",
        "AlipayPending",
        "WechatPending",
    ] {
        expected.remove(pending);
    }
    assert_eq!(labels, expected);
}

#[test]
fn the_errors_of_a_form_travel_with_the_failure() {
    let body = r#"[{"field":"phone","message":"手机号错误"},{"field":"sms","message":"已失效"}]"#;
    let answer = Envelope::from_json(422, body.as_bytes());
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
fn a_failure_of_another_catalogue_speaks_of_its_codes() {
    let failure = |body: &str| {
        let answer = Envelope::from_json(200, body.as_bytes());
        answer.outcome_in::<ZeroSucceeds, Order>().expect_err(body)
    };
    let refused = failure(r#"{"code":40}"#);
    assert_eq!(refused.meaning(), Some(ZeroSucceeds::Refused));
    assert_eq!(refused.message(Language::En), "Refused.");
    assert_eq!(refused.label(), "Refused");
    let beyond = failure(r#"{"code":1000}"#);
    assert_eq!((beyond.code(), beyond.meaning()), (Some(1000.into()), None));
    assert_eq!(beyond.label(), "unknown");
    assert_eq!(failure(r#"{"code":0}"#).kind(), FailureKind::Payload);
}
