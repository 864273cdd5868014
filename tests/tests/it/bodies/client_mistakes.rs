//! What clients got wrong, and what is right.

use super::Wanted::{Code, Status, Unclear as Is};
use super::{case, check};
use jiemi_codes::{Class, Envelope, HttpStatus, PayCode, ResponseCode as _, Unclear};
use jiemi_codes_tests::ZeroSucceeds;

#[test]
fn an_absent_code_is_not_0_and_0_alone_is_not_a_success() {
    let absent = |body| case("absent", 200, body, Is(Unclear::NoCode));
    let page = |body| case("a page", 200, body, Is(Unclear::Unreadable));
    check::<ZeroSucceeds>(&[
        absent("{}"),
        absent(""),
        absent("null"),
        absent("[]"),
        absent(r#"{"data":{"code":0}}"#),
        page("<html>0</html>"),
        page("0"),
        page("\"0\""),
        page("false"),
        page(r#"{"code":null}"#),
        page(r#"{"code":false}"#),
        page(r#"{"code":""}"#),
        page(r#"{"code":"00"}"#),
        page(r#"{"code":-0}"#),
        page(r#"{"code":0.0}"#),
        page(r#"{"code":0,"code":0}"#),
        page(r#"{"code":0"#),
    ]);
}

#[test]
fn the_code_1000_alone_is_not_a_success() {
    check::<PayCode>(&[
        case(
            "with 401",
            401,
            r#"{"code":1000}"#,
            Is(Unclear::StatusDenies),
        )
        .code(1000),
        case(
            "with 500",
            500,
            r#"{"code":1000}"#,
            Is(Unclear::StatusDenies),
        )
        .code(1000),
        case(
            "with 201",
            201,
            r#"{"code":1000}"#,
            Is(Unclear::StatusDenies),
        )
        .code(1000),
        case(
            "denied",
            200,
            r#"{"code":1000,"success":false}"#,
            Is(Unclear::Denied),
        )
        .code(1000),
    ]);
}

#[test]
fn a_1000_somewhere_in_the_body_is_not_a_code() {
    check::<PayCode>(&[
        case(
            "in data",
            200,
            r#"{"data":{"code":1000}}"#,
            Is(Unclear::NoCode),
        ),
        case(
            "in a message",
            200,
            r#"{"message":"code 1000"}"#,
            Is(Unclear::NoCode),
        )
        .message("code 1000"),
        case("in a list", 200, r#"[{"code":1000}]"#, Is(Unclear::NoCode)),
        case(
            "in a page",
            200,
            "<p>\"code\":1000</p>",
            Is(Unclear::Unreadable),
        ),
        case(
            "in another code",
            200,
            r#"{"code":10001}"#,
            Code(Class::Indeterminate),
        )
        .code(10_001),
    ]);
}

#[test]
fn a_reworded_message_changes_no_verdict() {
    for message in ["", "Wrong user name or password", "用户名或密码有误"] {
        let body = format!(r#"{{"code":1008,"message":"{message}"}}"#);
        let answer = Envelope::<PayCode>::read(200, body.as_bytes());
        assert_eq!(answer.verdict().class(), Class::Fail, "{body}");
        assert_eq!(answer.verdict().label(), "shared", "{body}");
    }
}

#[test]
fn a_pending_payment_is_never_a_failure() {
    for code in [1015, 1016, 1018, 1019] {
        for status in [200, 201, 400, 401, 403, 404, 409, 429, 500, 502] {
            let body = format!(r#"{{"code":{code},"success":false,"error":"pending"}}"#);
            check::<PayCode>(&[case("pending", status, body, Code(Class::Poll)).code(code)]);
        }
    }
}

#[test]
fn a_request_whose_earlier_copy_may_have_won_is_not_a_failure() {
    for (status, verdict) in [
        (408, HttpStatus::RequestTimeout),
        (409, HttpStatus::Conflict),
        (412, HttpStatus::PreconditionFailed),
        (423, HttpStatus::Locked),
        (499, HttpStatus::ClientClosedRequest),
        (500, HttpStatus::InternalServerError),
        (504, HttpStatus::GatewayTimeout),
    ] {
        assert_eq!(verdict.class(), Class::Indeterminate);
        check::<PayCode>(&[
            case("with nothing", status, "", Status(verdict)),
            case("with a page", status, "<html>", Status(verdict)),
            case("with 0", status, r#"{"code":0}"#, Status(verdict)).code(0),
        ]);
    }
    check::<PayCode>(&[case("too early", 425, "", Status(HttpStatus::TooEarly))]);
    assert_eq!(HttpStatus::TooEarly.class(), Class::Retry);
}
