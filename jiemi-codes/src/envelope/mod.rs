//! One answer as received.

mod body;
mod field_error;
mod keys;
mod malformed;
mod scalar;
mod skip;

use crate::{Class, Code, Failure, Outcome, PayCode, ResponseCode, Verdict};
use alloc::vec::Vec;
use body::Body;
use core::time::Duration;
pub use field_error::FieldError;
pub use keys::Keys;
pub use malformed::Malformed;
use serde::Deserialize;

/// One answer as received: its HTTP status and its body, whatever that is. Reading it
/// never fails, and it borrows from the body. `Debug` shows the body, which may hold phone
/// numbers and names.
///
/// A code counts as absent if the body is empty, `null`, an array, or a JSON object without a
/// top-level code. A code that the catalogue cannot read may have said anything, and so may a
/// body that begins as an object and is none: both are a contradiction, unless the status is 401
/// or 429. A body of any other kind, such as a proxy's HTML page, is judged by the status, which
/// is not believed where it speaks of success.
///
/// ```
/// use jiemi_codes::{Class, Envelope, PayCode, Verdict};
///
/// let body = r#"{"code":1008,"message":"请求被拒绝。"}"#;
/// let answer = Envelope::from_json(200, body.as_bytes());
/// assert_eq!(answer.code(), Some(1008));
/// assert_eq!(answer.meaning(), Some(PayCode::RequestRefused));
/// assert_eq!(answer.verdict().class(), Class::Fail);
///
/// // A login page with HTTP 200 is not a success.
/// let page = Envelope::from_json(200, b"<!DOCTYPE html><title>Login</title>");
/// assert!(page.malformed().is_some());
/// assert_eq!(page.verdict().class(), Class::Indeterminate);
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Envelope<'a> {
    status: u16,
    body: Body<'a>,
    retry_after: Option<Duration>,
}

impl<'a> Envelope<'a> {
    /// Reads an answer with the field names of the
    /// [reference document](crate#sources). `status`
    /// is the HTTP status of the response, not the one in its body.
    ///
    /// ```
    /// # use jiemi_codes::{Envelope, Verdict};
    /// let answer = Envelope::from_json(200, br#"{"code":1000,"status":200}"#);
    /// assert_eq!(answer.verdict(), Verdict::Valid);
    /// ```
    pub fn from_json(status: u16, body: &'a [u8]) -> Envelope<'a> {
        Envelope::with_keys(Keys::default(), status, body)
    }

    /// Reads an answer with other field names.
    ///
    /// ```
    /// use jiemi_codes::{Envelope, Keys};
    ///
    /// let keys = Keys::default().code("errcode").message("errmsg");
    /// let body = br#"{"errcode":40029,"errmsg":"invalid code"}"#;
    /// let answer = Envelope::with_keys(keys, 200, body);
    /// assert_eq!(answer.code(), Some(40029));
    /// assert_eq!(answer.message(), Some("invalid code"));
    /// ```
    pub fn with_keys(keys: Keys<'_>, status: u16, body: &'a [u8]) -> Envelope<'a> {
        Envelope {
            status,
            body: Body::read(keys, body),
            retry_after: None,
        }
    }

