//! The server's side: what a reply writes, an envelope reads back.

mod flattened;
mod protocols;
mod refused;

use jiemi_codes::{
    Class, Code, HttpStatus, Language, Outcome, PayCode, Protocol, Reply, ResponseCode, Unclear,
    Verdict,
};
use jiemi_codes_tests::{SignedNumbers, V3Code, WithOther, ZeroSucceeds};
use serde::Serialize;
use serde_json::{Value, json};
use std::fmt::Debug;

const LANGUAGES: [Language; 2] = [Language::Zh, Language::En];

fn written(reply: &impl Serialize) -> String {
    serde_json::to_string(reply).expect("can be written")
}

/// Writes a reply, and reads it back.
#[track_caller]
fn is_read_back<C: ResponseCode + Debug + PartialEq>(
    reply: &Reply<'_, C, impl Serialize>,
    code: Option<Code<'_>>,
) {
    let body = written(reply);
    let status = reply.status();
    let answer = C::read(status, body.as_bytes());
    let expected = match code {
        Some(code) => C::judge(code, status),
        None => C::judge_without_code(status),
    };
    assert_eq!(answer.verdict(), expected, "HTTP {status}: {body}");
    assert_eq!(answer.code(), code, "HTTP {status}: {body}");
    assert_eq!(answer.malformed(), None, "HTTP {status}: {body}");
}

#[test]
fn every_code_is_read_back_in_both_languages() {
    for code in PayCode::UNIT_VARIANTS {
        for language in LANGUAGES {
            let reply = Reply::from_code(*code, language);
            let body = written(&reply);
            let answer = PayCode::read(reply.status(), body.as_bytes());
            assert_eq!(answer.malformed(), None, "{body}");
            assert_eq!(answer.code(), Some(code.code().into()));
            assert_eq!(answer.name(), Some(code.name()));
            assert_eq!(answer.message().as_deref(), Some(code.message(language)));
            assert_eq!(answer.body_status(), Some(reply.status()));
            assert_eq!(answer.meaning(), Some(*code), "{body}");
            assert_eq!(answer.verdict().class(), code.class(), "{body}");
        }
    }
}

#[test]
fn every_code_with_every_status_is_read_back_with_the_same_verdict() {
    for code in PayCode::UNIT_VARIANTS {
        let reply = Reply::from_code(*code, Language::Zh);
        for status in 0..=999 {
            let body = written(&reply.with_status(status));
            let verdict = PayCode::read(status, body.as_bytes()).verdict();
            assert_eq!(verdict, PayCode::judge(code.code(), status), "{body}");
        }
    }
}

#[test]
fn every_code_goes_with_200_except_the_one_that_defers_to_the_status() {
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
            let reply = Reply::<PayCode>::from_status(status, language);
            assert_eq!(reply.status(), number);
            let body = written(&reply);
            let answer = PayCode::read(number, body.as_bytes());
            assert_eq!(answer.malformed(), None, "{body}");
            assert_eq!(answer.name(), Some(status.name()));
            assert_eq!(answer.message().as_deref(), Some(status.message(language)));
            assert_eq!(answer.body_status(), Some(number));
            assert_eq!(answer.verdict().class(), status.class(), "{body}");
            let expected = match number {
                200 | 201 | 204 | 304 => Verdict::Valid,
                _ => Verdict::Status(status),
            };
            assert_eq!(answer.verdict(), expected, "{body}");
        }
    }
}

#[test]
fn a_number_that_is_not_an_http_status_is_read_back_as_itself() {
    for number in [0, 1, 99, 600, 999, 1000, u16::MAX] {
        let status = HttpStatus::from(number);
        let reply = Reply::<PayCode>::from_status(status, Language::Zh);
        let body = written(&reply);
        let answer = PayCode::read(reply.status(), body.as_bytes());
        assert_eq!(answer.verdict(), Verdict::Status(status));
        assert_eq!(answer.verdict().class(), Class::Indeterminate);
        assert_eq!(answer.body_status(), None);
    }
}

/// The code that is written for a status.
fn code_of<C: ResponseCode>(status: u16) -> Option<String> {
    let body = written(&Reply::<C>::from_status(
        HttpStatus::from(status),
        Language::En,
    ));
    let answer = C::read(status, body.as_bytes());
    answer.code().map(|code| code.to_string())
}

#[test]
fn a_success_status_writes_no_code_but_200_writes_1000() {
    assert_eq!(code_of::<PayCode>(200).as_deref(), Some("1000"));
    for status in [201, 202, 204, 206, 299, 304] {
        assert_eq!(code_of::<PayCode>(status), None, "{status}");
    }
    for status in [100, 199, 300, 303, 305, 400, 401, 422, 500, 599] {
        assert_eq!(code_of::<PayCode>(status).as_deref(), Some("0"), "{status}");
    }
}

#[test]
fn a_catalogue_without_a_zero_that_defers_to_the_status_writes_no_code() {
    for status in [400, 401, 500] {
        // 0 is the success of the one, and unknown to the others, which have the strict protocol.
        assert_eq!(code_of::<ZeroSucceeds>(status), None);
        assert_eq!(code_of::<SignedNumbers>(status), None);
        assert_eq!(code_of::<WithOther>(status), None);
        assert_eq!(code_of::<V3Code>(status), None);
        assert_eq!(code_of::<with_zero::Numbers>(status).as_deref(), Some("0"));
        assert_eq!(code_of::<with_zero::Words>(status).as_deref(), Some("0"));
    }
}

