//! How a failure is shown, and its source.

use super::{Cause, Failure};
use crate::text::{Escaped, OneLine};
use crate::{Class, Lookup, ResponseCode, Verdict};
use core::error::Error;
use core::fmt;

/// One line: what happened, with the code as it came, its meaning and the server's message.
impl<C: ResponseCode> fmt::Display for Failure<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match (self.0.cause, self.class()) {
            (Cause::NotSent, _) => "not sent: the request never left",
            (Cause::NoAnswer, _) => "no answer: the request may have arrived",
            (Cause::Untrusted, _) => "the answer is not trusted: its signature does not fit",
            (Cause::Payload(_), _) => "the payload does not fit: ",
            // Only these classes claim that nothing took effect.
            (Cause::Verdict(_), Class::Retry | Class::Reauthenticate | Class::Fail) => "refused: ",
            (Cause::Verdict(_), _) => "no success: ",
        };
        f.write_str(what)?;
        if let Some(verdict) = self.verdict() {
            self.verdict_with_code(verdict, f)?;
        }
        if let Some(message) = self.server_message().filter(|text| !text.trim().is_empty()) {
            write!(f, ": {}", OneLine(message))?;
        }
        for (index, error) in self.field_errors().iter().enumerate() {
            f.write_str(if index == 0 { ": " } else { "; " })?;
            write!(f, "{error}")?;
        }
        Ok(())
    }
}

impl<C: ResponseCode> Failure<C> {
    /// `code 1008 (InvalidCredentials or RequestRefused), here RequestRefused`,
    /// `code 0, HTTP 404 (NotFound)`
    fn verdict_with_code(&self, verdict: Verdict<C>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code_text().map(Escaped);
        match (verdict, &code) {
            (Verdict::Code(meaning), Some(code)) => {
                write!(f, "code {code} ({})", meaning.names())?;
                match (meaning, self.meaning()) {
                    (Lookup::Shared(_), Some(code)) => write!(f, ", here {}", code.name()),
                    _ => Ok(()),
                }
            }
            (Verdict::Status(_), Some(code)) => write!(f, "code {code}, {verdict}"),
            (Verdict::Status(_), None) if self.0.kept.is_unreadable => {
                write!(f, "unreadable code, {verdict}")
            }
            (Verdict::Status(_), None) => write!(f, "no code, {verdict}"),
            (Verdict::Code(_), None) => write!(f, "{verdict}"),
            (Verdict::Valid | Verdict::Unclear(_), _) => {
                match &code {
                    Some(code) => write!(f, "code {code}")?,
                    None if self.0.kept.is_unreadable => f.write_str("unreadable code")?,
                    None => f.write_str("no code")?,
                }
                if let Some(status) = self.status() {
                    write!(f, " with HTTP {status}")?;
                }
                match verdict {
                    Verdict::Unclear(why) => write!(f, ": {why}"),
                    _ => Ok(()),
                }
            }
        }
    }
}

impl<C: ResponseCode> fmt::Debug for Failure<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Failure");
        debug
            .field("kind", &self.kind())
            .field("class", &self.class());
        if let Some(verdict) = self.verdict() {
            debug
                .field("verdict", &format_args!("{verdict}"))
                .field("status", &self.status())
                .field("code", &self.code_text())
                .field("field_errors", &self.field_errors());
        }
        debug
            .field("message", &self.server_message())
            .field("source", &self.0.source)
            .field("retry_after", &self.retry_after())
            .finish()
    }
}

/// The source is the error given to [`with_source`](Failure::with_source), or the reason why the
/// payload has the wrong type, or the reason why the body could not be read.
///
/// ```
/// use jiemi_codes::{PayCode, ResponseCode};
/// use std::error::Error;
///
/// let page = PayCode::read(200, b"<html>Login</html>");
/// let failure = page.outcome::<()>().unwrap_err();
/// let why = failure.source().map(ToString::to_string);
/// assert_eq!(why.as_deref(), Some("the body is not JSON from line 1, column 1"));
/// ```
impl<C: ResponseCode> Error for Failure<C> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source = self.0.source.as_deref()?;
        Some(source as &(dyn Error + 'static))
    }
}
