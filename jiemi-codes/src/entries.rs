//! A catalogue as rows, for tables, exports and checks.

use crate::Entry;
use crate::table::Table;
use core::fmt;
use core::iter::FusedIterator;
use core::ops::Range;

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
#[derive(Clone, Copy)]
pub struct Entries {
    pub(crate) table: &'static Table,
}

impl Entries {
    /// How many rows there are; never 0.
    ///
    /// ```
    /// # use jiemi_codes::PayCode;
    /// const COUNT: usize = PayCode::ENTRIES.len();
    /// assert_eq!(COUNT, PayCode::ENTRIES.iter().len());
    /// ```
    #[expect(
        clippy::len_without_is_empty,
        reason = "an enum without variants is no catalogue"
    )]
    #[must_use]
    pub const fn len(self) -> usize {
        self.table.len()
    }

    /// The row at an index, counted from 0 in the order of declaration; `None` from
    /// [`len`](Entries::len) on.
    ///
    /// ```
    /// # use jiemi_codes::PayCode;
    /// assert_eq!(PayCode::ENTRIES.get(1).map(|entry| entry.name), Some("Success"));
    /// assert_eq!(PayCode::ENTRIES.get(1_000), None);
    /// ```
    #[must_use]
    pub const fn get(self, index: usize) -> Option<Entry> {
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
    #[must_use]
    pub fn iter(self) -> EntriesIter {
        EntriesIter {
            entries: self,
            rest: 0..self.len(),
        }
    }
}

impl fmt::Debug for Entries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl IntoIterator for Entries {
    type Item = Entry;
    type IntoIter = EntriesIter;

    fn into_iter(self) -> EntriesIter {
        self.iter()
    }
}

impl IntoIterator for &Entries {
    type Item = Entry;
    type IntoIter = EntriesIter;

    fn into_iter(self) -> EntriesIter {
        self.iter()
    }
}

/// An iterator over the rows of a catalogue, from [`Entries::iter`].
///
/// ```
/// let last = jiemi_codes::PayCode::ENTRIES.iter().next_back();
/// assert_eq!(last.map(|entry| entry.codes.to_string()).as_deref(), Some("1023"));
/// ```
#[derive(Debug, Clone)]
pub struct EntriesIter {
    entries: Entries,
    rest: Range<usize>,
}

impl Iterator for EntriesIter {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        self.rest
            .next()
            .map(|index| self.entries.table.entry(index))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rest.size_hint()
    }
}

impl DoubleEndedIterator for EntriesIter {
    fn next_back(&mut self) -> Option<Entry> {
        self.rest
            .next_back()
            .map(|index| self.entries.table.entry(index))
    }
}

impl ExactSizeIterator for EntriesIter {}

impl FusedIterator for EntriesIter {}
