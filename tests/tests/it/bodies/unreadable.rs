//! Bodies that are not JSON, and codes that cannot be read: they may have said anything.

use super::Wanted::{Status, Valid};
use super::{UNREADABLE, case, check, check_with};
use jiemi_codes::{Class, HttpStatus, PayCode, Protocol, ResponseCode as _};

#[test]
fn a_body_that_is_not_json_is_judged_by_its_status_and_is_never_a_success() {
    for body in [
        "<!DOCTYPE html>\n<html><head><title>错误 #1000</title></head><body>{\"code\":1000}</body></html>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response><code>1000</code></response>",
        "An internal server error occurred.",
        "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center>nginx</center>\r\n</body>\r\n</html>\r\n",
        "<html><form action=\"/login\">请登录</form></html>",
        "OK",
        "success",
        "1000",
        "\"1000\"",
        "true",
        "code=1000&status=200",
        "[{\"code\":1000",
        "\u{FEFF}\u{FEFF}{\"code\":1000}",
    ] {
        check::<PayCode>(&[
            case("a login page of a gateway", 200, body, UNREADABLE),
            case("it may have been created", 201, body, UNREADABLE),
            case("nothing says that it is pending", 202, body, UNREADABLE),
            case("204 with a body", 204, body, UNREADABLE),
            case("304 with a body", 304, body, UNREADABLE),
            case("partly", 206, body, Status(HttpStatus::PartialContent)),
            case("elsewhere", 302, body, Status(HttpStatus::Found)),
            case("no token", 401, body, Status(HttpStatus::Unauthorized)),
            case("a firewall", 403, body, Status(HttpStatus::Forbidden)),
            case("a wrong path", 404, body, Status(HttpStatus::NotFound)),
            case("a second copy", 409, body, Status(HttpStatus::Conflict)),
            case("too many", 429, body, Status(HttpStatus::TooManyRequests)),
            case(
                "hung up",
                499,
                body,
                Status(HttpStatus::ClientClosedRequest),
            ),
            case(
                "the framework",
                500,
                body,
                Status(HttpStatus::InternalServerError),
            ),
            case("a proxy", 502, body, Status(HttpStatus::BadGateway)),
        ]);
        assert!(PayCode::read(200, body.as_bytes()).malformed().is_some());
    }
}

#[test]
fn a_broken_object_may_have_said_anything() {
    for body in [
        &b"{\"code\":1000"[..],
        b"{\"code\":1018,\"message\":\"\xE6\x89",
        b"{\"code\":1018,\"message\":\"\xB3\xC9\xB9\xA6\"}",
        b"{\"code\":1000}{\"code\":1000}",
        b"{\"code\":1000} x",
        b"{\"code\":1000}\0",
        b"{code:1000}",
        b"{'code':1000}",
        b"{\"code\":01000}",
        b"{\"code\":1000,}",
        b"{\"code\":1000,\"x\":1e999}",
        b"{\"code\":1000,\"x\":\"\\ud800\"}",
        b"{\"code\":1000,\"x\":NaN}",
        b" \r\n{\"code\":1000,",
        b"\xEF\xBB\xBF{\"code\":1000,",
        b"{",
    ] {
        may_have_said_anything(body, None);
        assert!(PayCode::read(200, body).malformed().is_some());
    }
    let deep = format!(
        r#"{{"code":1000,"x":{}1{}}}"#,
        "[".repeat(200),
        "]".repeat(200)
    );
    may_have_said_anything(deep.as_bytes(), None);
}

/// Only 401 and 429 are believed.
fn may_have_said_anything(body: impl AsRef<[u8]>, message: Option<&'static str>) {
    let body = body.as_ref();
    let also = |case: super::Case| super::Case { message, ..case };
    for status in [
        200, 201, 202, 204, 206, 302, 304, 400, 403, 404, 409, 422, 425, 499, 500, 502,
    ] {
        check::<PayCode>(&[also(case(
            "it may have been pending",
            status,
            body,
            UNREADABLE,
        ))]);
    }
    check::<PayCode>(&[
        also(case(
            "no token",
            401,
            body,
            Status(HttpStatus::Unauthorized),
        )),
        also(case(
            "too many",
            429,
            body,
            Status(HttpStatus::TooManyRequests),
        )),
    ]);
}

#[test]
fn a_code_that_is_not_an_integer_may_have_said_anything() {
    for code in [
        "\"SUCCESS\"",
        "\"\"",
        "\" 1018\"",
        "\"1018 \"",
        "\"01018\"",
        "\"+1018\"",
        "\"1018.0\"",
        "\"-0\"",
        "null",
        "true",
        "false",
        "1000.0",
        "1e3",
        "-0",
        "0.0",
        "{}",
        "[]",
        "[1000]",
        "{\"code\":1000}",
        "99999999999999999999",
        "\"99999999999999999999\"",
        "9223372036854775808",
        "-9223372036854775809",
        "1000000000000000000000000000000",
    ] {
        may_have_said_anything(format!(r#"{{"code":{code},"message":"好"}}"#), Some("好"));
    }
}

#[test]
fn a_repeated_protocol_key_leaves_nothing_to_believe() {
    for body in [
        r#"{"code":1000,"code":1000}"#,
        r#"{"code":1018,"message":"a","code":1008}"#,
        r#"{"code":1000,"cod\u0065":1000}"#,
        r#"{"\u0063ode":1000,"c\u006Fde":1000}"#,
        r#"{"code":1000,"status":200,"status":200}"#,
        r#"{"code":1000,"message":"a","message":"a"}"#,
        r#"{"code":1000,"name":"a","x":1,"name":"a"}"#,
    ] {
        let verdict = PayCode::read(200, body.as_bytes()).verdict();
        assert_eq!(verdict.label(), "unreadable", "{body}");
        let verdict = PayCode::read(403, body.as_bytes()).verdict();
        assert_eq!(verdict.label(), "unreadable", "{body}");
        let verdict = PayCode::read(401, body.as_bytes()).verdict();
        assert_eq!(verdict.class(), Class::Reauthenticate, "{body}");
        assert_eq!(PayCode::read(200, body.as_bytes()).code(), None, "{body}");
    }
    // Keys that the protocol does not name may repeat.
    check::<PayCode>(&[
        case("in front", 200, r#"{"x":1,"x":2,"code":1000}"#, Valid).code(1000),
        case(
            "behind",
            200,
            r#"{"code":1000,"data":1,"dat\u0061":2}"#,
            Valid,
        )
        .code(1000),
        case(
            "below",
            200,
            r#"{"code":1000,"data":{"code":1,"code":2}}"#,
            Valid,
        )
        .code(1000),
    ]);
    let renamed = Protocol::new("code");
    let body = r#"{"code":1000,"message":1,"message":2,"status":401,"status":402}"#;
    check_with::<PayCode>(renamed, &[case("not named", 200, body, Valid).code(1000)]);
}
