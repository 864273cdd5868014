//! The error object of the API's framework, in production and in debug mode, and what else denies
//! a success.

use crate::judged::{Judged, expect};
use jiemi_codes::{Class, HttpStatus, PayCode, ResponseCode as _, Unclear, Verdict};

#[test]
fn the_error_object_of_the_document_is_judged_by_the_status() {
    expect(
        401,
        r#"{"name":"Unauthorized","message":"You are requesting with an invalid credential.","code":0,"status":401}"#,
        Judged {
            code: Some(0),
            name: Some("Unauthorized"),
            message: Some("You are requesting with an invalid credential.".into()),
            body_status: Some(401),
            ..Judged::status(HttpStatus::Unauthorized, Class::Reauthenticate)
        },
    );
}

#[test]
fn an_error_object_in_production_is_judged_by_its_four_fields() {
    expect(
        422,
        r#"{"name":"Unprocessable entity","message":"","code":0,"status":422}"#,
        Judged {
            code: Some(0),
            name: Some("Unprocessable entity"),
            message: Some("".into()),
            body_status: Some(422),
            ..Judged::status(HttpStatus::UnprocessableEntity, Class::Fail)
        },
    );
}

#[test]
fn an_error_object_in_debug_mode_is_judged_by_the_same_four_fields() {
    expect(
        500,
        r##"{"name":"PHP Warning","message":"Undefined index: code","code":2,"type":"yii\\base\\ErrorException","file":"/app/Pay.php","line":1000,"stack-trace":["#0 /app/web/index.php(12)","#1 {main}"]}"##,
        Judged {
            name: Some("PHP Warning"),
            message: Some("Undefined index: code".into()),
            ..Judged::code(2, Class::Indeterminate)
        },
    );
}

