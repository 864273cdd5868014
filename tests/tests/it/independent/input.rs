//! An input of the fuzz target `envelope`. What the target found worth keeping is read again by
//! a test in `envelope/law.rs`.

use super::{Body, holds_by};
use jiemi_codes::{Code, HttpStatus, Language, PayCode, Reply};
use jiemi_codes_tests::judging::{ByHand, Rules};
use jiemi_codes_tests::protocols::{
    ALL, everything, jiemi, many_statuses, no_status, strict, without_code, zero_by_status,
};
use jiemi_codes_tests::{SignedNumbers, V3Code, WithOther, ZeroSucceeds, apis::WechatPay};
use serde::Serialize;
use serde_json::Value;
use std::fmt::Debug;

/// Statuses that decide something, successes first, and some of no class.
const STATUSES: [u16; 32] = [
    200, 201, 204, 304, 202, 206, 302, 400, 401, 408, 422, 429, 500, 502, 0, 999, 203, 205, 207,
    226, 299, 300, 303, 305, 404, 409, 425, 499, 599, 600, 1000, 65_535,
];

/// The first byte chooses the HTTP status. The second chooses a protocol of the tests, by which the
/// rest is read, or, with the first and the last two bytes, one that nobody thought of. From 128 on it
/// chooses a catalogue that writes a reply. Returns whether there was something to read.
pub(crate) fn holds_for(input: &[u8]) -> bool {
    let [status_byte, choice, rest @ ..] = input else {
        return false;
    };
    let status = STATUSES[usize::from(*status_byte) % STATUSES.len()];
    let catalogue = usize::from(*choice).checked_sub(128);
    match (catalogue, rest) {
        (None, body) if usize::from(*choice) < ALL.len() => {
            body_holds(&ALL[usize::from(*choice)], status, body);
        }
        (None, [more @ .., first, second]) => {
            body_holds(
                &rules(*status_byte, [*choice, *first, *second]),
                status,
                more,
            );
        }
        (Some(catalogue), [variant, text @ ..]) => {
            let Ok(text) = std::str::from_utf8(text) else {
                return false;
            };
            REPLIES[catalogue % REPLIES.len()](status, *variant, text);
        }
        (None | Some(_), _) => return false,
    }
    true
}

fn body_holds(rules: &Rules, status: u16, body: &[u8]) {
    let read = Body::of(body);
    holds_by::<PayCode>(rules, status, body, &read);
    holds_by::<ZeroSucceeds>(rules, status, body, &read);
    holds_by::<strict::Numbers>(rules, status, body, &read);
    holds_by::<strict::Words>(rules, status, body, &read);
}

/// A protocol that nobody thought of: each rule by a few bits, of which the first of `first` is 0 and
/// the first three of `status_byte` do not choose the status.
fn rules(status_byte: u8, [first, second, third]: [u8; 3]) -> Rules {
    const CODES: [&str; 4] = ["message", "status", "success", "code"];
    const KEYS: [Option<&str>; 8] = [
        None,
        Some("message"),
        Some("name"),
        Some("status"),
        Some("ok"),
        Some("success"),
        Some("error"),
        Some("code"),
    ];
    const WITHIN: [&[&str]; 16] = [
        &[],
        &["data"],
        &["result"],
        &["data.result"],
        &["data", "result"],
        &["error", "errors"],
        &["data.error", "data"],
        &["code"],
        &["status.code", "message"],
        &["a", "a.b", "a.b.c", "a.b.c.d"],
        &["success"],
        &["r", "data.result.r"],
        &["errors.data"],
        &["data", "data"],
        &["name.data"],
        &["list", "a"],
    ];
    const PAYLOADS: [Option<&str>; 8] = [
        None,
        Some("data"),
        Some("data.list"),
        Some("data.result"),
        Some("result"),
        Some("a.b"),
        Some("error"),
        Some("code"),
    ];
    const SUCCESSES: [&[u16]; 4] = [&[200], &[], &[200, 201, 204, 304], &[203, 226, 299]];
    let key = |bits: u8| KEYS[usize::from(bits) % KEYS.len()];
    Rules {
        code: CODES[usize::from(first >> 1) % CODES.len()],
        message: key(second),
        name: key(second >> 3),
        status: [None, Some("status")][usize::from(second >> 6 & 1)],
        must_be_true: key(third),
        within: WITHIN[usize::from(first >> 3) % WITHIN.len()],
        payload: PAYLOADS[usize::from(third >> 3) % PAYLOADS.len()],
        success_statuses: SUCCESSES[usize::from(third >> 6)],
        success_without_code: SUCCESSES[usize::from(second >> 7) + 2 * usize::from(first & 1)],
        zero_by_status: status_byte >> 7 == 0,
    }
}

