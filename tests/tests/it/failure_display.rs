//! What a failure looks like in a log: one line, whatever the server sends.

use jiemi_codes::{Envelope, Failure, Sent};
use serde::Deserialize;

/// A payload that none of the bodies here fits.
#[derive(Debug, Deserialize)]
struct Order {
    #[expect(dead_code, reason = "it is only asked for")]
    order: u64,
}

fn display(status: u16, body: impl AsRef<[u8]>) -> String {
    Envelope::from_json(status, body.as_ref())
        .outcome::<Order>()
        .expect_err("no payload")
        .to_string()
}

#[test]
fn a_line_has_number_meaning_and_the_servers_message() {
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
            "refused: HTTP 401 (Unauthorized): Who?",
        ),
        (502, "<html>\r\n", "no success: HTTP 502 (BadGateway)"),
        (599, "<html>\r\n", "no success: HTTP 599 (ServerError)"),
        (
            401,
            r#"{"code":1000,"message":"好"}"#,
            "no success: contradiction: code 1000 with HTTP 401: 好",
        ),
        (200, "", "no success: contradiction: no code with HTTP 200"),
        (
            422,
            r#"[{"field":"phone","message":"手机号错误"},{"field":"sms","message":"已失效"}]"#,
            "refused: HTTP 422 (UnprocessableEntity): phone: 手机号错误; sms: 已失效",
        ),
    ] {
        assert_eq!(display(status, body), line);
    }
}

#[test]
fn a_line_says_how_far_a_request_got() {
    assert_eq!(
        Failure::transport(Sent::No).to_string(),
        "no answer: the request never left",
    );
    assert_eq!(
        Failure::transport(Sent::Unknown).to_string(),
        "no answer: the request may have arrived",
    );
}

#[test]
fn a_payload_that_does_not_fit_is_said_with_number_meaning_and_message() {
    let line = display(200, r#"{"code":1015,"message":"请支付"}"#);
    assert!(
        line.starts_with("the payload does not fit: code 1015 (WechatOrder)"),
        "{line}"
    );
    assert!(line.contains("请支付"), "{line}");
}

/// Texts that try to look like a second line.
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
        for code in ["1023", "1008", "0", "1000", "1015"] {
            for status in [200, 401] {
                let body = format!(r#"{{"code":{code},"message":"{text}","name":"{text}"}}"#);
                let line = display(status, &body);
                assert!(is_one_line(&line), "{line:?}");
            }
        }
    }
}

#[test]
fn an_error_of_a_form_cannot_forge_a_second_line() {
    for text in forgeries() {
        let body = format!(r#"[{{"field":"{text}","message":"{text}"}}]"#);
        let line = display(422, &body);
        assert!(line.contains("INFO paid"), "{line:?}");
        assert!(is_one_line(&line), "{line:?}");
    }
}

#[test]
fn an_error_of_a_form_that_is_shown_alone_cannot_forge_a_second_line() {
    for text in forgeries() {
        let body = format!(r#"[{{"field":"{text}","message":"{text}"}}]"#);
        let errors = Envelope::from_json(422, body.as_bytes()).field_errors();
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
        let answer = Envelope::from_json(200, body.as_bytes());
        let failure = answer.outcome::<Order>().expect_err("does not fit");
        let line = format!("{failure:?}");
        assert!(line.contains("INFO paid"), "{line}");
        assert!(is_one_line(&line), "{line:?}");
    }
}
