//! Why there is no payload: the API refused, the payload did not fit, or no
//! answer came.

use crate::envelope::Envelope;
use crate::text::OneLine;
use crate::{Class, FieldError, Language, Lookup, Malformed, PayCode, ResponseCode, Verdict};
use alloc::borrow::ToOwned as _;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::error::Error;
use core::fmt;
use core::time::Duration;

/// Why a call brought no payload, and what to do next.
///
/// The error type of a client: it is `Send + Sync + 'static`, so `?` works in an
/// `async fn`. Servers' messages may hold phone numbers and names: log
/// [`label`](Failure::label) and [`class`](Failure::class), show
/// [`message`](Failure::message) to the user alone. `Display` and `Debug` have the
/// message in them, and the [`source`](Error::source) of a payload that did not
/// fit may quote a value; so `unwrap()` and whatever prints a chain of errors show
/// them too.
///
/// ```
/// use jiemi_codes::{Class, Envelope, Failure, Language};
///
/// fn pay(status: u16, body: &[u8]) -> Result<serde_json::Value, Failure> {
///     Ok(Envelope::from_json(status, body).outcome()?.into_inner())
/// }
///
/// let failure = pay(200, r#"{"code":1011,"message":"TOKEN已失效。"}"#.as_bytes()).unwrap_err();
/// assert_eq!(failure.class(), Class::Reauthenticate);
/// assert_eq!(failure.label(), "TokenExpired");
/// assert_eq!(failure.message(Language::En), "TOKEN已失效。");
/// assert_eq!(failure.to_string(), "refused: code 1011 (TokenExpired): TOKEN已失效。");
/// ```
#[non_exhaustive]
pub struct Failure<C: 'static = PayCode> {
    kind: Kind<C>,
    retry_after: Option<Duration>,
}

enum Kind<C: 'static> {
    Refused(Box<Answer<C>>),
    Payload(Box<Answer<C>>, serde_json::Error),
    Transport(Sent, Option<Box<dyn Error + Send + Sync>>),
}

/// What a failure keeps of an answer.
struct Answer<C: 'static> {
    verdict: Verdict<C>,
    code: Option<i64>,
    status: u16,
    message: Option<String>,
    field_errors: Vec<FieldError>,
    malformed: Option<Malformed>,
}

/// Which of the three it is; see [`Failure::kind`].
///
/// ```
/// use jiemi_codes::{Class, Envelope, FailureKind};
///
/// // Paid, but the receipt is not what was asked for: nobody knows how.
/// let answer = Envelope::from_json(200, br#"{"code":1000,"amount":"?"}"#);
/// let failure = answer.outcome::<Vec<u8>>().unwrap_err();
/// assert_eq!(failure.kind(), FailureKind::Payload);
/// assert_eq!(failure.class(), Class::Indeterminate);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureKind {
    /// The API answered, and neither with a success nor with something pending; it
    /// may have refused, or nobody knows: the class tells.
    Refused,
    /// The API answered so, but what it sent is not of the type asked for.
    Payload,
    /// No answer came.
    Transport,
}

/// How far a request got that no answer came to.
///
/// ```
/// use jiemi_codes::{Failure, Sent};
///
/// /// Of a client whose errors tell whether there was a connection.
/// fn failure(error: std::io::Error) -> Failure {
///     let sent = match error.kind() {
///         std::io::ErrorKind::ConnectionRefused => Sent::No,
///         _ => Sent::Unknown,
///     };
///     Failure::transport(sent).with_source(error)
/// }
///
/// let refused = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
/// assert!(failure(refused).class().is_retryable());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sent {
    /// It certainly never left: no connection, no address, a bad URL.
    No,
    /// It may have arrived: a timeout, a connection that broke.
    Unknown,
}

impl Failure {
    /// No answer came; for a catalogue of one's own, `Failure::from(sent)` says the
    /// same. [`Sent::No`] is [`Class::Retry`]; after [`Sent::Unknown`]
    /// it may have taken effect, so that is [`Class::Indeterminate`].
    ///
    /// ```
    /// use jiemi_codes::{Class, Failure, Sent};
    ///
    /// assert_eq!(Failure::transport(Sent::No).class(), Class::Retry);
    /// assert_eq!(Failure::transport(Sent::Unknown).class(), Class::Indeterminate);
    /// ```
    #[must_use]
    pub fn transport(sent: Sent) -> Failure {
        Failure::from(sent)
    }
}

