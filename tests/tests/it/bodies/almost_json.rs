//! The edges of JSON: a value is read if and only if `serde_json` reads it, and an independent
//! reader agrees, wherever in the body the value is.

use crate::independent::holds;

/// Values at the edge, some of which are not JSON.
const VALUES: [&str; 66] = [
    "1e308",
    "1.7976931348623157e308",
    "1.7976931348623159e308",
    "1e309",
    "-1e309",
    "1e400",
    "1e99999999999999999999",
    "0e99999999999999999999",
    "1e-400",
    "1e-99999999999999999999",
    "0.00000000000000000000000000000000000000000001e353",
    "1E+308",
    "1e+",
    "1e",
    "1.",
    ".5",
    "-",
    "--1",
    "+1",
    "-0",
    "-0.0",
    "00",
    "01",
    "-01",
    "0x3E8",
    "1_000",
    "NaN",
    "Infinity",
    "tru",
    "truee",
    "True",
    "nul",
    "nulll",
    "\"",
    "\"\\",
    "\"\\\"",
    "\"\\x\"",
    "\"\\u12\"",
    "\"\\u12g4\"",
    "\"\\ud800\"",
    "\"\\ud800x\"",
    "\"\\ud800\\n\"",
    "\"\\ud800\\ud800\"",
    "\"\\ud800\\udc00\"",
    "\"\\udc00\"",
    "\"\\udc00\\ud800\"",
    "\"\\ud83d\\ude00\"",
    "\"\\ud83d--de00\"",
    "\"\\ud83d\\nde00\"",
    "\"\\u0000\"",
    "\"\\U0041\"",
    "\"\\/\\b\\f\\n\\r\\t\\\"\\\\\"",
    "\"\t\"",
    "\"\n\"",
    "\"\0\"",
    "\"\u{1f}\"",
    "\"\u{7f}\u{80}\u{2028}\u{feff}\u{10ffff}\"",
    "'a'",
    "[1,]",
    "[,1]",
    "[1 2]",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1,}",
    "{a:1}",
    "{1:1}",
];

/// Bodies with a gap for a value.
const AROUND: [&str; 10] = [
    "_",
    "[_]",
    r#"{"code":_}"#,
    r#"{"code":1000,"x":_}"#,
    r#"{"x":_,"code":1000}"#,
    r#"{"code":1000,"message":_}"#,
    r#"{"code":1000,"data":{"list":[{"y":_}],"result":null}}"#,
    r#"{"data":{"code":1000,"x":[[_]]},"status":200}"#,
    r#"{"result":{"code":"SUCCESS","ok":true,"success":_}}"#,
    r#"{"error":_,"ok":true,"status":"200"}"#,
];

fn holds_everywhere(value: &str) {
    for around in AROUND {
        let body = around.replacen('_', value, 1);
        for status in [200, 404] {
            holds(status, body.as_bytes());
        }
    }
}

#[test]
fn values_at_the_edge_of_json_are_read_as_serde_json_reads_them() {
    VALUES.into_iter().for_each(holds_everywhere);
}

#[test]
fn numbers_with_hundreds_of_digits_are_read_as_serde_json_reads_them() {
    for digits in [19, 20, 40, 308, 309, 310] {
        for digit in ["1", "9"] {
            let number = digit.repeat(digits);
            holds_everywhere(&number);
            holds_everywhere(&format!("-{number}"));
            holds_everywhere(&format!("\"{number}\""));
            holds_everywhere(&format!("0.{number}"));
            holds_everywhere(&format!("{number}.5"));
        }
    }
}

