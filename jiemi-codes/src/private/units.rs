//! From a number to the variant that has it as its only one, in the time of one
//! look: no tree of comparisons, no branch that a processor can guess wrong.

use super::bytes::{Indices, Words};

/// The numbers of the variants without a field, each once, every one with a place.
#[derive(Debug, Clone, Copy)]
pub enum Units<R> {
    /// They leave no gap: the place is how far a number is from the first.
    Run {
        /// The least of them.
        first: R,
        /// The variants by their numbers; of a shared number one.
        order: Indices,
    },
    /// A perfect hash: no two of them have the same place.
    Hashed {
        /// What spreads the numbers well, chosen by the derive.
        factor: u64,
        /// One for each group of numbers, chosen so that none of the group comes
        /// to a place that is taken; none where the factor alone is enough.
        seeds: &'static [u8],
        /// The variant at each place, any where there is none.
        slots: Words,
    },
}

/// Odd, without a pattern.
const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
/// Even, without a pattern: from one odd number to another.
const STEP: u64 = 0xA24B_AED4_963E_E406;

/// The place of a number by the perfect hash. The derive has the same function.
#[inline(always)]
const fn slot((low, high): (u64, u64), factor: u64, seeds: &[u8], slots: usize) -> usize {
    let mixed = low.wrapping_mul(factor) ^ high.wrapping_mul(factor).rotate_left(23);
    if seeds.is_empty() {
        return scale(mixed, slots);
    }
    let mixed = (mixed ^ (mixed >> 32)).wrapping_mul(FACTOR);
    let seed = seeds[scale(mixed, seeds.len())] as u64;
    let odd = seed.wrapping_mul(STEP).wrapping_add(FACTOR);
    scale(mixed.wrapping_mul(odd), slots)
}

/// From all numbers of 64 bits to those below a length.
#[inline(always)]
const fn scale(mixed: u64, length: usize) -> usize {
    (((mixed >> 32) * length as u64) >> 32) as usize
}

macro_rules! find {
    ($($integer:ty as $unsigned:ty as $wide:ty, $code:ident: $high:expr;)*) => {$(
        impl Units<$integer> {
            /// The place of a number, the variant at it, and whether that variant is
            /// certain to have the number or certain not to; of a hash that is still
            /// to be seen.
            #[inline(always)]
            pub(super) const fn find(self, $code: $integer) -> (usize, usize, Option<bool>) {
                match self {
                    Units::Run { first, order } => {
                        let place = $code.wrapping_sub(first) as $unsigned as $wide;
                        let is_known = place < order.count() as $wide;
                        let place = if is_known { place as usize } else { 0 };
                        (place, order.get(place), Some(is_known))
                    }
                    Units::Hashed { factor, seeds, slots } => {
                        let number = ($code as u64, $high);
                        let place = slot(number, factor, seeds, slots.len());
                        (place, slots.get(place), None)
                    }
                }
            }
        }
    )*};
}

find! {
    i8 as u8 as u64, code: 0;
    i16 as u16 as u64, code: 0;
    i32 as u32 as u64, code: 0;
    i64 as u64 as u64, code: 0;
    isize as usize as u64, code: 0;
    i128 as u128 as u128, code: (code >> 64) as u64;
    u8 as u8 as u64, code: 0;
    u16 as u16 as u64, code: 0;
    u32 as u32 as u64, code: 0;
    u64 as u64 as u64, code: 0;
    usize as usize as u64, code: 0;
    u128 as u128 as u128, code: (code >> 64) as u64;
}