/// [`Failure::transport`] for a catalogue of one's own.
///
/// ```
/// use jiemi_codes::{Class, Failure, HttpStatus, Sent};
///
/// let timeout: Failure<HttpStatus> = Sent::Unknown.into();
/// assert_eq!(timeout.class(), Class::Indeterminate);
/// ```
impl<C: 'static> From<Sent> for Failure<C> {
    fn from(sent: Sent) -> Self {
        Failure {
            kind: Kind::Transport(sent, None),
            retry_after: None,
        }
    }
}

impl<C: ResponseCode> Failure<C> {
    pub(crate) fn refused(envelope: &Envelope<'_>, verdict: Verdict<C>) -> Self {
        Failure {
            kind: Kind::Refused(Box::new(Answer::of(envelope, verdict))),
            retry_after: envelope.retry_after(),
        }
    }

    pub(crate) fn payload(
        envelope: &Envelope<'_>,
        verdict: Verdict<C>,
        error: serde_json::Error,
    ) -> Self {
        Failure {
            kind: Kind::Payload(Box::new(Answer::of(envelope, verdict)), error),
            retry_after: envelope.retry_after(),
        }
    }

    fn answer(&self) -> Option<&Answer<C>> {
        match &self.kind {
            Kind::Refused(answer) | Kind::Payload(answer, _) => Some(answer),
            Kind::Transport(..) => None,
        }
    }

    /// Whether the API refused, the payload did not fit, or no answer came.
    ///
    /// ```
    /// # use jiemi_codes::{Envelope, Failure, FailureKind, Sent};
    /// assert_eq!(Failure::transport(Sent::No).kind(), FailureKind::Transport);
    /// let refused = Envelope::from_json(403, b"").outcome::<()>().unwrap_err();
    /// assert_eq!(refused.kind(), FailureKind::Refused);
    /// ```
    #[must_use]
    pub fn kind(&self) -> FailureKind {
        match self.kind {
            Kind::Refused(_) => FailureKind::Refused,
            Kind::Payload(..) => FailureKind::Payload,
            Kind::Transport(..) => FailureKind::Transport,
        }
    }

    /// How the answer was judged; `None` where none came.
    ///
    /// ```
    /// # use jiemi_codes::{Envelope, HttpStatus, Verdict};
    /// let failure = Envelope::from_json(403, b"").outcome::<()>().unwrap_err();
    /// assert_eq!(failure.verdict(), Some(Verdict::Status(HttpStatus::Forbidden)));
    /// ```
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict<C>> {
        self.answer().map(|answer| answer.verdict)
    }

    /// What to do next. Never [`Class::Success`]: a success whose payload did not
    /// fit took effect, but nobody knows how, so it is
    /// [`Class::Indeterminate`]; something pending stays [`Class::Poll`].
    ///
    /// ```
    /// # use jiemi_codes::{Class, Envelope};
    /// let failure = Envelope::from_json(504, b"upstream timed out").outcome::<()>().unwrap_err();
    /// assert_eq!(failure.class(), Class::Indeterminate);
    /// ```
    #[must_use]
    pub fn class(&self) -> Class {
        let class = match &self.kind {
            Kind::Refused(answer) | Kind::Payload(answer, _) => answer.verdict.class(),
            Kind::Transport(Sent::No, _) => Class::Retry,
            Kind::Transport(Sent::Unknown, _) => Class::Indeterminate,
        };
        match class {
            Class::Success => Class::Indeterminate,
            class => class,
        }
    }

