//! What an answer means: its code first, then its HTTP status.

pub(crate) mod judge;
mod unclear;

use crate::{Class, HttpStatus, Lookup, ResponseCode, text};
use core::fmt;
pub use unclear::Unclear;

/// What an answer means: its code decides first, then its HTTP status.
///
/// [`judge`](ResponseCode::judge) returns it for a code and a status, `Envelope` for a whole
/// answer. Both follow this table, with the rules of the catalogue's
/// [`Protocol`](crate::Protocol):
///
/// | The code | HTTP status | Verdict |
/// |---|---|---|
/// | is a success | goes with success | [`Valid`](Verdict::Valid) |
/// | is a success | any other | [`StatusDenies`](Unclear::StatusDenies) |
/// | defers to the status | 2xx or 304 | [`SaysNothing`](Unclear::SaysNothing) |
/// | defers to the status | any other | [`Status`](Verdict::Status) |
/// | is any other | any | [`Code`](Verdict::Code) |
/// | is absent | one of `success_without_code` | [`Valid`](Verdict::Valid) |
/// | is absent | another of 200, 201, 204 and 304 | [`NoCode`](Unclear::NoCode) |
/// | is absent | any other | [`Status`](Verdict::Status) |
/// | is unreadable | 401 or 429 | [`Status`](Verdict::Status) |
/// | is unreadable | any other | [`Unreadable`](Unclear::Unreadable) |
///
/// - A code **is a success** if all its variants are of class [`Success`](Class::Success).
/// - A status **goes with success** if it is one of the protocol's `success_statuses`, or if it
///   equals the code and is 2xx (not 202) or 304.
/// - A code **defers to the status** if all its variants are
///   [`by_status`](derive@crate::ResponseCode). A code that the catalogue does not list defers if
///   it equals the status (a word: its digits), or if it is 0 and the protocol has
///   `zero_by_status`. An `other` variant lists no code.
/// - An answer **without a code** is a success with HTTP 200 only if the body is an object.
/// - A code **is unreadable** if the catalogue cannot take it, such as a word in a catalogue of
///   numbers.
///
/// A body can also deny a success or make a code unreadable: see `Envelope`.
/// [`judge`](ResponseCode::judge) sees no body.
///
/// `Valid` is the only success. A verdict does not keep an unknown code: the answer does.
///
/// ```
/// use jiemi_codes::{Class, PayCode, ResponseCode, Unclear, Verdict};
///
/// assert_eq!(PayCode::judge(1000, 200), Verdict::Valid);
/// assert_eq!(PayCode::judge(1018, 200).class(), Class::Poll);
/// assert_eq!(PayCode::judge(0, 401).class(), Class::Reauthenticate);
/// // No code says that it worked.
/// assert_eq!(PayCode::judge_without_code(200), Verdict::Unclear(Unclear::NoCode));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[must_use]
pub enum Verdict<C: 'static> {
    /// A success, and nothing denies it.
    Valid,
    /// The code decides. Never a success.
    Code(Lookup<C>),
    /// The HTTP status decides: there is no code, or it says nothing by itself. Never a success.
    Status(HttpStatus),
    /// Nobody can tell what happened; the value says why. Query the order.
    Unclear(Unclear),
}

impl<C> Verdict<C> {
    /// Whether it is a success: [`Valid`](Verdict::Valid) alone.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// assert!(PayCode::judge(1000, 200).is_success());
    /// assert!(!PayCode::judge(1000, 500).is_success());
    /// ```
    #[must_use]
    pub const fn is_success(&self) -> bool {
        matches!(self, Verdict::Valid)
    }
}

impl<C: ResponseCode> Verdict<C> {
    /// What to do next.
    ///
    /// Only `Valid` is a [`Success`](Class::Success). If you make a verdict by hand that
    /// [`judge`](ResponseCode::judge) never gives, such as `Code` around a success code, its
    /// class is [`Indeterminate`](Class::Indeterminate).
    ///
    /// ```
    /// # use jiemi_codes::{Class, PayCode, ResponseCode};
    /// assert_eq!(PayCode::judge_without_code(204).class(), Class::Success);
    /// assert_eq!(PayCode::judge(1000, 502).class(), Class::Indeterminate);
    /// ```
    #[must_use]
    pub fn class(&self) -> Class {
        let class = match self {
            Verdict::Valid => return Class::Success,
            Verdict::Code(meaning) => meaning.class(),
            Verdict::Status(status) => status.class(),
            Verdict::Unclear(_) => Class::Indeterminate,
        };
        match class {
            Class::Success => Class::Indeterminate,
            class => class,
        }
    }

    /// A label for metrics: the name of the code or the status that decided, `valid`, `shared`,
    /// `unknown`, or [why](Unclear::label) it is unclear.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// assert_eq!(PayCode::judge(1011, 200).label(), "TokenExpired");
    /// assert_eq!(PayCode::judge(0, 502).label(), "BadGateway");
    /// assert_eq!(PayCode::judge(1000, 502).label(), "status_denies");
    /// ```
    #[must_use]
    pub fn label(&self) -> &'static str {
        match self {
            Verdict::Valid => "valid",
            Verdict::Code(meaning) => meaning.label(),
            Verdict::Status(status) => status.label(),
            Verdict::Unclear(why) => why.label(),
        }
    }
}

/// One line: `valid`, `code 1011 (TokenExpired)`, `unknown code`, `HTTP 502 (BadGateway)`,
/// `the code says success, and the HTTP status denies it`. It does not show a code that the
/// catalogue does not list: the answer has that.
impl<C: ResponseCode> fmt::Display for Verdict<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let write = |f: &mut fmt::Formatter<'_>| match self {
            Verdict::Valid => f.write_str("valid"),
            Verdict::Code(meaning) => match meaning.as_slice().first() {
                Some(code) => {
                    let listed = text::InLine(code.code().into());
                    write!(f, "code {listed} ({})", meaning.names())
                }
                None => f.write_str("unknown code"),
            },
            Verdict::Status(status) => write!(f, "HTTP {} ({})", status.code(), status.name()),
            Verdict::Unclear(why) => write!(f, "{why}"),
        };
        text::pad(f, text::from_fn(write))
    }
}
