//! A perfect hash: each number has a slot of its own. How a slot is found is in `agreed`.

#![allow(clippy::indexing_slicing, reason = "indices are scaled to the length")]

use crate::agreed::hash::{FACTOR, STEP, mix, scale, seeded, spread};

/// The hash of a list of numbers.
#[derive(Debug)]
pub(crate) struct Perfect {
    /// An odd number that spreads the numbers well: one that suits every pattern
    /// there is not.
    pub(crate) factor: u64,
    /// One for each group of numbers; none where the factor alone is enough.
    pub(crate) seeds: Vec<u8>,
    /// Which number of the list has which slot.
    pub(crate) slots: Vec<Option<usize>>,
}

/// Numbers in a group, on average: more make fewer seeds, and take longer to settle.
const GROUP: usize = 4;

impl Perfect {
    /// The hash of numbers of which no two are the same.
    pub(crate) fn of(numbers: &[u64]) -> Self {
        Perfect::without_seeds(numbers).unwrap_or_else(|| Perfect::with_seeds(numbers))
    }

    /// One multiplication spreads numbers that are close to each other so evenly that
    /// none of them meet, if it is the right one. Few lists are so regular, or so short.
    fn without_seeds(numbers: &[u64]) -> Option<Self> {
        // A long list has a pattern that some of the first ones suit, or none.
        let tries = if numbers.len() <= 512 { 64 } else { 8 };
        let factors = (0..tries).map(|nth| FACTOR.wrapping_add(STEP.wrapping_mul(nth)));
        factors
            .flat_map(|factor| [(2, factor), (3, factor)])
            .find_map(|(share, factor)| {
                let mut slots = vec![None; numbers.len() * share];
                for (index, number) in numbers.iter().enumerate() {
                    let slot = scale(spread(*number, factor), slots.len());
                    if slots[slot].replace(index).is_some() {
                        return None;
                    }
                }
                Some(Perfect {
                    factor,
                    seeds: Vec::new(),
                    slots,
                })
            })
    }

    fn with_seeds(numbers: &[u64]) -> Self {
        // A quarter of the slots to spare, and more where that does not do, which
        // is not to be expected of two different numbers.
        let slots = numbers.len() + numbers.len() / 4;
        let mut attempt = 0_u64;
        loop {
            let factor = FACTOR.wrapping_add(attempt.wrapping_mul(STEP));
            let slots = slots << (attempt / 16).min(8);
            if let Some(perfect) = Perfect::with(numbers, factor, slots) {
                return perfect;
            }
            attempt += 1;
        }
    }

    fn with(numbers: &[u64], factor: u64, slots: usize) -> Option<Self> {
        let groups = numbers.len().div_ceil(GROUP);
        let mut members = vec![Vec::new(); groups];
        for (index, number) in numbers.iter().enumerate() {
            let mixed = mix(spread(*number, factor));
            members[scale(mixed, groups)].push((index, mixed));
        }
        let mut perfect = Perfect {
            factor,
            seeds: vec![0; groups],
            slots: vec![None; slots],
        };
        // The largest groups while there is room.
        let largest = members.iter().map(Vec::len).max().unwrap_or(0);
        for size in (1..=largest).rev() {
            for (group, members) in members.iter().enumerate() {
                if members.len() == size {
                    perfect.seeds[group] =
                        (0..=u8::MAX).find(|seed| perfect.settle(members, *seed))?;
                }
            }
        }
        Some(perfect)
    }

    /// Gives the members of a group their slots, if all are free with this seed.
    fn settle(&mut self, members: &[(usize, u64)], seed: u8) -> bool {
        for (count, (index, mixed)) in members.iter().enumerate() {
            let slot = scale(seeded(*mixed, seed), self.slots.len());
            if self.slots[slot].is_some() {
                for (_, mixed) in &members[..count] {
                    let slot = scale(seeded(*mixed, seed), self.slots.len());
                    self.slots[slot] = None;
                }
                return false;
            }
            self.slots[slot] = Some(*index);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::btree_set;
    use proptest::prelude::*;

    /// Each number leads to its own slot, as a call finds it, and no slot has two.
    fn check(numbers: &[u64]) {
        let perfect = Perfect::of(numbers);
        for (index, number) in numbers.iter().enumerate() {
            let slot = match perfect.seeds.len() {
                0 => scale(spread(*number, perfect.factor), perfect.slots.len()),
                seeds => {
                    let mixed = mix(spread(*number, perfect.factor));
                    let seed = perfect.seeds[scale(mixed, seeds)];
                    scale(seeded(mixed, seed), perfect.slots.len())
                }
            };
            assert_eq!(perfect.slots[slot], Some(index));
        }
        assert_eq!(perfect.slots.iter().flatten().count(), numbers.len());
        assert!(perfect.slots.len() <= numbers.len() * 3);
    }

    #[test]
    fn numbers_that_differ_in_single_bits_have_slots_of_their_own() {
        let top = 1 << 63;
        check(&[0, top, 1]);
        check(&[7, top | 7]);
        check(&(0..64).map(|bit| 1 << bit).collect::<Vec<_>>());
    }

    #[test]
    fn the_pay_codes_need_one_multiplication() {
        let numbers: Vec<_> = [0].into_iter().chain(1000..=1023).collect();
        check(&numbers);
        assert!(Perfect::of(&numbers).seeds.is_empty());
    }

    proptest! {
        #[test]
        fn any_numbers_have_a_slot_of_their_own(numbers in btree_set(any::<u64>(), 1..300)) {
            check(&numbers.into_iter().collect::<Vec<_>>());
        }

        #[test]
        fn numbers_of_few_bits_have_a_slot_of_their_own(
            numbers in btree_set((0..64_u32, 0..64_u32, 0..4_u64), 1..200),
            base in any::<u64>(),
        ) {
            let numbers = numbers.into_iter();
            let mut numbers: Vec<u64> = numbers
                .map(|(one, other, more)| base ^ (1 << one) ^ (1 << other) ^ more)
                .collect();
            numbers.sort_unstable();
            numbers.dedup();
            check(&numbers);
        }

        #[test]
        fn numbers_with_a_pattern_have_a_slot_of_their_own(
            first in any::<u64>(),
            shift in 0..64_u32,
            count in 1..300_u64,
        ) {
            let mut numbers: Vec<_> = (0..count).map(|n| first.wrapping_add(n << shift)).collect();
            numbers.sort_unstable();
            numbers.dedup();
            check(&numbers);
        }
    }

    #[test]
    fn ten_thousand_numbers_without_a_pattern_take_no_more_room_than_their_share() {
        let mut numbers: Vec<_> = (0..10_000_u64)
            .map(|n| n.wrapping_mul(STEP) >> 20)
            .collect();
        numbers
            .iter_mut()
            .for_each(|number| *number = number.wrapping_mul(*number) >> 7);
        numbers.sort_unstable();
        numbers.dedup();
        check(&numbers);
        let perfect = Perfect::of(&numbers);
        assert_eq!(perfect.slots.len(), numbers.len() + numbers.len() / 4);
    }
}
