//! What the server finds wrong with individual fields of a form.

use crate::judged::{Judged, expect};
use jiemi_codes::{Class, Envelope, HttpStatus, PayCode, Protocol, ResponseCode as _, Unclear};

#[test]
fn form_errors_are_a_list_without_a_code() {
    let body =
        r#"[{"field":"phone","message":"手机号错误"},{"field":"sms","message":"已\"失效\""}]"#;
    let expected = Judged::status(HttpStatus::UnprocessableEntity, Class::Fail);
    expect(422, body, expected);

    let answer = PayCode::read(422, body.as_bytes());
    let errors = answer.field_errors();
    let shown: Vec<_> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(shown, ["phone: 手机号错误", "sms: 已\"失效\""]);
    assert_eq!(errors[0].field, "phone");
    assert_eq!(errors[0].message, "手机号错误");
}

#[test]
fn a_code_inside_form_errors_is_not_the_answers_code() {
    let body = r#"[{"code":1000,"status":200,"field":"code","message":"1000"}]"#;
    expect(
        422,
        body,
        Judged::status(HttpStatus::UnprocessableEntity, Class::Fail),
    );
    expect(200, body, Judged::unclear(Unclear::NoCode));
    expect(201, body, Judged::unclear(Unclear::Errors));
}

#[test]
fn form_errors_of_another_shape_are_skipped() {
    let body = r#"[1,null,"phone",{"field":"phone"},{"field":1,"message":"a"},{"field":"a","message":null},[],{"message":"b","field":"sms","code":7}]"#;
    let errors = PayCode::read(422, body.as_bytes()).field_errors();
    assert_eq!(errors.len(), 1);
    assert_eq!((&*errors[0].field, &*errors[0].message), ("sms", "b"));
}

#[test]
fn form_errors_may_be_under_the_key_errors() {
    let shown = |body: &str| -> Vec<String> {
        let answer = PayCode::read(422, body.as_bytes());
        let errors = answer.field_errors();
        errors.iter().map(ToString::to_string).collect()
    };
    let body = r#"{"name":"Unprocessable entity","message":"数据验证失败","code":0,"status":422,"errors":[{"field":"a","message":"b"}]}"#;
    assert_eq!(shown(body), ["a: b"]);
    let answer = PayCode::read(422, body.as_bytes());
    assert_eq!(answer.message().as_deref(), Some("数据验证失败"));
    assert_eq!(answer.verdict().class(), Class::Fail);

    let lists = r#"{"code":1001,"errors":{"phone":["太短","没有数字"],"amount":"missing","x":7}}"#;
    assert_eq!(
        shown(lists),
        ["phone: 太短", "phone: 没有数字", "amount: missing"]
    );
    assert_eq!(shown(r#"{"errors":"no list"}"#), [""; 0]);
    assert_eq!(shown(r#"{"errors":null}"#), [""; 0]);
}

#[test]
fn the_payload_of_a_success_or_pending_answer_is_not_read_as_form_errors() {
    let body = br#"{"phones":["13800000000"],"names":["Li"]}"#;
    assert_eq!(PayCode::read(422, body).field_errors().len(), 2);
    for status in [201, 202] {
        let answer = PayCode::read(status, body);
        assert_ne!(answer.verdict().class(), Class::Indeterminate);
        assert_eq!(answer.field_errors(), []);
        let failure = answer.payload::<u8>().expect_err("an object");
        assert_eq!(failure.field_errors(), []);
        assert!(!failure.to_string().contains("1380"), "{failure}");
    }
    // The member `errors` is read as what it says.
    let pending = PayCode::read(200, br#"{"code":1018,"errors":{"phone":"late"}}"#);
    assert_eq!(pending.field_errors()[0].to_string(), "phone: late");
}

#[test]
fn an_object_of_string_lists_is_read_as_form_errors() {
    let shown = |body: &str| -> Vec<String> {
        let answer = PayCode::read(422, body.as_bytes());
        let errors = answer.field_errors();
        errors.iter().map(ToString::to_string).collect()
    };
    assert_eq!(
        shown(r#"{"phone":["too short","no digits"],"sms":["已失效"]}"#),
        ["phone: too short", "phone: no digits", "sms: 已失效"],
    );
    // In the order of the body, however often a field is named.
    assert_eq!(
        shown(r#"{"b":["1"],"a":["2"],"b":["3"]}"#),
        ["b: 1", "a: 2", "b: 3"],
    );
    // With anything else in it, it is an answer like any other.
    for body in [
        r#"{"phone":["too short"],"code":1001}"#,
        r#"{"phone":["too short",1]}"#,
        r#"{"phone":[]}"#,
        r#"{"phone":"too short"}"#,
        "{}",
    ] {
        assert_eq!(shown(body), [""; 0], "{body}");
    }
}

#[test]
fn form_errors_in_the_object_of_the_code_are_read_if_there_are_none_at_the_top() {
    let protocol = Protocol::new("code").within("result");
    for (body, expected) in [
        (
            r#"{"result":{"code":1001,"errors":{"phone":["太短"]}}}"#,
            "phone: 太短",
        ),
        (
            r#"{"errors":[],"result":{"code":1001,"errors":{"phone":["太短"]}}}"#,
            "phone: 太短",
        ),
        (
            r#"{"errors":{"sms":["已失效"]},"result":{"code":1001,"errors":{"phone":["太短"]}}}"#,
            "sms: 已失效",
        ),
    ] {
        let answer = Envelope::<PayCode>::read_with(protocol, 422, body.as_bytes());
        let errors = answer.field_errors();
        let shown: Vec<_> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(shown, [expected], "{body}");
    }
}

#[test]
fn form_errors_are_read_even_if_nobody_can_tell_the_code() {
    let body = r#"{"code":1001,"code":1002,"errors":{"phone":["太短"]}}"#;
    let answer = PayCode::read(422, body.as_bytes());
    assert_eq!(answer.code(), None);
    assert_eq!(answer.field_errors()[0].to_string(), "phone: 太短");
}