    /// The HTTP status of the response.
    ///
    /// ```
    /// # use jiemi_codes::Envelope;
    /// assert_eq!(Envelope::from_json(502, br#"{"status":200}"#).status(), 502);
    /// ```
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The code: an integer within `i64`, or a string that is one. `None` if the top level
    /// has no code, or has one that is something else or beyond `i64`, which is
    /// [judged](Envelope::judge) as a code that is not an integer.
    ///
    /// ```
    /// # use jiemi_codes::Envelope;
    /// assert_eq!(Envelope::from_json(200, br#"{"code":1018}"#).code(), Some(1018));
    /// assert_eq!(Envelope::from_json(200, br#"{"code":"1018"}"#).code(), Some(1018));
    /// assert_eq!(Envelope::from_json(200, br#"{"code":"SYSTEM_ERROR"}"#).code(), None);
    /// assert_eq!(Envelope::from_json(200, br#"{"data":{"code":1018}}"#).code(), None);
    /// ```
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        self.body.code.integer()
    }

    /// The name of the error, such as `Unauthorized`; `None` if it is absent,
    /// `null` or not a string.
    ///
    /// ```
    /// # use jiemi_codes::Envelope;
    /// let answer = Envelope::from_json(401, br#"{"name":"Unauthorized","code":0}"#);
    /// assert_eq!(answer.name(), Some("Unauthorized"));
    /// ```
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.body.name.as_deref()
    }

    /// The server's message; `None` if it is absent, `null` or not a string.
    ///
    /// ```
    /// # use jiemi_codes::Envelope;
    /// let answer = Envelope::from_json(200, br#"{"code":1008,"message":"\u8bf7\u6c42"}"#);
    /// assert_eq!(answer.message(), Some("请求"));
    /// ```
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.body.message.as_deref()
    }

    /// The HTTP status that the body gives, if it gives one: an integer from 100 to 599, or
    /// a string that is one. If it differs from the real status, a success is
    /// [judged](Envelope::judge) a contradiction.
    ///
    /// ```
    /// # use jiemi_codes::Envelope;
    /// assert_eq!(Envelope::from_json(200, br#"{"status":"404"}"#).body_status(), Some(404));
    /// assert_eq!(Envelope::from_json(200, br#"{"status":"ok"}"#).body_status(), None);
    /// ```
    #[must_use]
    pub fn body_status(&self) -> Option<u16> {
        u16::try_from(self.body.status?)
            .ok()
            .filter(|status| (100..=599).contains(status))
    }

    /// What the server finds wrong with single fields, if the body is a list of
    /// objects with `field` and `message`, as Yii 2 sends with 422 for a form. Empty for
    /// any other body; items of another shape are skipped.
    ///
    /// ```
    /// # use jiemi_codes::Envelope;
    /// let body = br#"[{"field":"amount","message":"too small"},{"field":"phone","message":"missing"}]"#;
    /// let errors = Envelope::from_json(422, body).field_errors();
    /// let fields = errors.iter().map(|error| error.field.as_str());
    /// assert!(fields.eq(["amount", "phone"]));
    /// ```
    #[must_use]
    pub fn field_errors(&self) -> Vec<FieldError> {
        match self.body.is_list {
            true => field_error::read(self.body.text),
            false => Vec::new(),
        }
    }

    /// How long the server asks to wait, if the caller has set it with
    /// [`with_retry_after`](Envelope::with_retry_after).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Sets how long the headers ask to wait, replacing an earlier value; a [`Failure`] keeps
    /// it. `None` means they do not ask. This does not change the class.
    ///
    /// ```
    /// # use jiemi_codes::Envelope;
    /// use core::time::Duration;
    ///
    /// let answer = Envelope::from_json(429, b"").with_retry_after(Duration::from_secs(3));
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

    /// Why the body could not be read; `None` if it could.
    ///
    /// ```
    /// # use jiemi_codes::Envelope;
    /// let page = Envelope::from_json(502, b"<html>Bad Gateway</html>");
    /// let why = page.malformed().map(ToString::to_string);
    /// assert_eq!(why.as_deref(), Some("the body is not JSON from line 1, column 1"));
    /// ```
    #[must_use]
    pub fn malformed(&self) -> Option<&Malformed> {
        self.body.malformed.as_ref()
    }

    /// What the answer means, judged by [`PayCode`].
    ///
    /// ```
    /// # use jiemi_codes::{Class, Envelope};
    /// let answer = Envelope::from_json(200, br#"{"code":1019,"message":"wait"}"#);
    /// assert_eq!(answer.verdict().class(), Class::Poll);
    /// ```
    pub fn verdict(&self) -> Verdict {
        self.judge()
    }

    /// What the answer means, judged by a catalogue of your own.
    ///
    /// Like [`ResponseCode::judge`], but it also takes the body into account. A
    /// catalogue of words can read any string, and any integer up to `u64`. A
    /// [`Valid`](Verdict::Valid) answer whose body gives an HTTP status other than the real one
    /// is a [`Contradiction`](Verdict::Contradiction).
    ///
    /// ```
    /// use jiemi_codes::{Class, Envelope, ResponseCode, Verdict};
    ///
    /// /// A gateway whose success is 0.
    /// #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    /// #[response_code(repr = u32, messages = en)]
    /// enum GatewayCode {
    ///     /// Done.
    ///     #[code(0, success)]
    ///     Done,
    /// }
    ///
    /// let done = Envelope::from_json(200, br#"{"code":0}"#);
    /// assert_eq!(done.judge::<GatewayCode>(), Verdict::Valid);
    /// // In the catalogue of this API, 0 is not a success.
    /// assert_eq!(done.verdict().class(), Class::Indeterminate);
    /// ```
    pub fn judge<C: ResponseCode>(&self) -> Verdict<C> {
        match (self.malformed(), self.body.begins_as_object) {
            (None, _) => {}
            (Some(_), true) => return Verdict::unreadable(self.status),
            (Some(_), false) => return Verdict::by_status(None, self.status),
        }
        let code = self.code_in::<C>();
        if code.is_none() && !self.body.code.is_absent() {
            return Verdict::unreadable(self.status);
        }
        let is_denied = self
            .body_status()
            .is_some_and(|status| status != self.status);
        let verdict = match code {
            Some(code) => C::judge(code, self.status),
            None => C::judge_without_code(self.status),
        };
        match verdict {
            Verdict::Valid if is_denied => {
                let listed = code.and_then(|code| C::lookup(code).iter().next().copied());
                Verdict::Contradiction {
                    code: listed.map(|code| code.code().into()),
                    status: self.status,
                }
            }
            verdict => verdict,
        }
    }

    /// The code as the catalogue reads it; `None` if it is absent or the catalogue cannot.
    pub(crate) fn code_in<C: ResponseCode>(&self) -> Option<Code<'_>> {
        self.body.code.code::<C>()
    }

    /// The one code of [`PayCode`] that is meant: the server's message resolves a shared
    /// number. `None` if there is no code, if it is unknown, or if the message does not tell
    /// which one it is.
    ///
    /// ```
    /// # use jiemi_codes::{Envelope, PayCode};
    /// let body = r#"{"code":1008,"message":"用户名或者密码错误"}"#;
    /// let answer = Envelope::from_json(200, body.as_bytes());
    /// assert_eq!(answer.meaning(), Some(PayCode::InvalidCredentials));
    /// // Without its message, 1008 may be either.
    /// assert_eq!(Envelope::from_json(200, br#"{"code":1008}"#).meaning(), None);
    /// ```
    #[must_use]
    pub fn meaning(&self) -> Option<PayCode> {
        self.meaning_in()
    }

    /// The same for a catalogue of your own.
    ///
    /// ```
    /// # use jiemi_codes::{Envelope, HttpStatus};
    /// let answer = Envelope::from_json(200, br#"{"code":404}"#);
    /// assert_eq!(answer.meaning_in(), Some(HttpStatus::NotFound));
    /// ```
    #[must_use]
    pub fn meaning_in<C: ResponseCode>(&self) -> Option<C> {
        let lookup = C::lookup(self.code_in::<C>()?);
        lookup.one().or_else(|| lookup.resolve(self.message()?))
    }

    /// The payload of a success, or of something accepted but not finished, judged by
    /// [`PayCode`]. `T` is read from the whole body, whose top level has the code and the
    /// message too; an empty body reads as `null`. A pending answer often has little more
    /// than code and message: give the fields that it may lack a default, or ask for an
    /// `Option`.
    ///
    /// # Errors
    ///
    /// A [`Failure`] for every other answer, or if the body cannot be read as `T`.
    ///
    /// ```
    /// use jiemi_codes::{Envelope, Outcome};
    /// use std::collections::BTreeMap;
    ///
    /// let answer = Envelope::from_json(200, br#"{"code":1000,"amount":100}"#);
    /// let Outcome::Done(body) = answer.outcome::<BTreeMap<&str, i64>>()? else { panic!() };
    /// assert_eq!(body["amount"], 100);
    /// # Ok::<(), jiemi_codes::Failure>(())
    /// ```
    pub fn outcome<T: Deserialize<'a>>(&self) -> Result<Outcome<T>, Failure> {
        self.outcome_in()
    }

    /// The payload, judged by a catalogue of your own.
    ///
    /// # Errors
    ///
    /// Same as [`outcome`](Envelope::outcome).
    ///
    /// ```
    /// use jiemi_codes::{Envelope, Failure, Outcome, ResponseCode};
    ///
    /// #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    /// #[response_code(repr = u32, messages = en)]
    /// enum GatewayCode {
    ///     /// Done.
    ///     #[code(0, success)]
    ///     Done,
    /// }
    ///
    /// fn paid(status: u16, body: &[u8]) -> Result<Outcome<i64>, Failure<GatewayCode>> {
    ///     #[derive(serde::Deserialize)]
    ///     struct Paid {
    ///         amount: i64,
    ///     }
    ///     let outcome = Envelope::from_json(status, body).outcome_in::<GatewayCode, Paid>()?;
    ///     Ok(match outcome {
    ///         Outcome::Done(paid) => Outcome::Done(paid.amount),
    ///         Outcome::Pending(paid) => Outcome::Pending(paid.amount),
    ///     })
    /// }
    ///
    /// assert!(matches!(paid(200, br#"{"code":0,"amount":100}"#), Ok(Outcome::Done(100))));
    /// ```
    pub fn outcome_in<C, T>(&self) -> Result<Outcome<T>, Failure<C>>
    where
        C: ResponseCode,
        T: Deserialize<'a>,
    {
        let verdict = self.judge::<C>();
        let wrap = match verdict.class() {
            Class::Success => Outcome::Done,
            Class::Poll => Outcome::Pending,
            _ => return Err(Failure::refused(self, verdict)),
        };
        let text = match self.body.text {
            "" => "null",
            text => text,
        };
        serde_json::from_str(text)
            .map(wrap)
            .map_err(|error| Failure::payload(self, verdict, error))
    }
}
