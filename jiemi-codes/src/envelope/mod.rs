//! One answer as received: status, body and verdict.

mod body;
mod field_error;
mod malformed;
mod paths;
mod payload;
mod quoted;
mod scan;
mod value;
mod walk;

use crate::verdict::judge::{Answer, Said, judge};
use crate::{Class, Code, Protocol, ResponseCode, Unclear, Verdict, text};
use alloc::borrow::Cow;
use alloc::vec::Vec;
use body::Body;
use core::fmt;
use core::time::Duration;
pub use field_error::FieldError;
pub use malformed::Malformed;

/// One answer as received: its HTTP status and its body, read and judged.
///
/// Get one from [`ResponseCode::read`]. Then ask [`outcome`](Envelope::outcome) for the payload or
/// a [`Failure`](crate::Failure), or [`verdict`](Envelope::verdict) for what the answer means.
/// Reading never fails, and the envelope borrows from the body.
///
/// The catalogue's [`Protocol`] says where the code is, and [`Verdict`] has the table of how an
/// answer is judged. The body adds four rules:
///
/// **A code is absent** if the body is empty, `null`, an array, or an object without a code.
/// (Spaces alone are empty; one byte order mark is skipped.) If the protocol has `within`, a code
/// outside that object never decides, and if the object has no code, the answer is no success.
///
/// **A code is unreadable**
///
/// - if it is neither an integer nor a string, or if the catalogue cannot take it;
/// - if the body repeats a key that the protocol names;
/// - if a `within` path of the protocol leads to something that is not an object;
/// - if the body begins like an object but is not one: it breaks off, or it is not UTF-8 (decode
///   GBK first).
///
/// **A page**, which is HTML, text or a lone number, is judged as if it had no code, but is never a
/// success and never pending.
///
/// **A success is denied**, in this order,
///
/// - by the protocol's `status` key, if its value is an HTTP status other than the real one;
/// - by the protocol's flag, if it is not `true`, and by `"success": false` (also `"false"`) at the
///   top or in the object of the code;
/// - if there is no code: by an array of errors, each with `field` and `message`; by an `error` or
///   `errors` at the top, unless it is `null`, `false`, `0`, `""`, `[]` or `{}`; and by a code
///   outside its object.
///
/// A list endpoint that answers 200 with a bare array has no code and no object: read it without
/// the catalogue.
///
/// `Debug` shows the body, which may hold phone numbers and names. `Display` shows only the code
/// as it came and the HTTP status.
///
/// ```
/// use jiemi_codes::{Class, PayCode, ResponseCode, Unclear, Verdict};
///
/// let body = r#"{"code":1008,"message":"请求被拒绝。"}"#;
/// let answer = PayCode::read(200, body.as_bytes());
/// assert_eq!(answer.code(), Some(1008.into()));
/// assert_eq!(answer.meaning(), Some(PayCode::RequestRefused));
/// assert_eq!(answer.verdict().class(), Class::Fail);
/// assert_eq!(answer.to_string(), "code 1008 with HTTP 200");
///
/// // A login page with HTTP 200 is not a success.
/// let page = PayCode::read(200, b"<!DOCTYPE html><title>Login</title>");
/// assert!(page.malformed().is_some());
/// assert_eq!(page.verdict(), Verdict::Unclear(Unclear::Unreadable));
/// ```
#[must_use]
pub struct Envelope<'a, C: 'static> {
    status: u16,
    verdict: Verdict<C>,
    body: Body<'a>,
    retry_after: Option<Duration>,
}

impl<'a, C: ResponseCode> Envelope<'a, C> {
    /// Reads an answer by the catalogue's protocol; [`ResponseCode::read`] is the short form.
    /// `status` is the HTTP status of the response, not the one in its body.
    ///
    /// ```
    /// use jiemi_codes::{Envelope, PayCode, Verdict};
    ///
    /// let answer = Envelope::<PayCode>::read(200, br#"{"code":1000,"status":200}"#);
    /// assert_eq!(answer.verdict(), Verdict::Valid);
    /// ```
    pub fn read(status: u16, body: &'a [u8]) -> Self {
        // A copy of the protocol costs 1.5 % of reading an error.
        Envelope::read_by(const { &C::PROTOCOL }, status, body)
    }

