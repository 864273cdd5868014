//! `explain --status 200 - < LOG`: one answer a line.

use crate::run::{command, explain, explain_log};
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Stdio;
use unicode_width::UnicodeWidthStr as _;

#[test]
fn a_logs_prefix_before_the_body_is_skipped() {
    for line in [
        r#"{"code":1018}"#,
        r#"2024-05-01 12:00:00 [pay] answer={"code":1018}"#,
        "  \t{\"code\":1018}  \r",
        "\u{FEFF}{\"code\":1018}",
        "订单 {\"code\":1018}",
    ] {
        let run = explain_log(&["--status", "200", "-"], line.as_bytes());
        assert!(
            run.lines()[0].contains("code 1018 AlipayPending"),
            "{line:?}: {}",
            run.out
        );
        assert_eq!(run.code, 0);
    }
}

#[test]
fn an_array_after_a_logs_prefix_is_an_array() {
    let log = br#"12:00 [pay] [ {"field":"phone","message":"x"}]"#;
    let run = explain_log(&["--status", "422", "-"], log);
    assert!(run.lines()[0].contains("HTTP 422 UnprocessableEntity"));
    assert_eq!(run.code, 0, "{}", run.out);
}

#[test]
fn a_line_without_a_brace_is_a_body_and_an_empty_line_is_not() {
    let log = b"null\n\n   \r\n<html>502 Bad Gateway</html>\r\n[]";
    let lines = explain_log(&["--json", "--status", "502", "-"], log).json();
    let line_numbers: Vec<_> = lines
        .iter()
        .filter_map(|line| line["line"].as_u64())
        .collect();
    assert_eq!(line_numbers, [1, 4, 5]);
    assert_eq!(lines[1]["reason"], "malformed");
    assert_eq!(
        (&lines[0]["unknown"], &lines[2]["unknown"]),
        (&false.into(), &false.into())
    );
}

#[test]
fn a_log_may_have_answers_of_both_kinds() {
    let log = b"10:00 {\"code\":1018}\n10:01 {\"code\":\"USERPAYING\"}\n";
    let run = explain_log(&["--json", "-"], log);
    let lines = run.json();
    for (line, catalogue) in lines.iter().zip(["code", "word"]) {
        assert_eq!(line["catalogue"], catalogue);
        assert_eq!(line["class"], "poll");
    }
    assert_eq!(lines[2]["classes"]["poll"], 2);
    assert_eq!(run.code, 0);
}

#[test]
fn a_logs_suffix_after_the_body_is_skipped_too() {
    for line in [
        r#"{"code":1018} took 3 ms"#,
        r#"12:00 answer={"code":1018}, cost=3ms"#,
        r#"{"code":1018} | 35ms | trace 7f3a"#,
        r#"{"code":1018}；耗时 3 毫秒"#,
        r#"{"code":1018,"data":{"text":"} took"}} (0.3s)"#,
        "{\"code\":1018}\ttrace_id=7f3a\r",
    ] {
        let run = explain_log(&["--json", "--status", "200", "-"], line.as_bytes());
        let verdict = &run.json()[0];
        assert_eq!(verdict["name"], "AlipayPending", "{line}");
        assert_eq!(verdict["malformed"], serde_json::Value::Null);
        assert_eq!(run.code, 0);
    }
}

#[test]
fn a_broken_body_that_begins_as_a_success_is_no_success() {
    for line in [
        r#"{"code":1000}{"code":1008}"#,
        r#"{"code":1000} {"code":1008} end"#,
        r#"{"code":1000}}"#,
        r#"{"code":1000}} end"#,
        r#"{"code":1000}] end"#,
        r#"{"code":1000},"message":"x" end"#,
        r#"{"code":1000}, 1008"#,
        r#"{"code":1000} null end"#,
        r#"{"code":1000}end"#,
        r#"{"code":1000}:1 end"#,
        r#"{"code":1000} <b>Warning</b>: division by zero"#,
        r#"{"code":1000} Fatal error: out of memory in pay.php on line 3"#,
        r#"{"code":1000} 系统异常"#,
        r#"{"code":1000} 失败"#,
        r#"{"code":1000} upstream timed out"#,
        r#"{"code":1000} 502 Bad Gateway"#,
        r#"{"code":1000} 502"#,
        r#"{"code":1000}, code:1008"#,
        r#"{"code":1000}; 'status': 500"#,
        r#"{"code":1000}, result=fail1"#,
        r#"{"code":1000}, truncated (4096 of 8192 bytes)"#,
        r#"  {"code":1000},"#,
        r#"  "data": {"code":1000}"#,
        r#"  "detail": {"status":200,"code":1000}"#,
        r#"[{"code":1},{"code":1000}"#,
        r#"}, {"code":1000}"#,
        r#"], {"code":1000}"#,
        r#""code":500,"inner":{"code":1000}"#,
        r#"{"code":1000"#,
        r#"{"code":1000 took 3 ms"#,
        r#"{"code":1000,"code":1008} took 3 ms"#,
    ] {
        let run = explain_log(&["--json", "--status", "200", "-"], line.as_bytes());
        assert_eq!(run.json()[0]["reason"], "malformed", "{line}");
        assert_eq!(run.code, 1);
    }
}

