//! What else the framework sends: lists, empty bodies, numbers as strings, and a wrapper around
//! everything.

use super::Wanted::{Code, Status, Unclear as Is, Valid};
use super::{UNREADABLE, case, check, check_with};
use jiemi_codes::{Class, Envelope, HttpStatus, PayCode, Unclear};
use jiemi_codes_tests::apis::WRAPPER;

#[test]
fn validation_sends_a_list_of_fields() {
    let list = r#"[{"field":"phone","message":"手机号错误"},{"field":"code","message":"1000"}]"#;
    check::<PayCode>(&[
        case(
            "as documented",
            422,
            list,
            Status(HttpStatus::UnprocessableEntity),
        ),
        case("with 201", 201, list, Is(Unclear::Errors)),
        case("with 200", 200, list, Is(Unclear::NoCode)),
        case("with 202", 202, list, Status(HttpStatus::Accepted)),
        case("an empty one", 201, "[]", Valid),
        case("a list of something else", 201, r#"[{"id":7}]"#, Valid),
    ]);
    let answer = Envelope::<PayCode>::read(422, list.as_bytes());
    let errors: Vec<_> = answer.field_errors();
    let fields: Vec<_> = errors
        .iter()
        .map(|error| (&*error.field, &*error.message))
        .collect();
    assert_eq!(fields, [("phone", "手机号错误"), ("code", "1000")]);
}

#[test]
fn an_empty_answer_means_what_its_status_says_and_200_is_not_a_success() {
    for body in ["", " ", "\r\n", "\u{FEFF}", "null", " null\n", "[]", "{}"] {
        check::<PayCode>(&[
            case("deleted", 204, body, Valid),
            case("created", 201, body, Valid),
            case("not modified", 304, body, Valid),
            case("without a result", 200, body, Is(Unclear::NoCode)),
            case("accepted", 202, body, Status(HttpStatus::Accepted)),
            case(
                "not allowed",
                405,
                body,
                Status(HttpStatus::MethodNotAllowed),
            ),
            case("no token", 401, body, Status(HttpStatus::Unauthorized)),
            case("a timeout", 504, body, Status(HttpStatus::GatewayTimeout)),
            case("found", 302, body, Status(HttpStatus::Found)),
            case("partly", 206, body, Status(HttpStatus::PartialContent)),
        ]);
    }
}

#[test]
fn numbers_may_be_strings() {
    check::<PayCode>(&[
        case("a code", 200, r#"{"code":"1000"}"#, Valid).code(1000),
        case("with an escape", 200, r#"{"code":"\u0031000"}"#, Valid).code(1000),
        case(
            "a pending one",
            400,
            r#"{"code":"1018"}"#,
            Code(Class::Poll),
        )
        .code(1018),
        case(
            "a negative one",
            200,
            r#"{"code":"-7"}"#,
            Code(Class::Indeterminate),
        )
        .code(-7),
        case(
            "a status",
            401,
            r#"{"code":"0","status":"401"}"#,
            Status(HttpStatus::Unauthorized),
        )
        .code(0)
        .body_status(401),
        case(
            "a status that denies",
            200,
            r#"{"code":"1000","status":"401"}"#,
            Is(Unclear::BodyStatus),
        )
        .code(1000)
        .body_status(401),
    ]);
}

#[test]
fn integers_are_exact_up_to_64_bits() {
    for number in [
        i64::MIN,
        i64::MIN + 1,
        66_536,
        (1 << 53) + 1,
        i64::MAX - 1,
        i64::MAX,
    ] {
        for body in [
            format!(r#"{{"code":{number}}}"#),
            format!(r#"{{"code":"{number}"}}"#),
        ] {
            check::<PayCode>(
                &[case("unknown", 200, body, Code(Class::Indeterminate)).code(number)],
            );
        }
    }
}

#[test]
fn members_beside_the_code_may_be_anything() {
    check::<PayCode>(&[
        case("no message", 200, r#"{"code":1000,"message":null}"#, Valid).code(1000),
        case(
            "a number",
            200,
            r#"{"code":1002,"message":7,"name":7}"#,
            Code(Class::Fail),
        )
        .code(1002),
        case(
            "a list",
            200,
            r#"{"code":1002,"message":["a","b"]}"#,
            Code(Class::Fail),
        )
        .code(1002)
        .message("a; b"),
        case(
            "an object of lists",
            200,
            r#"{"code":1002,"message":{"phone":["短","错"],"sms":"空","n":[1,[["深"]]]}}"#,
            Code(Class::Fail),
        )
        .code(1002)
        .message("短; 错; 空; 深"),
        case(
            "escapes",
            200,
            r#"{"code":1002,"message":"\u6821\u9a8c\"\\\/\n\ud83d\ude00","name":"a\tb"}"#,
            Code(Class::Fail),
        )
        .code(1002)
        .name("a\tb")
        .message("校验\"\\/\n😀"),
        case(
            "no code at all",
            200,
            r#"{"message":"好"}"#,
            Is(Unclear::NoCode),
        )
        .message("好"),
        case(
            "another key",
            200,
            r#"{"Code":1000,"code ":1000}"#,
            Is(Unclear::NoCode),
        ),
    ]);
}

#[test]
fn a_byte_order_mark_is_skipped_once() {
    check::<PayCode>(&[
        case("before the JSON", 200, "\u{FEFF}{\"code\":1000}", Valid).code(1000),
        case(
            "with spaces",
            200,
            "\u{FEFF} \r\n{\"code\":1000}\r\n",
            Valid,
        )
        .code(1000),
        case("twice", 200, "\u{FEFF}\u{FEFF}{\"code\":1000}", UNREADABLE),
        case("after a space", 200, " \u{FEFF}{\"code\":1000}", UNREADABLE),
        case("at the end", 200, "{\"code\":1000}\u{FEFF}", UNREADABLE),
    ]);
}

#[test]
fn a_wrapper_with_http_200_is_read_where_its_code_is() {
    let denied = r#"{"success":false,"data":{"name":"Unauthorized","message":"请登录","code":"0","status":"401"}}"#;
    // By the document's protocol there is no code, and the inner one is not guessed at.
    check::<PayCode>(&[case("unwrapped", 200, denied, Is(Unclear::NoCode))]);
    check_with::<PayCode>(
        WRAPPER,
        &[
            case(
                "a 0 says nothing with 200",
                200,
                denied,
                Is(Unclear::SaysNothing),
            )
            .code(0)
            .name("Unauthorized")
            .message("请登录")
            .body_status(401),
            case(
                "success false denies the success of the code",
                200,
                r#"{"success":false,"data":{"code":1000}}"#,
                Is(Unclear::Denied),
            )
            .code(1000),
            case(
                "a success",
                200,
                r#"{"success":true,"data":{"code":1000}}"#,
                Valid,
            )
            .code(1000),
            case(
                "a code",
                200,
                r#"{"data":{"code":"1018"}}"#,
                Code(Class::Poll),
            )
            .code(1018),
            case("no object", 200, r#"{"success":true,"data":null}"#, Valid),
            case(
                "no object that failed",
                200,
                r#"{"success":false}"#,
                Is(Unclear::Denied),
            ),
            case("a list", 200, r#"{"success":true,"data":[]}"#, UNREADABLE),
            case(
                "no code",
                200,
                r#"{"success":true,"data":{"id":7}}"#,
                Is(Unclear::NoCode),
            ),
            case(
                "twice",
                200,
                r#"{"data":{"code":1000},"data":{"code":1000}}"#,
                UNREADABLE,
            ),
        ],
    );
}
