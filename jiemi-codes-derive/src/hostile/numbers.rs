//! The integer types, and their numbers counted from the least.

use proptest::prelude::*;

/// An integer type: its name, the magnitude of its least number, and how many
/// numbers follow that.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Repr {
    pub(super) name: &'static str,
    below_zero: u128,
    pub(super) last: u128,
}

const fn signed(name: &'static str, bits: u32) -> Repr {
    Repr {
        name,
        below_zero: 1 << (bits - 1),
        last: u128::MAX >> (128 - bits),
    }
}

const fn unsigned(name: &'static str, bits: u32) -> Repr {
    Repr {
        name,
        below_zero: 0,
        last: u128::MAX >> (128 - bits),
    }
}

pub(super) const REPRS: [Repr; 12] = [
    signed("i8", 8),
    signed("i16", 16),
    signed("i32", 32),
    signed("i64", 64),
    signed("i128", 128),
    signed("isize", 64),
    unsigned("u8", 8),
    unsigned("u16", 16),
    unsigned("u32", 32),
    unsigned("u64", 64),
    unsigned("u128", 128),
    unsigned("usize", 64),
];

impl Repr {
    pub(super) fn is_pointer_sized(self) -> bool {
        self.name.ends_with("size")
    }

    /// The `nth` number in decimal digits.
    pub(super) fn number(self, nth: u128) -> String {
        match nth.checked_sub(self.below_zero) {
            Some(number) => number.to_string(),
            None => format!("-{}", self.below_zero - nth),
        }
    }

    /// The `nth` number, spelt in one of the ways that Rust has.
    pub(super) fn spelt(self, nth: u128, style: u16) -> String {
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

    /// The number after the last: `2^n`, which no number of the type is.
    pub(super) fn too_great(self) -> String {
        match (self.last - self.below_zero).checked_add(1) {
            Some(number) => number.to_string(),
            None => "340282366920938463463374607431768211456".to_owned(),
        }
    }

    /// The number before the first.
    pub(super) fn too_small(self) -> String {
        format!("-{}", self.below_zero + 1)
    }

    /// The number that `place` stands for: counted from the end if it is near it.
    pub(super) fn nth(self, place: u128) -> u128 {
        match u128::MAX - place {
            back if back < NEAR => self.last - back,
            _ => self
                .last
                .checked_add(1)
                .map_or(place, |count| place % count),
        }
    }
}

/// What counts as near an end.
const NEAR: u128 = 40;

/// A place among the numbers, most often near an end.
pub(super) fn place() -> impl Strategy<Value = u128> {
    prop_oneof![
        3 => 0..NEAR,
        1 => 100..140_u128,
        1 => any::<u128>(),
        1 => any::<u64>().prop_map(u128::from),
        2 => (0..NEAR).prop_map(|back| u128::MAX - back),
    ]
}