const REPLIES: [fn(u16, u8, &str); 19] = [
    reply_holds::<PayCode>,
    reply_holds::<HttpStatus>,
    reply_holds::<ZeroSucceeds>,
    reply_holds::<SignedNumbers>,
    reply_holds::<WithOther>,
    reply_holds::<V3Code>,
    reply_holds::<WechatPay>,
    reply_holds::<strict::Numbers>,
    reply_holds::<strict::Words>,
    reply_holds::<jiemi::Numbers>,
    reply_holds::<jiemi::Words>,
    reply_holds::<many_statuses::Numbers>,
    reply_holds::<many_statuses::Words>,
    reply_holds::<no_status::Words>,
    reply_holds::<without_code::Numbers>,
    reply_holds::<zero_by_status::Words>,
    reply_holds::<zero_by_status::Numbers>,
    reply_holds::<everything::Numbers>,
    reply_holds::<everything::Words>,
];

/// What a reply writes, an envelope reads back. The text is its message; a line end ends it, and
/// a payload follows. A message that is a number is the code as well.
fn reply_holds<C: ByHand>(status: u16, variant: u8, text: &str) {
    let (message, payload) = text.split_once('\n').unwrap_or((text, ""));
    let language = [Language::Zh, Language::En][usize::from(variant & 1)];
    let (reply, code) = match usize::from(variant >> 1) {
        127 => {
            let status = HttpStatus::from(status);
            (Reply::<C>::from_status(status, language), None)
        }
        index => {
            let number = message.parse::<i64>().ok();
            let found = number.and_then(|number| C::lookup(number).as_slice().first().copied());
            let unit = C::UNIT_VARIANTS[index % C::UNIT_VARIANTS.len()];
            let code = found.unwrap_or(unit);
            let reply = Reply::from_code(code, language).with_status(status);
            (reply, Some(code.code().into()))
        }
    };
    let reply = reply.with_message(message);
    is_read_back(&reply, code, message, None);
    let payload = serde_json::from_str::<Value>(payload).ok();
    // A float may change when it is written and read, which is not about replies.
    let is_stable = |value: &Value| {
        serde_json::from_str::<Value>(&value.to_string()).is_ok_and(|again| again == *value)
    };
    if let Some(payload) = payload.filter(is_stable) {
        is_read_back(&reply.with_payload(&payload), code, message, Some(&payload));
    }
}

fn is_read_back<C: ByHand>(
    reply: &Reply<'_, C, impl Serialize + Debug>,
    code: Option<Code<'static>>,
    message: &str,
    payload: Option<&Value>,
) {
    let body = match serde_json::to_string(reply) {
        Ok(body) => body,
        Err(error) => {
            let has_place = payload.is_none() || C::RULES.payload.is_some();
            // A success without a code has no object for the flag.
            let has_flag = C::RULES.must_be_true.is_some() && !C::RULES.within.is_empty();
            let is_bare = C::judge_without_code(reply.status()).is_success();
            assert!(!has_place || (has_flag && is_bare), "{error}: {reply:?}");
            return;
        }
    };
    let status = reply.status();
    let answer = C::read(status, body.as_bytes());
    let verdict = match answer.code() {
        Some(code) => C::judge(code, status),
        None => C::judge_without_code(status),
    };
    assert_eq!(answer.verdict(), verdict, "HTTP {status}: {body}");
    assert_eq!(answer.malformed(), None, "HTTP {status}: {body}");
    // The code of a reply for a status is its own choice.
    if code.is_some() {
        assert_eq!(answer.code(), code, "HTTP {status}: {body}");
    }
    if answer.code().is_some() {
        let expected = C::RULES.message.map(|_| message);
        assert_eq!(answer.message().as_deref(), expected, "{body}");
    }
    if let Some(payload) = payload {
        match answer.payload::<Value>() {
            Ok(found) => assert_eq!(found, *payload, "{body}"),
            Err(failure) => panic!("no payload, for {failure}: {body}"),
        }
    }
    holds_by::<C>(
        &C::RULES,
        status,
        body.as_bytes(),
        &Body::of(body.as_bytes()),
    );
}
