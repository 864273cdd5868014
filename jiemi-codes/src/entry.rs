//! A catalogue as rows: what tables, exports and checks are made from.

use crate::Class;
use crate::private::Table;
use core::fmt;
use core::iter::FusedIterator;
use core::ops::{Range, RangeInclusive};

/// All that a catalogue says of one variant.
///
/// ```
/// use jiemi_codes::{Class, Codes, PayCode};
///
/// const ENTRY: jiemi_codes::Entry<u16> = PayCode::RequestRefused.entry();
/// assert_eq!(ENTRY.codes, Codes::One(1008));
/// assert_eq!(ENTRY.name, "RequestRefused");
/// assert_eq!(ENTRY.zh, "请求被拒绝。");
/// assert_eq!(ENTRY.class, Class::Fail);
/// assert!(ENTRY.shared);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Entry<R> {
    /// The number or numbers.
    pub codes: Codes<R>,
    /// The variant's name.
    pub name: &'static str,
    /// The Chinese message.
    pub zh: &'static str,
    /// The English message.
    pub en: &'static str,
    /// What to do next.
    pub class: Class,
    /// Whether other variants have the same number.
    pub shared: bool,
    /// Whether the number says nothing by itself and the HTTP status decides.
    pub by_status: bool,
}

/// The number or numbers of one variant.
///
/// `Display` writes them as the attribute does: `1008`, `500..=599`, `other`.
///
/// ```
/// use jiemi_codes::{HttpStatus, PayCode};
///
/// assert_eq!(PayCode::Success.entry().codes.to_string(), "1000");
/// assert_eq!(HttpStatus::from(599).entry().codes.to_string(), "500..=599");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Codes<R> {
    /// One number.
    One(R),
    /// Every number of a range that no unit variant has.
    Range(CodeRange<R>),
    /// Every number that no other variant has.
    Other,
}

impl<R> Codes<R> {
    pub(crate) const fn range(start: R, end: R) -> Self
    where
        R: Copy,
    {
        Codes::Range(CodeRange { start, end })
    }
}

impl<R: fmt::Display> fmt::Display for Codes<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Codes::One(code) => write!(f, "{code}"),
            Codes::Range(CodeRange { start, end }) => write!(f, "{start}..={end}"),
            Codes::Other => f.write_str("other"),
        }
    }
}

/// The numbers from `start` to `end`, both included.
///
/// The standard library's [`RangeInclusive`] is an iterator, so neither `Copy`
/// nor open to a match; this is both, and converts to it.
///
/// ```
/// use jiemi_codes::{Codes, HttpStatus};
///
/// let Codes::Range(range) = HttpStatus::from(599).entry().codes else { panic!() };
/// assert_eq!((range.start, range.end), (500, 599));
/// assert!(range.contains(503));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CodeRange<R> {
    /// The first number.
    pub start: R,
    /// The last number.
    pub end: R,
}

impl<R: PartialOrd> CodeRange<R> {
    /// Whether a number is in the range.
    ///
    /// ```
    /// # use jiemi_codes::{Codes, HttpStatus};
    /// let Codes::Range(redirects) = HttpStatus::from(399).entry().codes else { panic!() };
    /// assert!(redirects.contains(399) && !redirects.contains(400));
    /// ```
    pub fn contains(&self, code: R) -> bool {
        self.start <= code && code <= self.end
    }
}

impl<R> From<CodeRange<R>> for RangeInclusive<R> {
    fn from(range: CodeRange<R>) -> Self {
        range.start..=range.end
    }
}

/// The rows of a catalogue: one for each variant, in the order of declaration.
///
/// ```
/// use jiemi_codes::PayCode;
///
/// for entry in PayCode::ENTRIES {
///     println!("{:>5}  {}  {}", entry.codes, entry.zh, entry.en);
/// }
/// assert_eq!(PayCode::ENTRIES.len(), 26);
/// ```
pub struct Entries<R: 'static> {
    pub(crate) table: &'static Table<R>,
}

impl<R: Copy> Entries<R> {
    /// How many rows there are; never 0.
    ///
    /// ```
    /// # use jiemi_codes::PayCode;
    /// const COUNT: usize = PayCode::ENTRIES.len();
    /// assert_eq!(COUNT, PayCode::ENTRIES.iter().len());
    /// ```
    #[expect(
        clippy::len_without_is_empty,
        reason = "an enum without variants has no number"
    )]
    pub const fn len(self) -> usize {
        self.table.len()
    }

    /// The row of a variant by its place in the declaration, counted from 0; `None`
    /// from [`len`](Entries::len) on.
    ///
    /// ```
    /// # use jiemi_codes::PayCode;
    /// assert_eq!(PayCode::ENTRIES.get(1).map(|entry| entry.name), Some("Success"));
    /// assert_eq!(PayCode::ENTRIES.get(1_000), None);
    /// ```
    pub const fn get(self, index: usize) -> Option<Entry<R>> {
        if index < self.len() {
            Some(self.table.entry(index))
        } else {
            None
        }
    }

    /// All rows.
    ///
    /// ```
    /// # use jiemi_codes::{Class, PayCode};
    /// let polled = PayCode::ENTRIES.iter().filter(|entry| entry.class == Class::Poll);
    /// assert!(polled.map(|entry| entry.codes.to_string()).eq(["1015", "1016", "1018", "1019"]));
    /// ```
    pub fn iter(self) -> EntriesIter<R> {
        EntriesIter {
            entries: self,
            rest: 0..self.len(),
        }
    }
}

impl<R> Clone for Entries<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Entries<R> {}

impl<R: Copy + fmt::Debug> fmt::Debug for Entries<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<R: Copy> IntoIterator for Entries<R> {
    type Item = Entry<R>;
    type IntoIter = EntriesIter<R>;

    fn into_iter(self) -> EntriesIter<R> {
        self.iter()
    }
}

impl<R: Copy> IntoIterator for &Entries<R> {
    type Item = Entry<R>;
    type IntoIter = EntriesIter<R>;

    fn into_iter(self) -> EntriesIter<R> {
        self.iter()
    }
}

/// The rows of a catalogue, one after the other; made by [`Entries::iter`].
///
/// ```
/// let last = jiemi_codes::PayCode::ENTRIES.iter().next_back();
/// assert_eq!(last.map(|entry| entry.codes.to_string()).as_deref(), Some("1023"));
/// ```
#[derive(Debug, Clone)]
pub struct EntriesIter<R: Copy + 'static> {
    entries: Entries<R>,
    rest: Range<usize>,
}

impl<R: Copy> Iterator for EntriesIter<R> {
    type Item = Entry<R>;

    fn next(&mut self) -> Option<Entry<R>> {
        self.rest
            .next()
            .map(|index| self.entries.table.entry(index))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rest.size_hint()
    }
}

impl<R: Copy> DoubleEndedIterator for EntriesIter<R> {
    fn next_back(&mut self) -> Option<Entry<R>> {
        self.rest
            .next_back()
            .map(|index| self.entries.table.entry(index))
    }
}

impl<R: Copy> ExactSizeIterator for EntriesIter<R> {}

impl<R: Copy> FusedIterator for EntriesIter<R> {}