#[test]
fn keys_at_the_edge_of_json_are_read_as_serde_json_reads_them() {
    for key in [
        "",
        "\\u0063ode",
        "c\\u006Fde",
        "\\u0063\\u006f\\u0064\\u0065",
        "code\\u0000",
        "cod\\e",
        "\\ud800",
        "\\ud83d\\ude00",
        "co\\nde",
        "\\/code",
        "code\t",
        "Code",
        "ｃｏｄｅ",
        "d\\u0061ta",
        "r\\u0065sult",
        "succ\\u0065ss",
        "error\\u0073",
        "\\u006fk",
    ] {
        for body in [
            format!(r#"{{"{key}":1000}}"#),
            format!(r#"{{"code":1000,"{key}":false}}"#),
            format!(r#"{{"{key}":false,"code":1000,"ok":true}}"#),
            format!(r#"{{"data":{{"code":1000,"{key}":false}}}}"#),
            format!(r#"{{"{key}":{{"code":1000}},"{key}":{{"code":1000}}}}"#),
            format!(r#"{{"code":1000,"x":{{"{key}":1,"{key}":2}}}}"#),
        ] {
            holds(200, body.as_bytes());
        }
    }
}

#[test]
fn a_body_may_be_as_deep_as_serde_json_reads() {
    for depth in 120..=132 {
        for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"code\":", "}]")] {
            let count = depth / open.matches(['[', '{']).count();
            let value = format!("{}1{}", open.repeat(count), close.repeat(count));
            for around in [
                "_",
                r#"{"code":_}"#,
                r#"{"x":_,"code":1000}"#,
                r#"{"code":1000,"message":_}"#,
                r#"{"data":{"code":1000,"x":_}}"#,
                r#"{"data":{"list":_},"code":1000}"#,
            ] {
                holds(200, around.replacen('_', &value, 1).as_bytes());
            }
        }
    }
}

#[test]
fn a_truncated_body_is_read_as_serde_json_reads_it_wherever_it_ends() {
    for body in [
        r#"{"code":1000,"message":"好\u00e9","data":[1,{"a":true}],"status":200}"#,
        "\u{FEFF} {\"data\":{\"code\":-1.5e3,\"ok\":false},\"x\":null} ",
        " [{\"field\":\"phone\",\"message\":\"\"}] ",
    ] {
        for end in 0..=body.len() {
            let (start, rest) = body.as_bytes().split_at(end);
            holds(200, start);
            holds(201, rest);
            holds(200, &[start, b"\"", rest].concat());
            holds(200, &[start, rest.get(1..).unwrap_or_default()].concat());
        }
    }
}

#[test]
fn only_json_white_space_is_white_space() {
    for space in [
        "\t", "\n", "\r", " ", "\u{A0}", "\u{3000}", "\u{B}", "\u{C}", "\u{85}", "\u{2028}",
        "\u{FEFF}", "\0",
    ] {
        for body in [
            format!("{space}{{\"code\":1000}}"),
            format!("{{\"code\":1000}}{space}"),
            format!("{{{space}\"code\"{space}:{space}1000{space}}}"),
            format!("{space}null{space}"),
            format!("[{space}]{space}"),
            format!("{{\"error\":[{space}],\"errors\":{{{space}}},\"ok\":true}}"),
            format!("{space}{space}"),
            format!("\u{FEFF}{space}"),
        ] {
            for status in [200, 201, 204, 400] {
                holds(status, body.as_bytes());
            }
        }
    }
}

#[test]
fn bytes_that_are_not_utf_8_are_not_json_wherever_they_are() {
    for bytes in [
        &b"\xFF"[..],
        b"\x80",
        b"\xC0\xAF",
        b"\xED\xA0\x80",
        b"\xF4\x90\x80\x80",
        b"\xE6\x89",
        b"\xEF\xBB",
    ] {
        for (start, rest) in [
            (&b""[..], &b"{\"code\":1000}"[..]),
            (b"{\"code\":1000}", b""),
            (b"{\"code\":1000,\"x\":\"", b"\"}"),
            (b"{\"code\":1000,\"", b"\":1}"),
            (b"{\"code\":\"", b"\"}"),
            (b"{\"data\":{\"x\":\"", b"\"},\"code\":1000}"),
            (b"[\"", b"\"]"),
        ] {
            holds(200, &[start, bytes, rest].concat());
            holds(204, &[start, bytes, rest].concat());
        }
    }
}
