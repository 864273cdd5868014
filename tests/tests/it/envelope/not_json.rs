//! What comes instead of an object: empty bodies, pages, text, and bytes that only begin
//! like JSON.

use crate::judged::{Judged, expect, expect_malformed};
use jiemi_codes::{Class, HttpStatus, PayCode, ResponseCode as _, Unclear};

/// Answers that say nothing, so the status alone decides.
const SILENT: [&str; 10] = [
    "",
    " ",
    "\t\r\n ",
    "\u{FEFF}",
    "\u{FEFF} \n",
    "null",
    " null\r\n",
    "{}",
    "[]",
    "\u{FEFF}{ }",
];

#[test]
fn an_answer_that_says_nothing_is_a_success_with_201_204_and_304() {
    for body in SILENT {
        for status in [201, 204, 304] {
            expect(status, body, Judged::valid_without_code());
        }
    }
}

#[test]
fn an_answer_that_says_nothing_is_not_a_success_with_200() {
    for body in SILENT {
        expect(200, body, Judged::unclear(Unclear::NoCode));
    }
}

#[test]
fn an_answer_that_says_nothing_means_what_its_status_says() {
    for body in SILENT {
        expect(202, body, Judged::status(HttpStatus::Accepted, Class::Poll));
        expect(
            401,
            body,
            Judged::status(HttpStatus::Unauthorized, Class::Reauthenticate),
        );
        expect(
            405,
            body,
            Judged::status(HttpStatus::MethodNotAllowed, Class::Fail),
        );
        expect(
            429,
            body,
            Judged::status(HttpStatus::TooManyRequests, Class::Retry),
        );
        expect(
            504,
            body,
            Judged::status(HttpStatus::GatewayTimeout, Class::Indeterminate),
        );
    }
}

#[test]
fn an_html_error_page_is_malformed() {
    expect_malformed(
        "<!DOCTYPE html>\n<html>\n<head><title>错误 #1000</title></head>\n<body>{\"code\":1000}</body></html>",
    );
}

#[test]
fn xml_is_malformed() {
    expect_malformed(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response><code>1000</code><status>200</status></response>",
    );
}

#[test]
fn plain_text_is_malformed() {
    for body in [
        "An internal server error occurred.",
        "OK",
        "success",
        "1000 OK",
        "code: 1000",
        "code=1000&status=200",
        "nul",
        "nullnull",
        "none",
        "{code:1000}",
        "{'code':1000}",
    ] {
        expect_malformed(body);
    }
}

#[test]
fn a_proxy_page_with_crlf_is_malformed() {
    expect_malformed(
        "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n",
    );
}

#[test]
fn json_that_is_neither_object_nor_array_nor_null_is_malformed() {
    for body in [
        "1000", "\"1000\"", "true", "false", "0", "-1", "1e3", "\"\"", " 1000 ",
    ] {
        expect_malformed(body);
        expect_malformed(format!("\u{FEFF}{body}"));
    }
}

#[test]
fn other_white_space_alone_is_malformed() {
    for body in [
        "\u{A0}",
        "\u{3000}",
        "\u{B}",
        "\u{C}",
        " \u{C}",
        "\u{200B}",
        "\0",
        "\u{FEFF}\u{FEFF}",
        " \u{FEFF}",
    ] {
        expect_malformed(body);
    }
}

#[test]
fn white_space_around_json_changes_nothing() {
    expect(200, " \t\r\n{ \"code\" :\n1000 }\r\n\r\n", Judged::valid());
}

#[test]
fn other_white_space_is_not_json_white_space() {
    for space in ["\u{A0}", "\u{3000}", "\u{B}", "\u{C}", "\u{85}", "\u{2028}"] {
        expect_malformed(format!("{space}{{\"code\":1000}}"));
        expect_malformed(format!("{{\"code\":1000}}{space}"));
    }
}

#[test]
fn a_byte_order_mark_before_the_json_changes_nothing() {
    let expected = Judged {
        message: Some("TOKEN已失效。".into()),
        ..Judged::code(1011, Class::Reauthenticate)
    };
    expect(
        200,
        "\u{FEFF}{\"code\":1011,\"message\":\"TOKEN已失效。\"}",
        expected,
    );
    expect(200, "\u{FEFF}{\"code\":1000}", Judged::valid());
}

