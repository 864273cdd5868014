//! The integer types, and their numbers counted from the least.

use proptest::prelude::*;

/// An integer type: its name, the magnitude of its least number, and how many
/// numbers follow that one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Repr {
    pub(super) name: &'static str,
    below_zero: u64,
    pub(super) last: u64,
}

const fn signed(name: &'static str, bits: u32) -> Repr {
    Repr {
        name,
        below_zero: 1 << (bits - 1),
        last: u64::MAX >> (64 - bits),
    }
}

const fn unsigned(name: &'static str, bits: u32) -> Repr {
    Repr {
        name,
        below_zero: 0,
        last: u64::MAX >> (64 - bits),
    }
}

pub(super) const REPRS: [Repr; 7] = [
    signed("i8", 8),
    signed("i16", 16),
    signed("i32", 32),
    signed("i64", 64),
    unsigned("u8", 8),
    unsigned("u16", 16),
    unsigned("u32", 32),
];

impl Repr {
    /// Words as if they were numbers, from 0 on.
    pub(super) fn of_words(words: &[String]) -> Self {
        Repr {
            name: "str",
            below_zero: 0,
            last: words.len() as u64 - 1,
        }
    }

    /// The `nth` number in decimal digits.
    pub(super) fn number(self, nth: u64) -> String {
        match nth.checked_sub(self.below_zero) {
            Some(number) => number.to_string(),
            None => format!("-{}", self.below_zero - nth),
        }
    }

    /// The `nth` number, spelt in one of the ways that Rust allows.
    pub(super) fn spelt(self, nth: u64, style: u16) -> String {
        let (minus, magnitude) = match nth.checked_sub(self.below_zero) {
            Some(number) => ("", number),
            None => ("-", self.below_zero - nth),
        };
        match style % 8 {
            0 => format!("{minus}{magnitude:#x}"),
            1 => format!("{minus}{magnitude:#o}"),
            2 => format!("{minus}{magnitude:#b}"),
            3 => format!("{minus}0_0{magnitude}_"),
            4 => format!("{minus} {magnitude}"),
            _ => format!("{minus}{magnitude}"),
        }
    }

    /// The number after the last, `2^n`, which does not fit the type.
    pub(super) fn too_great(self) -> String {
        (self.last - self.below_zero + 1).to_string()
    }

    /// The number before the first.
    pub(super) fn too_small(self) -> String {
        format!("-{}", self.below_zero + 1)
    }

    /// The number that `offset` stands for: counted from the end if `offset` is near the end.
    pub(super) fn nth(self, offset: u64) -> u64 {
        match u64::MAX - offset {
            back if back < NEAR && back <= self.last => self.last - back,
            _ => self
                .last
                .checked_add(1)
                .map_or(offset, |count| offset % count),
        }
    }
}

/// What counts as near an end.
const NEAR: u64 = 40;

/// An offset among the numbers, most often near an end.
pub(super) fn offset() -> impl Strategy<Value = u64> {
    prop_oneof![
        3 => 0..NEAR,
        1 => 100..140_u64,
        1 => any::<u64>(),
        1 => any::<u32>().prop_map(u64::from),
        2 => (0..NEAR).prop_map(|back| u64::MAX - back),
    ]
}
