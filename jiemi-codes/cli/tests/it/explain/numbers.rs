//! `explain 1008`: what a number means.

use crate::run::explain;
use jiemi_codes::{Class, Language};

#[test]
fn a_number_is_explained_in_both_languages_with_its_class_and_the_next_step() {
    let run = explain(&["1011"]);
    let expected = format!(
        "1011 TokenExpired\n    TOKEN已失效。\n    The token is no longer valid.\n\
         下一步 Next: reauthenticate\n    {}\n    {}\n",
        Class::Reauthenticate.advice(Language::Zh),
        Class::Reauthenticate.advice(Language::En),
    );
    assert_eq!(run.out, expected);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
}

#[test]
fn a_shared_number_shows_both_meanings_and_how_to_tell_them_apart() {
    let run = explain(&["1008"]);
    let lines = run.lines();
    assert_eq!(lines[0], "1008 InvalidCredentials");
    assert_eq!(lines[1], "    用户名或者密码错误。");
    assert_eq!(lines[3], "1008 RequestRefused");
    assert_eq!(lines[5], "    The request was refused.");
    assert!(
        run.line("可根据服务端返回的消息区分")
            .ends_with("jiemi-codes explain 1008 请求被拒绝")
    );
    assert!(
        run.line("message tells")
            .ends_with("jiemi-codes explain 1008 'The request was refused'")
    );
    assert_eq!(run.code, 0);
}

#[test]
fn the_message_of_a_shared_number_leaves_the_meaning_that_fits() {
    for message in ["请求被拒绝", "请求被拒绝。", "请求被拒绝：余额不足"] {
        let run = explain(&["1008", message]);
        assert_eq!(run.lines()[0], "1008 RequestRefused");
        assert!(!run.out.contains("InvalidCredentials"));
        assert_eq!(run.code, 0);
    }
}

#[test]
fn an_english_message_needs_no_quotes() {
    let run = explain(&["1008", "Wrong", "user", "name", "or", "password", "1018"]);
    assert!(run.out.starts_with("1008 InvalidCredentials\n"));
    assert!(!run.out.contains("RequestRefused"));
    assert!(run.out.contains("\n1018 AlipayPending\n"));
}

#[test]
fn a_message_that_fits_no_meaning_is_reported() {
    let run = explain(&["1008", "余额不足"]);
    assert!(run.out.contains("InvalidCredentials") && run.out.contains("RequestRefused"));
    run.line("仅凭消息“余额不足”无法判断是哪一种");
    run.line("does not say which");
    assert_eq!(run.code, 1);
}

#[test]
fn a_message_of_a_number_with_one_meaning_changes_nothing() {
    let run = explain(&["1001", "手机号错误"]);
    assert_eq!(run.lines()[0], "1001 InvalidParameter");
    run.line("the code still decides");
    assert_eq!(run.code, 0);
}

#[test]
fn three_digits_are_an_http_status_and_all_else_is_a_code() {
    let run = explain(&["429", "1018", "0", "502", "599", "199"]);
    let titles: Vec<&str> = run
        .lines()
        .into_iter()
        .filter(|line| line.starts_with(|c: char| c == 'H' || c.is_ascii_digit()))
        .collect();
    assert_eq!(
        titles,
        [
            "HTTP 429 TooManyRequests",
            "1018 AlipayPending",
            "0 SeeHttpStatus",
            "HTTP 502 BadGateway",
            "HTTP 599 ServerError",
            "HTTP 199 Informational",
        ],
    );
    assert_eq!(run.code, 0);
}

#[test]
fn an_unknown_number_gets_the_safe_next_step() {
    let numbers = [
        "4711",
        "-1",
        "65536",
        "9223372036854775808",
        "-99999999999999999999999999999999999999999999",
        "99999999999999999999999999999999999999999999",
    ];
    for number in numbers {
        let run = explain(&[number]);
        assert_eq!(run.lines()[0], format!("{number} 未知 unknown"));
        run.line(Class::Indeterminate.advice(Language::Zh));
        run.line(Class::Indeterminate.advice(Language::En));
        assert_eq!(run.code, 1);
    }
    assert_eq!(explain(&["--", "-1"]).out, explain(&["-1"]).out);
}

