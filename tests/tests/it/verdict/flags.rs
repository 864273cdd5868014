//! `success: false` and the flag of a protocol, which deny a success.

use super::denials::{DENIED, FLAG, NO_CODE, expect, expect_with};
use jiemi_codes::{Protocol, ResponseCode as _, Unclear, Verdict};
use jiemi_codes_tests::apis::{FlaggedShop, WRAPPER};

#[test]
fn success_false_denies_in_every_protocol() {
    for protocol in [Protocol::JIEMI, Protocol::DEFAULT, Protocol::new("code")] {
        for body in [
            r#"{"code":1000,"success":false}"#,
            r#"{"success":"false","code":1000}"#,
            r#"{"code":1000,"succ\u0065ss":false}"#,
            r#"{"code":1000,"success":"\u0066alse"}"#,
            // It may be repeated: any one denies.
            r#"{"code":1000,"success":true,"success":false}"#,
            r#"{"success":false,"code":1000,"success":true}"#,
            r#"{"success":null,"succ\u0065ss":"false","code":1000}"#,
        ] {
            expect_with(protocol, 200, body, DENIED);
        }
    }
    expect(201, r#"{"id":7,"success":false}"#, DENIED);
    expect(304, r#"{"success":"false"}"#, DENIED);
}

#[test]
fn another_value_of_success_denies_nothing() {
    for value in [
        "true",
        "\"true\"",
        "null",
        "0",
        "\"FALSE\"",
        "\"False\"",
        "\" false\"",
        "\"\"",
        "\"no\"",
        "[]",
        "[false]",
        "{}",
        "{\"success\":false}",
    ] {
        expect(
            200,
            format!(r#"{{"code":1000,"success":{value}}}"#),
            Verdict::Valid,
        );
        expect(201, format!(r#"{{"success":{value}}}"#), Verdict::Valid);
    }
    for key in ["Success", "success ", "isSuccess"] {
        expect(
            200,
            format!(r#"{{"code":1000,"{key}":false}}"#),
            Verdict::Valid,
        );
    }
}

#[test]
fn success_false_denies_at_the_top_and_in_the_object_of_the_code() {
    let wrapper = |body: &str, expected| expect_with(WRAPPER, 200, body, expected);
    wrapper(r#"{"success":false,"data":{"code":1000}}"#, DENIED);
    wrapper(r#"{"data":{"code":1000,"success":false}}"#, DENIED);
    wrapper(
        r#"{"success":true,"data":{"code":1000,"success":"false"}}"#,
        DENIED,
    );
    wrapper(r#"{"success":true,"data":{"code":1000}}"#, Verdict::Valid);
    // Elsewhere it is about something else.
    wrapper(
        r#"{"data":{"code":1000,"x":{"success":false}}}"#,
        Verdict::Valid,
    );
    expect(
        200,
        r#"{"code":1000,"data":{"success":false}}"#,
        Verdict::Valid,
    );
    let two = Protocol::new("code").within("a.b");
    expect_with(
        two,
        200,
        r#"{"a":{"success":false,"b":{"code":1000}}}"#,
        Verdict::Valid,
    );
    expect_with(
        two,
        200,
        r#"{"a":{"b":{"success":false,"code":1000}}}"#,
        DENIED,
    );
}

#[test]
fn a_flag_denies_unless_it_is_true() {
    expect_with(FLAG, 200, r#"{"code":1000,"ok":true}"#, Verdict::Valid);
    expect_with(FLAG, 200, r#"{"ok":true}"#, Verdict::Valid);
    for value in ["false", "null", "1", "\"true\"", "\"\"", "{}", "[true]"] {
        expect_with(
            FLAG,
            200,
            format!(r#"{{"code":1000,"ok":{value}}}"#),
            DENIED,
        );
        expect_with(FLAG, 201, format!(r#"{{"ok":{value}}}"#), DENIED);
    }
}

#[test]
fn a_flag_may_be_missing_only_beside_a_code_or_in_an_empty_204_or_304() {
    expect_with(FLAG, 200, r#"{"code":1000}"#, Verdict::Valid);
    for status in [200, 201, 204, 304] {
        expect_with(FLAG, status, "{}", DENIED);
        expect_with(FLAG, status, r#"{"OK":true,"id":7}"#, DENIED);
    }
    for status in [201, 204, 304] {
        expect_with(FLAG, status, "[]", DENIED);
        expect_with(FLAG, status, "null", DENIED);
    }
    for empty in ["", " ", "\r\n", "\u{FEFF}", "\u{FEFF}\t"] {
        expect_with(FLAG, 204, empty, Verdict::Valid);
        expect_with(FLAG, 304, empty, Verdict::Valid);
        expect_with(FLAG, 201, empty, DENIED);
        expect_with(FLAG, 200, empty, NO_CODE);
    }
}

#[test]
fn a_flag_belongs_in_the_object_of_the_code() {
    let protocol = Protocol::new("code").must_be_true("ok").within("r");
    let read = |body, expected| expect_with(protocol, 200, body, expected);
    read(r#"{"r":{"code":1000,"ok":false},"ok":true}"#, DENIED);
    read(r#"{"r":{"code":1000},"ok":false}"#, Verdict::Valid);
    read(r#"{"r":{"code":1000,"ok":true}}"#, Verdict::Valid);
    let silent = protocol.success_without_code(&[200]);
    expect_with(silent, 200, r#"{"ok":true}"#, DENIED);
}

#[test]
fn a_flag_called_success_is_a_flag_and_may_not_repeat() {
    use FlaggedShop as Shop;
    for (status, body, expected) in [
        (200, r#"{"code":200,"success":true}"#, Verdict::Valid),
        (200, r#"{"code":200}"#, Verdict::Valid),
        (200, r#"{"success":true}"#, Verdict::Valid),
        (
            200,
            r#"{"code":200,"success":"true"}"#,
            Verdict::Unclear(Unclear::Denied),
        ),
        (
            200,
            r#"{"code":200,"success":false}"#,
            Verdict::Unclear(Unclear::Denied),
        ),
        (200, "{}", Verdict::Unclear(Unclear::Denied)),
        (
            200,
            r#"{"success":true,"code":200,"success":true}"#,
            Verdict::Unclear(Unclear::Unreadable),
        ),
        (
            200,
            r#"{"code":2001,"success":false}"#,
            Shop::judge(2001, 200),
        ),
    ] {
        assert_eq!(
            Shop::read(status, body.as_bytes()).verdict(),
            expected,
            "{body}"
        );
    }
}
