//! What a catalogue says, and where a number leads in it.

use super::bytes::{Indices, Words};
use super::units::Units;
use crate::{Class, Codes, Entries, Entry};

/// All that a catalogue says, in as few tokens and relocations as it takes: one
/// text, byte strings, and the numbers. Variants are known by their index, in
/// the order of declaration.
#[derive(Debug)]
pub struct Table<R: 'static> {
    /// Chinese message, English message and name of each variant, one after the
    /// other.
    pub text: &'static str,
    /// Where each of the three begins in `text`, and where the last one ends.
    pub starts: Words,
    /// Class and flags, see `mark`: a byte a variant.
    pub marks: &'static [u8],
    /// The number of a unit variant, the first number of a range.
    pub numbers: &'static [R],
    /// The last number of a range; empty where there is none.
    pub last_numbers: &'static [R],
    /// The unit variants, by their numbers.
    pub units: Units<R>,
    /// Those that share a number, by the places of their numbers; within one in the
    /// order of declaration.
    pub holders: Indices,
    /// Where those of each place begin in `holders`, and where the last ones end;
    /// empty where no number is shared.
    pub groups: Words,
    /// The ranges, by their first numbers.
    pub ranges: Indices,
    /// Those first numbers.
    pub range_starts: &'static [R],
    /// The variant for all other numbers.
    pub other: Option<usize>,
}

/// What a byte of [`Table::marks`] says, beside the class in its lowest bits.
mod mark {
    pub(super) const CLASS: u8 = 0b111;
    pub(super) const BY_STATUS: u8 = 1 << 3;
    pub(super) const SHARED: u8 = 1 << 4;
    pub(super) const PRIMARY: u8 = 1 << 5;
    /// The English message is the same text as the Chinese one.
    pub(super) const ONE_TEXT: u8 = 1 << 6;
    /// The variant keeps its number: a range, or all others.
    pub(super) const KEEPS_NUMBER: u8 = 1 << 7;
}

/// Where a number leads.
#[derive(Debug, Clone, Copy)]
pub struct Found {
    /// Whether any variant has it.
    pub is_known: bool,
    /// That variant, or one of those that share it; any where there is none.
    pub index: usize,
    /// Those that share it: from here in `Table::holders` up to
    pub start: usize,
    /// here.
    pub end: usize,
}

impl<R: Copy> Table<R> {
    /// A table of variants without names, for an enum with mistakes.
    pub const fn stub(numbers: &'static [R], marks: &'static [u8], starts: &'static [u8]) -> Self {
        Table {
            text: "",
            starts: Words(starts),
            marks,
            numbers,
            last_numbers: &[],
            units: Units::Hashed {
                factor: 1,
                seeds: &[0],
                slots: Words(&[0; 4]),
            },
            holders: Indices::First(0),
            groups: Words(&[]),
            ranges: Indices::First(0),
            range_starts: &[],
            other: None,
        }
    }

    pub(crate) const fn len(&self) -> usize {
        self.marks.len()
    }

    const fn mark(&self, index: usize, mark: u8) -> bool {
        self.marks[index] & mark != 0
    }

    /// Whether the variant has one number and no field.
    #[inline]
    pub const fn is_unit(&self, index: usize) -> bool {
        !self.mark(index, mark::KEEPS_NUMBER)
    }

    pub(crate) const fn class(&self, index: usize) -> Class {
        match self.marks[index] & mark::CLASS {
            0 => Class::Success,
            1 => Class::Poll,
            2 => Class::Indeterminate,
            3 => Class::Retry,
            4 => Class::Reauthenticate,
            _ => Class::Fail,
        }
    }

    pub(crate) const fn by_status(&self, index: usize) -> bool {
        self.mark(index, mark::BY_STATUS)
    }

