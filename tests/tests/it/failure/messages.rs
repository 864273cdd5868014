//! The message to show.

use super::*;

#[test]
fn the_message_to_show_is_the_servers_if_it_sent_one() {
    for (body, message) in [
        (r#"{"code":1010,"message":"店铺不存在"}"#, "店铺不存在"),
        (r#"{"code":0,"message":" Not here. \r\n"}"#, "Not here."),
        (r#"{"message":"没有 code"}"#, "没有 code"),
        (r#"{"code":1010,"message":["一","二"]}"#, "一; 二"),
    ] {
        let failure = failure(404, body);
        assert_eq!(failure.message(Language::Zh), message);
        assert_eq!(failure.message(Language::En), message);
    }
}

#[test]
fn otherwise_the_message_to_show_is_the_codes() {
    for silent in [
        "",
        r#","message":null"#,
        r#","message":"""#,
        r#","message":" \n""#,
        r#","message":[]"#,
    ] {
        let failure = failure(200, &format!(r#"{{"code":1010{silent}}}"#));
        let code = PayCode::ResourceNotFound;
        assert_eq!(failure.message(Language::Zh), code.zh());
        assert_eq!(failure.message(Language::En), code.en());
    }
}

#[test]
fn where_the_status_decides_the_message_to_show_is_its_own() {
    for body in [
        "",
        "<html>",
        r#"{"code":0,"message":""}"#,
        r#"{"code":403}"#,
        "[]",
    ] {
        let failure = failure(403, body);
        assert_eq!(failure.message(Language::Zh), HttpStatus::Forbidden.zh());
        assert_eq!(failure.message(Language::En), HttpStatus::Forbidden.en());
    }
}

#[test]
fn where_nothing_says_what_happened_the_message_is_the_advice() {
    for (status, body, class) in [
        (200, "", Class::Indeterminate),
        (401, r#"{"code":1000}"#, Class::Indeterminate),
        (200, r#"{"code":4711}"#, Class::Indeterminate),
        (200, r#"{"code":1008}"#, Class::Fail),
        (200, r#"{"code":1000}"#, Class::Indeterminate),
        (500, r#"{"code":"SYSTEM_ERROR"}"#, Class::Indeterminate),
    ] {
        let failure = failure(status, body);
        for language in [Language::Zh, Language::En] {
            assert_eq!(failure.message(language), class.advice(language), "{body}");
        }
    }
}

#[test]
fn a_message_set_by_hand_counts_as_the_servers() {
    let failure = failure(200, r#"{"code":1008,"message":"用户名或者密码错误"}"#);
    assert_eq!(failure.meaning(), Some(PayCode::InvalidCredentials));
    let other = failure.with_message(String::from("请求被拒绝"));
    assert_eq!(other.server_message(), Some("请求被拒绝"));
    assert_eq!(other.message(Language::En), "请求被拒绝");
    // It tells the meanings of a shared code apart, too.
    assert_eq!(other.meaning(), Some(PayCode::RequestRefused));
    assert_eq!(other.class(), Class::Fail);
    let silent = other.with_message("");
    assert_eq!(silent.meaning(), None);
    assert_eq!(
        silent.message(Language::En),
        Class::Fail.advice(Language::En)
    );

    let timeout = Failure::<PayCode>::no_answer().with_message("timed out");
    assert_eq!(timeout.message(Language::Zh), "timed out");
}
