//! The path of a payload.

use super::*;

/// Reads the payload of an answer with 200.
fn payload(protocol: Protocol<'_>, body: &str) -> Result<Value, String> {
    let answer = Envelope::<PayCode>::read_with(protocol, 200, body.as_bytes());
    answer.payload::<Value>().map_err(|failure| {
        assert_eq!(failure.kind(), FailureKind::Payload);
        failure.source().expect("why").to_string()
    })
}

#[test]
fn a_payload_is_at_its_path_from_the_top_of_the_body() {
    let protocol = Protocol::new("code").within("head").payload("body.data");
    let body =
        r#"{"head":{"code":1000,"body":{"data":1}},"body":{"data":[7],"x":{"data":2}},"data":3}"#;
    assert_eq!(payload(protocol, body), Ok(json!([7])));
    let before = r#"{"b\u006fdy":{"data":{"id":7}},"head":{"code":1000}}"#;
    assert_eq!(payload(protocol, before), Ok(json!({ "id": 7 })));
    let answer = Envelope::<PayCode>::read_with(protocol, 200, body.as_bytes());
    let outcome = answer.outcome::<Value>().expect("a payload");
    assert_eq!(outcome, Outcome::Done(json!([7])));
}

#[test]
fn a_missing_or_null_payload_reads_as_null() {
    let protocol = Protocol::new("code").payload("a.b");
    for body in [
        r#"{"code":1000}"#,
        r#"{"code":1000,"a":null}"#,
        r#"{"code":1000,"a":{}}"#,
        r#"{"code":1000,"a":{"b":null}}"#,
        r#"{"code":1000,"a.b":7}"#,
        "",
        "null",
        "{}",
    ] {
        assert_eq!(payload(protocol, body), Ok(Value::Null), "{body}");
    }
    let answer = Envelope::<PayCode>::read_with(protocol, 200, br#"{"code":1000}"#);
    assert_eq!(answer.outcome::<()>().expect("null"), Outcome::Done(()));
    let failure = answer.outcome::<Order<'_>>().expect_err("no payload");
    assert_eq!(failure.kind(), FailureKind::Payload);
    assert_eq!(failure.class(), Class::Indeterminate);
    assert_eq!(
        failure.source().expect("why").to_string(),
        "the body has no payload, which reads as `null`: invalid type: null, expected struct \
         Order at line 1 column 4",
    );
}

#[test]
fn a_payload_path_through_a_non_object_does_not_fit() {
    let protocol = Protocol::new("code").payload("a.b.c");
    for value in [
        "7",
        "\"x\"",
        "true",
        "[]",
        r#"{"b":7}"#,
        r#"{"b":[{"c":1}]}"#,
    ] {
        let body = format!(r#"{{"code":1000,"a":{value}}}"#);
        let why = payload(protocol, &body).expect_err(&body);
        assert_eq!(
            why,
            "the path of the payload leads through something that is not an object",
        );
        let answer = Envelope::<PayCode>::read_with(protocol, 200, body.as_bytes());
        // The code can be read, and it is a success.
        assert!(answer.verdict().is_success());
        let failure = answer.outcome::<Value>().expect_err(&body);
        assert_eq!(failure.kind(), FailureKind::Payload);
        assert_eq!(failure.class(), Class::Indeterminate);
    }
    let pending = Envelope::<PayCode>::read_with(protocol, 200, br#"{"code":1018,"a":7}"#);
    let outcome = pending.outcome::<Value>().expect("pending");
    assert_eq!(outcome, Outcome::Pending(None));
}

#[test]
fn a_payload_path_and_the_paths_of_the_code_do_not_disturb_each_other() {
    let protocol = Protocol::new("code")
        .within("a")
        .within("b.c")
        .payload("data.list");
    // The payload cannot be reached, but the code can.
    let body = r#"{"data":"none","b":{"c":{"code":1000}}}"#;
    let answer = Envelope::<PayCode>::read_with(protocol, 200, body.as_bytes());
    assert!(answer.verdict().is_success());
    // The second path of the code is broken, but the first one counts.
    let body = r#"{"a":{"code":1000},"data":{"list":[7]},"b":"none"}"#;
    assert_eq!(payload(protocol, body), Ok(json!([7])));
}

#[test]
fn without_a_path_the_payload_is_the_object_of_the_code_or_else_the_body() {
    let protocol = Protocol::new("code")
        .within("head")
        .success_without_code(&[200, 204]);
    let with_code = r#"{"head":{"code":1000,"id":7},"x":1}"#;
    assert_eq!(
        payload(protocol, with_code),
        Ok(json!({ "code": 1000, "id": 7 }))
    );
    for body in [r#"{"id":7}"#, r#"{"head":{"id":7},"x":1}"#, "[1,2]"] {
        let whole = serde_json::from_str(body).map_err(|error| error.to_string());
        assert_eq!(payload(protocol, body), whole);
    }
    assert_eq!(payload(protocol, ""), Ok(Value::Null));
}

#[test]
fn the_payload_may_be_the_object_of_the_code_or_around_it_or_in_it() {
    let body = r#"{"a":{"b":{"code":1000,"id":7}}}"#;
    let protocol = Protocol::new("code").within("a.b");
    let object = json!({ "code": 1000, "id": 7 });
    assert_eq!(payload(protocol.payload("a.b"), body), Ok(object.clone()));
    assert_eq!(
        payload(protocol.payload("a"), body),
        Ok(json!({ "b": object }))
    );
    assert_eq!(payload(protocol.payload("a.b.id"), body), Ok(json!(7)));
    assert_eq!(
        payload(Protocol::new("code").payload("code"), r#"{"code":1000}"#),
        Ok(json!(1000))
    );
}

#[test]
fn a_payload_is_read_whatever_the_verdict() {
    let protocol = Protocol::new("code").payload("data");
    for (status, body) in [
        (200, r#"{"code":1002,"data":7}"#),
        (500, r#"{"code":1000,"data":7}"#),
        (404, r#"{"data":7}"#),
        (200, r#"{"code":null,"data":7}"#),
        (200, r#"{"code":1000,"success":false,"data":7}"#),
    ] {
        let answer = Envelope::<PayCode>::read_with(protocol, status, body.as_bytes());
        assert!(answer.outcome::<u8>().is_err(), "{body}");
        assert_eq!(answer.payload::<u8>().expect(body), 7, "{body}");
    }
}

#[test]
fn an_unreadable_body_has_no_payload() {
    let protocol = Protocol::new("code").within("head").payload("data");
    for (body, why) in [
        ("<html>", "the body is not JSON from line 1, column 1"),
        (
            r#"{"head":{"code":1000},"data":7"#,
            "the body is not JSON from line 1, column 31",
        ),
        (
            r#"{"head":{"code":1000},"data":7,"data":7}"#,
            "the body repeats a key that the protocol names",
        ),
        (
            r#"{"head":7,"data":7}"#,
            "a path of the protocol leads to something that is not an object",
        ),
        (
            "7",
            "the body is JSON, but not an object, an array or `null`",
        ),
    ] {
        assert_eq!(payload(protocol, body), Err(why.to_owned()), "{body}");
    }
}
