//! One answer as it came off the wire.

mod body;
mod keys;

use crate::{PayCode, ResponseCode, Verdict};
use body::Body;
use core::fmt;
pub use keys::Keys;

/// One answer as it came off the wire: its HTTP status and its body, whatever
/// that is. Reading it never fails, and it borrows from the body.
///
/// "Absent" is the code of a JSON object that has none at its top level, of an
/// array, of `null`, and of an empty body. A code that is there but is no integer
/// is judged as 0, and so is a body that is something else than these, such as a
/// proxy's HTML page.
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
pub struct Envelope<'a> {
    status: u16,
    body: Body<'a>,
}

impl<'a> Envelope<'a> {
    /// Reads an answer with the field names of the reference document. `status`
    /// is the HTTP status of the response, not what its body says of it.
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
        }
    }

    /// The HTTP status of the response.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The code: an integer, or a string that is one. `None` where there is none
    /// at the top level, and where it is something else.
    pub fn code(&self) -> Option<i64> {
        self.body.code.integer()
    }

    /// The name of the error, such as `Unauthorized`.
    pub fn name(&self) -> Option<&str> {
        self.body.name.as_deref()
    }

    /// The server's message; `None` where it is absent, `null` or no string.
    pub fn message(&self) -> Option<&str> {
        self.body.message.as_deref()
    }

    /// What the body says of the HTTP status, where it does: an integer, or a
    /// string that is one, from 100 to 599.
    pub fn body_status(&self) -> Option<u16> {
        let status = self.body.status.integer()?;
        u16::try_from(status)
            .ok()
            .filter(|status| (100..=599).contains(status))
    }

    /// Why the body could not be read, if it could not.
    pub fn malformed(&self) -> Option<&Malformed> {
        self.body.malformed.as_ref()
    }

    /// What the answer means, judged by [`PayCode`].
    pub fn verdict(&self) -> Verdict {
        self.judge()
    }

    /// What the answer means, judged by a catalogue of one's own.
    ///
    /// Like [`Verdict::judge`], with what only a body can tell: a code that is no
    /// integer, or a body that is none, counts as 0; and a success whose body
    /// names another HTTP status than the real one is a
    /// [`Contradiction`](Verdict::Contradiction).
    pub fn judge<C: ResponseCode>(&self) -> Verdict<C> {
        let unreadable = self.body.malformed.is_some() || self.body.code.is_no_integer();
        let code = if unreadable { Some(0) } else { self.code() };
        match C::judge(code, self.status) {
            Verdict::Valid
                if self
                    .body_status()
                    .is_some_and(|status| status != self.status) =>
            {
                Verdict::Contradiction {
                    code,
                    status: self.status,
                }
            }
            verdict => verdict,
        }
    }

    /// The one code of [`PayCode`] that is meant: a shared number is resolved by
    /// the server's message.
    pub fn meaning(&self) -> Option<PayCode> {
        self.meaning_in()
    }

    /// The same for a catalogue of one's own.
    pub fn meaning_in<C: ResponseCode>(&self) -> Option<C> {
        let code = C::Repr::try_from(self.code()?).ok()?;
        let lookup = C::lookup(code);
        lookup.one().or_else(|| lookup.resolve(self.message()?))
    }
}

/// Why a body could not be read; from [`Envelope::malformed`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed(Reason);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reason {
    NotUtf8 { valid_up_to: usize },
    NotJson { line: usize, column: usize },
    NotAnObject,
    RepeatedKey,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Reason::NotUtf8 { valid_up_to } => {
                write!(f, "the body is not UTF-8 from byte {valid_up_to}")
            }
            Reason::NotJson { line, column } => {
                write!(f, "the body is not JSON from line {line}, column {column}")
            }
            Reason::NotAnObject => f.write_str("the body is JSON, but no object, array or `null`"),
            Reason::RepeatedKey => f.write_str("a key stands twice in the body"),
        }
    }
}

impl core::error::Error for Malformed {}
