//! What generated code names. Not public: it changes with any release, which is
//! why the derive crate is pinned to the exact version.

pub use crate::__impl_serde as impl_serde;
pub use crate::{Entries, Entry, Lookup, ResponseCode, UnresolvedCode};

use crate::{Class, Codes};
use core::fmt;
use core::marker::PhantomData;

/// All that a catalogue says, in as few tokens and relocations as it takes: one
/// text, byte strings, and the numbers. Variants are known by their index, in
/// the order of declaration.
#[derive(Debug)]
pub struct Table<R: 'static> {
    /// Name, Chinese and English message of each variant, one after the other.
    pub text: &'static str,
    /// Where each of the three ends in `text`: twelve bytes a variant.
    pub ends: Words,
    /// Class and flags, see `mark`: a byte a variant.
    pub marks: &'static [u8],
    /// The number of a unit variant, the first number of a range.
    pub numbers: &'static [R],
    /// The last number of a range; empty where there is none.
    pub last_numbers: &'static [R],
    /// The unit variants, by their numbers.
    pub units: Indices,
    /// Those that share a number, by their numbers; within one in the order of
    /// declaration.
    pub holders: Indices,
    /// The ranges, by their first numbers.
    pub ranges: Indices,
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

/// Numbers of 32 bits, little endian, in a byte string.
#[derive(Debug, Clone, Copy)]
pub struct Words(pub &'static [u8]);

impl Words {
    const fn len(self) -> usize {
        self.0.len() >> 2
    }

    const fn get(self, place: usize) -> usize {
        let (_, rest) = self.0.split_at(place << 2);
        match rest {
            [a, b, c, d, ..] => u32::from_le_bytes([*a, *b, *c, *d]) as usize,
            _ => 0,
        }
    }
}

/// Some of the variants in an order of their own.
#[derive(Debug, Clone, Copy)]
pub enum Indices {
    /// The first so many, as declared.
    First(usize),
    /// These.
    Listed(Words),
}

impl Indices {
    /// How many these are.
    #[inline]
    pub(crate) const fn count(self) -> usize {
        match self {
            Indices::First(count) => count,
            Indices::Listed(words) => words.len(),
        }
    }

    /// The index at a place.
    #[inline]
    pub const fn get(self, place: usize) -> usize {
        match self {
            Indices::First(_) => place,
            Indices::Listed(words) => words.get(place),
        }
    }
}

/// Where a number leads.
#[derive(Debug, Clone, Copy)]
pub enum Found {
    /// Nowhere.
    Nothing,
    /// To the variant of this index.
    One(usize),
    /// To the [`Table::holders`] from one place up to another.
    Shared(usize, usize),
}

impl<R: Copy> Table<R> {
    /// A table of one variant without a name, for an enum with mistakes.
    pub const fn stub(numbers: &'static [R]) -> Self {
        Table {
            text: "",
            ends: Words(&[0; 12]),
            marks: &[2],
            numbers,
            last_numbers: &[],
            units: Indices::First(1),
            holders: Indices::First(0),
            ranges: Indices::First(0),
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
    const fn text(&self, index: usize, which: usize) -> &'static str {
        let place = index * 3 + which;
        let start = match place {
            0 => 0,
            _ => self.ends.get(place - 1),
        };
        let (text, _) = self.text.split_at(self.ends.get(place));
        text.split_at(start).1
    }

    pub(crate) const fn name(&self, index: usize) -> &'static str {
        self.text(index, 0)
    }

    pub(crate) const fn zh(&self, index: usize) -> &'static str {
        self.text(index, 1)
    }

    pub(crate) const fn en(&self, index: usize) -> &'static str {
        match self.mark(index, mark::ONE_TEXT) {
            true => self.text(index, 1),
            false => self.text(index, 2),
        }
    }

    const fn codes(&self, index: usize) -> Codes<R> {
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
        match found {
            Found::Nothing => None,
            Found::One(index) => Some(index),
            Found::Shared(start, end) => {
                let mut place = start;
                while place < end {
                    let index = self.holders.get(place);
                    if self.mark(index, mark::PRIMARY) {
                        return Some(index);
                    }
                    place += 1;
                }
                None
            }
        }
    }
}

/// Comparing is not `const` for a type parameter, so each type has its own.
macro_rules! find {
    ($($integer:ty)*) => {$(
        impl Table<$integer> {
            /// Where a number leads: a single number before a range, a range
            /// before all others.
            pub const fn find(&self, code: $integer) -> Found {
                let place = self.first_from(self.units, code);
                if place < self.units.count() {
                    let index = self.units.get(place);
                    if self.numbers[index] == code {
                        return match self.mark(index, mark::SHARED) {
                            true => self.holders_of(code),
                            false => Found::One(index),
                        };
                    }
                }
                // The last range that begins no later than here.
                let mut place = self.first_from(self.ranges, code);
                if place < self.ranges.count() && self.numbers[self.ranges.get(place)] == code {
                    place += 1;
                }
                if place > 0 {
                    let index = self.ranges.get(place - 1);
                    if code <= self.last_numbers[index] {
                        return Found::One(index);
                    }
                }
                match self.other {
                    Some(index) => Found::One(index),
                    None => Found::Nothing,
                }
            }

            const fn holders_of(&self, code: $integer) -> Found {
                let start = self.first_from(self.holders, code);
                let mut end = start;
                while end < self.holders.count() && self.numbers[self.holders.get(end)] == code {
                    end += 1;
                }
                Found::Shared(start, end)
            }

            /// The first place whose number is no smaller.
            const fn first_from(&self, indices: Indices, code: $integer) -> usize {
                let mut low = 0;
                let mut high = indices.count();
                while low < high {
                    let middle = (low + high) >> 1;
                    if self.numbers[indices.get(middle)] < code {
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

/// A type that a field may have which keeps numbers of the type `R`: that one.
#[diagnostic::on_unimplemented(
    message = "the field keeps the number, whose type is the enum's `repr`: write `{R}`",
    label = "this is `{Self}`"
)]
pub trait KeptAs<R> {
    /// The type itself.
    type Number;
}

impl<R> KeptAs<R> for R {
    type Number = R;
}

/// Some of the variants that share a number.
#[inline]
pub const fn candidates<C>(holders: &'static [C], start: usize, end: usize) -> &'static [C] {
    holders.split_at(end).0.split_at(start).1
}

/// `TryFrom` of the number.
#[inline]
pub fn try_from<C: ResponseCode>(code: C::Repr) -> Result<C, UnresolvedCode<C>> {
    C::__choose(code).ok_or(UnresolvedCode {
        code,
        catalog: PhantomData,
    })
}

/// `Display` as the Chinese message.
#[inline]
pub fn display_zh<C: ResponseCode>(code: &C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.pad(code.zh())
}

/// `Display` as the English message.
#[inline]
pub fn display_en<C: ResponseCode>(code: &C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.pad(code.en())
}

#[cfg(feature = "serde")]
pub use crate::number_serde::{deserialize, serialize};
#[cfg(feature = "serde")]
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