#[test]
fn bytes_that_are_not_utf_8_do_not_crash_it() {
    let log = b"\xff\xfe {\"code\":1011}\n{\"code\":1000,\"message\":\"\xe5\"}\n\xff\n";
    let run = explain_log(&["--json", "--status", "200", "-"], log);
    let lines = run.json();
    assert_eq!(lines[0]["name"], "TokenExpired");
    assert_eq!(
        (&lines[1]["reason"], &lines[2]["reason"]),
        (&"malformed".into(), &"malformed".into())
    );
    assert_eq!(lines[1]["class"], "indeterminate");
}

#[test]
fn every_line_is_counted_by_class() {
    let mut log = Vec::new();
    for number in 0..20_000 {
        let code = [1000, 1018, 1008, 4711][number % 4];
        writeln!(log, "{{\"code\":{code}}}").expect("memory");
    }
    let run = explain_log(&["--json", "--status", "200", "-"], &log);
    let summary = run.json().pop().expect("a summary");
    assert_eq!(summary["total"], 20_000);
    assert_eq!(summary["not_understood"], 5_000);
    for class in ["success", "poll", "fail", "indeterminate"] {
        assert_eq!(summary["classes"][class], 5_000);
    }
    assert_eq!((&summary["classes"]["retry"], run.code), (&0.into(), 1));
}

#[test]
fn an_empty_log_is_understood() {
    let run = explain(&["--status", "200", "-"]);
    assert_eq!(run.out, "\n共 0 个响应 0 in all\n");
    assert_eq!(run.code, 0);
}

#[test]
fn an_endless_line_that_begins_as_an_answer_is_no_answer() {
    let mut log = br#"{"code":1000}"#.to_vec();
    log.resize(20 << 20, b' ');
    log.extend(b"\n{\"code\":1018}\n");
    let lines = explain_log(&["--json", "--status", "200", "-"], &log).json();
    assert_eq!(lines[0]["reason"], "malformed");
    assert_eq!(
        (&lines[1]["line"], &lines[1]["class"]),
        (&2.into(), &"poll".into())
    );
}

#[test]
fn a_verdict_is_printed_at_once_while_the_log_grows() {
    let mut child = command()
        .arg("explain")
        .args(["--status", "200", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut log = child.stdin.take().expect("piped");
    let mut out = BufReader::new(child.stdout.take().expect("piped"));
    for name in ["AlipayPending", "WechatPending"] {
        let code = if name == "AlipayPending" { 1018 } else { 1019 };
        writeln!(log, "{{\"code\":{code}}}").expect("it reads");
        let mut verdict = String::new();
        out.read_line(&mut verdict).expect("it answers");
        assert!(verdict.contains(name), "{verdict}");
    }
    drop(log);
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn counts_of_any_size_line_up() {
    let mut log = b"{\"code\":1018}\n".repeat(10_000);
    log.extend(b"{\"code\":1000}");
    let run = explain_log(&["--lang", "zh", "--status", "200", "-"], &log);
    let summary: Vec<&str> = run.lines().into_iter().rev().take(2).collect();
    assert!(summary[0].starts_with("10000  poll   "), "{summary:?}");
    assert!(summary[1].starts_with("    1  success   "), "{summary:?}");
}

#[test]
fn verdicts_line_up_as_the_terminal_counts_them() {
    let log = "{\"code\":1000}\n{\"code\":1022}\n{\"code\":1008}\n{\"code\":-9223372036854775808}\n<x>\n\
         {\"code\":\"APPID_MCHID_NOT_MATCH\"}\n{\"code\":511,\"status\":511}\n";
    for language in ["zh", "en", "both"] {
        let run = explain_log(
            &["--lang", language, "--status", "200", "-"],
            log.as_bytes(),
        );
        for verdict in &run.lines()[..7] {
            let words = verdict.get(..62).expect("the first columns are ASCII");
            assert!(
                words.ends_with("  ") && !words.contains("   1  success   1"),
                "{verdict}"
            );
            assert_eq!(words.width(), 62);
            assert!(!verdict[62..].starts_with(' '), "{verdict}");
        }
    }
}
