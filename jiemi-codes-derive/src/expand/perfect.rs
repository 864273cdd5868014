//! A perfect hash: each code has a slot of its own. `agreed` says how a slot is found.

#![allow(clippy::indexing_slicing, reason = "indices are scaled to the length")]

use crate::agreed::hash::{FACTOR, STEP, mix, scale, seeded, spread, spread_word};

/// A list of codes of which no two are the same.
#[derive(Clone, Copy)]
pub(crate) enum Keys<'a> {
    Numbers(&'a [u64]),
    Words(&'a [&'a str]),
}

impl Keys<'_> {
    fn len(self) -> usize {
        match self {
            Keys::Numbers(numbers) => numbers.len(),
            Keys::Words(words) => words.len(),
        }
    }

    /// The code at an index, spread.
    fn spread(self, index: usize, factor: u64) -> u64 {
        match self {
            Keys::Numbers(numbers) => spread(numbers[index], factor),
            Keys::Words(words) => spread_word(words[index].as_bytes(), factor),
        }
    }

    /// The same, mixed.
    fn mixed(self, index: usize, factor: u64) -> u64 {
        let spread = self.spread(index, factor);
        match self {
            Keys::Numbers(_) => mix(spread),
            Keys::Words(_) => spread,
        }
    }

    /// The code of each slot, if no two codes have the same one.
    fn slots(self, factor: u64, count: usize) -> Option<Vec<Option<usize>>> {
        let mut slots = vec![None; count];
        for index in 0..self.len() {
            let slot = scale(self.spread(index, factor), count);
            if slots[slot].replace(index).is_some() {
                return None;
            }
        }
        Some(slots)
    }
}

/// The hash of a list of codes.
#[derive(Debug)]
pub(crate) struct Perfect {
    /// An odd number that spreads the codes well, chosen for each list: no factor suits every
    /// pattern.
    pub(crate) factor: u64,
    /// One for each group of codes; none if the factor alone is enough.
    pub(crate) seeds: Vec<u8>,
    /// For each slot, the index of the code that has it.
    pub(crate) slots: Vec<Option<usize>>,
}

/// Codes in a group, on average: larger groups need fewer seeds, but take longer to settle.
const GROUP: usize = 4;

impl Perfect {
    pub(crate) fn of(codes: Keys<'_>) -> Self {
        Perfect::without_seeds(codes).unwrap_or_else(|| Perfect::with_seeds(codes))
    }

    /// If a factor spreads the codes so evenly that no two collide, a lookup needs nothing else:
    /// one multiplication for numbers that are close to each other, and a third less time for
    /// words. Few lists are so regular, or so short.
    fn without_seeds(codes: Keys<'_>) -> Option<Self> {
        // How many factors to try, and how many slots each code may have. A long list of numbers
        // has a pattern: either one of the first factors suits it or none does. Words have no
        // pattern, so they need more slots instead.
        let (tries, shares) = match codes {
            Keys::Numbers(numbers) if numbers.len() <= 512 => (64, &[2, 3][..]),
            Keys::Numbers(_) => (8, &[2, 3][..]),
            Keys::Words(words) if words.len() <= 64 => (64, &[2, 3, 4, 6, 8][..]),
            Keys::Words(_) => return None,
        };
        for share in shares {
            for nth in 0..tries {
                let factor = FACTOR.wrapping_add(STEP.wrapping_mul(nth));
                if let Some(slots) = codes.slots(factor, codes.len() * share) {
                    let seeds = Vec::new();
                    return Some(Perfect {
                        factor,
                        seeds,
                        slots,
                    });
                }
            }
        }
        None
    }

    fn with_seeds(codes: Keys<'_>) -> Self {
        // A quarter more slots than codes, and still more if that fails, which is not
        // expected as long as the codes differ.
        let slots = codes.len() + codes.len() / 4;
        let mut attempt = 0_u64;
        loop {
            let factor = FACTOR.wrapping_add(attempt.wrapping_mul(STEP));
            let slots = slots << (attempt / 16).min(8);
            if let Some(perfect) = Perfect::with(codes, factor, slots) {
                return perfect;
            }
            attempt += 1;
        }
    }

