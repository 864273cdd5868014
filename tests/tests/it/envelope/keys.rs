//! Keys: those that stand twice, those of other vendors, and more of them than
//! anybody sends in earnest. Bodies are untrusted.

use crate::judged::{Judged, expect, expect_malformed};
use jiemi_codes::{Class, Envelope, HttpStatus, Keys, Verdict};
use std::fmt::Write as _;

#[test]
fn a_key_of_the_envelope_that_stands_twice_is_malformed() {
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
fn any_other_key_that_stands_twice_is_malformed() {
    for body in [
        r#"{"code":1000,"data":1,"data":1}"#,
        r#"{"data":1,"data":1,"code":1000}"#,
        r#"{"data":1,"code":1000,"data":2}"#,
        r#"{"":1,"":1,"code":1000}"#,
        r#"{"订单":1,"code":1000,"订单":1}"#,
    ] {
        expect_malformed(body);
    }
}

#[test]
fn two_spellings_of_one_key_are_the_same_key() {
    for (first, second) in [
        ("code", r"cod\u0065"),
        (r"\u0063ode", "code"),
        (r"\u0063ode", r"cod\u0065"),
        (r"c\u006Fde", r"c\u006fde"),
        ("订单", r"\u8ba2单"),
        ("a/b", r"a\/b"),
        ("😀", r"\ud83d\ude00"),
    ] {
        expect_malformed(format!(r#"{{"{first}":1000,"{second}":1000}}"#));
        expect_malformed(format!(r#"{{"code_":1,"{first}":1,"x":2,"{second}":1}}"#));
    }
}

#[test]
fn a_key_that_is_spelled_with_an_escape_is_read() {
    expect(200, r#"{"cod\u0065":1000}"#, Judged::valid());
    let expected = Judged {
        body_status: Some(401),
        code: Some(1000),
        ..Judged::contradiction(Some(1000), 200)
    };
    expect(200, r#"{"code":1000,"\u0073tatus":401}"#, expected);
}

#[test]
fn keys_may_stand_again_below_the_top_level() {
    let body = r#"{"data":{"code":1,"code":2},"list":[{"a":1},{"a":1}],"code":1000}"#;
    expect(200, body, Judged::valid());
}

#[test]
fn keys_that_differ_in_case_or_in_form_are_different_keys() {
    let body = r#"{"code":1000,"Code":1,"CODE":2,"é":1,"e\u0301":2,"code\u0000":3}"#;
    expect(200, body, Judged::valid());
}

/// An object of `count` keys besides the code, the key at `again` once more at
/// the end, spelled with or without an escape.
fn with_repeated(count: usize, again: usize, is_escaped: bool) -> String {
    let mut body = String::from("{");
    for key in 0..count {
        write!(body, r#""k{key}":{key},"#).expect("a string takes all");
    }
    let letter = if is_escaped { r"\u006b" } else { "k" };
    write!(body, r#""code":1000,"{letter}{again}":1}}"#).expect("a string takes all");
    body
}

#[test]
fn a_key_that_stands_twice_is_found_however_many_there_are() {
    for count in [1, 2, 14, 15, 16, 17, 18, 19, 33, 100] {
        for again in 0..count {
            expect_malformed(with_repeated(count, again, false));
            expect_malformed(with_repeated(count, again, true));
        }
        // Not one of them.
        expect(200, with_repeated(count, count, false), Judged::valid());
        expect(200, with_repeated(count, count, true), Judged::valid());
    }
}

#[test]
fn a_key_that_was_escaped_first_is_found_however_many_there_are() {
    for count in [1, 2, 15, 16, 17, 18, 40] {
        let keys: String = (0..count)
            .map(|key| format!(r#""\u006b{key}":1,"#))
            .collect();
        expect(200, format!(r#"{{{keys}"code":1000}}"#), Judged::valid());
        for again in 0..count {
            expect_malformed(format!(r#"{{{keys}"code":1000,"k{again}":1}}"#));
        }
    }
}

#[test]
fn a_code_is_found_behind_any_number_of_keys() {
    for count in [15, 16, 17, 1000] {
        let keys: String = (0..count).map(|key| format!(r#""{key}":[],"#)).collect();
        expect(200, format!(r#"{{{keys}"code":1000}}"#), Judged::valid());
        expect_malformed(format!(r#"{{"code":1000,{keys}"code":1000}}"#));
    }
}

#[test]
fn other_vendors_field_names_are_read_in_their_place() {
    let keys = Keys::default()
        .code("errcode")
        .message("errmsg")
        .status("httpcode")
        .name("errname");
    let body = br#"{"errcode":1000,"errmsg":"ok","errname":"OK","httpcode":401,"code":1008,"message":"no","status":200,"name":"no"}"#;
    let answer = Envelope::with_keys(keys, 200, body);
    let expected = Judged {
        code: Some(1000),
        message: Some("ok"),
        name: Some("OK"),
        body_status: Some(401),
        ..Judged::contradiction(Some(1000), 200)
    };
    assert_eq!(Judged::of(&answer), expected);
}

#[test]
fn names_that_are_not_replaced_stay_those_of_the_document() {
    let keys = Keys::default().code("errcode").message("errmsg");
    let body = br#"{"errcode":40029,"errmsg":"invalid code","status":200,"name":"x"}"#;
    let answer = Envelope::with_keys(keys, 200, body);
    let expected = Judged {
        message: Some("invalid code"),
        name: Some("x"),
        body_status: Some(200),
        ..Judged::code(40029, Class::Indeterminate)
    };
    assert_eq!(Judged::of(&answer), expected);

    let body = br#"{"code":1000,"message":"ok"}"#;
    let answer = Envelope::with_keys(keys, 200, body);
    assert_eq!(Judged::of(&answer), Judged::contradiction(None, 200));
}

#[test]
fn one_field_may_have_two_names_of_which_the_code_comes_first() {
    let keys = Keys::default().code("status");
    let answer = Envelope::with_keys(keys, 200, br#"{"status":1000}"#);
    assert_eq!(answer.code(), Some(1000));
    assert_eq!(answer.verdict(), Verdict::Valid);
    let answer = Envelope::with_keys(keys, 404, br#"{"status":404}"#);
    assert_eq!(answer.verdict(), Verdict::Status(HttpStatus::NotFound));
}

#[test]
fn names_with_spaces_quotes_or_nothing_in_them_are_names() {
    let keys = Keys::default().code("").message("错误 \"信息\"");
    let body = r#"{"":1000,"错误 \"信息\"":"好"}"#;
    let answer = Envelope::with_keys(keys, 200, body.as_bytes());
    assert_eq!((answer.code(), answer.message()), (Some(1000), Some("好")));
    assert_eq!(answer.verdict(), Verdict::Valid);
    let twice = Envelope::with_keys(keys, 200, br#"{"":1000,"":1000}"#);
    assert!(twice.malformed().is_some());
}
