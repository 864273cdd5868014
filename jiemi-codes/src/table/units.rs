//! Finds the unit variant of a code in a single step: no tree of comparisons, no branch that a
//! processor can guess wrong.

use super::bytes::{Indices, Numbers};
use super::hash::Hash;
use crate::agreed::hash;

/// The codes of the variants without a field. Each code has a slot of its own, however
/// many variants share it.
#[derive(Debug, Clone, Copy)]
pub enum Units {
    /// The codes have no gaps: the slot is how far a code is from the first.
    Run {
        /// The least code.
        first: i64,
        /// The variants in the order of their codes; one of those that share a code.
        order: Indices,
    },
    /// A perfect hash of how far each code is from the least code of the table.
    Hashed(Hash),
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
            Units::Hashed(perfect) => {
                let distance = codes.distance(code);
                let spread = hash::spread(distance, perfect.factor);
                let slot = match perfect.seeds.is_empty() {
                    true => perfect.slot(spread),
                    false => perfect.seeded_slot(hash::mix(spread)),
                };
                let index = perfect.slots.get(slot);
                Slot {
                    slot,
                    index,
                    is_known: codes.distance_at(index) == distance,
                }
            }
        }
    }
}
