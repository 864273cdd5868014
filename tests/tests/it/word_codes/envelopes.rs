//! Answers whose code is a word.

use jiemi_codes::{Class, Code, Envelope, HttpStatus, Language, Outcome, Verdict};
use jiemi_codes_tests::V3Code;

fn class(status: u16, body: &str) -> Class {
    Envelope::from_json(status, body.as_bytes())
        .judge::<V3Code>()
        .class()
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
fn a_word_is_indeterminate_for_a_catalogue_of_numbers_and_no_code_is_made_up() {
    for status in [200, 400, 403, 404, 500] {
        let body = br#"{"code":"USERPAYING"}"#;
        let answer = Envelope::from_json(status, body);
        assert_eq!(answer.verdict().class(), Class::Indeterminate, "{status}");
        let failure = answer.outcome::<()>().unwrap_err();
        assert_eq!(failure.class(), Class::Indeterminate);
        assert!(!failure.to_string().contains("code 0"), "{failure}");
    }
    let page = Envelope::from_json(200, b"<html>");
    assert_eq!(
        page.outcome::<()>().unwrap_err().to_string(),
        "no success: contradiction: no code with HTTP 200",
    );
}

#[test]
fn an_integer_of_any_size_is_the_word_of_its_digits() {
    let failure = |body: &str| {
        let answer = Envelope::from_json(400, body.as_bytes());
        answer.outcome_in::<V3Code, ()>().unwrap_err()
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
        let answer = Envelope::from_json(status, body.as_bytes());
        answer.outcome_in::<V3Code, ()>().unwrap_err()
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
        let answer = Envelope::from_json(200, body.as_bytes());
        answer.outcome_in::<V3Code, Order>()
    };
    assert!(matches!(
        outcome(r#"{"code":"0000","order":7}"#),
        Ok(Outcome::Done(Order { order: 7 }))
    ));
    assert!(matches!(
        outcome(r#"{"code":"USERPAYING","order":7}"#),
        Ok(Outcome::Pending(_))
    ));
}

#[test]
fn a_status_in_the_body_that_contradicts_denies_a_success() {
    let body = br#"{"code":"SUCCESS","status":500}"#;
    let verdict = Envelope::from_json(200, body).judge::<V3Code>();
    let code = Some(Code::Word("SUCCESS"));
    assert_eq!(verdict, Verdict::Contradiction { code, status: 200 });
}

#[test]
fn an_answer_without_a_code_is_judged_by_its_status() {
    let answer = Envelope::from_json(401, b"{}");
    assert_eq!(
        answer.judge::<V3Code>(),
        Verdict::Status(HttpStatus::Unauthorized)
    );
}
