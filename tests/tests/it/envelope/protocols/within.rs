//! The object that has the code: where it is, and what counts outside of it.

use super::*;

const HEAD: Protocol<'static> = Protocol::new("code")
    .message("msg")
    .name("name")
    .status("status")
    .within("head");

#[test]
fn all_keys_are_read_in_the_object_and_nowhere_else() {
    let body = r#"{"code":1008,"msg":"no","name":"no","status":500,"head":{"code":1000,"msg":"好","name":"OK","status":"200"}}"#;
    let expected = Judged {
        message: Some("好".into()),
        name: Some("OK"),
        body_status: Some(200),
        ..Judged::valid()
    };
    assert_eq!(Judged::of(&read(HEAD, 200, body)), expected);
    let body = r#"{"msg":"no","head":{"code":1002}}"#;
    assert_eq!(read(HEAD, 200, body).message(), None);
}

#[test]
fn the_code_of_the_object_decides_wherever_in_the_body_the_object_is() {
    for body in [
        r#"{"head":{"code":1000}}"#,
        r#"{"body":{"head":{"code":1008}},"head":{"code":1000}}"#,
        r#"{"head":{"head":{"code":1008},"code":1000},"body":[]}"#,
        r#"{"h\u0065ad":{"c\u006fde":"1000"}}"#,
        "\u{FEFF} {\r\n\"head\" : {\n\"code\" : 1000 } }",
    ] {
        assert_eq!(verdict(HEAD, body), Verdict::Valid, "{body}");
    }
}

