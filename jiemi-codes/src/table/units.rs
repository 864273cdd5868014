//! From a code to the variant that has it as its only one, in the time of one look: no
//! tree of comparisons, no branch that a processor can guess wrong.

use super::bytes::{Indices, Numbers, U32s};
use crate::agreed::hash;

/// The codes of the variants without a field. Each code has a slot of its own, however
/// many variants share it.
#[derive(Debug, Clone, Copy)]
pub enum Units {
    /// They leave no gap: the slot is how far a code is from the first.
    Run {
        /// The least of them.
        first: i64,
        /// The variants by their codes; one of those that share a code.
        order: Indices,
    },
    /// A perfect hash of how far each is from the least code of the table.
    Hashed {
        /// What spreads the distances well, chosen by the derive.
        factor: u64,
        /// One for each group of codes; none where the factor alone is enough.
        seeds: &'static [u8],
        /// The variant of each slot, any where there is none.
        slots: U32s,
    },
}

/// Where a code leads among the units.
pub(super) struct Slot {
    pub(super) slot: usize,
    /// The variant of that slot.
    pub(super) index: usize,
    /// Whether the variant has the code.
    pub(super) is_known: bool,
}

impl Units {
    /// Finds a code; `codes` are those of all variants.
    #[inline(always)]
    pub(super) const fn find(self, code: i64, codes: Numbers) -> Slot {
        match self {
            Units::Run { first, order } => {
                let distance = code.wrapping_sub(first) as u64;
                let is_known = distance < order.len() as u64;
                let slot = if is_known { distance as usize } else { 0 };
                Slot {
                    slot,
                    index: order.get(slot),
                    is_known,
                }
            }
            Units::Hashed {
                factor,
                seeds,
                slots,
            } => {
                let distance = codes.distance(code);
                let slot = hashed(distance, factor, seeds, slots.len());
                let index = slots.get(slot);
                Slot {
                    slot,
                    index,
                    is_known: codes.distance_at(index) == distance,
                }
            }
        }
    }
}

#[inline(always)]
const fn hashed(distance: u64, factor: u64, seeds: &[u8], slots: usize) -> usize {
    let spread = hash::spread(distance, factor);
    if seeds.is_empty() {
        return hash::scale(spread, slots);
    }
    let mixed = hash::mix(spread);
    let seed = seeds[hash::scale(mixed, seeds.len())];
    hash::scale(hash::seeded(mixed, seed), slots)
}
