//! A perfect hash as the derive has made it. `agreed` has its arithmetic.

use super::bytes::U32s;
use crate::agreed::hash;

/// Where each code has a slot of its own.
#[derive(Debug, Clone, Copy)]
pub struct Hash {
    /// What spreads the codes well, chosen by the derive.
    pub factor: u64,
    /// One for each group of codes; none where the factor alone is enough.
    pub seeds: &'static [u8],
    /// The variant of each slot, any where there is none.
    pub slots: U32s,
}

impl Hash {
    /// The slot of a spread code where there are no seeds.
    #[inline(always)]
    pub(super) const fn slot(self, spread: u64) -> usize {
        hash::scale(spread, self.slots.len())
    }

    /// The slot of a code that is spread and mixed, where there are seeds.
    #[inline(always)]
    pub(super) const fn seeded_slot(self, mixed: u64) -> usize {
        let seed = self.seeds[hash::scale(mixed, self.seeds.len())];
        hash::scale(hash::seeded(mixed, seed), self.slots.len())
    }
}