#[test]
fn a_code_outside_the_object_never_decides_but_denies_a_success_without_one() {
    let protocol = HEAD.success_without_code(&[200, 204]);
    for body in [r#"{"code":1000}"#, r#"{"code":1008}"#, r#"{"code":null}"#] {
        let answer = read(protocol, 200, body);
        assert_eq!(answer.verdict(), ERRORS, "{body}");
        assert_eq!((answer.code(), answer.code_text()), (None, None));
        assert_eq!(read(protocol, 204, body).verdict(), ERRORS, "{body}");
        // Without a success there is nothing to deny.
        assert_eq!(verdict(HEAD, body), NO_CODE, "{body}");
        let failed = read(protocol, 404, body).verdict();
        assert_eq!(failed, Verdict::Status(HttpStatus::NotFound));
    }
    assert_eq!(
        verdict(protocol, r#"{"data":{"code":1008}}"#),
        Verdict::Valid
    );
    // If the object is there, nothing outside it counts.
    let both = r#"{"code":1008,"head":{"code":1000}}"#;
    assert_eq!(verdict(protocol, both), Verdict::Valid);
}

#[test]
fn an_object_without_a_code_is_not_a_success_even_where_none_is_needed() {
    let protocol = HEAD.success_without_code(&[200, 204]);
    assert_eq!(verdict(protocol, "{}"), Verdict::Valid);
    assert_eq!(verdict(protocol, r#"{"head":{}}"#), NO_CODE);
    let denied = read(protocol, 204, r#"{"head":{"msg":"x"}}"#).verdict();
    assert_eq!(denied, NO_CODE);
    let failed = read(protocol, 404, r#"{"head":{}}"#).verdict();
    assert_eq!(failed, Verdict::Status(HttpStatus::NotFound));
}

#[test]
fn a_missing_or_null_object_counts_as_absent() {
    let protocol = HEAD.success_without_code(&[200]);
    for body in ["{}", r#"{"head":null}"#, r#"{"Head":{"code":1008}}"#] {
        assert_eq!(verdict(HEAD, body), NO_CODE, "{body}");
        assert_eq!(verdict(protocol, body), Verdict::Valid, "{body}");
    }
}

#[test]
fn a_path_through_a_non_object_is_unreadable() {
    let deep = Protocol::new("code").within("a.b");
    for value in [
        "1",
        "\"x\"",
        "true",
        "false",
        "[]",
        "[{\"code\":1000}]",
        "1e3",
    ] {
        let head = format!(r#"{{"head":{value}}}"#);
        let answer = read(HEAD, 200, &head);
        assert_eq!(answer.verdict(), UNREADABLE, "{head}");
        assert_eq!(
            answer.malformed().map(ToString::to_string).as_deref(),
            Some("a path of the protocol leads to something that is not an object"),
        );
        let first = format!(r#"{{"a":{value}}}"#);
        assert_eq!(verdict(deep, &first), UNREADABLE, "{first}");
        let second = format!(r#"{{"a":{{"b":{value}}}}}"#);
        assert_eq!(verdict(deep, &second), UNREADABLE, "{second}");
        // Only the meaning of these statuses is certain.
        let limited = read(HEAD, 429, &head).verdict();
        assert_eq!(limited, Verdict::Status(HttpStatus::TooManyRequests));
        assert_eq!(read(HEAD, 404, &head).verdict(), UNREADABLE);
    }
}

#[test]
fn dots_lead_deeper() {
    let protocol = Protocol::new("code").within("response.head.状态");
    let body = r#"{"response":{"body":{},"head":{"状态":{"code":1000},"code":7},"code":8}}"#;
    assert_eq!(verdict(protocol, body), Verdict::Valid);
    for body in [
        "{}",
        r#"{"response":null}"#,
        r#"{"response":{}}"#,
        r#"{"response":{"head":null}}"#,
        r#"{"response":{"head":{"状态":null}}}"#,
        r#"{"response.head.状态":{"code":1000}}"#,
    ] {
        assert_eq!(verdict(protocol, body), NO_CODE, "{body}");
    }
}

#[test]
fn the_first_object_present_counts() {
    let protocol = Protocol::new("code")
        .within("a")
        .within("b.c")
        .within("d")
        .within("e");
    for (body, code) in [
        (
            r#"{"a":{"code":1},"b":{"c":{"code":2}},"d":{"code":3},"e":{"code":4}}"#,
            1,
        ),
        (
            r#"{"e":{"code":4},"d":{"code":3},"b":{"c":{"code":2}},"a":{"code":1}}"#,
            1,
        ),
        (r#"{"a":null,"b":{"c":{"code":2}},"d":{"code":3}}"#, 2),
        (r#"{"b":{"c":null},"d":{"code":3},"e":{"code":4}}"#, 3),
        (r#"{"b":{},"e":{"code":4}}"#, 4),
        // A later path is not looked at, whatever it leads to.
        (r#"{"b":7,"a":{"code":1},"d":"x"}"#, 1),
        (r#"{"a":{"code":1},"b":{"c":[]}}"#, 1),
    ] {
        let answer = read(protocol, 200, body);
        assert_eq!(answer.code(), Some(code.into()), "{body}");
        assert!(answer.malformed().is_none(), "{body}");
    }
    for broken in [
        r#"{"a":7,"b":{"c":{"code":1000}}}"#,
        r#"{"b":{"c":{"code":1000}},"a":"x"}"#,
        r#"{"b":[],"d":{"code":1000}}"#,
        r#"{"e":1}"#,
    ] {
        assert_eq!(verdict(protocol, broken), UNREADABLE, "{broken}");
    }
    // The first one counts, even without a code.
    let without = r#"{"a":{},"d":{"code":1000}}"#;
    assert_eq!(verdict(protocol, without), NO_CODE);
}

#[test]
fn a_broken_path_has_no_code_whatever_a_later_object_has() {
    let protocol = Protocol::new("code").message("msg").within("a").within("b");
    let answer = read(protocol, 200, r#"{"a":7,"b":{"code":1002,"msg":"no"}}"#);
    assert_eq!(answer.verdict(), UNREADABLE);
    assert_eq!((answer.code(), answer.meaning()), (None, None));
    let failure = answer.outcome::<()>().expect_err("unreadable");
    assert_eq!((failure.code(), failure.meaning()), (None, None));
    // No object has the code, so the details are the body.
    let details = failure.details::<serde_json::Value>().expect("JSON");
    assert_eq!(details["b"]["msg"], "no");
}

#[test]
fn one_object_may_be_within_another() {
    let protocol = Protocol::new("code").within("a.b").within("a");
    assert_eq!(
        read(protocol, 200, r#"{"a":{"code":1,"b":{"code":2}}}"#).code(),
        Some(2.into())
    );
    assert_eq!(
        read(protocol, 200, r#"{"a":{"code":1,"b":null}}"#).code(),
        Some(1.into())
    );
    assert_eq!(
        read(protocol, 200, r#"{"a":{"code":1}}"#).code(),
        Some(1.into())
    );
    assert_eq!(
        verdict(protocol, r#"{"a":{"code":1000,"b":7}}"#),
        UNREADABLE
    );
}

#[test]
fn a_repeated_path_is_unreadable() {
    let protocol = Protocol::new("code").within("a.b").payload("x.y");
    for body in [
        r#"{"a":{"b":{"code":1000}},"a":{"b":{"code":1000}}}"#,
        r#"{"a":{"b":{"code":1000},"b":null}}"#,
        r#"{"a":{"b":{"code":1000}},"a":null}"#,
        r#"{"a":{"b":{"code":1000}},"\u0061":1}"#,
        r#"{"a":{"b":{"code":1000}},"x":1,"x":1}"#,
        r#"{"a":{"b":{"code":1000}},"x":{"y":1,"y":1}}"#,
        r#"{"a":{"b":{"code":1000,"code":1000}}}"#,
    ] {
        let answer = read(protocol, 200, body);
        assert_eq!(answer.verdict(), UNREADABLE, "{body}");
        assert!(answer.malformed().is_some(), "{body}");
        assert_eq!((answer.code(), answer.code_text()), (None, None), "{body}");
    }
    // Neither is on a path.
    let body = r#"{"a":{"b":{"code":1000,"x":1,"x":2}},"b":1,"b":2,"y":1,"y":2}"#;
    assert_eq!(verdict(protocol, body), Verdict::Valid);
}

#[test]
fn an_error_at_the_top_or_in_the_object_denies_a_success_without_a_code() {
    let protocol = HEAD.success_without_code(&[200]);
    assert_eq!(verdict(protocol, r#"{"error":"x"}"#), ERRORS);
    assert_eq!(
        verdict(protocol, r#"{"data":{"error":"x"}}"#),
        Verdict::Valid
    );
    // Where a code speaks, it decides.
    for body in [
        r#"{"error":"x","head":{"code":1000}}"#,
        r#"{"head":{"code":1000,"errors":["x"]}}"#,
    ] {
        assert_eq!(verdict(protocol, body), Verdict::Valid, "{body}");
    }
}

#[test]
fn success_false_denies_at_the_top_and_in_the_object() {
    for body in [
        r#"{"success":false,"head":{"code":1000}}"#,
        r#"{"head":{"code":1000},"success":"false"}"#,
        r#"{"head":{"success":false,"code":1000}}"#,
    ] {
        assert_eq!(verdict(HEAD, body), DENIED, "{body}");
    }
    let elsewhere = r#"{"body":{"success":false},"head":{"code":1000,"x":{"success":false}}}"#;
    assert_eq!(verdict(HEAD, elsewhere), Verdict::Valid);
}

#[test]
fn a_path_may_be_made_at_run_time() {
    for method in ["alipay_trade_pay", "alipay_trade_query"] {
        let member = format!("{method}_response");
        let protocol = Protocol::new("code")
            .message("msg")
            .within(&member)
            .within("error_response");
        let body = format!(r#"{{"{member}":{{"code":"1000","msg":"Success"}},"sign":"x"}}"#);
        let answer = read(protocol, 200, &body);
        assert_eq!(answer.verdict(), Verdict::Valid);
        assert_eq!(answer.message().as_deref(), Some("Success"));
        let body = r#"{"error_response":{"code":"1002","msg":"no"},"sign":"x"}"#;
        assert_eq!(
            read(protocol, 200, body).meaning(),
            Some(PayCode::ValidationFailed)
        );
    }
}

#[test]
fn a_list_has_no_object_for_the_code() {
    let protocol = HEAD.success_without_code(&[200, 201]);
    let list = r#"[{"head":{"code":1000}}]"#;
    assert_eq!(verdict(protocol, list), NO_CODE);
    assert_eq!(read(protocol, 201, list).verdict(), Verdict::Valid);
}
