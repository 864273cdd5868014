//! The types of the `http` crate: statuses both ways, and what the headers of an
//! answer ask for.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use jiemi_codes::{HttpStatus, retry_after};
use std::time::Duration;

const RETRY_AFTER: HeaderName = http::header::RETRY_AFTER;
const RESET: HeaderName = HeaderName::from_static("x-rate-limit-reset");

#[test]
fn every_http_status_round_trips() {
    for number in 100..=999 {
        let status = StatusCode::from_u16(number).expect("a status");
        let ours = HttpStatus::from(status);
        assert_eq!(ours, HttpStatus::from(number));
        assert_eq!(ours.code(), number);
        assert_eq!(StatusCode::try_from(ours).ok(), Some(status));
    }
}

#[test]
fn a_number_that_is_not_an_http_status_is_refused() {
    for number in (0..100).chain(1000..=u16::MAX) {
        let status = StatusCode::try_from(HttpStatus::from(number));
        assert!(status.is_err(), "{number} became {status:?}");
    }
}

#[test]
fn a_hand_made_status_converts_by_the_number_it_keeps() {
    let status = StatusCode::try_from(HttpStatus::ServerError(404));
    assert_eq!(status.ok(), Some(StatusCode::NOT_FOUND));
    assert!(StatusCode::try_from(HttpStatus::ServerError(7)).is_err());
}

fn wait(status: u16, headers: &[(HeaderName, &[u8])]) -> Option<u64> {
    let headers: HeaderMap = headers
        .iter()
        .map(|(name, value)| {
            (
                name.clone(),
                HeaderValue::from_bytes(value).expect("a value"),
            )
        })
        .collect();
    let status = StatusCode::from_u16(status).expect("a status");
    let wait = retry_after(status, &headers)?;
    assert_eq!(wait, Duration::from_secs(wait.as_secs()), "whole seconds");
    Some(wait.as_secs())
}

#[test]
fn without_headers_nothing_is_asked_for() {
    for status in [200, 429, 503] {
        assert_eq!(wait(status, &[]), None);
    }
}

#[test]
fn retry_after_in_seconds_is_the_wait_with_every_status() {
    for (value, seconds) in [("0", 0), ("1", 1), ("120", 120), (" 7 ", 7), ("007", 7)] {
        for status in [202, 301, 401, 429, 503] {
            assert_eq!(
                wait(status, &[(RETRY_AFTER, value.as_bytes())]),
                Some(seconds)
            );
        }
    }
}

#[test]
fn retry_after_that_is_a_date_or_unreadable_asks_for_nothing() {
    for value in [
        &b"Wed, 21 Oct 2026 07:28:00 GMT"[..],
        b"",
        b"soon",
        b"-1",
        b"+5",
        b"1.5",
        b"1e1",
        b"10s",
        b"1, 2",
        b"0x10",
        b"\xE4\xB8\x80",
        b"99999999999999999999999",
    ] {
        assert_eq!(wait(429, &[(RETRY_AFTER, value)]), None);
        assert_eq!(wait(429, &[(RESET, value)]), None);
    }
}

#[test]
fn a_point_in_time_is_not_a_wait() {
    for value in [
        "1000000000",
        "1700000000",
        "1700000000000",
        "18446744073709551615",
    ] {
        assert_eq!(wait(429, &[(RETRY_AFTER, value.as_bytes())]), None);
        assert_eq!(wait(429, &[(RESET, value.as_bytes())]), None);
    }
    assert_eq!(wait(429, &[(RESET, b"999999999")]), Some(999_999_999));
}

#[test]
fn a_rate_limit_reset_is_the_wait_only_with_429() {
    assert_eq!(wait(429, &[(RESET, b"3")]), Some(3));
    assert_eq!(wait(429, &[(RESET, b"0")]), Some(0));
    for status in [200, 401, 500, 503] {
        assert_eq!(wait(status, &[(RESET, b"3")]), None, "{status}");
    }
}