    /// The code of the answer; `None` where no answer came, and where it had none
    /// that is an integer.
    ///
    /// ```
    /// # use jiemi_codes::Envelope;
    /// let failure = Envelope::from_json(200, br#"{"code":1008}"#).outcome::<()>().unwrap_err();
    /// assert_eq!((failure.code(), failure.status()), (Some(1008), Some(200)));
    /// ```
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        self.answer()?.code
    }

    /// The HTTP status of the answer; `None` where none came.
    ///
    /// ```
    /// # use jiemi_codes::{Failure, Sent};
    /// assert_eq!(Failure::transport(Sent::Unknown).status(), None);
    /// ```
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        Some(self.answer()?.status)
    }

    /// The one code that is meant: a shared number is resolved by the server's
    /// message. `None` where no answer came, where its code is absent or unknown,
    /// and where the message does not tell which.
    ///
    /// ```
    /// # use jiemi_codes::{Envelope, PayCode};
    /// let body = r#"{"code":1008,"message":"请求被拒绝。"}"#;
    /// let failure = Envelope::from_json(200, body.as_bytes()).outcome::<()>().unwrap_err();
    /// assert_eq!(failure.meaning(), Some(PayCode::RequestRefused));
    /// ```
    #[must_use]
    pub fn meaning(&self) -> Option<C> {
        let answer = self.answer()?;
        let lookup = C::lookup(answer.code?);
        lookup
            .one()
            .or_else(|| lookup.resolve(answer.message.as_deref()?))
    }

    /// What the server found wrong with single fields; empty where it listed none.
    ///
    /// ```
    /// # use jiemi_codes::Envelope;
    /// let body = br#"[{"field":"phone","message":"missing"}]"#;
    /// let failure = Envelope::from_json(422, body).outcome::<()>().unwrap_err();
    /// assert_eq!(failure.field_errors()[0].field, "phone");
    /// ```
    #[must_use]
    pub fn field_errors(&self) -> &[FieldError] {
        self.answer().map_or(&[], |answer| &answer.field_errors)
    }

    /// The server's message, in whatever language that is; `None` where no answer
    /// came, and where it had none.
    ///
    /// ```
    /// # use jiemi_codes::Envelope;
    /// let body = br#"{"code":1001,"message":"phone: wrong"}"#;
    /// let failure = Envelope::from_json(200, body).outcome::<()>().unwrap_err();
    /// assert_eq!(failure.server_message(), Some("phone: wrong"));
    /// ```
    #[must_use]
    pub fn server_message(&self) -> Option<&str> {
        self.answer()?.message.as_deref()
    }

    /// The message to show: the server's, if it has more than space in it; else that
    /// of the code or the HTTP status that decided, in a language; else what to do
    /// next, as [`Class::advice`] has it.
    ///
    /// ```
    /// # use jiemi_codes::{Class, Envelope, Failure, Language, Sent};
    /// let failure = Envelope::from_json(200, br#"{"code":1011}"#).outcome::<()>().unwrap_err();
    /// assert_eq!(failure.message(Language::Zh), "TOKEN已失效。");
    /// assert_eq!(failure.message(Language::En), "The token is no longer valid.");
    /// // Nothing says what happened; what can be said is what to do.
    /// let timeout = Failure::transport(Sent::Unknown);
    /// assert_eq!(timeout.message(Language::En), Class::Indeterminate.advice(Language::En));
    /// ```
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
            // Nothing says what happened; what can be said is what to do.
            _ => self.class().advice(language),
        }
    }

    /// A label for logs and metrics, of which there are only so many: that of the
    /// [verdict](Verdict::label), `payload` or `transport`.
    ///
    /// ```
    /// # use jiemi_codes::{Envelope, Failure, Sent};
    /// let failure = Envelope::from_json(502, b"").outcome::<()>().unwrap_err();
    /// assert_eq!(failure.label(), "BadGateway");
    /// assert_eq!(Failure::transport(Sent::No).label(), "transport");
    /// ```
    #[must_use]
    pub fn label(&self) -> &'static str {
        match &self.kind {
            Kind::Refused(answer) => answer.verdict.label(),
            Kind::Payload(..) => "payload",
            Kind::Transport(..) => "transport",
        }
    }

    /// The same with the error of the HTTP client, where no answer came; of another
    /// failure nothing changes.
    ///
    /// ```
    /// use jiemi_codes::{Failure, Sent};
    /// use std::{error::Error, io};
    ///
    /// let timeout = io::Error::from(io::ErrorKind::TimedOut);
    /// let failure = Failure::transport(Sent::Unknown).with_source(timeout);
    /// assert_eq!(failure.to_string(), "no answer: the request may have arrived");
    /// assert_eq!(failure.source().unwrap().to_string(), "timed out");
    /// ```
    #[must_use]
    pub fn with_source(self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        match self.kind {
            Kind::Transport(sent, _) => Failure {
                kind: Kind::Transport(sent, Some(source.into())),
                ..self
            },
            _ => self,
        }
    }

    /// How long the server asks to wait, where the headers said so; see
    /// [`with_retry_after`](Failure::with_retry_after).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// The same with the wait that the headers ask for, in place of the one it had;
    /// `None` for none. The class is not changed by it.
    ///
    /// ```
    /// # use jiemi_codes::{Failure, Sent};
    /// use core::time::Duration;
    ///
    /// let failure = Failure::transport(Sent::No).with_retry_after(Duration::from_secs(2));
    /// assert_eq!(failure.retry_after(), Some(Duration::from_secs(2)));
    /// ```
    #[must_use]
    pub fn with_retry_after(self, wait: impl Into<Option<Duration>>) -> Self {
        Failure {
            retry_after: wait.into(),
            ..self
        }
    }
}

