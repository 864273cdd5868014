//! The HTTP statuses that go with a success, and the 0 that defers to them.

use super::*;

#[test]
fn a_success_code_goes_with_200_alone_unless_the_protocol_says_more() {
    let protocol = Protocol::new("code").success_statuses(&[200, 201, 304]);
    for status in 0..=999 {
        let body = r#"{"code":1000}"#;
        let strict = read(Protocol::DEFAULT, status, body).verdict();
        let expected = match status {
            200 => Verdict::Valid,
            _ => Verdict::Unclear(Unclear::StatusDenies),
        };
        assert_eq!(strict, expected, "{status}");
        let expected = match status {
            200 | 201 | 304 => Verdict::Valid,
            _ => Verdict::Unclear(Unclear::StatusDenies),
        };
        assert_eq!(read(protocol, status, body).verdict(), expected, "{status}");
    }
}

#[test]
fn listed_success_statuses_replace_200() {
    let protocol = Protocol::new("code").success_statuses(&[201]);
    let denied = Verdict::Unclear(Unclear::StatusDenies);
    assert_eq!(verdict(protocol, r#"{"code":1000}"#), denied);
    let never = Protocol::new("code").success_statuses(&[]);
    assert_eq!(verdict(never, r#"{"code":1000}"#), denied);
}

#[test]
fn a_success_code_that_is_the_status_goes_with_it() {
    for status in 0..=999 {
        let body = format!(r#"{{"code":{status}}}"#);
        let verdict = HttpStatus::read(status, body.as_bytes()).verdict();
        let is_success = matches!(status, 200 | 201 | 204 | 304);
        assert_eq!(verdict.is_success(), is_success, "{status}");
    }
    let other = HttpStatus::read(200, br#"{"code":201}"#).verdict();
    assert_eq!(other, Verdict::Valid);
    let other = HttpStatus::read(201, br#"{"code":200}"#).verdict();
    assert_eq!(other, Verdict::Unclear(Unclear::StatusDenies));
}

#[test]
fn without_a_code_the_statuses_the_protocol_lists_are_successes() {
    let listed = [200, 203, 204, 206, 299, 304];
    let protocol = Protocol::new("code").success_without_code(&listed);
    for status in 0..=999 {
        let expected = match status {
            _ if listed.contains(&status) => Verdict::Valid,
            201 => NO_CODE,
            _ => Verdict::Status(HttpStatus::from(status)),
        };
        assert_eq!(read(protocol, status, "{}").verdict(), expected, "{status}");
    }
}

#[test]
fn with_200_a_success_without_a_code_needs_an_object() {
    let protocol = Protocol::new("code").success_without_code(&[200, 201]);
    assert_eq!(verdict(protocol, r#"{"id":7}"#), Verdict::Valid);
    for body in ["", " ", "null", "[]", r#"[{"id":7}]"#] {
        assert_eq!(verdict(protocol, body), NO_CODE, "{body}");
        assert_eq!(
            read(protocol, 201, body).verdict(),
            Verdict::Valid,
            "{body}"
        );
    }
    for page in ["1000", "ok", "<html>", "\"\""] {
        assert_eq!(verdict(protocol, page), UNREADABLE, "{page}");
        assert_eq!(read(protocol, 201, page).verdict(), UNREADABLE, "{page}");
    }
}

#[test]
fn an_unlisted_zero_defers_to_the_status_if_the_protocol_says_so() {
    let zero = Protocol::new("code").zero_by_status();
    let read = |protocol, status, body: &'static str| {
        Envelope::<SignedNumbers>::read_with(protocol, status, body.as_bytes()).verdict()
    };
    for body in [r#"{"code":0}"#, r#"{"code":"0"}"#] {
        let strict = read(Protocol::DEFAULT, 404, body);
        assert_eq!(strict, Verdict::Code(SignedNumbers::lookup(0)));
        assert_eq!(read(zero, 404, body), Verdict::Status(HttpStatus::NotFound));
        for status in [200, 204, 304] {
            let verdict = read(zero, status, body);
            assert_eq!(verdict, Verdict::Unclear(Unclear::SaysNothing));
        }
    }
    // An `other` variant does not list it.
    let other = Envelope::<WithOther>::read_with(zero, 404, br#"{"code":0}"#);
    assert_eq!(other.verdict(), Verdict::Status(HttpStatus::NotFound));
}

#[test]
fn a_zero_among_words_defers_to_the_status_too() {
    let zero = Protocol::new("code").zero_by_status();
    let read = |body: &'static str| Envelope::<V3Code>::read_with(zero, 404, body.as_bytes());
    for body in [r#"{"code":0}"#, r#"{"code":"0"}"#] {
        let answer = read(body);
        assert_eq!(answer.verdict(), Verdict::Status(HttpStatus::NotFound));
        assert_eq!(answer.code(), Some(Code::Word("0")));
    }
    for body in [r#"{"code":"00"}"#, r#"{"code":""}"#] {
        assert_eq!(read(body).verdict(), Verdict::Code(V3Code::lookup("00")));
    }
}
