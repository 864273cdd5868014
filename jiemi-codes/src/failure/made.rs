//! How a failure is made: without an answer, from one, or by hand.

use super::kept::Kept;
use super::{Cause, Failure, Inner};
use crate::code::Digits;
use crate::{Code, Envelope, Received, ResponseCode};
use alloc::boxed::Box;
use alloc::string::String;
use core::error::Error;
use core::time::Duration;

impl<C: ResponseCode> Failure<C> {
    /// The request certainly never left: no connection, no address, a bad URL.
    ///
    /// Its class is [`Retry`](crate::Class::Retry).
    ///
    /// ```
    /// use jiemi_codes::{Failure, PayCode};
    ///
    /// /// For a client whose errors say whether there was a connection.
    /// fn failure(error: std::io::Error) -> Failure<PayCode> {
    ///     let failure = match error.kind() {
    ///         std::io::ErrorKind::ConnectionRefused => Failure::not_sent(),
    ///         _ => Failure::no_answer(),
    ///     };
    ///     failure.with_source(error)
    /// }
    ///
    /// let refused = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
    /// assert!(failure(refused).class().is_retryable());
    /// ```
    #[must_use]
    pub fn not_sent() -> Self {
        Failure::of(Cause::NotSent)
    }

    /// No answer came, but the request may have arrived: a timeout, a broken connection.
    ///
    /// Its class is [`Indeterminate`](crate::Class::Indeterminate).
    ///
    /// ```
    /// # use jiemi_codes::{Class, Failure, PayCode};
    /// assert_eq!(Failure::<PayCode>::no_answer().class(), Class::Indeterminate);
    /// ```
    #[must_use]
    pub fn no_answer() -> Self {
        Failure::of(Cause::NoAnswer)
    }

    /// An answer came, but its signature does not fit, so nothing it says counts.
    ///
    /// Its class is [`Indeterminate`](crate::Class::Indeterminate).
    ///
    /// ```
    /// # use jiemi_codes::{Class, Failure, PayCode};
    /// let forged = Failure::<PayCode>::untrusted();
    /// assert_eq!(forged.class(), Class::Indeterminate);
    /// assert_eq!(forged.to_string(), "the answer is not trusted: its signature does not fit");
    /// ```
    #[must_use]
    pub fn untrusted() -> Self {
        Failure::of(Cause::Untrusted)
    }

    /// The failure for an answer that is not JSON, whose code you have read yourself.
    ///
    /// A success is not a failure: if code and status make one, the class is
    /// [`Indeterminate`](crate::Class::Indeterminate).
    ///
    /// ```
    /// use jiemi_codes::{Class, Failure, PayCode};
    ///
    /// let failure = Failure::<PayCode>::from_code(1011, 200).with_message("TOKEN已失效。");
    /// assert_eq!(failure.class(), Class::Reauthenticate);
    /// assert_eq!(failure.to_string(), "refused: code 1011 (TokenExpired): TOKEN已失效。");
    /// assert_eq!(Failure::<PayCode>::from_code(1000, 200).class(), Class::Indeterminate);
    /// ```
    #[must_use]
    pub fn from_code<'c>(code: impl Into<Code<'c>>, status: u16) -> Self {
        let code = code.into();
        let mut failure = Failure::of(Cause::Verdict(C::judge(code, status)));
        failure.0.code = as_read(code);
        failure.0.kept = Kept::code(code, status);
        failure
    }

    fn of(cause: Cause<C>) -> Self {
        Failure(Box::new(Inner {
            cause,
            code: None,
            kept: Kept::default(),
            source: None,
            retry_after: None,
        }))
    }

    fn of_answer(cause: Cause<C>, envelope: &Envelope<'_, C>) -> Self {
        let mut failure = Failure::of(cause);
        failure.0.code = envelope.code().and_then(as_read);
        failure.0.kept = Kept::of(envelope);
        failure.0.retry_after = envelope.retry_after();
        failure
    }

    pub(crate) fn of_verdict(envelope: &Envelope<'_, C>) -> Self {
        let failure = Failure::of_answer(Cause::Verdict(envelope.verdict()), envelope);
        match envelope.malformed() {
            Some(why) => failure.with_source(why.clone()),
            None => failure,
        }
    }

    pub(crate) fn of_payload(envelope: &Envelope<'_, C>, error: serde_json::Error) -> Self {
        Failure::of_answer(Cause::Payload(envelope.verdict()), envelope).with_source(error)
    }

    /// Sets the [`source`](Error::source), such as the HTTP client's error.
    ///
    /// ```
    /// use jiemi_codes::{Failure, PayCode};
    /// use std::{error::Error, io};
    ///
    /// let timeout = io::Error::from(io::ErrorKind::TimedOut);
    /// let failure = Failure::<PayCode>::no_answer().with_source(timeout);
    /// assert_eq!(failure.to_string(), "no answer: the request may have arrived");
    /// assert_eq!(failure.source().unwrap().to_string(), "timed out");
    /// ```
    #[must_use]
    pub fn with_source(mut self, error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.0.source = Some(error.into());
        self
    }

    /// Sets the server's message.
    ///
    /// ```
    /// # use jiemi_codes::{Failure, PayCode};
    /// let failure = Failure::<PayCode>::from_code(1008, 200).with_message("请求被拒绝");
    /// assert_eq!(failure.meaning(), Some(PayCode::RequestRefused));
    /// ```
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.0.kept.message = Some(message.into());
        self
    }

    /// Sets how long the headers ask to wait, replacing an earlier value; `None` means they
    /// do not ask.
    ///
    /// This does not change the class.
    ///
    /// ```
    /// # use jiemi_codes::{Failure, PayCode};
    /// use core::time::Duration;
    ///
    /// let failure = Failure::<PayCode>::not_sent().with_retry_after(Duration::from_secs(2));
    /// assert_eq!(failure.retry_after(), Some(Duration::from_secs(2)));
    /// ```
    #[must_use]
    pub fn with_retry_after(mut self, wait: impl Into<Option<Duration>>) -> Self {
        self.0.retry_after = wait.into();
        self
    }
}

/// A code as the catalogue reads it; `None` if it cannot.
fn as_read<C: ResponseCode>(code: Code<'_>) -> Option<Received<C>> {
    match (C::__HAS_WORDS, code) {
        (true, Code::Number(number)) => Some(Received::new(Digits::of(number).as_str())),
        (true, word) => Some(Received::new(word)),
        (false, code) => code.as_number().map(Received::new),
    }
}
