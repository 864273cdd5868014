//! A perfect hash, made by the derive. Its arithmetic is in `agreed`.

use super::bytes::U32s;
use crate::agreed::hash;

/// A hash that gives each code a slot of its own.
#[derive(Debug, Clone, Copy)]
pub struct Hash {
    /// A factor that spreads the codes well, chosen by the derive.
    pub factor: u64,
    /// One for each group of codes; none if the factor alone is enough.
    pub seeds: &'static [u8],
    /// The variant of each slot; any variant for an empty slot.
    pub slots: U32s,
}

impl Hash {
    /// The slot of a spread code, if there are no seeds.
    #[inline(always)]
    pub(super) const fn slot(self, spread: u64) -> usize {
        hash::scale(spread, self.slots.len())
    }

    /// The slot of a code that is spread and mixed, if there are seeds.
    #[inline(always)]
    pub(super) const fn seeded_slot(self, mixed: u64) -> usize {
        let seed = self.seeds[hash::scale(mixed, self.seeds.len())];
        hash::scale(hash::seeded(mixed, seed), self.slots.len())
    }
}
