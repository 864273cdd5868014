//! `explain --status 401 'BODY'`: a verdict on an answer.

use crate::run::{explain, explain_log};
use jiemi_codes::{Class, Language, PayCode, ResponseCode as _};
use serde_json::Value;

#[test]
fn an_answer_gets_a_verdict_and_a_count_with_the_next_step() {
    let body = r#"{"name":"Unauthorized","message":"invalid credential","code":0,"status":401}"#;
    let run = explain(&["--status", "401", body]);
    let verdict = run.lines()[0];
    assert!(
        verdict.contains("reauthenticate  HTTP 401 Unauthorized"),
        "{verdict}"
    );
    assert!(
        verdict.contains("验证失败。 Authentication failed."),
        "{verdict}"
    );
    assert!(
        verdict.ends_with("服务端 server: \"invalid credential\""),
        "{verdict}"
    );
    run.line("共 1 个响应 1 in all");
    run.line(Class::Reauthenticate.advice(Language::En));
    assert_eq!((run.code, run.err.as_str()), (0, ""));
}

#[test]
fn the_class_is_always_the_librarys() {
    let bodies = [
        r#"{"code":1000}"#,
        r#"{"code":"1000"}"#,
        r#"{"code":1000,"status":401}"#,
        r#"{"code":1008,"message":"请求被拒绝。"}"#,
        r#"{"code":1018}"#,
        r#"{"code":0}"#,
        r#"{"code":401}"#,
        r#"{"code":4711}"#,
        r#"{"code":"01018"}"#,
        r#"{"code":null}"#,
        r#"{"code":18446744073709551615}"#,
        r#"{"code":1,"code":2}"#,
        r#"[{"field":"phone","message":"手机号错误"}]"#,
        r#"{"success":false,"data":{"code":"0","status":"401"}}"#,
        "An internal server error occurred.",
        "null",
        "1000",
        "",
    ];
    for status in [200, 201, 202, 204, 304, 401, 404, 429, 500, 502, 700] {
        let status_text = status.to_string();
        let mut args = vec!["--json", "--status", status_text.as_str()];
        args.extend(bodies);
        let lines = explain(&args).json();
        assert_eq!(lines.len(), bodies.len() + 1);
        for (line, body) in lines.iter().zip(bodies) {
            let class = PayCode::read(status, body.as_bytes()).verdict().class();
            assert_eq!(line["class"], class.as_str(), "{body} with {status}");
        }
    }
}

