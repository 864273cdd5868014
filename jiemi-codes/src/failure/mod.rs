//! Why there is no payload: the API refused, the payload had the wrong type, or no answer came.

mod kept;
mod made;
mod shown;

use crate::{Class, Code, FieldError, Language, Received, ResponseCode, Verdict};
use alloc::boxed::Box;
use core::error::Error;
use core::time::Duration;
use kept::Kept;
use serde::de::DeserializeOwned;

/// Why a call returned no payload, and what to do next.
///
/// Use it as the error type of your client. It is `Send + Sync + 'static`, so `?` works in an
/// `async fn`. [`Envelope::outcome`](crate::Envelope::outcome) returns it for an answer;
/// [`not_sent`](Failure::not_sent) and [`no_answer`](Failure::no_answer) make it if none came.
///
/// **Decide by [`class`](Failure::class).** If it is [`Indeterminate`](Class::Indeterminate), show
/// the customer [`advice`](Class::advice) beside the message. The message alone reads as a refusal,
/// or even as a success, as in `{"code":1000,"message":"支付成功"}` with HTTP 500.
///
/// **Log [`label`](Failure::label) and [`class`](Failure::class).** A server's message may hold
/// phone numbers and names: show [`message`](Failure::message) only to the user. `Display` and
/// `Debug` include the message and the errors of fields, and the [`source`](Error::source) of a
/// payload of the wrong type may quote a value. So `unwrap()`, and anything else that prints a chain
/// of errors, shows them too.
///
/// ```
/// use jiemi_codes::{Class, Failure, Language, Outcome, PayCode, ResponseCode};
/// use serde_json::Value;
///
/// fn pay(status: u16, body: &[u8]) -> Result<Outcome<Value>, Failure<PayCode>> {
///     PayCode::read(status, body).outcome()
/// }
///
/// let failure = pay(200, r#"{"code":1011,"message":"TOKEN已失效。"}"#.as_bytes()).unwrap_err();
/// assert_eq!(failure.class(), Class::Reauthenticate);
/// assert_eq!(failure.label(), "TokenExpired");
/// assert_eq!(failure.message(Language::En), "TOKEN已失效。");
/// assert_eq!(failure.to_string(), "refused: code 1011 (TokenExpired): TOKEN已失效。");
/// ```
#[non_exhaustive]
pub struct Failure<C: 'static>(Box<Inner<C>>);

struct Inner<C: 'static> {
    cause: Cause<C>,
    code: Option<Received<C>>,
    kept: Kept,
    source: Option<Box<dyn Error + Send + Sync>>,
    retry_after: Option<Duration>,
}

#[derive(Clone, Copy)]
enum Cause<C: 'static> {
    Verdict(Verdict<C>),
    Payload(Verdict<C>),
    NotSent,
    NoAnswer,
    Untrusted,
}

/// What kind of failure it is: from [`Failure::kind`].
///
/// ```
/// use jiemi_codes::{Class, FailureKind, PayCode, ResponseCode};
///
/// // Paid, but the receipt does not have the type asked for, so the details are unknown.
/// let answer = PayCode::read(200, br#"{"code":1000,"amount":"?"}"#);
/// let failure = answer.outcome::<Vec<u8>>().unwrap_err();
/// assert_eq!(failure.kind(), FailureKind::Payload);
/// assert_eq!(failure.class(), Class::Indeterminate);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureKind {
    /// The answer is neither a success nor something pending. The class says whether the API
    /// refused or the outcome is unknown.
    Verdict,
    /// The payload does not have the type asked for.
    Payload,
    /// No answer came.
    Transport,
    /// An answer came, but its signature does not fit.
    Untrusted,
}

impl<C: ResponseCode> Failure<C> {
    /// What went wrong.
    ///
    /// ```
    /// # use jiemi_codes::{Failure, FailureKind, PayCode, ResponseCode};
    /// assert_eq!(Failure::<PayCode>::not_sent().kind(), FailureKind::Transport);
    /// let refused = PayCode::read(403, b"").outcome::<()>().unwrap_err();
    /// assert_eq!(refused.kind(), FailureKind::Verdict);
    /// ```
    #[must_use]
    pub fn kind(&self) -> FailureKind {
        match self.0.cause {
            Cause::Verdict(_) => FailureKind::Verdict,
            Cause::Payload(_) => FailureKind::Payload,
            Cause::NotSent | Cause::NoAnswer => FailureKind::Transport,
            Cause::Untrusted => FailureKind::Untrusted,
        }
    }

