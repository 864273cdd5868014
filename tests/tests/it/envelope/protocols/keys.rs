//! The keys of a protocol, and repeated keys.

use super::*;

#[test]
fn a_repeated_protocol_key_is_malformed() {
    for key in ["code", "status", "message", "name"] {
        for values in [
            ["1000", "1000"],
            ["0", "1000"],
            ["1000", "null"],
            ["{}", "[]"],
        ] {
            let [first, second] = values;
            expect_malformed(format!(r#"{{"{key}":{first},"{key}":{second}}}"#));
        }
    }
    expect_malformed(r#"{"code":1000,"message":"a","code":1000}"#);
    expect_malformed(r#"{"code":1000,"status":200,"status":401}"#);
}

#[test]
fn any_other_key_may_repeat() {
    for body in [
        r#"{"code":1000,"data":1,"data":1}"#,
        r#"{"data":1,"data":1,"code":1000}"#,
        r#"{"data":1,"code":1000,"data":{"data":2}}"#,
        r#"{"":1,"":1,"code":1000}"#,
        r#"{"订单":1,"code":1000,"订单":1}"#,
        r#"{"success":true,"success":true,"code":1000}"#,
    ] {
        expect(200, body, Judged::valid());
    }
}

#[test]
fn a_key_may_repeat_if_this_protocol_does_not_name_it() {
    let protocol = Protocol::new("errcode");
    for key in ["code", "message", "name", "status"] {
        let body = format!(r#"{{"errcode":1000,"{key}":1,"{key}":1}}"#);
        assert_eq!(verdict(protocol, &body), Verdict::Valid);
    }
    let twice = r#"{"errcode":1000,"errcode":1000}"#;
    assert_eq!(verdict(protocol, twice), UNREADABLE);
    let flag = protocol.must_be_true("ok");
    let twice = r#"{"errcode":1000,"ok":true,"ok":true}"#;
    assert_eq!(verdict(protocol, twice), Verdict::Valid);
    assert_eq!(verdict(flag, twice), UNREADABLE);
}

#[test]
fn two_spellings_of_one_key_are_the_same_key() {
    for (first, second) in [
        ("code", r"cod\u0065"),
        (r"\u0063ode", "code"),
        (r"\u0063ode", r"cod\u0065"),
        (r"c\u006Fde", r"c\u006fde"),
    ] {
        expect_malformed(format!(r#"{{"{first}":1000,"{second}":1000}}"#));
        expect_malformed(format!(r#"{{"code_":1,"{first}":1,"x":2,"{second}":1}}"#));
    }
    for (key, first, second) in [
        ("订单", "订单", r"\u8ba2单"),
        ("a/b", "a/b", r"a\/b"),
        ("😀", "😀", r"\ud83d\ude00"),
    ] {
        let protocol = Protocol::new(key);
        let twice = format!(r#"{{"{first}":1000,"{second}":1000}}"#);
        assert_eq!(verdict(protocol, &twice), UNREADABLE, "{twice}");
        let once = format!(r#"{{"{second}":1000}}"#);
        assert_eq!(verdict(protocol, &once), Verdict::Valid, "{once}");
    }
}

#[test]
fn a_key_that_is_spelled_with_an_escape_is_read() {
    expect(200, r#"{"cod\u0065":1000}"#, Judged::valid());
    let expected = Judged {
        body_status: Some(401),
        code: Some(1000),
        ..Judged::unclear(Unclear::BodyStatus)
    };
    expect(200, r#"{"code":1000,"\u0073tatus":401}"#, expected);
}

#[test]
fn keys_may_repeat_below_the_top_level() {
    let body = r#"{"data":{"code":1,"code":2},"list":[{"a":1},{"a":1}],"code":1000}"#;
    expect(200, body, Judged::valid());
}

#[test]
fn keys_that_differ_in_case_or_in_form_are_different_keys() {
    let body = r#"{"code":1000,"Code":1,"CODE":2,"é":1,"e\u0301":2,"code\u0000":3}"#;
    expect(200, body, Judged::valid());
}

/// An object of `count` keys, with the code before them and, if asked for, again after them.
fn with_keys(count: usize, letter: &str, again: &str) -> String {
    let mut body = String::from(r#"{"code":1000"#);
    for key in 0..count {
        write!(body, r#","{letter}{key}":{key}"#).expect("a string takes anything");
    }
    body + again + "}"
}

#[test]
fn a_repeated_code_is_found_however_many_keys_are_between() {
    for count in [0, 1, 2, 15, 16, 17, 33, 1000] {
        for letter in ["k", r"\u006b"] {
            expect(200, with_keys(count, letter, ""), Judged::valid());
            let other = with_keys(count, letter, r#","k0":1"#);
            expect(200, other, Judged::valid());
            expect_malformed(with_keys(count, letter, r#","code":1000"#));
            expect_malformed(with_keys(count, letter, r#","cod\u0065":1000"#));
        }
    }
}

#[test]
fn a_code_is_found_after_any_number_of_keys() {
    for count in [15, 16, 17, 1000] {
        let keys: String = (0..count).map(|key| format!(r#""{key}":[],"#)).collect();
        expect(200, format!(r#"{{{keys}"code":1000}}"#), Judged::valid());
    }
}

#[test]
fn a_protocol_replaces_the_usual_keys() {
    let protocol = Protocol::new("errcode")
        .message("errmsg")
        .status("httpcode")
        .name("errname");
    let body = r#"{"errcode":1000,"errmsg":"ok","errname":"OK","httpcode":401,"code":1008,"message":"no","status":200,"name":"no"}"#;
    let expected = Judged {
        code: Some(1000),
        message: Some("ok".into()),
        name: Some("OK"),
        body_status: Some(401),
        ..Judged::unclear(Unclear::BodyStatus)
    };
    assert_eq!(Judged::of(&read(protocol, 200, body)), expected);
}

#[test]
fn a_key_that_the_protocol_does_not_name_is_not_read() {
    let protocol = Protocol::new("errcode").message("errmsg");
    let body = r#"{"errcode":40029,"errmsg":"invalid code","status":401,"name":"x"}"#;
    let expected = Judged {
        message: Some("invalid code".into()),
        ..Judged::code(40029, Class::Indeterminate)
    };
    assert_eq!(Judged::of(&read(protocol, 200, body)), expected);

    let body = r#"{"code":1000,"message":"ok"}"#;
    let answer = read(protocol, 200, body);
    assert_eq!(Judged::of(&answer), Judged::unclear(Unclear::NoCode));

    let bare = Protocol::new("code");
    let answer = read(bare, 200, r#"{"code":1002,"message":"no"}"#);
    assert_eq!(answer.message(), None);
}

#[test]
fn one_key_may_have_two_roles() {
    let protocol = Protocol::new("status").status("status").message("status");
    let answer = read(protocol, 200, r#"{"status":"1000"}"#);
    assert_eq!(answer.verdict(), Verdict::Valid);
    assert_eq!(answer.message().as_deref(), Some("1000"));
    let answer = read(protocol, 404, r#"{"status":404}"#);
    assert_eq!(answer.verdict(), Verdict::Status(HttpStatus::NotFound));
    assert_eq!(answer.body_status(), Some(404));
}

#[test]
fn keys_may_contain_spaces_quotes_and_dots() {
    let protocol = Protocol::new(" ").message("错误 \"信息\"").name("a.b");
    let body = r#"{" ":1000,"错误 \"信息\"":"好","a.b":"x","a":{"b":"y"}}"#;
    let answer = read(protocol, 200, body);
    assert_eq!(answer.code(), Some(1000.into()));
    assert_eq!(answer.message().as_deref(), Some("好"));
    assert_eq!(answer.name(), Some("x"));
    assert_eq!(answer.verdict(), Verdict::Valid);
    let twice = read(protocol, 200, r#"{" ":1000," ":1000}"#);
    assert!(twice.malformed().is_some());
}
