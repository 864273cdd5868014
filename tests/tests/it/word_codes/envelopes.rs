//! Answers whose code is a word.

use jiemi_codes::{
    Class, Code, Envelope, HttpStatus, Language, Outcome, PayCode, Protocol, ResponseCode as _,
    Unclear, Verdict,
};
use jiemi_codes_tests::V3Code;

fn class(status: u16, body: &str) -> Class {
    V3Code::read(status, body.as_bytes()).verdict().class()
}

#[test]
fn a_body_with_a_word_is_judged_by_it() {
    let body = r#"{"code":"USERPAYING","message":"用户支付中"}"#;
    for status in [200, 202, 400, 500] {
        assert_eq!(class(status, body), Class::Poll, "{status}");
    }
    assert_eq!(class(200, r#"{"code":"SUCCESS"}"#), Class::Success);
    assert_eq!(class(200, r#"{"code":"0000"}"#), Class::Success);
    assert_eq!(class(200, r#"{"code":10000}"#), Class::Success);
    assert_eq!(class(200, r#"{"code":"\u0041\u0036"}"#), Class::Fail);
    assert_eq!(class(400, r#"{"code":"NEW_WORD"}"#), Class::Indeterminate);
    assert_eq!(class(400, r#"{"code":""}"#), Class::Indeterminate);
}

#[test]
fn a_code_that_cannot_be_read_is_indeterminate_beside_any_status_but_401_and_429() {
    for code in [
        "null",
        "true",
        "1000.0",
        "1e3",
        "[]",
        "{}",
        "-0",
        "-0.0",
        r#"{"$text":"0000"}"#,
    ] {
        let body = format!(r#"{{"code":{code}}}"#);
        for status in [200, 202, 204, 304, 400, 403, 404, 409, 500] {
            assert_eq!(
                class(status, &body),
                Class::Indeterminate,
                "{status} {code}"
            );
        }
        assert_eq!(class(401, &body), Class::Reauthenticate);
        assert_eq!(class(429, &body), Class::Retry);
    }
    for body in [
        r#"{"code":"A6","code":"A6"}"#,
        r#"{"code":"A6""#,
        r#"{"code":"A6"}}"#,
    ] {
        for status in [200, 400, 403, 404, 500] {
            assert_eq!(class(status, body), Class::Indeterminate, "{status} {body}");
        }
    }
}

#[test]
fn a_word_is_unreadable_for_a_catalogue_of_numbers_and_no_code_is_made_up() {
    for status in [200, 400, 403, 404, 500] {
        let body = br#"{"code":"USERPAYING"}"#;
        let answer = PayCode::read(status, body);
        let unreadable = Verdict::Unclear(Unclear::Unreadable);
        assert_eq!(answer.verdict(), unreadable, "{status}");
        assert_eq!(answer.code(), None);
        assert_eq!(answer.code_text(), Some("USERPAYING"));
        assert_eq!(PayCode::judge("USERPAYING", status), unreadable);
        let failure = answer.outcome::<()>().unwrap_err();
        assert_eq!(failure.class(), Class::Indeterminate);
        assert!(
            failure.to_string().contains("code USERPAYING with"),
            "{failure}"
        );
    }
    let page = PayCode::read(200, b"<html>");
    assert_eq!(
        page.outcome::<()>().unwrap_err().to_string(),
        "no success: no code with HTTP 200: the code or the body cannot be read",
    );
}

#[test]
fn an_integer_of_any_size_is_the_word_of_its_digits() {
    let failure = |body: &str| {
        let answer = V3Code::read(400, body.as_bytes());
        answer.outcome::<()>().unwrap_err()
    };
    for digits in ["404", "-1", "9223372036854775808", "18446744073709551615"] {
        let failure = failure(&format!(r#"{{"code":{digits}}}"#));
        assert_eq!(failure.code(), Some(Code::Word(digits)));
        assert_eq!(failure.class(), Class::Indeterminate);
    }
}

#[test]
fn a_failure_has_the_word_as_it_came() {
    let failure = |status, body: &str| {
        let answer = V3Code::read(status, body.as_bytes());
        answer.outcome::<()>().unwrap_err()
    };
    let refused = failure(400, r#"{"code":"A6","message":"有效期错误"}"#);
    assert_eq!(refused.code(), Some(Code::Word("A6")));
    assert_eq!(refused.meaning(), Some(V3Code::WrongExpiry));
    assert_eq!(refused.class(), Class::Fail);
    assert_eq!(
        refused.to_string(),
        "refused: code A6 (WrongExpiry): 有效期错误"
    );
    assert_eq!(
        failure(200, r#"{"code":"A6"}"#).message(Language::En),
        "Wrong expiry date."
    );
    let unknown = failure(500, r#"{"code":"NEW\nWORD"}"#);
    assert_eq!(unknown.code(), Some(Code::Word("NEW\nWORD")));
    assert_eq!(unknown.to_string(), "no success: code NEW\\nWORD (unknown)");
    let clash = failure(200, r#"{"code":"ORDER_CLASH","message":"订单号重复"}"#);
    assert_eq!(clash.meaning(), Some(V3Code::OrderTwice));
    assert_eq!(
        clash.to_string(),
        "no success: code ORDER_CLASH (OrderPaid or OrderTwice), here OrderTwice: 订单号重复",
    );
}

#[test]
fn a_success_has_its_payload_and_a_pending_answer_too() {
    #[derive(serde::Deserialize)]
    struct Order {
        order: u64,
    }
    let outcome = |body: &'static str| {
        let answer = V3Code::read(200, body.as_bytes());
        answer.outcome::<Order>()
    };
    assert!(matches!(
        outcome(r#"{"code":"0000","order":7}"#),
        Ok(Outcome::Done(Order { order: 7 }))
    ));
    assert!(matches!(
        outcome(r#"{"code":"USERPAYING","order":7}"#),
        Ok(Outcome::Pending(Some(Order { order: 7 })))
    ));
}

#[test]
fn a_status_in_the_body_that_contradicts_denies_a_success() {
    let body = br#"{"code":"SUCCESS","status":500}"#;
    let protocol = Protocol::DEFAULT.status("status");
    let verdict = Envelope::<V3Code>::read_with(protocol, 200, body).verdict();
    assert_eq!(verdict, Verdict::Unclear(Unclear::BodyStatus));
    assert_eq!(V3Code::read(200, body).verdict(), Verdict::Valid);
}

#[test]
fn an_answer_without_a_code_is_judged_by_its_status() {
    let unauthorized = Verdict::Status(HttpStatus::Unauthorized);
    assert_eq!(V3Code::read(401, b"{}").verdict(), unauthorized);
    for status in [200, 201, 204, 304] {
        let no_code = Verdict::Unclear(Unclear::NoCode);
        assert_eq!(V3Code::read(status, b"{}").verdict(), no_code);
    }
}

#[test]
fn a_protocol_may_take_200_and_204_without_a_code_for_a_success() {
    let protocol = Protocol::DEFAULT.success_without_code(&[200, 204]);
    let verdict = |status, body: &'static str| {
        Envelope::<V3Code>::read_with(protocol, status, body.as_bytes()).verdict()
    };
    assert_eq!(verdict(200, r#"{"prepay_id":"wx26"}"#), Verdict::Valid);
    assert_eq!(verdict(204, ""), Verdict::Valid);
    for (status, body, why) in [
        (200, "", Unclear::NoCode),
        (200, "[]", Unclear::NoCode),
        (201, "{}", Unclear::NoCode),
        (200, "<html>", Unclear::Unreadable),
        (200, r#"{"code":null}"#, Unclear::Unreadable),
        (200, r#"{"error":"x"}"#, Unclear::Errors),
        (200, r#"{"success":false}"#, Unclear::Denied),
    ] {
        assert_eq!(verdict(status, body), Verdict::Unclear(why), "{body}");
    }
    let unknown = verdict(200, r#"{"code":"NEW_WORD"}"#);
    assert_eq!(unknown.class(), Class::Indeterminate);
}