    /// How the answer was judged; `None` if none came.
    ///
    /// ```
    /// # use jiemi_codes::{HttpStatus, PayCode, ResponseCode, Verdict};
    /// let failure = PayCode::read(403, b"").outcome::<()>().unwrap_err();
    /// assert_eq!(failure.verdict(), Some(Verdict::Status(HttpStatus::Forbidden)));
    /// ```
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict<C>> {
        match self.0.cause {
            Cause::Verdict(verdict) | Cause::Payload(verdict) => Some(verdict),
            Cause::NotSent | Cause::NoAnswer | Cause::Untrusted => None,
        }
    }

    /// What to do next; never [`Class::Success`].
    ///
    /// A success whose payload has the wrong type took effect, but its details are unknown: its
    /// class is [`Class::Indeterminate`].
    ///
    /// ```
    /// # use jiemi_codes::{Class, PayCode, ResponseCode};
    /// let failure = PayCode::read(504, b"upstream timed out").outcome::<()>().unwrap_err();
    /// assert_eq!(failure.class(), Class::Indeterminate);
    /// ```
    #[must_use]
    pub fn class(&self) -> Class {
        let verdict = match self.0.cause {
            Cause::NotSent => return Class::Retry,
            Cause::NoAnswer | Cause::Untrusted => return Class::Indeterminate,
            Cause::Verdict(verdict) | Cause::Payload(verdict) => verdict,
        };
        match verdict.class() {
            Class::Success => Class::Indeterminate,
            class => class,
        }
    }

