//! What an answer means: its code first, then its HTTP status.

pub(crate) mod judge;
mod unclear;

use crate::{Class, HttpStatus, Lookup, ResponseCode, text};
use core::fmt;
pub use unclear::Unclear;

/// What an answer means, judged by a catalogue and its [`Protocol`](crate::Protocol).
///
/// | code | HTTP status | verdict |
/// |---|---|---|
/// | all its variants are of class `Success` | one of the protocol's `success_statuses`; or the code itself, if 2xx (not 202) or 304 | [`Valid`](Verdict::Valid) |
/// | all its variants are of class `Success` | another | [`StatusDenies`](Unclear::StatusDenies) |
/// | leaves it to the status | 2xx or 304 | [`SaysNothing`](Unclear::SaysNothing) |
/// | leaves it to the status | another | [`Status`](Verdict::Status) |
/// | any other | any | [`Code`](Verdict::Code) |
/// | absent | one of `success_without_code`; with 200 the body must be an object | [`Valid`](Verdict::Valid) |
/// | absent | 200, 201, 204, 304 otherwise | [`NoCode`](Unclear::NoCode) |
/// | absent | another | [`Status`](Verdict::Status) |
/// | unreadable | 401, 429 | [`Status`](Verdict::Status) |
/// | unreadable | another | [`Unreadable`](Unclear::Unreadable) |
///
/// A code leaves it to the status if all its variants are `by_status`; if the catalogue does not
/// list it and it equals the status (a word: its digits); or, with the protocol's
/// `zero_by_status`, if it is a 0 that the catalogue does not list. An `other` variant does not
/// list a code. A code is unreadable if the catalogue cannot take it: a word in a catalogue of
/// numbers.
///
/// `Envelope` judges an answer with its body, which can deny a success or make a code unreadable,
/// and says how. [`judge`](ResponseCode::judge) sees no body.
///
/// `Valid` is the only success. A verdict carries no code: the answer keeps what came.
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
    /// There is no code, or it says nothing by itself: the status decides. Never a success.
    Status(HttpStatus),
    /// Nobody can tell, and this is why. Find out what happened.
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
    /// A verdict that [`judge`](ResponseCode::judge) never gives, such as `Code` around
    /// a success code, is [`Indeterminate`](Class::Indeterminate).
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
/// `the code says success, and the HTTP status denies it`. A code that the catalogue does not list is not in it:
/// the answer has that.
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
