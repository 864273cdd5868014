//! The other members beside the code.

use super::*;

#[derive(Debug, PartialEq, Deserialize)]
struct Details {
    sub_code: Received<HttpStatus>,
    sub_msg: String,
}

const ALIPAY: Protocol = Protocol::new("code")
    .message("msg")
    .within("response")
    .payload("data");

#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = str, class = indeterminate, messages = en, protocol = ALIPAY)]
enum Gateway {
    /// Refused by the business.
    #[code("40004", fail)]
    Refused,
}

#[test]
fn the_members_beside_the_code_are_kept() {
    let body = r#"{"response":{"code":"40004","msg":"no","sub_code":404,"sub_msg":"店铺"},"sub_code":1,"data":{"sub_code":2}}"#;
    let answer = Gateway::read(200, body.as_bytes());
    let failure = answer.outcome::<Value>().expect_err("refused");
    let details: Details = failure.details().expect("details");
    assert_eq!(details.sub_code.lookup().one(), Some(HttpStatus::NotFound));
    assert_eq!(details.sub_msg, "店铺");
    assert_eq!(answer.details::<Details>().expect("details"), details);
    // The payload is elsewhere.
    assert_eq!(
        answer.payload::<Value>().expect("data"),
        json!({ "sub_code": 2 })
    );
}

#[test]
fn without_a_code_the_details_are_the_whole_body() {
    for (status, body) in [
        (400, r#"{"sub_code":7,"sub_msg":"x"}"#),
        (400, r#"{"response":{"sub_code":7},"x":1}"#),
        (422, r#"[{"field":"a","message":"b"}]"#),
        (400, "null"),
    ] {
        let answer = Gateway::read(status, body.as_bytes());
        let whole: Value = serde_json::from_str(body).expect("JSON");
        assert_eq!(answer.details::<Value>().expect(body), whole);
        let failure = answer.outcome::<Value>().expect_err(body);
        assert_eq!(failure.details::<Value>().expect(body), whole);
    }
    let empty = Gateway::read(500, b"")
        .outcome::<()>()
        .expect_err("no success");
    assert_eq!(empty.details::<Value>().expect("null"), Value::Null);
}

#[test]
fn an_unreadable_body_has_no_details() {
    for body in [
        "<html>",
        r#"{"code":"40004""#,
        r#"{"response":{"code":1,"code":1}}"#,
    ] {
        let answer = Gateway::read(400, body.as_bytes());
        let failure = answer.outcome::<Value>().expect_err(body);
        assert!(failure.details::<Value>().is_err(), "{body}");
        let error = answer.details::<Value>().expect_err(body);
        let why = answer.malformed().expect(body).to_string();
        assert_eq!(error.source().expect("why").to_string(), why);
    }
}

#[test]
fn details_of_another_type_are_a_serde_json_error() {
    let failure = failure(200, r#"{"code":1014,"sub_code":"404"}"#);
    let error = failure.details::<Details>().expect_err("no sub_msg");
    assert!(error.is_data());
    assert!(
        error.to_string().starts_with("missing field `sub_msg`"),
        "{error}"
    );
}
