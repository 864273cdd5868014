//! Alipay: its answer is an object named after the method, beside a signature.

use super::Wanted::{Code, Unclear as Is, Valid};
use super::{UNREADABLE, case, check, check_with};
use jiemi_codes::{
    Class, Code as AnyCode, Envelope, Failure, FailureKind, Protocol, Received, Unclear,
};
use jiemi_codes_tests::apis::{Alipay, AlipaySub};
use serde_json::Value;

#[test]
fn alipay_wraps_its_answer_in_an_object_named_after_the_method() {
    let waiting = r#"{"alipay_trade_pay_response":{"code":"10003","msg":"order success pay inprocess","trade_no":"2013"},"sign":"ERITJKEIJKJHKKKKKKKHJEREEEEEEEEEEE"}"#;
    check::<Alipay>(&[
        case("waiting for the user", 200, waiting, Code(Class::Poll))
            .code("10003")
            .message("order success pay inprocess"),
        case(
            "paid",
            200,
            r#"{"alipay_trade_pay_response":{"code":"10000","msg":"Success"},"sign":"ERITJ"}"#,
            Valid,
        )
        .code("10000")
        .message("Success"),
        case(
            "a number instead of the word",
            200,
            r#"{"alipay_trade_pay_response":{"code":10000}}"#,
            Valid,
        )
        .code("10000"),
        case(
            "the gateway's own answer",
            200,
            r#"{"error_response":{"code":"40001","msg":"Missing Required Arguments","sub_code":"isv.missing-method"}}"#,
            Code(Class::Fail),
        )
        .code("40001")
        .message("Missing Required Arguments"),
        case(
            "the first one present decides",
            200,
            r#"{"error_response":{"code":"10000"},"alipay_trade_pay_response":{"code":"20000"}}"#,
            Code(Class::Indeterminate),
        )
        .code("20000"),
        case(
            "a null counts as absent",
            200,
            r#"{"error_response":{"code":"20000"},"alipay_trade_pay_response":null}"#,
            Code(Class::Indeterminate),
        )
        .code("20000"),
        case(
            "a text instead of the object",
            200,
            r#"{"alipay_trade_pay_response":"encrypted","error_response":{"code":"40001"}}"#,
            UNREADABLE,
        ),
        case(
            "a code outside never decides",
            200,
            r#"{"code":"10000","sign":"ERITJ"}"#,
            Is(Unclear::NoCode),
        ),
        case(
            "the object without a code",
            200,
            r#"{"alipay_trade_pay_response":{"msg":"Success"}}"#,
            Is(Unclear::NoCode),
        )
        .message("Success"),
    ]);
}

#[test]
fn alipay_names_the_reason_in_sub_code() {
    #[derive(serde::Deserialize)]
    struct Details {
        sub_code: Received<AlipaySub>,
    }
    let body = br#"{"alipay_trade_pay_response":{"code":"40004","msg":"Business Failed","sub_code":"ACQ.BUYER_BALANCE_NOT_ENOUGH"},"sign":"ERITJ"}"#;
    let answer = Envelope::<Alipay>::read(200, body);
    assert_eq!(answer.verdict().class(), Class::Indeterminate);
    let details: Details = answer.details().expect("the object of the code");
    assert_eq!(details.sub_code.class(), Class::Fail);
    let failure = answer.outcome::<Value>().expect_err("no success");
    let details: Details = failure.details().expect("the object of the code");
    assert_eq!(
        details.sub_code.code(),
        AnyCode::Word("ACQ.BUYER_BALANCE_NOT_ENOUGH")
    );
}

#[test]
fn each_alipay_method_is_read_by_a_protocol_made_for_it() {
    let method = "alipay_trade_query";
    let path = format!("{method}_response");
    let protocol = Protocol::new("code").message("msg").within(&path);
    let body = r#"{"alipay_trade_query_response":{"code":"10000","msg":"Success"}}"#;
    check_with::<Alipay>(
        protocol,
        &[case("a query", 200, body, Valid)
            .code("10000")
            .message("Success")],
    );
    check::<Alipay>(&[case("by another method", 200, body, Is(Unclear::NoCode))]);
}

#[test]
fn a_wrong_signature_is_a_failure_but_not_a_refusal() {
    let failure = Failure::<Alipay>::untrusted();
    assert_eq!(failure.kind(), FailureKind::Untrusted);
    assert_eq!(failure.class(), Class::Indeterminate);
    assert_eq!(failure.verdict(), None);
    assert_eq!(failure.status(), None);
}
