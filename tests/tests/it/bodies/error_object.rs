//! The framework's error object: `name`, `message`, `code`, `status`, and more in debug mode.

use super::Wanted::{Code, Status, Unclear as Is, Valid};
use super::{case, check};
use jiemi_codes::{Class, Envelope, HttpStatus, PayCode, Unclear};

#[test]
fn http_exceptions_mean_what_their_status_says() {
    check::<PayCode>(&[
        case(
            "an address that is not there",
            404,
            r#"{"name":"Not Found","message":"页面未找到。","code":0,"status":404}"#,
            Status(HttpStatus::NotFound),
        )
        .code(0)
        .name("Not Found")
        .message("页面未找到。")
        .body_status(404),
        case(
            "an exception without a text",
            404,
            r#"{"name":"Not Found","message":"","code":0,"status":404}"#,
            Status(HttpStatus::NotFound),
        )
        .code(0)
        .name("Not Found")
        .message("")
        .body_status(404),
        case(
            "a token that has expired",
            401,
            r#"{"name":"Unauthorized","message":"Your request was made with invalid credentials.","code":0,"status":401}"#,
            Status(HttpStatus::Unauthorized),
        )
        .code(0)
        .name("Unauthorized")
        .message("Your request was made with invalid credentials.")
        .body_status(401),
        case(
            "too many requests",
            429,
            r#"{"name":"Too Many Requests","message":"Rate limit exceeded.","code":0,"status":429}"#,
            Status(HttpStatus::TooManyRequests),
        )
        .code(0)
        .name("Too Many Requests")
        .message("Rate limit exceeded.")
        .body_status(429),
        case(
            "the reason phrase of 422 has a small e",
            422,
            r#"{"name":"Unprocessable entity","message":"校验失败","code":0,"status":422}"#,
            Status(HttpStatus::UnprocessableEntity),
        )
        .code(0)
        .name("Unprocessable entity")
        .message("校验失败")
        .body_status(422),
        case(
            "a status that the framework has no name for",
            499,
            r#"{"name":"Error","message":"gone","code":0,"status":499}"#,
            Status(HttpStatus::ClientClosedRequest),
        )
        .code(0)
        .name("Error")
        .message("gone")
        .body_status(499),
    ]);
}

#[test]
fn application_exceptions_say_it_in_their_code() {
    check::<PayCode>(&[
        case(
            "a user exception has HTTP 500, a code and no status",
            500,
            r#"{"name":"Exception","message":"余额不足","code":1023}"#,
            Code(Class::Fail),
        )
        .code(1023)
        .name("Exception")
        .message("余额不足"),
        case(
            "a payment that goes on beside a server error",
            500,
            r#"{"name":"Exception","message":"支付中","code":1018}"#,
            Code(Class::Poll),
        )
        .code(1018)
        .name("Exception")
        .message("支付中"),
        case(
            "the application passes the status as the code",
            401,
            r#"{"name":"Unauthorized","message":"请登录","code":401,"status":401}"#,
            Status(HttpStatus::Unauthorized),
        )
        .code(401)
        .name("Unauthorized")
        .message("请登录")
        .body_status(401),
        case(
            "and another status than the real one",
            400,
            r#"{"name":"Bad Request","message":"请登录","code":401,"status":400}"#,
            Code(Class::Indeterminate),
        )
        .code(401)
        .name("Bad Request")
        .message("请登录")
        .body_status(400),
    ]);
}

#[test]
fn debug_mode_sends_severities_and_sqlstates_as_codes() {
    for severity in [2, 8, 8192] {
        let body = format!(
            r#"{{"name":"PHP Notice","message":"Undefined index","code":{severity},"type":"yii\\base\\ErrorException","file":"/app/a.php","line":1000,"stack-trace":["\#0 {{main}}"]}}"#
        )
        .replace("\\#", "#");
        check::<PayCode>(&[case("a severity", 500, body, Code(Class::Indeterminate))
            .code(severity)
            .name("PHP Notice")
            .message("Undefined index")]);
    }
    check::<PayCode>(&[
        case(
            "a SQLSTATE that is an integer is an unknown code",
            500,
            r#"{"name":"Database Exception","message":"SQLSTATE[23000]","code":"23000","error-info":["23000",1062]}"#,
            Code(Class::Indeterminate),
        )
        .code(23_000)
        .name("Database Exception")
        .message("SQLSTATE[23000]"),
        case(
            "one with a letter cannot be read",
            500,
            r#"{"name":"Database Exception","message":"SQLSTATE[42S02]","code":"42S02","error-info":["42S02",1146]}"#,
            Is(Unclear::Unreadable),
        )
        .name("Database Exception")
        .message("SQLSTATE[42S02]"),
        case(
            "one with a zero in front never is the success 1000",
            200,
            r#"{"name":"Database Exception","message":"SQLSTATE[01000]","code":"01000"}"#,
            Is(Unclear::Unreadable),
        )
        .name("Database Exception")
        .message("SQLSTATE[01000]"),
    ]);
}

#[test]
fn only_top_level_keys_count() {
    check::<PayCode>(&[
        case(
            "an exception with the one before it",
            404,
            r#"{"name":"Not Found","message":"","code":0,"status":404,"previous":{"name":"Exception","message":"x","code":1000,"status":500}}"#,
            Status(HttpStatus::NotFound),
        )
        .code(0)
        .name("Not Found")
        .message("")
        .body_status(404),
        case(
            "the one before it comes first",
            200,
            r#"{"previous":{"code":1008,"status":500,"success":false},"code":1000}"#,
            Valid,
        )
        .code(1000),
    ]);
}

#[test]
fn a_status_of_success_beside_the_code_0_says_nothing() {
    check::<PayCode>(&[
        case("with 200", 200, r#"{"code":0}"#, Is(Unclear::SaysNothing)).code(0),
        case("with 202", 202, r#"{"code":"0"}"#, Is(Unclear::SaysNothing)).code(0),
        case("with 304", 304, r#"{"code":0}"#, Is(Unclear::SaysNothing)).code(0),
        case("with 302", 302, r#"{"code":0}"#, Status(HttpStatus::Found)).code(0),
    ]);
}

#[test]
fn a_shared_code_means_what_its_message_begins_with() {
    let body = r#"{"code":1008,"message":"请求被拒绝。"}"#;
    let answer = Envelope::<PayCode>::read(200, body.as_bytes());
    assert_eq!(answer.meaning(), Some(PayCode::RequestRefused));
    let body = r#"{"code":1008,"message":"refused"}"#;
    let answer = Envelope::<PayCode>::read(200, body.as_bytes());
    assert_eq!(answer.meaning(), None);
    assert_eq!(answer.verdict().class(), Class::Fail);
}