    /// Reads an answer by another protocol, for an API whose answers differ by endpoint.
    ///
    /// ```
    /// use jiemi_codes::{Envelope, PayCode, Protocol};
    ///
    /// let method = "alipay_trade_query";
    /// let member = format!("{method}_response");
    /// let protocol = Protocol::new("code").message("msg").within(&member);
    /// let body = br#"{"alipay_trade_query_response":{"code":"1018","msg":"wait"},"sign":"x"}"#;
    /// let answer = Envelope::<PayCode>::read_with(protocol, 200, body);
    /// assert_eq!(answer.code(), Some(1018.into()));
    /// ```
    pub fn read_with(protocol: Protocol<'_>, status: u16, body: &'a [u8]) -> Self {
        Envelope::read_by(&protocol, status, body)
    }

    fn read_by(protocol: &Protocol<'_>, status: u16, body: &'a [u8]) -> Self {
        // Written where it stays: moving the body costs 2 % of reading it.
        let mut envelope = Envelope {
            status,
            verdict: Verdict::Unclear(Unclear::Unreadable),
            body: Body::read(protocol, status, body),
            retry_after: None,
        };
        let facts = envelope.body.facts;
        let code = envelope.body.code.as_ref();
        let said = match code.map(|value| value.code::<C>()) {
            _ if facts.is_unreadable => Said::Unreadable,
            None => Said::Absent,
            Some(None) => Said::Unreadable,
            Some(Some(code)) => Said::Code(code),
        };
        let answer = Answer {
            said,
            status,
            shape: facts.shape,
            denials: facts.denials,
        };
        envelope.verdict = judge(protocol, &answer);
        envelope
    }

    /// Sets how long the headers ask to wait, replacing an earlier value; `None` means they do
    /// not ask.
    ///
    /// A [`Failure`](crate::Failure) made from the answer keeps it. This does not change the class.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// use core::time::Duration;
    ///
    /// let answer = PayCode::read(429, b"").with_retry_after(Duration::from_secs(3));
    /// assert_eq!(answer.retry_after(), Some(Duration::from_secs(3)));
    /// let refused = answer.outcome::<serde_json::Value>().unwrap_err();
    /// assert_eq!(refused.retry_after(), Some(Duration::from_secs(3)));
    /// ```
    pub fn with_retry_after(self, wait: impl Into<Option<Duration>>) -> Self {
        Envelope {
            retry_after: wait.into(),
            ..self
        }
    }

