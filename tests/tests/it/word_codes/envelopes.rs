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
fn a_code_that_is_neither_integer_nor_string_is_no_success_of_a_catalogue_of_words() {
    for code in ["null", "true", "1000.0", "1e3", "[]", "{}", "-0.0"] {
        let body = format!(r#"{{"code":{code}}}"#);
        assert_eq!(class(200, &body), Class::Indeterminate, "{code}");
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
