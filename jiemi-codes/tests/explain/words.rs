//! `explain USERPAYING`: what a word means.

use crate::run::{explain, explain_log};
use crate::wechat::WechatCode;
use jiemi_codes::{Class, Language, ResponseCode as _};
use serde_json::Value;

#[test]
fn a_word_is_explained_in_both_languages_with_its_class_and_the_next_step() {
    let run = explain(&["USERPAYING"]);
    let expected = format!(
        "USERPAYING UserPaying\n    用户支付中，需要输入密码。\n    \
         The user is paying and has to enter a password.\n\
         下一步 Next: poll\n    {}\n    {}\n\
         提示 Note:\n    这是微信支付 APIv3 的错误码。\n    An error code of WeChat Pay v3.\n",
        Class::Poll.advice(Language::Zh),
        Class::Poll.advice(Language::En),
    );
    assert_eq!(run.out, expected);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
}

#[test]
fn every_word_of_the_catalogue_is_explained() {
    let words = WechatCode::UNIT_VARIANTS.iter().map(|code| code.code());
    let words: Vec<&str> = words.collect();
    let run = explain(&words);
    for code in WechatCode::UNIT_VARIANTS {
        run.line(&format!("{} {}", code.code(), code.name()));
    }
    assert_eq!(run.code, 0);
}

#[test]
fn only_these_words_claim_more_than_that_one_has_to_query() {
    let claims = |code: WechatCode| match code {
        WechatCode::UserPaying | WechatCode::UserIsPaying => Class::Poll,
        WechatCode::FrequencyLimited => Class::Retry,
        WechatCode::ParamError
        | WechatCode::SignError
        | WechatCode::NoAuth
        | WechatCode::AppidMchidNotMatch
        | WechatCode::OpenidMismatch => Class::Fail,
        _ => Class::Indeterminate,
    };
    for code in WechatCode::UNIT_VARIANTS {
        assert_eq!(code.class(), claims(*code), "{code:?}");
    }
}

#[test]
fn words_and_numbers_go_together() {
    let run = explain(&["SYSTEM_ERROR", "1018", "429", "ORDER_CLOSED"]);
    let titles = [
        "SYSTEM_ERROR SystemError",
        "1018 AlipayPending",
        "HTTP 429 TooManyRequests",
        "ORDER_CLOSED OrderClosed",
    ];
    let mut rest = run.out.as_str();
    for title in titles {
        let start = rest.find(title).expect(title);
        rest = &rest[start..];
    }
    assert_eq!(run.code, 0);
}

#[test]
fn an_unknown_word_says_so_and_what_is_safe() {
    for word in [
        "NOT_A_WORD",
        "abc",
        "1_008",
        "userpaying",
        " USERPAYING",
        "请求被拒绝",
    ] {
        let run = explain(&[word]);
        assert_eq!(run.lines()[0], format!("{word} 未知 unknown"));
        run.line("This tool does not list this error code of WeChat Pay v3.");
        run.line(Class::Indeterminate.advice(Language::Zh));
        run.line(Class::Indeterminate.advice(Language::En));
        assert_eq!((run.code, run.err.as_str()), (1, ""), "{word}");
    }
}

#[test]
fn a_word_that_is_not_listed_belongs_to_the_message_before_it() {
    let run = explain(&["1008", "The", "request", "was", "refused", "USERPAYING"]);
    assert!(run.out.starts_with("1008 RequestRefused\n"));
    assert!(run.out.contains("\nUSERPAYING UserPaying\n"));
    assert_eq!(run.code, 0);

    let run = explain(&["NOT_A_WORD", "SYSTEM_ERRORS", "SYSTEM_ERROR"]);
    assert!(!run.out.contains("SYSTEM_ERRORS 未知"), "{}", run.out);
    assert!(run.out.contains("\nSYSTEM_ERROR SystemError\n"));
    assert_eq!(run.code, 1);
}

#[test]
fn the_servers_message_for_a_word_changes_nothing() {
    let same = explain(&["NO_AUTH", "商户无权限"]);
    same.line("The message \"商户无权限\" is the catalogue's.");
    let other = explain(&["NO_AUTH", "您没有此接口的权限"]);
    other.line("the code still decides");
    assert_eq!((same.lines()[0], same.code), (other.lines()[0], other.code));
}

#[test]
fn a_word_cannot_play_with_the_terminal() {
    let run = explain(&["A\u{1b}[2J\u{202e}\n"]);
    assert_eq!(run.lines()[0], r"A\u{1b}[2J\u{202e}\n 未知 unknown");
}

#[test]
fn the_language_is_that_of_every_text_about_a_word() {
    for word in ["USERPAYING", "NOT_A_WORD"] {
        let zh = explain(&["--lang", "zh", word]);
        assert!(!zh.out.contains("Next") && !zh.out.contains("WeChat Pay"));
        assert!(zh.out.contains("下一步："));
        assert!(explain(&["--lang", "en", word]).out.is_ascii());
    }
}

#[test]
fn json_lines_of_words_have_the_keys_of_all_others_in_the_same_order() {
    let run = explain(&["--json", "USERPAYING", "1018", "429"]);
    let keys = |line: &str| -> Vec<String> {
        let keys = line.split(",\"").map(|part| part.split("\":").next());
        keys.map(|key| key.unwrap_or_default().to_owned()).collect()
    };
    let lines = run.lines();
    assert!(lines[0].starts_with(
        r#"{"kind":"word","input":"USERPAYING","code":"USERPAYING","status":null,"codes":"USERPAYING","#
    ));
    assert_eq!(keys(lines[0]), keys(lines[1]));
    assert_eq!(keys(lines[0]), keys(lines[2]));

    let unknown = &explain(&["--json", "NOT_A_WORD"]).json()[0];
    assert_eq!(
        [&unknown["kind"], &unknown["code"], &unknown["name"]],
        [&"word".into(), &"NOT_A_WORD".into(), &Value::Null]
    );
    assert_eq!(unknown["unknown"], true);
}

#[test]
fn a_body_with_a_word_is_indeterminate_and_says_where_to_read_on() {
    let body = br#"{"code":"USERPAYING","message":"x"}"#;
    for status in ["200", "202", "400", "403", "500"] {
        let run = explain_log(&["--status", status, "-"], body);
        let verdict = run.lines()[0];
        let expected = format!("indeterminate   HTTP {status}");
        assert!(verdict.contains(&expected), "{verdict}");
        assert!(
            verdict.contains("WeChat Pay: see explain USERPAYING."),
            "{verdict}"
        );
        assert_eq!(run.code, 1);
    }
    let other = explain(&["--status", "202", r#"{"code":"NOT_A_WORD"}"#]);
    assert!(!other.out.contains("WeChat Pay"), "{}", other.out);
}