    /// The HTTP status of the response.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// assert_eq!(PayCode::read(502, br#"{"status":200}"#).status(), 502);
    /// ```
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The code as the catalogue reads it: a number, or a word. `None` if it is absent or
    /// unreadable.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// assert_eq!(PayCode::read(200, br#"{"code":1018}"#).code(), Some(1018.into()));
    /// assert_eq!(PayCode::read(200, br#"{"code":"1018"}"#).code(), Some(1018.into()));
    /// assert_eq!(PayCode::read(200, br#"{"code":"SYSTEM_ERROR"}"#).code(), None);
    /// assert_eq!(PayCode::read(200, br#"{"data":{"code":1018}}"#).code(), None);
    /// ```
    #[must_use]
    pub fn code(&self) -> Option<Code<'_>> {
        let code = self.body.code.as_ref()?;
        code.code::<C>().filter(|_| !self.is_unreadable())
    }

    /// The code as it came, also if it is unreadable: JSON, or a string without its quotes.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// assert_eq!(PayCode::read(400, br#"{"code":"01018"}"#).code_text(), Some("01018"));
    /// assert_eq!(PayCode::read(400, br#"{"code":1e3}"#).code_text(), Some("1e3"));
    /// assert_eq!(PayCode::read(400, br#"{"code":null}"#).code_text(), Some("null"));
    /// assert_eq!(PayCode::read(400, b"{}").code_text(), None);
    /// ```
    #[must_use]
    pub fn code_text(&self) -> Option<&str> {
        Some(self.body.code.as_ref()?.text())
    }

    /// The name of the error, such as `Unauthorized`; `None` if it is absent or not a string.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// let answer = PayCode::read(401, br#"{"name":"Unauthorized","code":0}"#);
    /// assert_eq!(answer.name(), Some("Unauthorized"));
    /// ```
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.body.name.as_deref()
    }

    /// The server's message; `None` if there is no string.
    ///
    /// If it is a list or an object, these are all the strings in it that are not blank, joined
    /// by `; `.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// let answer = PayCode::read(200, br#"{"code":1008,"message":"\u8bf7\u6c42"}"#);
    /// assert_eq!(answer.message().as_deref(), Some("请求"));
    /// let several = PayCode::read(400, br#"{"code":1001,"message":["phone","amount"]}"#);
    /// assert_eq!(several.message().as_deref(), Some("phone; amount"));
    /// ```
    #[must_use]
    pub fn message(&self) -> Option<Cow<'_, str>> {
        value::message(self.body.message?)
    }

    /// The HTTP status in the body: an integer from 100 to 599, or a string that is one. If it
    /// differs from the real status, a success is denied.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// assert_eq!(PayCode::read(200, br#"{"status":"404"}"#).body_status(), Some(404));
    /// assert_eq!(PayCode::read(200, br#"{"status":"ok"}"#).body_status(), None);
    /// ```
    #[must_use]
    pub fn body_status(&self) -> Option<u16> {
        self.body.status
    }

    /// What the server finds wrong with single fields; empty if the body does not say.
    ///
    /// Three shapes are read: a list of objects with `field` and `message` (Yii 2, HTTP 422); an
    /// object of lists, such as `{"phone":["too short"]}`; and either of them under `errors`. In a
    /// success or a pending answer an object of lists is the payload, and is not read.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// let body = br#"[{"field":"amount","message":"too small"},{"field":"phone","message":"missing"}]"#;
    /// let errors = PayCode::read(422, body).field_errors();
    /// let fields = errors.iter().map(|error| error.field.as_str());
    /// assert!(fields.eq(["amount", "phone"]));
    /// ```
    #[must_use]
    pub fn field_errors(&self) -> Vec<FieldError> {
        // The payload itself may be an object of lists.
        let has_payload = matches!(self.verdict.class(), Class::Success | Class::Poll);
        field_error::read(self.body.text, self.body.object, has_payload)
    }

    /// Whether the body makes the code unreadable: it repeats a key that the protocol names, has a
    /// broken `within`, or breaks off.
    pub(crate) fn is_unreadable(&self) -> bool {
        self.body.facts.is_unreadable
    }

    /// Why the body could not be read; `None` if it could.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// let page = PayCode::read(502, b"<html>Bad Gateway</html>");
    /// let why = page.malformed().map(ToString::to_string);
    /// assert_eq!(why.as_deref(), Some("the body is not JSON from line 1, column 1"));
    /// ```
    #[must_use]
    pub fn malformed(&self) -> Option<&Malformed> {
        self.body.malformed.as_ref()
    }

    /// How long the server asks to wait, if the caller has set it with
    /// [`with_retry_after`](Envelope::with_retry_after).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// What the answer means, by the table of [`Verdict`].
    ///
    /// ```
    /// # use jiemi_codes::{Class, PayCode, ResponseCode};
    /// let answer = PayCode::read(200, br#"{"code":1019,"message":"wait"}"#);
    /// assert_eq!(answer.verdict().class(), Class::Poll);
    /// ```
    pub fn verdict(&self) -> Verdict<C> {
        self.verdict
    }

    /// The one variant that the code means: the server's message resolves a shared code.
    ///
    /// `None` if there is no code, if it is unknown, or if the message does not say which variant
    /// it is. This is not a verdict: a success code has its meaning even if the verdict denies it.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// let body = r#"{"code":1008,"message":"用户名或者密码错误"}"#;
    /// let answer = PayCode::read(200, body.as_bytes());
    /// assert_eq!(answer.meaning(), Some(PayCode::InvalidCredentials));
    /// // Without its message, 1008 may be either.
    /// assert_eq!(PayCode::read(200, br#"{"code":1008}"#).meaning(), None);
    /// ```
    #[must_use]
    pub fn meaning(&self) -> Option<C> {
        let lookup = C::lookup(self.code()?);
        lookup.one().or_else(|| lookup.resolve(&self.message()?))
    }
}

impl<C: ResponseCode> Clone for Envelope<'_, C> {
    fn clone(&self) -> Self {
        Envelope {
            status: self.status,
            verdict: self.verdict,
            body: self.body.clone(),
            retry_after: self.retry_after,
        }
    }
}

impl<C: ResponseCode> fmt::Debug for Envelope<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Envelope")
            .field("status", &self.status)
            .field("verdict", &format_args!("{}", self.verdict))
            .field("code", &self.code_text())
            .field("body", &self.body.text)
            .field("malformed", &self.body.malformed)
            .field("retry_after", &self.retry_after)
            .finish()
    }
}

/// One line: the code as it came and the HTTP status, `code 1018 with HTTP 200` or
/// `no code with HTTP 502`. Line breaks and other controls in the code are escaped.
impl<C: ResponseCode> fmt::Display for Envelope<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let write = |f: &mut fmt::Formatter<'_>| match self.code_text() {
            Some(code) => {
                let code = text::Escaped(code);
                write!(f, "code {code} with HTTP {}", self.status)
            }
            None => {
                let what = if self.is_unreadable() {
                    "unreadable"
                } else {
                    "no"
                };
                write!(f, "{what} code with HTTP {}", self.status)
            }
        };
        text::pad(f, text::from_fn(write))
    }
}
