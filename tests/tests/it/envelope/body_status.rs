//! The HTTP status that a body repeats: it denies a success, and never decides.

use crate::judged::{Judged, expect};
use jiemi_codes::{Class, HttpStatus, Unclear};

#[test]
fn a_success_whose_body_names_another_status_is_denied() {
    for status in ["401", "\"401\"", "100", "599", "\"500\"", "201", "204"] {
        let body = format!(r#"{{"code":1000,"status":{status}}}"#);
        let expected = Judged {
            code: Some(1000),
            body_status: status.trim_matches('"').parse().ok(),
            ..Judged::unclear(Unclear::BodyStatus)
        };
        expect(200, body, expected);
    }
}

#[test]
fn a_status_in_the_body_that_is_not_an_http_status_denies_nothing() {
    for status in [
        "0",
        "1",
        "99",
        "600",
        "1000",
        "-401",
        "65937",
        "4294967697",
        "401.0",
        "4.01e2",
        "true",
        "null",
        "\"success\"",
        "\"0401\"",
        "\"401 \"",
        "\"+401\"",
        "\"\"",
        "{}",
        "[401]",
        "99999999999999999999",
    ] {
        let body = format!(r#"{{"code":1000,"status":{status}}}"#);
        expect(200, body, Judged::valid());
        let body = format!(r#"{{"status":{status}}}"#);
        expect(201, body, Judged::valid_without_code());
    }
}

#[test]
fn a_status_in_the_body_never_decides_by_itself() {
    let with_status = |judged| Judged {
        body_status: Some(200),
        ..judged
    };
    let body = r#"{"status":200}"#;
    expect(200, body, with_status(Judged::unclear(Unclear::NoCode)));
    let expected = Judged::status(HttpStatus::BadGateway, Class::Indeterminate);
    expect(502, body, with_status(expected));
    let expected = Judged::code(1008, Class::Fail);
    expect(401, r#"{"code":1008,"status":200}"#, with_status(expected));
}

#[test]
fn a_success_without_a_code_is_denied_by_another_status_in_the_body_too() {
    for (real, written) in [(201, 401), (201, 200), (204, 500), (304, 200)] {
        let expected = Judged {
            body_status: Some(written),
            ..Judged::unclear(Unclear::BodyStatus)
        };
        expect(real, format!(r#"{{"status":{written}}}"#), expected);
        let expected = Judged {
            body_status: Some(real),
            ..Judged::valid_without_code()
        };
        expect(real, format!(r#"{{"status":"{real}"}}"#), expected);
    }
}