#[test]
fn three_digits_that_are_no_http_status_are_unknown_too() {
    let run = explain(&["700"]);
    assert_eq!(run.lines()[0], "HTTP 700 Other");
    run.line("indeterminate");
    assert_eq!(run.code, 1);
}

#[test]
fn an_sqlstate_is_not_taken_for_a_code() {
    let run = explain(&["01000"]);
    assert!(!run.out.contains("success"), "{}", run.out);
    assert_eq!(run.code, 1);
}

#[test]
fn one_unknown_number_among_others_makes_the_exit_code_1() {
    let run = explain(&["1000", "4711", "1018"]);
    assert!(run.out.contains("1018 AlipayPending"));
    assert_eq!(run.code, 1);
}

#[test]
fn half_a_success_says_what_the_other_half_is() {
    run_says("1000", "It is a success only together with HTTP 200.");
    run_says(
        "200",
        "HTTP 200 alone is no success: the code comes first, and has to be 1000.",
    );
    run_says(
        "0",
        "The HTTP status decides, such as 401: jiemi-codes explain 401",
    );
    run_says(
        "404",
        "The code comes first: if the body has one other than 0 and 404, the code decides.",
    );
}

fn run_says(number: &str, note: &str) {
    assert_eq!(explain(&[number]).line(note).trim(), note);
}

#[test]
fn every_word_is_in_the_language_asked_for() {
    for number in ["1008", "1000", "4711", "200", "0"] {
        let zh = explain(&["--lang", "zh", number]);
        assert!(
            !zh.out.contains("Next") && !zh.out.contains("unknown"),
            "{}",
            zh.out
        );
        assert!(zh.out.contains("下一步："));
        let en = explain(&["--lang", "en", number]);
        assert!(en.out.is_ascii(), "{}", en.out);
        assert!(en.out.contains("Next: "));
    }
    assert_eq!(
        explain(&["--lang", "zh_CN.UTF-8", "0"]).out,
        explain(&["--lang", "zh", "0"]).out
    );
}

#[test]
fn json_has_a_line_for_each_meaning_always_with_the_same_keys() {
    let run = explain(&["--json", "1008", "599", "4711", "99999999999999999999"]);
    let lines = run.json();
    assert_eq!(lines.len(), 5);
    for line in &lines {
        let keys = |value: &serde_json::Value| -> Vec<String> {
            value
                .as_object()
                .expect("an object")
                .keys()
                .cloned()
                .collect()
        };
        assert_eq!(keys(line), keys(&lines[0]));
    }
    assert_eq!(lines[1]["code"], 1008);
    assert_eq!(lines[1]["name"], "RequestRefused");
    assert_eq!(lines[1]["zh"], "请求被拒绝。");
    assert_eq!(lines[1]["class"], "fail");
    assert_eq!(lines[1]["advice"]["en"], Class::Fail.advice(Language::En));
    assert_eq!(lines[1]["shared"], true);
    assert_eq!(lines[2]["status"], 599);
    assert_eq!(lines[2]["codes"]["last"], 599);
    assert_eq!(
        (&lines[3]["unknown"], &lines[3]["name"]),
        (&true.into(), &().into())
    );
    assert_eq!(
        (&lines[4]["code"], &lines[4]["input"]),
        (&().into(), &"99999999999999999999".into())
    );
    assert_eq!(run.code, 1);

    let told = explain(&["--json", "1008", "请求被拒绝"]).json();
    assert_eq!(told.len(), 1);
    assert_eq!(
        (&told[0]["name"], &told[0]["fits"]),
        (&"RequestRefused".into(), &true.into())
    );
}