    /// The code of the answer as the catalogue reads it; `None` if no answer came, or if its
    /// code is absent or unreadable.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// let failure = PayCode::read(200, br#"{"code":1008}"#).outcome::<()>().unwrap_err();
    /// assert_eq!(failure.code(), Some(1008.into()));
    /// ```
    #[must_use]
    pub fn code(&self) -> Option<Code<'_>> {
        Some(self.0.code.as_ref()?.code())
    }

    /// The code as it came, even if it is unreadable; see
    /// [`Envelope::code_text`](crate::Envelope::code_text).
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// let failure = PayCode::read(500, br#"{"code":"01018"}"#).outcome::<()>().unwrap_err();
    /// assert_eq!((failure.code(), failure.code_text()), (None, Some("01018")));
    /// ```
    #[must_use]
    pub fn code_text(&self) -> Option<&str> {
        self.0.kept.code_text.as_deref()
    }

    /// The HTTP status of the answer; `None` if none came.
    ///
    /// ```
    /// # use jiemi_codes::{Failure, PayCode};
    /// assert_eq!(Failure::<PayCode>::no_answer().status(), None);
    /// ```
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.kept.status
    }

    /// The name of the error; see [`Envelope::name`](crate::Envelope::name).
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// let body = br#"{"name":"Forbidden","code":0}"#;
    /// let failure = PayCode::read(403, body).outcome::<()>().unwrap_err();
    /// assert_eq!(failure.name(), Some("Forbidden"));
    /// ```
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.0.kept.name.as_deref()
    }

    /// The HTTP status in the body; see
    /// [`Envelope::body_status`](crate::Envelope::body_status).
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// let body = br#"{"code":1000,"status":401}"#;
    /// let failure = PayCode::read(200, body).outcome::<()>().unwrap_err();
    /// assert_eq!(failure.body_status(), Some(401));
    /// ```
    #[must_use]
    pub fn body_status(&self) -> Option<u16> {
        self.0.kept.body_status
    }

    /// The one variant that the code means: the server's message resolves a shared code.
    ///
    /// `None` if no answer came, if its code is absent or unknown, or if the message does not say
    /// which variant it is. Decide by the failure's class, not by the meaning's: a success code
    /// keeps its meaning even if the verdict denies it.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// let body = r#"{"code":1008,"message":"请求被拒绝。"}"#;
    /// let failure = PayCode::read(200, body.as_bytes()).outcome::<()>().unwrap_err();
    /// assert_eq!(failure.meaning(), Some(PayCode::RequestRefused));
    /// ```
    #[must_use]
    pub fn meaning(&self) -> Option<C> {
        let lookup = self.0.code.as_ref()?.lookup();
        let resolved = || lookup.resolve(self.server_message()?);
        lookup.one().or_else(resolved)
    }

    /// What the server found wrong with single fields; empty if it listed none.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// let body = br#"[{"field":"phone","message":"missing"}]"#;
    /// let failure = PayCode::read(422, body).outcome::<()>().unwrap_err();
    /// assert_eq!(failure.field_errors()[0].field, "phone");
    /// ```
    #[must_use]
    pub fn field_errors(&self) -> &[FieldError] {
        &self.0.kept.field_errors
    }

    /// How long the server asks to wait, if the headers said so; see
    /// [`with_retry_after`](Failure::with_retry_after).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The server's message, in the server's language; `None` if no answer came or it has none.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// let body = br#"{"code":1001,"message":"phone: wrong"}"#;
    /// let failure = PayCode::read(200, body).outcome::<()>().unwrap_err();
    /// assert_eq!(failure.server_message(), Some("phone: wrong"));
    /// ```
    #[must_use]
    pub fn server_message(&self) -> Option<&str> {
        self.0.kept.message.as_deref()
    }

    /// The message to show to the user.
    ///
    /// It is the server's, unless that is blank; otherwise the message of the code or HTTP status
    /// that decided, in the given language; otherwise [`Class::advice`], what to do next.
    ///
    /// ```
    /// # use jiemi_codes::{Class, Failure, Language, PayCode, ResponseCode};
    /// let failure = PayCode::read(200, br#"{"code":1011}"#).outcome::<()>().unwrap_err();
    /// assert_eq!(failure.message(Language::Zh), "TOKEN已失效。");
    /// assert_eq!(failure.message(Language::En), "The token is no longer valid.");
    /// // Nothing says what happened, only what to do.
    /// let timeout = Failure::<PayCode>::no_answer();
    /// assert_eq!(timeout.message(Language::En), Class::Indeterminate.advice(Language::En));
    /// ```
    #[must_use]
    pub fn message(&self, language: Language) -> &str {
        let server = self
            .server_message()
            .map(str::trim)
            .filter(|message| !message.is_empty());
        if let Some(message) = server {
            return message;
        }
        match (self.verdict(), self.meaning()) {
            (Some(Verdict::Code(_)), Some(code)) => code.message(language),
            (Some(Verdict::Status(status)), _) => status.message(language),
            _ => self.class().advice(language),
        }
    }

    /// A label for logs and metrics, from a fixed set: the label of the
    /// [verdict](Verdict::label), `payload`, `transport` or `untrusted`.
    ///
    /// A success passed to [`from_code`](Failure::from_code) has the label `payload`.
    ///
    /// ```
    /// # use jiemi_codes::{Failure, PayCode, ResponseCode};
    /// let failure = PayCode::read(502, b"").outcome::<()>().unwrap_err();
    /// assert_eq!(failure.label(), "BadGateway");
    /// assert_eq!(Failure::<PayCode>::not_sent().label(), "transport");
    /// ```
    #[must_use]
    pub fn label(&self) -> &'static str {
        match self.0.cause {
            // `from_code` was given a success: what is missing is its payload.
            Cause::Payload(_) | Cause::Verdict(Verdict::Valid) => "payload",
            Cause::Verdict(verdict) => verdict.label(),
            Cause::NotSent | Cause::NoAnswer => "transport",
            Cause::Untrusted => "untrusted",
        }
    }

    /// The object that has the code, or the whole body if none has; see
    /// [`Envelope::details`](crate::Envelope::details).
    ///
    /// Read a second code there as a [`Received`] of its own catalogue.
    ///
    /// # Errors
    ///
    /// An error of serde_json if no body came, if it could not be read, or if it does not have
    /// this type.
    ///
    /// ```
    /// use jiemi_codes::{HttpStatus, PayCode, Received, ResponseCode};
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Details {
    ///     sub_code: Received<HttpStatus>,
    /// }
    ///
    /// let body = br#"{"code":1014,"sub_code":"404"}"#;
    /// let failure = PayCode::read(200, body).outcome::<()>().unwrap_err();
    /// let details = failure.details::<Details>()?;
    /// assert_eq!(details.sub_code.lookup().one(), Some(HttpStatus::NotFound));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn details<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        self.0.kept.details()
    }
}
