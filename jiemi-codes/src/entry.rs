//! A row of a catalogue: all that it says about one variant.

use crate::{Class, Code, text};
use core::fmt;
use core::ops::RangeInclusive;

/// All that a catalogue says about one variant: codes, messages and class.
///
/// ```
/// use jiemi_codes::{Class, Code, Codes, PayCode};
///
/// const ENTRY: jiemi_codes::Entry = PayCode::RequestRefused.entry();
/// assert_eq!(ENTRY.codes, Codes::One(Code::Number(1008)));
/// assert_eq!(ENTRY.name, "RequestRefused");
/// assert_eq!(ENTRY.zh, "请求被拒绝。");
/// assert_eq!(ENTRY.class, Class::Fail);
/// assert!(ENTRY.shared);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Entry {
    /// The code or codes.
    pub codes: Codes,
    /// The variant's name.
    pub name: &'static str,
    /// The Chinese message.
    pub zh: &'static str,
    /// The English message.
    pub en: &'static str,
    /// What to do next.
    pub class: Class,
    /// Whether other variants have the same code.
    pub shared: bool,
    /// Whether the code says nothing by itself and the HTTP status decides.
    pub by_status: bool,
}

/// The code or codes of one variant.
///
/// `Display` writes them as the attribute does: `1008`, `500..=599`, `other`, and a word
/// without quotes.
///
/// ```
/// use jiemi_codes::{HttpStatus, PayCode};
///
/// assert_eq!(PayCode::Success.entry().codes.to_string(), "1000");
/// assert_eq!(HttpStatus::from(599).entry().codes.to_string(), "500..=599");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Codes {
    /// One code.
    One(Code<'static>),
    /// Every number of a range that no unit variant has.
    Range(CodeRange),
    /// Every number that no other variant has.
    Other,
}

impl fmt::Display for Codes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Codes::One(code) => text::pad(f, code),
            Codes::Range(CodeRange { first, last }) => {
                text::pad(f, format_args!("{first}..={last}"))
            }
            Codes::Other => f.pad("other"),
        }
    }
}

/// The numbers from `first` to `last`, both included.
///
/// The standard library's [`RangeInclusive`] is an iterator, so it is not `Copy` and its ends
/// cannot be matched. This is `Copy`, has public fields, and converts to it.
///
/// ```
/// use jiemi_codes::{Codes, HttpStatus};
///
/// let Codes::Range(range) = HttpStatus::from(599).entry().codes else { panic!() };
/// assert_eq!((range.first, range.last), (500, 599));
/// assert!(range.contains(503));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CodeRange {
    /// The first number.
    pub first: i64,
    /// The last number.
    pub last: i64,
}

impl CodeRange {
    /// Whether a number is in the range.
    ///
    /// ```
    /// # use jiemi_codes::{Codes, HttpStatus};
    /// let Codes::Range(redirects) = HttpStatus::from(399).entry().codes else { panic!() };
    /// assert!(redirects.contains(399) && !redirects.contains(400));
    /// ```
    #[must_use]
    pub const fn contains(&self, number: i64) -> bool {
        self.first <= number && number <= self.last
    }
}

impl From<CodeRange> for RangeInclusive<i64> {
    fn from(range: CodeRange) -> Self {
        range.first..=range.last
    }
}
