//! The data of a catalogue, and how a code finds its variants in it.
//!
//! All of it is one text, byte strings and a few numbers, for any number of variants: few tokens
//! for the compiler, and few relocations in the program. A variant is known by its index, in the
//! order of declaration.

mod bytes;
mod hash;
mod ranges;
mod units;
mod words;

pub use bytes::{Indices, Numbers, U32s};
pub use hash::Hash;
pub use ranges::Ranges;
pub use units::Units;
pub use words::Words;

use crate::agreed::row;
use crate::{Class, Code, CodeRange, Codes, Entry};
use units::Slot;

/// All data of a catalogue.
#[derive(Debug)]
pub struct Table {
    /// Chinese message, English message and name of each variant, one after the other.
    pub text: &'static str,
    /// Where each of the three begins in `text`, and where the last one ends.
    pub starts: U32s,
    /// Class and flags, one byte for each variant; see `agreed::row`.
    pub rows: &'static [u8],
    /// The number of each variant: for a range its first, for `other` any. A catalogue of words
    /// has none, and no `units`, `ranges` or `other` either.
    pub codes: Numbers,
    /// The variants without a field, by their numbers.
    pub units: Units,
    /// The words of a catalogue of words.
    pub words: Words,
    /// The variants that share a code, in the order of their slots; within a slot in the order
    /// of declaration.
    pub holders: Indices,
    /// Where the variants of each slot begin in `holders`, and where the last ones end; empty
    /// if no code is shared.
    pub groups: U32s,
    /// The ranges.
    pub ranges: Ranges,
    /// The variant for all other codes.
    pub other: Option<Other>,
}

/// The variant for all other codes that its integer type can have.
#[derive(Debug, Clone, Copy)]
pub struct Other {
    /// The variant.
    pub index: usize,
    /// The least number of the type.
    pub first: i64,
    /// The greatest number of the type.
    pub last: i64,
}

/// Where a code leads.
#[derive(Debug, Clone, Copy)]
pub struct Found {
    /// Whether any variant has the code.
    pub(crate) is_known: bool,
    /// That variant, or one of those that share the code; any variant if none has it.
    pub index: usize,
    /// Where the variants that share the code begin in `Table::holders`.
    pub(crate) start: usize,
    /// Where they end there.
    pub(crate) end: usize,
}

impl Table {
    /// A table without variants. A catalogue takes the parts that it does not have from here.
    pub const EMPTY: Table = {
        let none = Numbers {
            base: 0,
            width: 1,
            distances: &[],
        };
        Table {
            text: "",
            starts: U32s(&[]),
            rows: &[],
            codes: none,
            units: Units::Run {
                first: 0,
                order: Indices::First(0),
            },
            words: Words::NONE,
            holders: Indices::First(0),
            groups: U32s(&[]),
            ranges: Ranges {
                variants: Indices::First(0),
                firsts: none,
                lasts: none,
            },
            other: None,
        }
    };

    /// A table without texts, for an enum with mistakes. One of the last two lists is empty.
    pub const fn stub(
        rows: &'static [u8],
        starts: &'static [u8],
        distances: &'static [u8],
        starts_of_words: &'static [u8],
    ) -> Self {
        Table {
            starts: U32s(starts),
            rows,
            codes: Numbers {
                distances,
                ..Table::EMPTY.codes
            },
            words: Words {
                starts: U32s(starts_of_words),
                ..Words::NONE
            },
            ..Table::EMPTY
        }
    }

    pub(crate) const fn len(&self) -> usize {
        self.rows.len()
    }

    const fn has(&self, index: usize, flag: u8) -> bool {
        self.rows[index] & flag != 0
    }

    pub(crate) const fn class(&self, index: usize) -> Class {
        Class::ALL[(self.rows[index] & row::CLASS) as usize]
    }

    pub(crate) const fn by_status(&self, index: usize) -> bool {
        self.has(index, row::BY_STATUS)
    }

    pub(crate) const fn is_primary(&self, index: usize) -> bool {
        self.has(index, row::PRIMARY)
    }

    /// Whether the variant has one code and no field.
    pub(crate) const fn is_unit(&self, index: usize) -> bool {
        !self.has(index, row::KEEPS_NUMBER)
    }

    /// Whether the variant is the one for all other codes.
    pub(crate) const fn is_other(&self, index: usize) -> bool {
        matches!(self.other, Some(other) if other.index == index)
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
        self.text(index, !self.has(index, row::ONE_TEXT) as usize)
    }

    #[inline]
    pub(crate) const fn name(&self, index: usize) -> &'static str {
        self.text(index, 2)
    }

    /// Whether the codes are words.
    pub(crate) const fn has_words(&self) -> bool {
        !self.words.starts.is_empty()
    }

    /// The word of a variant, in a catalogue of words.
    #[inline]
    pub const fn word(&self, index: usize) -> &'static str {
        self.words.get(index)
    }

    const fn codes(&self, index: usize) -> Codes {
        if self.has_words() {
            return Codes::One(Code::Word(self.word(index)));
        }
        let first = self.codes.get(index);
        if self.is_unit(index) {
            Codes::One(Code::Number(first))
        } else if self.is_other(index) {
            Codes::Other
        } else {
            let last = self.ranges.last_from(first);
            Codes::Range(CodeRange { first, last })
        }
    }

    /// The row of a variant.
    #[inline]
    pub const fn entry(&self, index: usize) -> Entry {
        Entry {
            codes: self.codes(index),
            name: self.name(index),
            zh: self.zh(index),
            en: self.en(index),
            class: self.class(index),
            shared: self.has(index, row::SHARED),
            by_status: self.by_status(index),
        }
    }

    /// Where a word leads, in a catalogue of words.
    #[inline(always)]
    pub const fn find_word(&self, word: &str) -> Found {
        self.found(self.words.find(word))
    }

    /// The variant of a slot, and those that share its code.
    #[inline(always)]
    const fn found(&self, slot: Slot) -> Found {
        let Slot {
            slot,
            index,
            is_known,
        } = slot;
        if self.groups.is_empty() {
            return Found {
                is_known,
                // The address of the variant depends on the outcome, so that the compiler reads
                // the variant every time instead of branching around that. With half of the codes
                // unknown, a lookup among 10,000 takes 5 ns instead of 12.
                index: if is_known { index } else { 0 },
                start: 0,
                end: 0,
            };
        }
        // Here the outcome is needed twice, and the compiler does not branch on it.
        let (start, end) = self.groups.pair(slot);
        Found {
            is_known,
            index,
            start,
            end: if is_known { end } else { start },
        }
    }

    /// The variant that has a number, in a catalogue in which every variant has one.
    #[inline(always)]
    pub const fn index_of(&self, code: i64) -> usize {
        self.units.find(code, self.codes).index
    }

    /// Where a number leads: a single number beats a range, and a range beats `other`.
    #[inline(always)]
    pub const fn find(&self, code: i64) -> Found {
        let found = self.found(self.units.find(code, self.codes));
        // For a `static` table this branch always goes the same way; the next one depends
        // on the code.
        if self.other.is_none() && self.ranges.is_empty() {
            return found;
        }
        if found.is_known {
            return found;
        }
        if !self.ranges.is_empty() {
            if let Some(index) = self.ranges.find(code) {
                return Found {
                    is_known: true,
                    index,
                    ..found
                };
            }
        }
        match self.other {
            Some(other) if other.first <= code && code <= other.last => Found {
                is_known: true,
                index: other.index,
                ..found
            },
            _ => found,
        }
    }
}
