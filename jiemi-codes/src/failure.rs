//! Why there is no payload: the API refused, the payload had another type, or no
//! answer came.

use crate::code::Digits;
use crate::envelope::Envelope;
use crate::text::OneLine;
use crate::{
    Class, Code, FieldError, Language, Lookup, Malformed, PayCode, Received, ResponseCode, Verdict,
};
use alloc::borrow::ToOwned as _;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::error::Error;
use core::fmt;
use core::time::Duration;

/// Why a call returned no payload, and what to do next.
///
/// A client's error type: it is `Send + Sync + 'static`, so `?` works in an
/// `async fn`. Servers' messages may hold phone numbers and names: log
/// [`label`](Failure::label) and [`class`](Failure::class), and show
/// [`message`](Failure::message) only to the user. `Display` and `Debug` include the
/// message, and the [`source`](Error::source) of a payload of the wrong type may quote a
/// value. So `unwrap()`, and anything that prints a chain of errors, shows them too.
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
    code: Option<Received<C>>,
    status: u16,
    message: Option<String>,
    field_errors: Vec<FieldError>,
    malformed: Option<Malformed>,
}

/// The three kinds of failure; see [`Failure::kind`].
///
/// ```
/// use jiemi_codes::{Class, Envelope, FailureKind};
///
/// // Paid, but the receipt is not of the type asked for, so the details are unknown.
/// let answer = Envelope::from_json(200, br#"{"code":1000,"amount":"?"}"#);
/// let failure = answer.outcome::<Vec<u8>>().unwrap_err();
/// assert_eq!(failure.kind(), FailureKind::Payload);
/// assert_eq!(failure.class(), Class::Indeterminate);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureKind {
    /// The API answered with neither a success nor something pending. The class says
    /// whether it refused or the outcome is unknown.
    Refused,
    /// The API answered with a success or something pending, but the payload is not of the
    /// type asked for.
    Payload,
    /// No answer came.
    Transport,
}

/// How far an unanswered request got.
///
/// ```
/// use jiemi_codes::{Failure, Sent};
///
/// /// For a client whose errors say whether there was a connection.
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
    /// No answer came; for a catalogue of your own, write `Failure::from(sent)`.
    /// [`Sent::No`] is [`Class::Retry`]. After [`Sent::Unknown`] the request may have taken
    /// effect, so that is [`Class::Indeterminate`].
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

/// [`Failure::transport`] for a catalogue of your own.
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

    /// Whether the API refused, the payload had the wrong type, or no answer came.
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

    /// How the answer was judged; `None` if none came.
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

    /// What to do next. Never [`Class::Success`]: a success whose payload had the wrong
    /// type took effect, but its details are unknown, so it is
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

    /// The code of the answer; `None` if no answer came, or if it has no code that the
    /// catalogue can read.
    ///
    /// ```
    /// # use jiemi_codes::Envelope;
    /// let failure = Envelope::from_json(200, br#"{"code":1008}"#).outcome::<()>().unwrap_err();
    /// assert_eq!(failure.code(), Some(1008.into()));
    /// ```
    #[must_use]
    pub fn code(&self) -> Option<Code<'_>> {
        Some(self.answer()?.code.as_ref()?.code())
    }

    /// The HTTP status of the answer; `None` if none came.
    ///
    /// ```
    /// # use jiemi_codes::{Failure, Sent};
    /// assert_eq!(Failure::transport(Sent::Unknown).status(), None);
    /// ```
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        Some(self.answer()?.status)
    }

    /// The one code that is meant: the server's message resolves a shared number.
    /// `None` if no answer came, if its code is absent or unknown, or if the message does
    /// not tell which one it is.
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
        let lookup = answer.code.as_ref()?.lookup();
        lookup
            .one()
            .or_else(|| lookup.resolve(answer.message.as_deref()?))
    }

    /// What the server found wrong with single fields; empty if it listed none.
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

    /// The server's message, in whatever language it is; `None` if no answer came or the
    /// answer has none.
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

    /// The message to show: the server's, unless it is blank; otherwise the message of the
    /// code or HTTP status that decided, in the given language; otherwise what to do next,
    /// from [`Class::advice`].
    ///
    /// ```
    /// # use jiemi_codes::{Class, Envelope, Failure, Language, Sent};
    /// let failure = Envelope::from_json(200, br#"{"code":1011}"#).outcome::<()>().unwrap_err();
    /// assert_eq!(failure.message(Language::Zh), "TOKEN已失效。");
    /// assert_eq!(failure.message(Language::En), "The token is no longer valid.");
    /// // Nothing says what happened, only what to do.
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
            // Nothing says what happened, only what to do.
            _ => self.class().advice(language),
        }
    }

    /// A label for logs and metrics, from a fixed set: the label of the
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

    /// Attaches the HTTP client's error as the source. Has no effect unless the failure is a
    /// transport failure.
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

    /// How long the server asks to wait, if the headers said so; see
    /// [`with_retry_after`](Failure::with_retry_after).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Sets how long the headers ask to wait, replacing an earlier value; `None` means they
    /// do not ask. This does not change the class.
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
            code: envelope.code_in::<C>().map(received),
            status: envelope.status(),
            message: envelope.message().map(str::to_owned),
            field_errors: envelope.field_errors(),
            malformed: envelope.malformed().cloned(),
        }
    }
}

/// The code as the catalogue reads it: of a catalogue of words the digits of a number.
fn received<C: ResponseCode>(code: Code<'_>) -> Received<C> {
    match code {
        Code::Number(number) if C::__HAS_WORDS => Received::new(Digits::of(number).as_str()),
        code => Received::new(code),
    }
}

/// One line: what happened, with the code, its meaning and the server's message.
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
        match (answer.verdict, &answer.code) {
            (Verdict::Code(meaning), Some(code)) => {
                write!(f, "code {code}")?;
                if let (Lookup::Shared(_), Some(code)) = (meaning, self.meaning()) {
                    write!(f, ", here {}", code.name())?;
                }
            }
            (verdict, _) => write!(f, "{verdict}")?,
        }
        if let Some(message) = &answer.message {
            write!(f, ": {}", OneLine(message))?;
        }
        for (index, error) in answer.field_errors.iter().enumerate() {
            f.write_str(if index == 0 { ": " } else { "; " })?;
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

/// The source is the HTTP client's error if no answer came, the reason why the payload has
/// the wrong type, or the reason why the body could not be read.
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
            // Its code 0 means no more than "the body could not be read".
            Kind::Refused(answer) => {
                let malformed = answer.malformed.as_ref();
                malformed.map(|malformed| malformed as &(dyn Error + 'static))
            }
        }
    }
}