#[test]
fn without_an_option_the_bodys_own_status_counts_and_the_verdict_says_so() {
    let run = explain(&[r#"{"code":0,"status":"429"}"#]);
    let verdict = run.lines()[0];
    assert!(
        verdict.contains("retry           HTTP 429 TooManyRequests"),
        "{verdict}"
    );
    assert!(
        verdict.contains("HTTP 状态码取自响应体。 HTTP status from the body."),
        "{verdict}"
    );
    assert_eq!(run.code, 0);
}

#[test]
fn an_unknown_status_is_not_assumed_to_be_200() {
    for body in [
        r#"{"code":1000}"#,
        r#"{"code":0}"#,
        r#"{"code":401}"#,
        "{}",
        "[]",
        r#"{"status":7}"#,
    ] {
        let run = explain(&[body]);
        let verdict = run.lines()[0];
        assert!(verdict.contains("indeterminate"), "{verdict}");
        assert!(verdict.contains("HTTP ?"), "{verdict}");
        assert!(
            verdict.contains("HTTP status unknown: give it with --status."),
            "{verdict}"
        );
        assert!(!run.out.contains("success"), "{}", run.out);
        assert_eq!(run.code, 1);
        assert_eq!(explain(&["--json", body]).json()[0]["reason"], "no_status");
    }
}

#[test]
fn a_code_that_decides_with_any_status_needs_none() {
    for (body, class, code) in [
        (r#"{"code":1018}"#, "poll", 0),
        (r#"{"code":"USERPAYING"}"#, "poll", 0),
        // Unknown, and no HTTP status either.
        (r#"{"code":4711}"#, "indeterminate", 1),
        (r#"{"code":"NOT_A_WORD"}"#, "indeterminate", 1),
    ] {
        let run = explain(&["--lang", "en", body]);
        let verdict = run.lines()[0];
        assert!(verdict.contains(class), "{verdict}");
        assert!(
            verdict.contains("HTTP status unknown, but this code decides with any status."),
            "{verdict}"
        );
        assert_eq!(run.code, code);
    }
}

#[test]
fn three_digits_before_bodies_are_their_status() {
    let run = explain(&[
        "200",
        "{}",
        "401",
        r#"{"code":0}"#,
        "502",
        "<html>",
        "204",
        "",
    ]);
    for (line, verdict) in [
        "indeterminate   HTTP 200 ",
        "reauthenticate  HTTP 401 Unauthorized ",
        "indeterminate   HTTP 502 BadGateway ",
        "success         HTTP 204 NoContent ",
    ]
    .iter()
    .enumerate()
    {
        assert!(run.lines()[line].contains(verdict), "{}", run.out);
    }
    assert_eq!(run.code, 1);

    let same = explain(&["429", r#"{"code":0}"#, "[]"]);
    assert_eq!(
        same.out,
        explain(&["--status", "429", r#"{"code":0}"#, "[]"]).out
    );
    let log = explain_log(&["401", "-"], br#"{"code":0}"#);
    assert!(
        log.lines()[0].contains("HTTP 401 Unauthorized"),
        "{}",
        log.out
    );
    let json = explain(&["--json", "401", "{}", r#"{"status":401}"#]).json();
    assert_eq!(json[0]["status_from"], "command_line");
}

#[test]
fn answers_that_are_not_understood_are_counted_by_reason_with_exit_code_1() {
    for (body, status, reason) in [
        (r#"{"code":1000}"#, "401", "status_denies"),
        ("{}", "200", "no_code"),
        (r#"{"code":0}"#, "200", "says_nothing"),
        (r#"{"code":200}"#, "200", "says_nothing"),
        (r#"{"code":"01018"}"#, "500", "unreadable"),
        (r#"{"code":null}"#, "200", "unreadable"),
        (r#"{"code":"01018"}"#, "401", "unreadable"),
        (r#"{"code":1000,"status":401}"#, "200", "body_status"),
        (r#"{"code":1000,"success":false}"#, "200", "denied"),
        (r#"[{"field":"phone","message":"x"}]"#, "201", "errors"),
        (r#"{"code":4711}"#, "200", "unknown_code"),
        ("<html>", "502", "malformed"),
        (r#"{"code":1000,"code":1000}"#, "200", "malformed"),
        (r#"{"code":0}"#, "799", "unknown_status"),
    ] {
        let run = explain(&["--json", "--status", status, body]);
        let lines = run.json();
        assert_eq!(lines[0]["reason"], reason, "{body}");
        assert_eq!(lines[0]["unknown"], true);
        assert_eq!(lines[1]["kind"], "summary");
        assert_eq!(lines[1]["reasons"][reason], 1);
        assert_eq!((&lines[1]["not_understood"], run.code), (&1.into(), 1));
    }
}

#[test]
fn json_has_the_verdict_and_the_librarys_label_for_unclear_ones() {
    for (body, status, verdict, unclear) in [
        (r#"{"code":1000}"#, "200", "valid", Value::Null),
        (r#"{"code":1018}"#, "200", "code", Value::Null),
        (r#"{"code":0}"#, "401", "status", Value::Null),
        (r#"{"code":1000}"#, "401", "unclear", "status_denies".into()),
        ("<html>", "200", "unclear", "unreadable".into()),
    ] {
        let line = &explain(&["--json", status, body]).json()[0];
        assert_eq!(
            (&line["verdict"], &line["unclear"]),
            (&verdict.into(), &unclear)
        );
    }
    let nothing = &explain(&["--json", "{}"]).json()[0];
    assert_eq!(
        (&nothing["verdict"], &nothing["unclear"]),
        (&Value::Null, &Value::Null)
    );
}

#[test]
fn an_unclear_answer_says_why_in_both_languages() {
    let says = |status, body, text| {
        let run = explain(&["--status", status, body]);
        assert!(run.lines()[0].contains(text), "{}", run.out);
    };
    says("401", r#"{"code":1000}"#, "code 1000, HTTP 401");
    says(
        "401",
        r#"{"code":1000}"#,
        "码值表示成功，但与 HTTP 状态码不符。 \
         The code says success, and the HTTP status denies it.",
    );
    says(
        "200",
        "{}",
        "HTTP 状态码表示成功，但响应中没有码值。 \
         The HTTP status says success, but no code does.",
    );
    says("500", r#"{"code":"01018"}"#, "code 01018, HTTP 500");
    says(
        "500",
        r#"{"code":"01018"}"#,
        "码值“01018”无法识别。 The code \"01018\" cannot be read.",
    );
    // The status decides, but the verdict mentions the code.
    says(
        "401",
        r#"{"code":null}"#,
        "The code \"null\" cannot be read.",
    );
    says(
        "200",
        r#"{"code":1000,"status":401}"#,
        "The status in the body is 401.",
    );
    says(
        "200",
        "<html>",
        "响应体从第 1 行第 1 列起不是 JSON the body is not JSON",
    );
    says(
        "200",
        r#"{"code":1,"code":1}"#,
        "响应体无法解析 Unreadable: ",
    );
}

#[test]
fn the_message_resolves_a_shared_code_or_else_both_meanings_are_shown() {
    let told = explain(&["--status", "200", r#"{"code":1008,"message":"请求被拒绝"}"#]);
    assert!(told.lines()[0].contains("code 1008 RequestRefused"));
    let open = explain(&["--status", "200", r#"{"code":1008,"message":"?"}"#]);
    let verdict = open.lines()[0];
    assert!(verdict.contains("code 1008 shared"), "{verdict}");
    assert!(
        verdict.contains("用户名或者密码错误。") && verdict.contains("请求被拒绝。"),
        "{verdict}"
    );
    let lines = explain(&["--json", "--status", "200", r#"{"code":1008}"#]).json();
    assert_eq!(
        lines[0]["names"],
        serde_json::json!(["InvalidCredentials", "RequestRefused"])
    );
}

#[test]
fn errors_of_form_fields_are_shown() {
    let body = r#"[{"field":"phone","message":"手机号错误"},{"field":"sum","message":"x"}]"#;
    let run = explain(&["422", body]);
    assert!(
        run.lines()[0].ends_with("服务端 server: \"phone: 手机号错误; sum: x\""),
        "{}",
        run.out
    );
    let line = &explain(&["--json", "422", body]).json()[0];
    assert_eq!(line["field_errors"][1], "sum: x");
}

#[test]
fn an_empty_body_is_an_answer_too() {
    let run = explain(&["--status", "204", ""]);
    assert!(
        run.lines()[0].contains("success         HTTP 204 NoContent"),
        "{}",
        run.out
    );
    assert_eq!(run.code, 0);
}

#[test]
fn text_from_a_server_cannot_control_the_terminal() {
    let body = r#"{"code":1001,"message":"\u001b[2J\u009b1m\n\u202e\rx"}"#;
    let run = explain(&["--status", "200", body]);
    assert!(!run.out.contains(['\u{1b}', '\u{9b}', '\u{202e}', '\r']));
    assert!(
        run.lines()[0].ends_with(r#""\u{1b}[2J\u{9b}1m\n\u{202e}\rx""#),
        "{}",
        run.out
    );
}