#[test]
fn a_byte_order_mark_elsewhere_is_malformed() {
    for body in [
        "\u{FEFF}\u{FEFF}{\"code\":1000}",
        " \u{FEFF}{\"code\":1000}",
        "{\"code\":1000}\u{FEFF}",
        "{\u{FEFF}\"code\":1000}",
    ] {
        expect_malformed(body);
    }
}

#[test]
fn other_encodings_are_malformed() {
    let utf16: Vec<u8> = "\u{FEFF}{\"code\":1000}"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    expect_malformed(utf16);
    // "成功" in GBK.
    expect_malformed(b"{\"code\":1000,\"message\":\"\xB3\xC9\xB9\xA6\"}");
}

#[test]
fn invalid_utf_8_anywhere_is_malformed() {
    for body in [
        &b"\xFF{\"code\":1000}"[..],
        b"{\"code\":1000}\x80",
        b"{\"code\":1000,\"x\":\"\xC0\xAF\"}",
        b"{\"code\":1000,\"\xED\xA0\x80\":1}",
        b"{\"code\":1000,\"x\":\"\xF4\x90\x80\x80\"}",
        b"{\"code\":1000,\"x\":\"\xE6\x89",
        b"\xEF\xBB{\"code\":1000}",
    ] {
        expect_malformed(body);
    }
    let answer = PayCode::read(200, b"{\"x\":\"\xFF\"}");
    let reason = answer.malformed().expect("not UTF-8").to_string();
    assert_eq!(reason, "the body is not UTF-8 from byte 6");
    // The mark counts: the offset is one of the body as it came.
    let answer = PayCode::read(200, b"\xEF\xBB\xBF{\"x\":\"\xFF\"}");
    let reason = answer.malformed().expect("not UTF-8").to_string();
    assert_eq!(reason, "the body is not UTF-8 from byte 9");
}

#[test]
fn bytes_after_the_json_are_malformed() {
    for rest in [
        "{\"code\":1000}",
        "x",
        ",",
        "}",
        "]",
        "\0",
        "<!-- 1000 -->",
        "null",
        "1000",
    ] {
        expect_malformed(format!("{{\"code\":1000}}{rest}"));
        expect_malformed(format!("[]{rest}"));
        expect_malformed(format!("null{rest}"));
    }
}

#[test]
fn a_truncated_answer_is_malformed_wherever_it_ends() {
    let body = r#"{"code":1000,"message":"好","data":[1,{"a":true}],"status":200}"#;
    for end in 1..body.len() {
        expect_malformed(&body.as_bytes()[..end]);
    }
}

#[test]
fn almost_json_is_malformed_wherever_it_is() {
    for value in [
        "01",
        "+1",
        ".5",
        "1.",
        "NaN",
        "'a'",
        "\"\t\"",
        "\"\\x\"",
        "\"\\ud800\"",
        "[1,]",
        "{\"a\"}",
        "tru",
    ] {
        expect_malformed(format!("{{\"code\":1000,\"x\":{value}}}"));
        expect_malformed(format!("{{\"x\":[{value}],\"code\":1000}}"));
    }
    expect_malformed("{\"code\":1000,}");
    expect_malformed("{\"code\":1000 \"status\":200}");
    expect_malformed("{/**/\"code\":1000}");
}

#[test]
fn why_a_body_could_not_be_read_can_be_shown() {
    for (body, reason) in [
        ("{\n\"a\":x}", "the body is not JSON from line 2, column 5"),
        (
            "1000",
            "the body is JSON, but not an object, an array or `null`",
        ),
        (
            r#"{"code":1,"code":1}"#,
            "the body repeats a key that the protocol names",
        ),
        ("[1,\r\n 2", "the body is not JSON from line 2, column 3"),
    ] {
        let answer = PayCode::read(200, body.as_bytes());
        let malformed: &dyn std::error::Error = answer.malformed().expect(body);
        assert_eq!(malformed.to_string(), reason);
    }
}
