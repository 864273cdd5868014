//! `explain USERPAYING`: what a word means.

use crate::run::explain;
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
fn all_but_these_words_are_indeterminate() {
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
fn words_and_numbers_can_be_mixed() {
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
fn an_unknown_word_gets_the_safe_next_step() {
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
        run.line(
            "No built-in catalogue has this word. The words are the error codes of WeChat Pay v3.",
        );
        run.line(Class::Indeterminate.advice(Language::Zh));
        run.line(Class::Indeterminate.advice(Language::En));
        assert_eq!((run.code, run.err.as_str()), (1, ""), "{word}");
    }
}

#[test]
fn an_unlisted_word_belongs_to_the_message_of_the_code_before_it() {
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
    same.line("The message \"商户无权限\" is the one in the catalogue.");
    let other = explain(&["NO_AUTH", "您没有此接口的权限"]);
    other.line("the code still decides");
    assert_eq!((same.lines()[0], same.code), (other.lines()[0], other.code));
}

#[test]
fn a_word_cannot_control_the_terminal() {
    let run = explain(&["A\u{1b}[2J\u{202e}\n"]);
    assert_eq!(run.lines()[0], r"A\u{1b}[2J\u{202e}\n 未知 unknown");
}

#[test]
fn every_text_about_a_word_is_in_the_language_asked_for() {
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
fn a_body_with_a_word_is_judged_as_wechat_pay_answers() {
    let bodies = [
        r#"{"code":"USERPAYING","message":"x"}"#,
        r#"{"code":"SYSTEM_ERROR"}"#,
        r#"{"code":"PARAM_ERROR","status":404}"#,
        r#"{"code":"SUCCESS"}"#,
        r#"{"code":"1e3x"}"#,
    ];
    for status in [200, 202, 204, 304, 400, 401, 403, 429, 500] {
        let status_text = status.to_string();
        let mut args = vec!["--json", status_text.as_str()];
        args.extend(bodies);
        for (line, body) in explain(&args).json().iter().zip(bodies) {
            let answer = WechatCode::read(status, body.as_bytes());
            assert_eq!(line["class"], answer.verdict().class().as_str(), "{body}");
            assert_eq!(line["catalogue"], "word");
            assert_eq!(line["code"], answer.code_text().expect("a word"));
            assert_eq!(line["body_status"], Value::Null);
        }
    }
}

#[test]
fn a_verdict_by_a_word_says_what_it_means_and_whose_it_is() {
    let run = explain(&["202", r#"{"code":"USERPAYING","message":"需要密码"}"#]);
    let verdict = run.lines()[0];
    for text in [
        "poll            code USERPAYING ",
        "用户支付中，需要输入密码。 The user is paying and has to enter a password.",
        "这是微信支付 APIv3 的错误码。 An error code of WeChat Pay v3.",
        "服务端 server: \"需要密码\"",
    ] {
        assert!(verdict.contains(text), "{verdict}");
    }
    assert_eq!(run.code, 0);

    let unknown = explain(&["400", r#"{"code":"NOT_A_WORD"}"#]);
    let verdict = unknown.lines()[0];
    for text in [
        "indeterminate   code NOT_A_WORD unknown",
        "内置返回码表中没有这个字符串；字符串码值只收录了微信支付 APIv3 的错误码。",
    ] {
        assert!(verdict.contains(text), "{verdict}");
    }
    assert_eq!(unknown.code, 1);
}

#[test]
fn a_named_catalogue_judges_everything() {
    // A success of WeChat Pay has no code; the return codes require one.
    let success = r#"{"prepay_id":"wx26"}"#;
    let by_words = explain(&["--catalogue", "word", "200", success, "204", ""]);
    for line in &by_words.lines()[..2] {
        assert!(line.contains("success "), "{}", by_words.out);
    }
    assert_eq!(by_words.code, 0);
    let by_codes = explain(&["200", success]);
    assert!(
        by_codes.lines()[0].contains("indeterminate"),
        "{}",
        by_codes.out
    );

    let word = explain(&[
        "--json",
        "--catalogue",
        "code",
        "200",
        r#"{"code":"USERPAYING"}"#,
    ]);
    assert_eq!(word.json()[0]["reason"], "unreadable");
    let number = explain(&["--catalogue", "code", "404"]);
    assert_eq!(number.lines()[0], "404 未知 unknown");
}

#[test]
fn a_long_word_is_cut_so_that_columns_stay_aligned() {
    let body = r#"{"code":"A_WORD_OF_NO_VENDOR_THAT_ANYBODY_KNOWS"}"#;
    let run = explain(&["200", body]);
    let line = run.lines()[0];
    assert!(
        line.contains("code A_WORD_OF_NO_VENDOR_TH… unknown "),
        "{line}"
    );
    let json = &explain(&["--json", "200", body]).json()[0];
    assert_eq!(json["code"], "A_WORD_OF_NO_VENDOR_THAT_ANYBODY_KNOWS");
}