#[test]
fn the_severities_of_debug_mode_are_unknown_codes() {
    for severity in [2, 8, 8192] {
        let body = format!(r#"{{"name":"PHP Notice","message":"…","code":{severity}}}"#);
        let expected = Judged {
            name: Some("PHP Notice"),
            message: Some("…".into()),
            ..Judged::code(severity, Class::Indeterminate)
        };
        expect(500, &body, expected);
        assert_eq!(PayCode::read(500, body.as_bytes()).meaning(), None);
    }
}

#[test]
fn an_application_exception_has_no_status_and_its_code_decides() {
    expect(
        500,
        r#"{"name":"Exception","message":"余额不足","code":1023}"#,
        Judged {
            name: Some("Exception"),
            message: Some("余额不足".into()),
            ..Judged::code(1023, Class::Fail)
        },
    );
}

#[test]
fn a_status_passed_as_the_code_says_no_more_than_the_status() {
    expect(
        401,
        r#"{"name":"Unauthorized","message":"请登录","code":401,"status":401}"#,
        Judged {
            code: Some(401),
            name: Some("Unauthorized"),
            message: Some("请登录".into()),
            body_status: Some(401),
            ..Judged::status(HttpStatus::Unauthorized, Class::Reauthenticate)
        },
    );
}

#[test]
fn only_the_top_level_counts_where_a_previous_error_is_nested() {
    expect(
        404,
        r#"{"previous":{"name":"Exception","message":"返回成功","code":1000,"status":500,"previous":{"code":1011}},"name":"Not Found","message":"Page not found.","code":0,"status":404}"#,
        Judged {
            code: Some(0),
            name: Some("Not Found"),
            message: Some("Page not found.".into()),
            body_status: Some(404),
            ..Judged::status(HttpStatus::NotFound, Class::Fail)
        },
    );
    expect(
        404,
        r#"{"name":"Not Found","previous":{"message":"返回成功","code":1000,"status":200}}"#,
        Judged {
            name: Some("Not Found"),
            ..Judged::status(HttpStatus::NotFound, Class::Fail)
        },
    );
}

#[test]
fn a_database_error_has_a_word_as_its_code_and_is_indeterminate() {
    for sqlstate in ["23000", "42S02", "01000", "HY000", "00000"] {
        let body = format!(
            r#"{{"name":"Database Exception","message":"SQLSTATE[{sqlstate}]: …","code":"{sqlstate}","type":"yii\\db\\Exception","error-info":["{sqlstate}",1062,"Duplicate entry"]}}"#
        );
        let answer = PayCode::read(500, body.as_bytes());
        assert_eq!(answer.malformed(), None);
        assert_eq!(answer.name(), Some("Database Exception"));
        assert!(!answer.verdict().class().is_success());
        assert_eq!(answer.verdict().class(), Class::Indeterminate);
        if sqlstate != "23000" {
            assert_eq!(answer.code(), None);
            assert_eq!(answer.code_text(), Some(sqlstate));
            assert_eq!(answer.verdict(), Verdict::Unclear(Unclear::Unreadable));
        }
    }
}

#[test]
fn a_sqlstate_that_is_written_as_an_integer_is_an_unknown_code() {
    let body = r#"{"name":"Integrity constraint violation","message":"","code":"23000"}"#;
    let expected = Judged {
        name: Some("Integrity constraint violation"),
        message: Some("".into()),
        ..Judged::code(23000, Class::Indeterminate)
    };
    expect(500, body, expected);
}

#[test]
fn a_success_without_a_code_is_denied_by_errors_of_any_kind() {
    for denying in [
        r#"{"error":"x"}"#,
        r#"{"error":{"code":1}}"#,
        r#"{"error":1}"#,
        r#"{"error":true}"#,
        r#"{"error":"false"}"#,
        r#"{"error":0.0}"#,
        r#"{"errors":[0]}"#,
        r#"{"errors":{"phone":[]}}"#,
        r#"{"id":7,"errors":["x"]}"#,
        // Any one of them denies.
        r#"{"error":"x","error":null}"#,
        r#"{"error":null,"error":"x"}"#,
        r#"[{"field":"a","message":"b"}]"#,
        r#"[{"message":null,"field":7,"x":1},{"field":"","message":""}]"#,
    ] {
        for status in [201, 204, 304] {
            expect(status, denying, Judged::unclear(Unclear::Errors));
        }
    }
    for silent in [
        r#"{"error":null}"#,
        r#"{"error":false}"#,
        r#"{"error":0}"#,
        r#"{"error":""}"#,
        r#"{"errors":[]}"#,
        r#"{"errors":{}}"#,
        r#"{"errors":[ ]}"#,
        "{\"errors\":{\n}}",
        r#"{"error":null,"errors":[],"error":false}"#,
        r#"{"data":{"error":"x"}}"#,
        r#"[{"field":"a","message":"b"},{"field":"a"}]"#,
        r#"[{"field":"a","message":"b"},null]"#,
        "[[]]",
    ] {
        expect(201, silent, Judged::valid_without_code());
    }
}

#[test]
fn errors_deny_no_success_where_a_code_speaks() {
    let body = r#"{"code":1000,"error":"x","errors":["y"]}"#;
    expect(200, body, Judged::valid());
}

#[test]
fn success_false_denies_every_success() {
    for flag in [
        r#""success":false"#,
        r#""success":"false""#,
        r#""success":"\u0066alse""#,
    ] {
        let expected = Judged {
            code: Some(1000),
            ..Judged::unclear(Unclear::Denied)
        };
        expect(200, format!(r#"{{"code":1000,{flag}}}"#), expected);
        expect(201, format!("{{{flag}}}"), Judged::unclear(Unclear::Denied));
        let several = format!(r#"{{"success":true,{flag},"success":true}}"#);
        expect(201, several, Judged::unclear(Unclear::Denied));
    }
    for flag in [
        "true",
        "null",
        "0",
        "1",
        "\"\"",
        "\"False\"",
        "\"FALSE\"",
        "\"no\"",
        "{}",
        "[false]",
    ] {
        let body = format!(r#"{{"code":1000,"success":{flag}}}"#);
        expect(200, body, Judged::valid());
    }
    let below = r#"{"code":1000,"data":{"success":false}}"#;
    expect(200, below, Judged::valid());
}

#[test]
fn a_denial_changes_no_verdict_but_success() {
    let denied = r#"{"code":1018,"success":false,"error":"x"}"#;
    expect(200, denied, Judged::code(1018, Class::Poll));
    let denied = r#"{"success":false,"error":"x"}"#;
    expect(
        202,
        denied,
        Judged::status(HttpStatus::Accepted, Class::Poll),
    );
    expect(
        404,
        denied,
        Judged::status(HttpStatus::NotFound, Class::Fail),
    );
    expect(200, denied, Judged::unclear(Unclear::NoCode));
}

#[test]
fn of_several_denials_the_body_status_comes_first_and_errors_last() {
    let all = r#"{"status":500,"success":false,"error":"x"}"#;
    let expected = Judged {
        body_status: Some(500),
        ..Judged::unclear(Unclear::BodyStatus)
    };
    expect(201, all, expected);
    let two = r#"{"success":false,"error":"x"}"#;
    expect(201, two, Judged::unclear(Unclear::Denied));
}

#[test]
fn a_wrapper_with_200_around_an_error_does_not_take_the_inner_code() {
    for body in [
        r#"{"success":false,"data":{"name":"Unauthorized","message":"…","code":"0","status":"401"}}"#,
        r#"{"success":true,"data":{"code":1000,"status":200}}"#,
        r#"[{"code":1000}]"#,
        r#"{"data":"{\"code\":1000}"}"#,
    ] {
        expect(200, body, Judged::unclear(Unclear::NoCode));
    }
}

#[test]
fn a_shared_number_means_what_the_servers_message_says() {
    for (message, meaning) in [
        ("请求被拒绝。", Some(PayCode::RequestRefused)),
        ("用户名或者密码错误", Some(PayCode::InvalidCredentials)),
        ("余额不足", None),
        ("", None),
    ] {
        let body = format!(r#"{{"code":1008,"message":"{message}"}}"#);
        let answer = PayCode::read(200, body.as_bytes());
        assert_eq!(answer.meaning(), meaning, "{message}");
        assert_eq!(answer.verdict(), Verdict::Code(PayCode::lookup(1008)));
        assert_eq!(answer.verdict().class(), Class::Fail);
    }
}

#[test]
fn every_other_code_means_itself_with_or_without_a_message() {
    for code in PayCode::UNIT_VARIANTS
        .iter()
        .filter(|code| !code.entry().shared)
    {
        for rest in ["", r#","message":null"#, r#","message":"请求被拒绝。""#] {
            let body = format!(r#"{{"code":{}{rest}}}"#, code.code());
            let answer = PayCode::read(200, body.as_bytes());
            assert_eq!(answer.meaning(), Some(*code));
        }
    }
}
