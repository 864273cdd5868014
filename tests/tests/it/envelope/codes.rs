//! What comes as a code, a status or a message: integers, strings, words and everything
//! else that JSON has.

use crate::judged::{Judged, expect, expect_malformed, expect_no_integer};
use jiemi_codes::{Class, HttpStatus, PayCode, ResponseCode as _, Unclear};

#[test]
fn the_success_of_the_document_is_1000_with_200() {
    let expected = Judged {
        message: Some("返回成功，得到有效数据。".into()),
        ..Judged::valid()
    };
    expect(
        200,
        r#"{"code":1000,"message":"返回成功，得到有效数据。"}"#,
        expected,
    );
}

#[test]
fn numbers_as_strings_are_numbers() {
    let expected = Judged {
        body_status: Some(200),
        ..Judged::valid()
    };
    expect(200, r#"{"code":"1000","status":"200"}"#, expected);
    let expected = Judged {
        code: Some(0),
        body_status: Some(401),
        ..Judged::status(HttpStatus::Unauthorized, Class::Reauthenticate)
    };
    expect(401, r#"{"code":"0","status":"401"}"#, expected);
    expect(
        200,
        r#"{"code":"-7"}"#,
        Judged::code(-7, Class::Indeterminate),
    );
    expect(200, r#"{"code":"\u0031000"}"#, Judged::valid());
}

#[test]
fn every_code_of_the_document_is_read_as_number_and_as_string() {
    for code in PayCode::UNIT_VARIANTS {
        let number = i64::from(code.code());
        for body in [
            format!(r#"{{"code":{number}}}"#),
            format!(r#"{{"code":"{number}"}}"#),
        ] {
            let answer = PayCode::read(200, body.as_bytes());
            assert_eq!(answer.code(), Some(number.into()));
            assert_eq!(answer.verdict(), PayCode::judge(number, 200));
            let class = if number == 0 {
                Class::Indeterminate
            } else {
                code.class()
            };
            assert_eq!(answer.verdict().class(), class, "{body}");
        }
    }
}

#[test]
fn a_1000_with_any_status_but_200_is_denied() {
    for status in [201, 202, 204, 304, 401, 500, 502] {
        let expected = Judged {
            code: Some(1000),
            ..Judged::unclear(Unclear::StatusDenies)
        };
        expect(status, r#"{"code":1000}"#, expected);
    }
}

#[test]
fn words_as_codes_are_indeterminate() {
    for word in [
        "SUCCESS",
        "OK",
        "true",
        "",
        " ",
        "null",
        "１０００",
        "一千",
        "1000\\u0000",
    ] {
        expect_no_integer(format!(r#"{{"code":"{word}"}}"#));
    }
}

#[test]
fn strings_that_are_not_just_an_integer_are_not_integers() {
    for text in [
        "01000", "001000", "+1000", " 1000", "1000 ", "1000.0", "1e3", "0x3E8", "1_000", "1,000",
        "-0", "--1", "-", "00", "1000元", "\\n1000",
    ] {
        expect_no_integer(format!(r#"{{"code":"{text}"}}"#));
    }
}

#[test]
fn a_sqlstate_is_never_read_as_another_number() {
    for sqlstate in ["42S02", "01000", "HY000", "00000", "08S01"] {
        expect_no_integer(format!(r#"{{"code":"{sqlstate}"}}"#));
    }
}

#[test]
fn floats_are_not_integers_even_if_their_value_is_whole() {
    for number in [
        "1000.0", "1e3", "1E3", "10.00e2", "1000.5", "-0", "0.0", "0e0", "1000e0", "1e-400",
    ] {
        expect_no_integer(format!(r#"{{"code":{number}}}"#));
    }
}

#[test]
fn integers_beyond_64_bits_are_indeterminate() {
    for number in [
        "9223372036854775808",
        "-9223372036854775809",
        "18446744073709551615",
        "18446744073709552616", // 1000 more than 64 bits hold
        "99999999999999999999",
        "340282366920938463463374607431768211456",
        &format!("1{}", "0".repeat(300)),
    ] {
        expect_no_integer(format!(r#"{{"code":{number}}}"#));
        expect_no_integer(format!(r#"{{"code":"{number}"}}"#));
    }
}

#[test]
fn a_number_too_large_for_any_float_is_never_a_success() {
    for body in [r#"{"code":1e400}"#, r#"{"code":-1e999999999999}"#] {
        let answer = PayCode::read(200, body.as_bytes());
        assert_eq!(answer.code(), None);
        assert_eq!(answer.verdict().class(), Class::Indeterminate);
    }
    let digits = "9".repeat(100_000);
    let body = format!(r#"{{"code":"{digits}"}}"#);
    expect_no_integer(body);
}

#[test]
fn integers_up_to_64_bits_are_exact() {
    for number in [
        i64::MIN,
        i64::MIN + 1,
        65_536 + 1000,
        (1 << 53) + 1,
        i64::MAX - 1,
        i64::MAX,
    ] {
        let expected = || Judged::code(number, Class::Indeterminate);
        expect(200, format!(r#"{{"code":{number}}}"#), expected());
        expect(200, format!(r#"{{"code":"{number}"}}"#), expected());
    }
}

#[test]
fn other_values_for_a_code_are_indeterminate() {
    for value in [
        "true",
        "false",
        "null",
        "{}",
        "[]",
        "[1000]",
        r#"{"code":1000}"#,
        r#"{"value":"1000"}"#,
    ] {
        expect_no_integer(format!(r#"{{"code":{value}}}"#));
    }
}

#[test]
fn a_key_that_only_looks_like_code_is_not_the_code() {
    for key in [
        "Code",
        "CODE",
        " code",
        "code ",
        "code\\u0000",
        "ｃｏｄｅ",
        "",
        "c\\u006fde_",
    ] {
        let body = format!(r#"{{"{key}":1000}}"#);
        expect(200, &body, Judged::unclear(Unclear::NoCode));
        expect(201, &body, Judged::valid_without_code());
    }
}

#[test]
fn a_message_or_name_without_a_string_is_absent() {
    for value in [
        "null",
        "7",
        "1e3",
        "true",
        "[]",
        "{}",
        "[7,null,[{}]]",
        r#"{"a":1}"#,
    ] {
        let body = format!(r#"{{"code":1002,"message":{value},"name":{value}}}"#);
        expect(200, body, Judged::code(1002, Class::Fail));
    }
}

#[test]
fn a_message_that_is_a_list_or_an_object_joins_its_strings() {
    for (value, message) in [
        (r#"["a"]"#, "a"),
        (r#"{"message":"a"}"#, "a"),
        (r#"["手机号错误","金额错误"]"#, "手机号错误; 金额错误"),
        (
            r#"{"phone":["too short","no digits"],"amount":"missing"}"#,
            "too short; no digits; missing",
        ),
        (
            r#"[[["a"],{"x":{"y":"b"}}],7,null,true,"\u0063"]"#,
            "a; b; c",
        ),
        (r#"["","a",""]"#, "a"),
    ] {
        let body = format!(r#"{{"code":1002,"message":{value},"name":{value}}}"#);
        let expected = Judged {
            message: Some(message.into()),
            ..Judged::code(1002, Class::Fail)
        };
        expect(200, body, expected);
    }
}

#[test]
fn a_message_is_read_with_its_escapes() {
    let body = r#"{"code":1002,"message":"\u6821\u9a8c\"\\\/\n\ud83d\ude00","name":"a\tb"}"#;
    let expected = Judged {
        message: Some("校验\"\\/\n😀".into()),
        name: Some("a\tb"),
        ..Judged::code(1002, Class::Fail)
    };
    expect(200, body, expected);
}

#[test]
fn the_code_text_is_what_came_verbatim() {
    for (value, text) in [
        ("1000", "1000"),
        ("\"1000\"", "1000"),
        ("-7", "-7"),
        ("\"01018\"", "01018"),
        ("\"\"", ""),
        ("\" 7\"", " 7"),
        ("1000.0", "1000.0"),
        ("1e3", "1e3"),
        ("-0", "-0"),
        ("null", "null"),
        ("false", "false"),
        ("18446744073709551616", "18446744073709551616"),
        ("[ 1,\n2 ]", "[ 1,\n2 ]"),
        (r#"{"a":"\u4e00"}"#, r#"{"a":"\u4e00"}"#),
        (r#""SYSTEM\u005fERROR""#, "SYSTEM_ERROR"),
        (r#""a\"b\n""#, "a\"b\n"),
        ("\"余额\"", "余额"),
    ] {
        let body = format!("{{\"code\" : {value} ,\"x\":1}}");
        let answer = PayCode::read(400, body.as_bytes());
        assert_eq!(answer.code_text(), Some(text), "{body}");
    }
    for body in [
        "",
        "{}",
        "[]",
        "<html>",
        r#"{"code":1"#,
        r#"{"data":{"code":1}}"#,
    ] {
        assert_eq!(
            PayCode::read(400, body.as_bytes()).code_text(),
            None,
            "{body}"
        );
    }
}

#[test]
fn a_repeated_key_leaves_the_text_of_the_code_if_it_is_another_key() {
    let body = br#"{"code":1000,"message":"a","message":"b"}"#;
    let answer = PayCode::read(200, body);
    assert_eq!((answer.code(), answer.code_text()), (None, Some("1000")));
    let body = br#"{"code":1000,"code":1008}"#;
    assert_eq!(PayCode::read(200, body).code_text(), None);
}

#[test]
fn the_debug_output_of_an_answer_shows_its_body_even_if_a_key_is_repeated() {
    for body in [
        r#"{"code":1018,"sign":"x"}"#,
        r#"{"code":1018,"code":1000,"sign":"x"}"#,
    ] {
        let shown = format!("{:?}", PayCode::read(502, body.as_bytes()));
        assert!(shown.contains(&format!("{body:?}")), "{shown}");
        assert!(shown.contains("502"), "{shown}");
    }
}

#[test]
fn an_answer_is_shown_in_one_line_as_its_code_and_its_status() {
    for (status, body, line) in [
        (200, r#"{"code":1018}"#, "code 1018 with HTTP 200"),
        (502, "<html>", "no code with HTTP 502"),
        (
            400,
            r#"{"code":"a\r\nb\u2028"}"#,
            "code \"a\\r\\nb\\u{2028}\" with HTTP 400",
        ),
        (400, r#"{"code":null}"#, "code null with HTTP 400"),
        // In quotes, so that a reader sees where the code ends.
        (400, r#"{"code":""}"#, "code \"\" with HTTP 400"),
        (400, r#"{"code":"7 "}"#, "code \"7 \" with HTTP 400"),
    ] {
        assert_eq!(PayCode::read(status, body.as_bytes()).to_string(), line);
    }
    let padded = format!("{:>26}", PayCode::read(200, br#"{"code":1018}"#));
    assert_eq!(padded, "   code 1018 with HTTP 200");
}

#[test]
fn a_pending_payment_is_never_a_failure_whatever_the_status() {
    for code in [1015, 1016, 1018, 1019] {
        for status in [200, 201, 400, 401, 500, 502] {
            let body = format!(r#"{{"code":{code}}}"#);
            expect(status, body, Judged::code(code, Class::Poll));
        }
    }
}

#[test]
fn an_unreadable_body_keeps_nothing_that_was_read() {
    let body = r#"{"name":"OK","message":"done","code":1000,"status":200,"x":}"#;
    expect_malformed(body);
}