impl<C: ResponseCode> Answer<C> {
    fn of(envelope: &Envelope<'_>, verdict: Verdict<C>) -> Self {
        Answer {
            verdict,
            code: envelope.code(),
            status: envelope.status(),
            message: envelope.message().map(str::to_owned),
            field_errors: envelope.field_errors(),
            malformed: envelope.malformed().cloned(),
        }
    }
}

/// One line: what happened, with number, meaning and the server's message.
impl<C: ResponseCode> fmt::Display for Failure<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, answer) = match &self.kind {
            Kind::Transport(Sent::No, _) => {
                return f.write_str("no answer: the request never left");
            }
            Kind::Transport(Sent::Unknown, _) => {
                return f.write_str("no answer: the request may have arrived");
            }
            Kind::Payload(answer, _) => ("the payload does not fit", answer),
            // Only these classes claim that nothing took effect.
            Kind::Refused(answer) => match self.class() {
                Class::Retry | Class::Reauthenticate | Class::Fail => ("refused", answer),
                Class::Success | Class::Poll | Class::Indeterminate => ("no success", answer),
            },
        };
        write!(f, "{what}: ")?;
        match (answer.verdict, answer.code) {
            (Verdict::Code(meaning), Some(code)) => {
                write!(f, "code {code} ({})", meaning.names())?;
                if let (Lookup::Shared(_), Some(code)) = (meaning, self.meaning()) {
                    write!(f, ", here {}", code.name())?;
                }
            }
            (verdict, _) => write!(f, "{verdict}")?,
        }
        if let Some(message) = &answer.message {
            write!(f, ": {}", OneLine(message))?;
        }
        for (place, error) in answer.field_errors.iter().enumerate() {
            f.write_str(if place == 0 { ": " } else { "; " })?;
            write!(f, "{error}")?;
        }
        Ok(())
    }
}

impl<C: ResponseCode> fmt::Debug for Failure<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Failure");
        debug
            .field("kind", &self.kind())
            .field("class", &self.class());
        if let Some(answer) = self.answer() {
            debug
                .field("verdict", &format_args!("{}", answer.verdict))
                .field("message", &answer.message)
                .field("field_errors", &answer.field_errors);
        }
        if let Kind::Payload(_, error) = &self.kind {
            debug.field("error", error);
        }
        debug.field("retry_after", &self.retry_after).finish()
    }
}

/// The source is what the HTTP client said where no answer came, why the payload did
/// not fit, or why the body could not be read.
///
/// ```
/// use jiemi_codes::Envelope;
/// use std::error::Error;
///
/// let page = Envelope::from_json(200, b"<html>Login</html>");
/// let failure = page.outcome::<()>().unwrap_err();
/// let why = failure.source().map(ToString::to_string);
/// assert_eq!(why.as_deref(), Some("the body is not JSON from line 1, column 1"));
/// ```
impl<C: ResponseCode> Error for Failure<C> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.kind {
            Kind::Payload(_, error) => Some(error),
            Kind::Transport(_, source) => source
                .as_deref()
                .map(|source| source as &(dyn Error + 'static)),
            // A code 0 that is no more than "the body could not be read".
            Kind::Refused(answer) => {
                let malformed = answer.malformed.as_ref();
                malformed.map(|malformed| malformed as &(dyn Error + 'static))
            }
        }
    }
}