#[test]
fn a_readable_retry_after_beats_the_reset() {
    assert_eq!(wait(429, &[(RESET, b"3"), (RETRY_AFTER, b"9")]), Some(9));
    assert_eq!(wait(429, &[(RESET, b"3"), (RETRY_AFTER, b"soon")]), Some(3));
    let date = b"Wed, 21 Oct 2026 07:28:00 GMT";
    assert_eq!(wait(429, &[(RETRY_AFTER, date), (RESET, b"3")]), Some(3));
    assert_eq!(wait(503, &[(RETRY_AFTER, date), (RESET, b"3")]), None);
}

#[cfg(feature = "json")]
mod envelopes {
    use http::Response;
    use jiemi_codes::{Class, Envelope, HttpStatus, PayCode, Verdict};
    use std::time::Duration;

    const LIMITED: &str =
        r#"{"name":"Too Many Requests","message":"慢一点","code":0,"status":429}"#;

    fn response<B>(status: u16, headers: &[(&str, &str)], body: B) -> Response<B> {
        let mut builder = Response::builder().status(status);
        for (name, value) in headers {
            builder = builder.header(*name, *value);
        }
        builder.body(body).expect("a response")
    }

    #[test]
    fn a_response_is_read_with_its_status_and_body() {
        let response = response(429, &[], LIMITED.as_bytes().to_vec());
        let answer = Envelope::<PayCode>::from_http(&response);
        assert_eq!(answer.status(), 429);
        assert_eq!(answer.message().as_deref(), Some("慢一点"));
        assert_eq!(
            answer.verdict(),
            Verdict::Status(HttpStatus::TooManyRequests)
        );
        assert_eq!(answer.retry_after(), None);
    }

    #[test]
    fn bodies_of_every_kind_of_bytes_are_read() {
        let body = r#"{"code":1000}"#;
        assert_eq!(
            Envelope::<PayCode>::from_http(&response(200, &[], body)).code(),
            Some(1000.into())
        );
        let answer = response(200, &[], body.to_owned());
        assert_eq!(
            Envelope::<PayCode>::from_http(&answer).code(),
            Some(1000.into())
        );
        let answer = response(200, &[], body.as_bytes());
        assert_eq!(
            Envelope::<PayCode>::from_http(&answer).code(),
            Some(1000.into())
        );
        let answer = response(200, &[], *b"{\"code\":1000}");
        assert_eq!(
            Envelope::<PayCode>::from_http(&answer).code(),
            Some(1000.into())
        );
        let answer = response(204, &[], Vec::new());
        assert!(
            Envelope::<PayCode>::from_http(&answer)
                .verdict()
                .class()
                .is_success()
        );
    }

    #[test]
    fn the_wait_that_the_headers_ask_for_travels_to_the_failure() {
        let headers = [
            ("X-Rate-Limit-Limit", "10"),
            ("X-Rate-Limit-Remaining", "0"),
            ("X-Rate-Limit-Reset", "3"),
        ];
        let response = response(429, &headers, LIMITED);
        let answer = Envelope::<PayCode>::from_http(&response);
        assert_eq!(answer.retry_after(), Some(Duration::from_secs(3)));
        let failure = answer.outcome::<()>().expect_err("refused");
        assert_eq!(failure.class(), Class::Retry);
        assert_eq!(failure.retry_after(), Some(Duration::from_secs(3)));
    }

    #[test]
    fn retry_after_from_a_service_that_is_down_travels_to_the_failure() {
        let response = response(503, &[("Retry-After", "120")], "<h1>503</h1>\r\n");
        let failure = Envelope::<PayCode>::from_http(&response)
            .outcome::<()>()
            .expect_err("no payload");
        assert_eq!(failure.class(), Class::Indeterminate);
        assert_eq!(failure.retry_after(), Some(Duration::from_secs(120)));
    }

    #[test]
    fn rate_limit_headers_of_other_answers_do_not_ask_to_wait() {
        let response = response(200, &[("X-Rate-Limit-Reset", "3")], r#"{"code":1004}"#);
        let failure = Envelope::<PayCode>::from_http(&response)
            .outcome::<()>()
            .expect_err("refused");
        assert_eq!(failure.class(), Class::Retry);
        assert_eq!(failure.retry_after(), None);
    }
}