    /// One of the three texts of a variant.
    #[inline]
    const fn text(&self, index: usize, which: usize) -> &'static str {
        let (start, end) = self.starts.pair(index * 3 + which);
        self.text.split_at(end).0.split_at(start).1
    }

    #[inline]
    pub(crate) const fn zh(&self, index: usize) -> &'static str {
        self.text(index, 0)
    }

    #[inline]
    pub(crate) const fn en(&self, index: usize) -> &'static str {
        self.text(index, !self.mark(index, mark::ONE_TEXT) as usize)
    }

    #[inline]
    pub(crate) const fn name(&self, index: usize) -> &'static str {
        self.text(index, 2)
    }

    pub(super) const fn codes(&self, index: usize) -> Codes<R> {
        if self.is_unit(index) {
            return Codes::One(self.numbers[index]);
        }
        match self.other {
            Some(other) if other == index => Codes::Other,
            _ => Codes::range(self.numbers[index], self.last_numbers[index]),
        }
    }

    /// The row of a variant.
    #[inline]
    pub const fn entry(&self, index: usize) -> Entry<R> {
        Entry {
            codes: self.codes(index),
            name: self.name(index),
            zh: self.zh(index),
            en: self.en(index),
            class: self.class(index),
            shared: self.mark(index, mark::SHARED),
            by_status: self.by_status(index),
        }
    }

    /// The rows of all variants.
    #[inline]
    pub const fn entries(&'static self) -> Entries<R> {
        Entries { table: self }
    }

    /// The variant that a number stands for where one is needed: the only one,
    /// or the `primary` of those that share it.
    #[inline]
    pub const fn choose(&self, found: Found) -> Option<usize> {
        if !found.is_known {
            return None;
        }
        if found.start == found.end {
            return Some(found.index);
        }
        let mut place = found.start;
        while place < found.end {
            let index = self.holders.get(place);
            if self.mark(index, mark::PRIMARY) {
                return Some(index);
            }
            place += 1;
        }
        None
    }
}

/// How many ranges are few.
const FEW: usize = 16;

/// Comparing is not `const` for a type parameter, so each type has its own.
macro_rules! find {
    ($($integer:ty)*) => {$(
        impl Table<$integer> {
            /// Where a number leads: a single number before a range, a range
            /// before all others.
            #[inline(always)]
            pub const fn find(&self, code: $integer) -> Found {
                let (place, index, is_known) = self.units.find(code);
                let is_known = match is_known {
                    Some(is_known) => is_known,
                    None => self.numbers[index] == code,
                };
                let (start, end) = match self.groups.is_empty() {
                    true => (0, 0),
                    false => self.groups.pair(place),
                };
                let found = Found { is_known, index, start, end: if is_known { end } else { start } };
                // Of a table that no compiler sees into this is no guess, and the next one is.
                if self.other.is_none() && self.range_starts.is_empty() {
                    return found;
                }
                if is_known {
                    return found;
                }
                if !self.range_starts.is_empty() {
                    if let Some(index) = self.range_of(code) {
                        return Found { is_known: true, index, ..found };
                    }
                }
                match self.other {
                    Some(index) => Found { is_known: true, index, ..found },
                    None => found,
                }
            }

            /// The range that has a number.
            #[inline]
            const fn range_of(&self, code: $integer) -> Option<usize> {
                // The last one that begins no later than here.
                let count = self.ranges_up_to(code);
                if count == 0 {
                    return None;
                }
                let index = self.ranges.get(count - 1);
                if code <= self.last_numbers[index] {
                    return Some(index);
                }
                None
            }

            /// The first of the ranges that have any number from one to another.
            #[inline]
            pub(super) const fn first_range_in(&self, first: $integer, last: $integer) -> Option<usize> {
                if let Some(index) = self.range_of(first) {
                    return Some(index);
                }
                let count = self.ranges_up_to(first);
                if count == self.range_starts.len() {
                    return None;
                }
                let index = self.ranges.get(count);
                if self.range_starts[count] <= last {
                    return Some(index);
                }
                None
            }

            /// How many ranges begin no later than at a number.
            #[inline]
            const fn ranges_up_to(&self, code: $integer) -> usize {
                let starts = self.range_starts;
                let mut low = 0;
                let mut high = starts.len();
                // Few are counted, without a branch that a processor could guess wrong.
                if high <= FEW {
                    let mut place = 0;
                    while place < high {
                        low += (starts[place] <= code) as usize;
                        place += 1;
                    }
                    return low;
                }
                while low < high {
                    let middle = (low + high) >> 1;
                    if starts[middle] <= code {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                low
            }
        }
    )*};
}

find!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