#[test]
fn with_200_the_only_success_unit_is_written_and_none_if_there_are_several() {
    assert_eq!(code_of::<ZeroSucceeds>(200), None, "two variants succeed");
    assert_eq!(
        code_of::<SignedNumbers>(200),
        None,
        "three variants succeed"
    );
    assert_eq!(code_of::<V3Code>(200), None, "three words succeed");
    assert_eq!(code_of::<WithOther>(200).as_deref(), Some("100"));
    assert_eq!(code_of::<with_zero::Words>(200).as_deref(), Some("OK"));
    assert_eq!(code_of::<HttpStatus>(200), None, "four statuses succeed");
}

mod with_zero {
    use super::*;

    const ZERO: Protocol = Protocol::DEFAULT.zero_by_status();

    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = i8, class = fail, messages = en, protocol = ZERO)]
    pub(super) enum Numbers {
        /// One.
        #[code(1)]
        One,
        /// Others.
        #[code(other)]
        Other(i8),
    }

    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = str, class = fail, messages = en, protocol = ZERO)]
    pub(super) enum Words {
        /// Done.
        #[code("OK", success)]
        Ok,
    }
}

#[test]
fn a_reply_has_the_shape_of_the_document() {
    let reply = Reply::<PayCode>::from_status(HttpStatus::Unauthorized, Language::En)
        .with_message("You are requesting with an invalid credential.");
    assert_eq!(
        written(&reply),
        r#"{"name":"Unauthorized","message":"You are requesting with an invalid credential.","code":0,"status":401}"#,
    );
}

#[test]
fn a_custom_message_is_read_back_whatever_it_contains() {
    for message in ["", "余额不足", "a\"b\\c\r\n\u{2028}\u{0}😀", "请求被拒绝。"] {
        let own = message.to_owned();
        let reply = Reply::from_code(PayCode::RequestRefused, Language::Zh).with_message(&own);
        let body = written(&reply);
        let answer = PayCode::read(reply.status(), body.as_bytes());
        assert_eq!(answer.message().as_deref(), Some(message));
        assert_eq!(answer.code(), Some(1008.into()));
        assert_eq!(answer.name(), Some("RequestRefused"));
    }
}

#[test]
fn another_status_is_written_and_kept() {
    let reply = Reply::from_code(PayCode::ConditionNotMet, Language::En).with_status(500);
    assert_eq!(reply.status(), 500);
    let body = written(&reply);
    let answer = PayCode::read(500, body.as_bytes());
    assert_eq!(answer.body_status(), Some(500));
    assert_eq!(answer.meaning(), Some(PayCode::ConditionNotMet));
    assert_eq!(answer.verdict().class(), Class::Fail);

    let reply = Reply::from_code(PayCode::SeeHttpStatus, Language::En).with_status(404);
    let body = written(&reply);
    let answer = PayCode::read(404, body.as_bytes());
    assert_eq!(answer.verdict(), Verdict::Status(HttpStatus::NotFound));
}

#[test]
fn replies_of_other_catalogues_are_read_back() {
    fn holds<C: ResponseCode + PartialEq + Debug>(code: C, value: impl Into<Code<'static>>) {
        let value = value.into();
        for language in LANGUAGES {
            let reply = Reply::from_code(code, language);
            let body = written(&reply);
            let answer = C::read(reply.status(), body.as_bytes());
            assert_eq!(answer.code(), Some(value), "{body}");
            assert_eq!(answer.meaning(), Some(code), "{body}");
            // Their protocol names neither.
            assert_eq!((answer.name(), answer.body_status()), (None, None));
        }
    }
    holds(ZeroSucceeds::Done, 0);
    holds(ZeroSucceeds::WaitingForUser, 41);
    holds(SignedNumbers::SystemFault(i32::MIN), -2_147_483_648_i64);
    holds(SignedNumbers::DoneSecond, 10_000);
    holds(WithOther::Other(7), 7);
    holds(Widest::Least, i64::MIN);
    holds(Widest::Greatest, i64::MAX);
    holds(Widest::Other((1 << 53) + 1), (1_i64 << 53) + 1);
    holds(V3Code::Called, "10000");
    holds(V3Code::Approved, "0000");
    holds(V3Code::OrderTwice, "ORDER_CLASH");
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
        assert!(body.contains(&format!(r#""code":{number}}}"#)), "{body}");
    }
}

#[test]
fn replies_are_compared_and_shown_by_what_they_write() {
    let reply = Reply::from_code(PayCode::Success, Language::En);
    assert_eq!(reply, reply.clone());
    assert_ne!(reply, reply.with_status(201));
    assert_ne!(reply, reply.with_message("fine"));
    assert_ne!(reply.with_payload(1), reply.with_payload(2));
    let shown = format!("{:?}", reply.with_payload(7));
    for part in ["status: 200", "1000", "\"Success\"", "payload: Some(7)"] {
        assert!(shown.contains(part), "{shown}");
    }
}
