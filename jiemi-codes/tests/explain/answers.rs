//! `explain --status 401 'BODY'`: a verdict on an answer.

use crate::run::explain;
use jiemi_codes::{Class, Envelope, Language};

#[test]
fn an_answer_has_a_line_of_verdict_and_a_count_with_the_next_step() {
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
        r#"{"code":"SUCCESS"}"#,
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
            let class = Envelope::from_json(status, body.as_bytes())
                .verdict()
                .class();
            assert_eq!(line["class"], class.as_str(), "{body} with {status}");
        }
    }
}

#[test]
fn without_an_option_the_bodys_own_status_serves_and_is_said_to() {
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
fn where_nobody_says_the_status_it_is_not_assumed_to_be_200() {
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
fn a_code_that_decides_beside_any_status_needs_none() {
    let run = explain(&["--lang", "en", r#"{"code":1018}"#]);
    let verdict = run.lines()[0];
    assert!(verdict.contains("poll"), "{verdict}");
    assert!(
        verdict.contains("HTTP status unknown, but this code decides with any status."),
        "{verdict}"
    );
    assert_eq!(run.code, 0);
}

#[test]
fn what_was_not_understood_is_counted_by_reason_and_makes_the_exit_code_1() {
    for (body, status, reason) in [
        (r#"{"code":1000}"#, "401", "contradiction"),
        ("{}", "200", "contradiction"),
        (r#"{"code":4711}"#, "200", "unknown_code"),
        ("<html>", "502", "malformed"),
        (r#"{"code":0}"#, "799", "unknown_status"),
    ] {
        let run = explain(&["--json", "--status", status, body]);
        let lines = run.json();
        assert_eq!(lines[0]["reason"], reason);
        assert_eq!(lines[0]["unknown"], true);
        assert_eq!(lines[1]["kind"], "summary");
        assert_eq!(lines[1]["reasons"][reason], 1);
        assert_eq!((&lines[1]["not_understood"], run.code), (&1.into(), 1));
    }
}

#[test]
fn a_contradiction_says_what_contradicts() {
    let says = |status, body, text| {
        let run = explain(&["--lang", "en", "--status", status, body]);
        assert!(run.lines()[0].contains(text), "{}", run.out);
    };
    says("401", r#"{"code":1000}"#, "code 1000, HTTP 401");
    says(
        "200",
        "{}",
        "Contradiction: there is no code, or none that is an integer.",
    );
    says(
        "200",
        r#"{"code":"SUCCESS"}"#,
        "Contradiction: there is no code, or none that is an integer.",
    );
    says(
        "200",
        r#"{"code":1000,"status":401}"#,
        "The status in the body is 401.",
    );
    says("200", "<html>", "Unreadable: the body is not JSON");
}

#[test]
fn the_message_resolves_a_shared_code_and_if_not_both_meanings_stand() {
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
fn a_servers_text_cannot_play_with_the_terminal() {
    let body = r#"{"code":1001,"message":"\u001b[2J\u009b1m\n\u202e\rx"}"#;
    let run = explain(&["--status", "200", body]);
    assert!(!run.out.contains(['\u{1b}', '\u{9b}', '\u{202e}', '\r']));
    assert!(
        run.lines()[0].ends_with(r#""\u{1b}[2J\u{9b}1m\n\u{202e}\rx""#),
        "{}",
        run.out
    );
}
