//! Asked for one language, the command uses it throughout.

use crate::run::explain;

/// Bodies that cannot be read, and why.
const MALFORMED: [(&str, &str, &str); 5] = [
    (
        "<html>",
        "响应体从第 1 行第 1 列起不是 JSON",
        "the body is not JSON from line 1, column 1",
    ),
    (
        "1000",
        "响应体是 JSON，但不是对象、数组或 null",
        "the body is JSON, but not an object, an array or `null`",
    ),
    (
        r#"{"code":1,"code":2}"#,
        "响应体中协议约定的键出现了不止一次",
        "the body repeats a key that the protocol names",
    ),
    (
        "{\"code\":1,}",
        "响应体从第 1 行第 11 列起不是 JSON",
        "the body is not JSON from line 1, column 11",
    ),
    (
        "{\"code\":1000",
        "响应体从第 1 行第 13 列起不是 JSON",
        "the body is not JSON from line 1, column 13",
    ),
];

#[test]
fn why_a_body_is_malformed_is_said_in_each_language() {
    for (body, zh, en) in MALFORMED {
        let run = explain(&["--lang", "zh", "--status", "502", body]);
        let verdict = run.lines()[0];
        assert!(
            verdict.ends_with(&format!("响应体无法解析：{zh}")),
            "{verdict}"
        );
        let run = explain(&["--lang", "en", "--status", "502", body]);
        let verdict = run.lines()[0];
        assert!(verdict.ends_with(&format!("Unreadable: {en}")), "{verdict}");
        let run = explain(&["--status", "502", body]);
        let verdict = run.lines()[0];
        assert!(
            verdict.ends_with(&format!("响应体无法解析 Unreadable: {zh} {en}")),
            "{verdict}"
        );
    }
}

#[test]
fn bytes_that_are_not_utf_8_are_reported_in_chinese_too() {
    let args = ["--lang", "zh", "--status", "200", "-"];
    let run = crate::run::explain_log(&args, b"{\"code\":1000,\"m\":\"\xff\"}");
    let verdict = run.lines()[0];
    assert!(
        verdict.ends_with("响应体从第 18 字节起不是 UTF-8（从 0 算起）"),
        "{verdict}"
    );
}

#[test]
fn verdicts_and_counts_are_in_one_language() {
    let bodies = [
        "<html>",
        r#"{"code":1000,"status":401}"#,
        r#"{"code":4711}"#,
        r#"{"code":1008}"#,
        r#"{"code":"01018"}"#,
        r#"{"code":"NOT_A_WORD"}"#,
    ];
    let zh = explain(&[&["--lang", "zh", "--status", "200"], &bodies[..]].concat());
    for english in ["The ", " the ", "Unreadable", "not understood", "in all"] {
        assert!(!zh.out.contains(english), "{english}: {}", zh.out);
    }
    let en = explain(&[&["--lang", "en", "--status", "200"], &bodies[..]].concat());
    assert!(en.out.is_ascii(), "{}", en.out);
}
