//! The framework's headers, beside its bodies.

use http::Response;
use jiemi_codes::{Class, Envelope, PayCode};
use std::time::Duration;

#[test]
fn a_429_says_in_seconds_how_long_to_wait() {
    let response = Response::builder()
        .status(429)
        .header("X-Rate-Limit-Limit", "10")
        .header("X-Rate-Limit-Remaining", "0")
        .header("X-Rate-Limit-Reset", "7")
        .body(r#"{"name":"Too Many Requests","message":"Rate limit exceeded.","code":0,"status":429}"#)
        .expect("a response");
    let answer = Envelope::<PayCode>::from_http(&response);
    assert_eq!(answer.verdict().class(), Class::Retry);
    assert_eq!(answer.retry_after(), Some(Duration::from_secs(7)));
}

#[test]
fn headers_of_other_statuses_change_no_verdict() {
    for (status, header, value, class) in [
        (405, "Allow", "GET, POST", Class::Fail),
        (201, "Location", "/orders/7", Class::Success),
        (
            401,
            "WWW-Authenticate",
            "Bearer realm=\"api\"",
            Class::Reauthenticate,
        ),
    ] {
        let response = Response::builder()
            .status(status)
            .header(header, value)
            .body("")
            .expect("a response");
        let answer = Envelope::<PayCode>::from_http(&response);
        assert_eq!(answer.verdict().class(), class, "HTTP {status}");
        assert_eq!(answer.retry_after(), None);
    }
}
