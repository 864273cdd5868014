//! What a failure looks like in a log: one line, whatever the server sends.

use jiemi_codes::{Failure, PayCode, ResponseCode as _};
use serde::Deserialize;

/// A payload type that fits none of the bodies here.
#[derive(Debug, Deserialize)]
struct Order {
    #[expect(dead_code, reason = "only its type is used")]
    order: u64,
}

fn display(status: u16, body: impl AsRef<[u8]>) -> String {
    PayCode::read(status, body.as_ref())
        .outcome::<Order>()
        .expect_err("no payload")
        .to_string()
}

#[test]
fn a_line_has_the_code_its_meaning_and_the_servers_message() {
    for (status, body, line) in [
        (
            200,
            r#"{"code":1011,"message":"TOKEN已失效。"}"#,
            "refused: code 1011 (TokenExpired): TOKEN已失效。",
        ),
        (
            200,
            r#"{"code":1008,"message":"请求被拒绝。"}"#,
            "refused: code 1008 (InvalidCredentials or RequestRefused), here RequestRefused: 请求被拒绝。",
        ),
        (
            200,
            r#"{"code":1008,"message":"余额不足"}"#,
            "refused: code 1008 (InvalidCredentials or RequestRefused): 余额不足",
        ),
        (
            200,
            r#"{"code":1023}"#,
            "refused: code 1023 (ConditionNotMet)",
        ),
        (200, r#"{"code":4711}"#, "no success: code 4711 (unknown)"),
        (
            401,
            r#"{"name":"Unauthorized","message":"Who?","code":0,"status":401}"#,
            "refused: code 0, HTTP 401 (Unauthorized): Who?",
        ),
        (
            403,
            r#"{"message":"Who?"}"#,
            "refused: no code, HTTP 403 (Forbidden): Who?",
        ),
        (
            502,
            "<html>\r\n",
            "no success: no code, HTTP 502 (BadGateway)",
        ),
        (
            599,
            "<html>\r\n",
            "no success: no code, HTTP 599 (ServerError)",
        ),
        (
            401,
            r#"{"code":1000,"message":"好"}"#,
            "no success: code 1000 with HTTP 401: the code says success, and the HTTP status denies it: 好",
        ),
        (
            200,
            "",
            "no success: no code with HTTP 200: the HTTP status says success, but no code does",
        ),
        (
            204,
            r#"{"code":0}"#,
            "no success: code 0 with HTTP 204: the code defers to the HTTP status, which alone is not enough for a success",
        ),
        (
            400,
            r#"{"code":"SYSTEM_ERROR","message":"超时"}"#,
            "no success: code SYSTEM_ERROR with HTTP 400: the code or the body cannot be read: 超时",
        ),
        (
            200,
            r#"{"code":1000,"status":401}"#,
            "no success: code 1000 with HTTP 200: the body gives a different HTTP status",
        ),
        (
            200,
            r#"{"code":1000,"success":false}"#,
            "no success: code 1000 with HTTP 200: the body denies the success, or lacks the flag that confirms it",
        ),
        (
            201,
            r#"{"error":"x"}"#,
            "no success: no code with HTTP 201: the HTTP status says success, but the body has an error, or a code outside its object",
        ),
        // As it came, also where it is a number.
        (
            200,
            r#"{"code":"1023"}"#,
            "refused: code 1023 (ConditionNotMet)",
        ),
        (
            400,
            r#"{"code":[ 1 ]}"#,
            "no success: code [ 1 ] with HTTP 400: the code or the body cannot be read",
        ),
        (
            422,
            r#"[{"field":"phone","message":"手机号错误"},{"field":"sms","message":"已失效"}]"#,
            "refused: no code, HTTP 422 (UnprocessableEntity): phone: 手机号错误; sms: 已失效",
        ),
    ] {
        assert_eq!(display(status, body), line);
    }
}

#[test]
fn a_line_says_how_far_a_request_got() {
    for (failure, line) in [
        (Failure::not_sent(), "not sent: the request never left"),
        (
            Failure::no_answer(),
            "no answer: the request may have arrived",
        ),
        (
            Failure::untrusted(),
            "the answer is not trusted: its signature does not fit",
        ),
    ] {
        assert_eq!(Failure::<PayCode>::to_string(&failure), line);
        let with_message = failure.with_message("a\nb");
        assert!(is_one_line(&with_message.to_string()), "{with_message}");
    }
}

#[test]
fn a_code_read_elsewhere_gives_the_same_line() {
    for (code, status, line) in [
        (1011, 200, "refused: code 1011 (TokenExpired): m"),
        (0, 404, "refused: code 0, HTTP 404 (NotFound): m"),
        (4711, 200, "no success: code 4711 (unknown): m"),
    ] {
        let failure = Failure::<PayCode>::from_code(code, status).with_message("m");
        assert_eq!(failure.to_string(), line);
        let body = format!(r#"{{"code":{code},"message":"m"}}"#);
        assert_eq!(display(status, &body), line);
    }
}

#[test]
fn a_payload_that_does_not_fit_is_shown_with_code_meaning_and_message() {
    let pending = PayCode::read(200, r#"{"code":1015,"message":"请支付"}"#.as_bytes());
    let line = pending
        .payload::<Order>()
        .expect_err("no order")
        .to_string();
    assert_eq!(
        line,
        "the payload does not fit: code 1015 (WechatOrder): 请支付"
    );
    assert_eq!(
        display(200, r#"{"code":1000,"message":"好"}"#),
        "the payload does not fit: code 1000 with HTTP 200: 好",
    );
    assert_eq!(
        display(204, ""),
        "the payload does not fit: no code with HTTP 204",
    );
}

/// Texts that try to pass for a second line.
fn forgeries() -> impl Iterator<Item = String> {
    let breaks = [
        "\\n", "\\r", "\\r\\n", "\\u000b", "\\u000c", "\\u0085", "\u{85}", "\u{2028}", "\u{2029}",
        "\\u2028", "\\u2029",
    ];
    breaks.into_iter().map(|br| format!("no{br}INFO paid{br}"))
}

/// Whether a viewer of logs may show a text as two lines: Unicode's mandatory
/// breaks, UAX #14.
fn is_one_line(text: &str) -> bool {
    let breaks = [
        '\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}',
    ];
    !text.contains(breaks)
}

#[test]
fn a_message_cannot_forge_a_second_line() {
    for text in forgeries() {
        for code in ["1023", "1008", "0", "1000", "[1]"] {
            for status in [200, 401] {
                let body = format!(r#"{{"code":{code},"message":"{text}","name":"{text}"}}"#);
                let line = display(status, &body);
                assert!(is_one_line(&line), "{line:?}");
            }
        }
    }
}

#[test]
fn a_code_cannot_forge_a_second_line() {
    for text in forgeries() {
        for code in [
            format!("\"{text}\""),
            format!("[\"{text}\"]"),
            "[\r\n1\n]".to_owned(),
        ] {
            let body = format!(r#"{{"code":{code}}}"#);
            let line = display(400, &body);
            assert!(is_one_line(&line), "{line:?}");
            let line = PayCode::read(400, body.as_bytes()).to_string();
            assert!(is_one_line(&line), "{line:?}");
        }
    }
}

#[test]
fn a_form_error_cannot_forge_a_second_line() {
    for text in forgeries() {
        let body = format!(r#"[{{"field":"{text}","message":"{text}"}}]"#);
        let line = display(422, &body);
        assert!(line.contains("INFO paid"), "{line:?}");
        assert!(is_one_line(&line), "{line:?}");
    }
}

#[test]
fn a_form_error_shown_alone_cannot_forge_a_second_line() {
    for text in forgeries() {
        let body = format!(r#"[{{"field":"{text}","message":"{text}"}}]"#);
        let errors = PayCode::read(422, body.as_bytes()).field_errors();
        let line = errors[0].to_string();
        assert!(is_one_line(&line), "{line:?}");
    }
}

#[test]
fn no_control_character_of_the_server_reaches_a_terminal() {
    for control in (0..0x20).chain(0x7F..0xA0) {
        let body = format!(r#"{{"code":1023,"message":"a\u{control:04x}[31mb"}}"#);
        let line = display(200, &body);
        assert!(!line.contains(char::is_control), "{line:?}");
        assert!(line.contains('a') && line.contains("[31mb"), "{line:?}");
    }
}

#[test]
fn the_debug_form_is_one_line_as_well() {
    for text in forgeries() {
        let body = format!(r#"{{"code":1000,"message":"{text}","order":"{text}"}}"#);
        let answer = PayCode::read(200, body.as_bytes());
        let failure = answer.outcome::<Order>().expect_err("does not fit");
        let line = format!("{failure:?}");
        assert!(line.contains("INFO paid"), "{line}");
        assert!(is_one_line(&line), "{line:?}");
    }
}