    fn with(codes: Keys<'_>, factor: u64, slots: usize) -> Option<Self> {
        let groups = codes.len().div_ceil(GROUP);
        let mut members = vec![Vec::new(); groups];
        for index in 0..codes.len() {
            let mixed = codes.mixed(index, factor);
            members[scale(mixed, groups)].push((index, mixed));
        }
        let mut perfect = Perfect {
            factor,
            seeds: vec![0; groups],
            slots: vec![None; slots],
        };
        // The largest groups first, while there is room.
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
    use crate::agreed::hash::fold;
    use proptest::collection::btree_set;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    /// Checks that each code leads to its own slot, as a call finds it, and that no slot has two
    /// codes.
    fn check(codes: Keys<'_>) -> Perfect {
        let perfect = Perfect::of(codes);
        for index in 0..codes.len() {
            let slot = match perfect.seeds.len() {
                0 => scale(codes.spread(index, perfect.factor), perfect.slots.len()),
                seeds => {
                    let mixed = codes.mixed(index, perfect.factor);
                    let seed = perfect.seeds[scale(mixed, seeds)];
                    scale(seeded(mixed, seed), perfect.slots.len())
                }
            };
            assert_eq!(perfect.slots[slot], Some(index));
        }
        assert_eq!(perfect.slots.iter().flatten().count(), codes.len());
        let most = match codes {
            Keys::Words(words) if words.len() <= 64 => 8,
            _ => 3,
        };
        assert!(perfect.slots.len() <= codes.len() * most);
        perfect
    }

    fn check_numbers(numbers: &[u64]) -> Perfect {
        check(Keys::Numbers(numbers))
    }

    fn check_words(words: &BTreeSet<String>) -> Perfect {
        check(Keys::Words(
            &words.iter().map(String::as_str).collect::<Vec<_>>(),
        ))
    }

    #[test]
    fn numbers_that_differ_in_single_bits_have_slots_of_their_own() {
        let top = 1 << 63;
        check_numbers(&[0, top, 1]);
        check_numbers(&[7, top | 7]);
        check_numbers(&(0..64).map(|bit| 1 << bit).collect::<Vec<_>>());
    }

    #[test]
    fn the_pay_codes_need_one_multiplication() {
        let numbers: Vec<_> = [0].into_iter().chain(1000..=1023).collect();
        assert!(check_numbers(&numbers).seeds.is_empty());
    }

    proptest! {
        #[test]
        fn any_numbers_have_a_slot_of_their_own(numbers in btree_set(any::<u64>(), 1..300)) {
            check_numbers(&numbers.into_iter().collect::<Vec<_>>());
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
            check_numbers(&numbers);
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
            check_numbers(&numbers);
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
        let perfect = check_numbers(&numbers);
        assert_eq!(perfect.slots.len(), numbers.len() + numbers.len() / 4);
    }

    /// Two words that are spread to the same 64 bits by the first factor.
    fn words_with_one_hash() -> [String; 2] {
        let word = |first: u64, last: u64| {
            // The last eight bytes begin with the eighth.
            let bytes = [&first.to_le_bytes()[..], &last.to_le_bytes()[1..]].concat();
            String::from_utf8(bytes).expect("ASCII")
        };
        let after_eight = |first: u64| fold(15_u64.wrapping_mul(FACTOR) ^ first, FACTOR);
        let ascii = 0x2020_2020_2020_2020;
        let (first, last) = (ascii, ascii);
        (1..)
            .find_map(|n: u64| {
                // Other letters, in the first seven bytes.
                let other = (0..7).fold(first, |word, byte| {
                    word | (n >> (4 * byte) & 0xF) << (8 * byte)
                });
                let difference = after_eight(first) ^ after_eight(other);
                let is_ascii = difference & 0x8080_8080_8080_80FF == 0;
                is_ascii.then(|| [word(first, last), word(other, last ^ difference)])
            })
            .expect("one of some thousands")
    }

    #[test]
    fn two_words_that_one_factor_cannot_tell_apart_get_another() {
        let words = words_with_one_hash();
        let [one, other] = [&words[0], &words[1]].map(|word| spread_word(word.as_bytes(), FACTOR));
        assert!(words[0] != words[1] && one == other, "{words:?}");
        check_words(&words.clone().into());
        let many = (0..2_000).map(|n| format!("WORD_{n}"));
        let perfect = check_words(&many.chain(words).collect());
        assert_ne!(perfect.factor, FACTOR);
    }

    #[test]
    fn words_that_begin_alike_have_slots_of_their_own() {
        let long = "SYSTEM_ERROR_".repeat(15);
        check_words(&(1..=long.len()).map(|end| long[..end].to_owned()).collect());
        check_words(
            &(0..=255)
                .map(|n| format!("12345678{}", n as u8 as char))
                .collect(),
        );
        check_words(&(1..200).map(|count| "\0".repeat(count)).collect());
        check_words(
            &["", "0", "00", "000", "0000", " 0", "0 "]
                .map(str::to_owned)
                .into(),
        );
    }

    #[test]
    fn ten_thousand_words_take_no_more_room_than_their_share() {
        let perfect = check_words(&(0..10_000).map(|n| format!("ACQ.ERROR_{n}")).collect());
        assert_eq!(perfect.slots.len(), 12_500);
    }

    proptest! {
        #[test]
        fn any_words_have_a_slot_of_their_own(
            words in btree_set(prop_oneof![any::<String>(), "[ -~]{1,9}", "[AB]{1,200}"], 1..100),
        ) {
            check_words(&words);
        }
    }
}
