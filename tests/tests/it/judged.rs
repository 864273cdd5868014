//! Everything that an answer is judged by, as one value, so that a test can check a body
//! in one statement.

use jiemi_codes::{
    Class, Code, Envelope, HttpStatus, PayCode, ResponseCode as _, Unclear, Verdict,
};
use std::borrow::Cow;

#[derive(Debug, PartialEq)]
pub(crate) struct Judged<'a> {
    pub(crate) code: Option<i64>,
    pub(crate) name: Option<&'a str>,
    pub(crate) message: Option<Cow<'a, str>>,
    pub(crate) body_status: Option<u16>,
    pub(crate) is_malformed: bool,
    pub(crate) verdict: Verdict<PayCode>,
    pub(crate) class: Class,
}

impl Judged<'static> {
    /// A body without any of the four fields.
    fn by(verdict: Verdict<PayCode>, class: Class) -> Self {
        Judged {
            code: None,
            name: None,
            message: None,
            body_status: None,
            is_malformed: false,
            verdict,
            class,
        }
    }

    /// A success with the code 1000.
    pub(crate) fn valid() -> Self {
        Judged {
            code: Some(1000),
            ..Judged::valid_without_code()
        }
    }

    pub(crate) fn valid_without_code() -> Self {
        Judged::by(Verdict::Valid, Class::Success)
    }

    pub(crate) fn code(code: i64, class: Class) -> Self {
        Judged {
            code: Some(code),
            ..Judged::by(Verdict::Code(PayCode::lookup(code)), class)
        }
    }

    pub(crate) fn status(status: HttpStatus, class: Class) -> Self {
        Judged::by(Verdict::Status(status), class)
    }

    pub(crate) fn unclear(why: Unclear) -> Self {
        Judged::by(Verdict::Unclear(why), Class::Indeterminate)
    }
}

impl<'a> Judged<'a> {
    pub(crate) fn of(answer: &'a Envelope<'_, PayCode>) -> Self {
        Judged {
            code: answer.code().map(|code| match code {
                Code::Number(number) => number,
                Code::Word(word) => panic!("{word:?} is not a number"),
            }),
            name: answer.name(),
            message: answer.message(),
            body_status: answer.body_status(),
            is_malformed: answer.malformed().is_some(),
            verdict: answer.verdict(),
            class: answer.verdict().class(),
        }
    }
}

/// Reads an answer and compares all of it with what is expected.
#[track_caller]
pub(crate) fn expect(status: u16, body: impl AsRef<[u8]>, expected: Judged<'_>) {
    let body = body.as_ref();
    let answer = PayCode::read(status, body);
    assert_eq!(answer.status(), status);
    let shown = String::from_utf8_lossy(body.get(..300).unwrap_or(body));
    assert_eq!(Judged::of(&answer), expected, "HTTP {status}: {shown}");
}

/// Checks a body that cannot be read. A page is judged by its status, but a status of success is
/// not believed; a broken object may have had any code.
#[track_caller]
pub(crate) fn expect_malformed(body: impl AsRef<[u8]>) {
    let body = body.as_ref();
    let malformed = |judged| Judged {
        is_malformed: true,
        ..judged
    };
    let text = body.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(body);
    if text.trim_ascii_start().starts_with(b"{") {
        return expect_unreadable(body, malformed);
    }
    for status in [200, 201, 202, 204, 304] {
        expect(
            status,
            body,
            malformed(Judged::unclear(Unclear::Unreadable)),
        );
    }
    use HttpStatus::{
        BadGateway, Forbidden, Found, NotFound, ServerError, Successful, TooManyRequests,
    };
    for (status, verdict, class) in [
        (299, Successful(299), Class::Indeterminate),
        (302, Found, Class::Indeterminate),
        (401, HttpStatus::Unauthorized, Class::Reauthenticate),
        (403, Forbidden, Class::Fail),
        (404, NotFound, Class::Fail),
        (429, TooManyRequests, Class::Retry),
        (500, HttpStatus::InternalServerError, Class::Indeterminate),
        (502, BadGateway, Class::Indeterminate),
        (599, ServerError(599), Class::Indeterminate),
    ] {
        expect(status, body, malformed(Judged::status(verdict, class)));
    }
}

/// Checks a body whose code is not an integer: it may have said anything.
#[track_caller]
pub(crate) fn expect_no_integer(body: impl AsRef<[u8]>) {
    expect_unreadable(body.as_ref(), |judged| judged);
}

#[track_caller]
fn expect_unreadable<'a>(body: &'a [u8], also: impl Fn(Judged<'a>) -> Judged<'a>) {
    for status in [
        200, 201, 202, 204, 299, 304, 302, 400, 403, 404, 409, 500, 502, 599,
    ] {
        expect(status, body, also(Judged::unclear(Unclear::Unreadable)));
    }
    for (verdict, class) in [
        (HttpStatus::Unauthorized, Class::Reauthenticate),
        (HttpStatus::TooManyRequests, Class::Retry),
    ] {
        expect(verdict.code(), body, also(Judged::status(verdict, class)));
    }
}
