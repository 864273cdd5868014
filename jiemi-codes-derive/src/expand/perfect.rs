//! A perfect hash: each number has a slot of its own, found with one or two
//! multiplications. `jiemi-codes` has the same function, for calls.

#![allow(clippy::indexing_slicing, reason = "indices are scaled to the length")]

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

/// The low and the high half of a number.
pub(crate) type Halves = (u64, u64);

/// Odd, without a pattern.
const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
/// Even, without a pattern: from one odd number to another.
const STEP: u64 = 0xA24B_AED4_963E_E406;

/// Numbers in a group, on average: more make fewer seeds, and take longer to settle.
const GROUP: usize = 4;

impl Perfect {
    /// The hash of numbers of which no two are the same.
    pub(crate) fn of(numbers: &[Halves]) -> Self {
        Perfect::without_seeds(numbers).unwrap_or_else(|| Perfect::with_seeds(numbers))
    }

    /// One multiplication spreads numbers that are close to each other so evenly that
    /// none of them meet, if it is the right one. Few lists are so regular, or so short.
    fn without_seeds(numbers: &[Halves]) -> Option<Self> {
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

    fn with_seeds(numbers: &[Halves]) -> Self {
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

    fn with(numbers: &[Halves], factor: u64, slots: usize) -> Option<Self> {
        let groups = numbers.len().div_ceil(GROUP);
        let mut members = vec![Vec::new(); groups];
        for (index, number) in numbers.iter().enumerate() {
            let mixed = mix(*number, factor);
            members[group(mixed, groups)].push((index, mixed));
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
            let slot = slot(*mixed, seed, self.slots.len());
            if self.slots[slot].is_some() {
                for (_, mixed) in &members[..count] {
                    let slot = self::slot(*mixed, seed, self.slots.len());
                    self.slots[slot] = None;
                }
                return false;
            }
            self.slots[slot] = Some(*index);
        }
        true
    }
}

/// Both halves are multiplied by an odd number, which loses nothing of them. The one
/// is turned, so that bits which an odd number leaves where they are, the highest of
/// each half, do not meet: that would be so with every factor.
fn spread((low, high): Halves, factor: u64) -> u64 {
    low.wrapping_mul(factor) ^ high.wrapping_mul(factor).rotate_left(23)
}

fn mix(number: Halves, factor: u64) -> u64 {
    let mixed = spread(number, factor);
    (mixed ^ (mixed >> 32)).wrapping_mul(FACTOR)
}

fn group(mixed: u64, groups: usize) -> usize {
    scale(mixed, groups)
}

/// Each seed multiplies by another odd number, so that two numbers which collide
/// with one do not with the next, whatever pattern they have.
fn slot(mixed: u64, seed: u8, slots: usize) -> usize {
    let odd = u64::from(seed).wrapping_mul(STEP).wrapping_add(FACTOR);
    scale(mixed.wrapping_mul(odd), slots)
}

/// From all numbers of 64 bits to those below a length, which is less than 2^32.
fn scale(mixed: u64, length: usize) -> usize {
    (((mixed >> 32) * length as u64) >> 32) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::btree_set;
    use proptest::prelude::*;

    /// Each number leads to its own slot, as a call finds it, and no slot has two.
    fn check(numbers: &[Halves]) {
        let perfect = Perfect::of(numbers);
        for (index, number) in numbers.iter().enumerate() {
            let slot = match perfect.seeds.len() {
                0 => scale(spread(*number, perfect.factor), perfect.slots.len()),
                seeds => {
                    let mixed = mix(*number, perfect.factor);
                    let seed = perfect.seeds[group(mixed, seeds)];
                    slot(mixed, seed, perfect.slots.len())
                }
            };
            assert_eq!(perfect.slots[slot], Some(index));
        }
        assert_eq!(perfect.slots.iter().flatten().count(), numbers.len());
        assert!(perfect.slots.len() <= numbers.len() * 3);
    }

    #[test]
    fn numbers_that_differ_in_the_highest_bits_of_both_halves_have_places_of_their_own() {
        let top = 1 << 63;
        check(&[(0, 0), (top, 0), (0, top)]);
        check(&[(top, 0), (0, 1 << 62), (0, top)]);
        check(&[(7, 0), (7, top), (7 | top, top)]);
        check(&[(0, 0), (0, top), (top, top), (top, 0)]);
        let flags = (0..64).flat_map(|bit| [(1 << bit, 0), (0, 1 << bit)]);
        check(&flags.collect::<Vec<_>>());
    }

    #[test]
    fn the_pay_codes_need_one_multiplication() {
        let numbers: Vec<_> = [0].into_iter().chain(1000..=1023).map(|n| (n, 0)).collect();
        check(&numbers);
        assert!(Perfect::of(&numbers).seeds.is_empty());
    }

    proptest! {
        #[test]
        fn any_numbers_have_a_place_of_their_own(
            numbers in btree_set(any::<Halves>(), 1..300),
        ) {
            check(&numbers.into_iter().collect::<Vec<_>>());
        }

        #[test]
        fn numbers_of_few_bits_have_a_place_of_their_own(
            numbers in btree_set((0..128_u32, 0..128_u32, 0..4_u64), 1..200),
            base in any::<Halves>(),
        ) {
            let with = |bit: u32| match bit {
                0..64 => (1 << bit, 0),
                _ => (0, 1 << (bit - 64)),
            };
            let mut numbers: Vec<Halves> = numbers
                .into_iter()
                .map(|(one, other, more)| {
                    let ((a, b), (c, d)) = (with(one), with(other));
                    (base.0 ^ a ^ c, base.1 ^ b ^ d ^ more)
                })
                .collect();
            numbers.sort_unstable();
            numbers.dedup();
            check(&numbers);
        }

        #[test]
        fn numbers_with_a_pattern_have_a_place_of_their_own(
            first in any::<u64>(),
            shift in 0..64_u32,
            count in 1..300_u64,
            in_high in any::<bool>(),
        ) {
            let nth = |n: u64| first.wrapping_add(n << shift);
            let mut numbers: Vec<_> = (0..count)
                .map(|n| if in_high { (0, nth(n)) } else { (nth(n), 0) })
                .collect();
            numbers.sort_unstable();
            numbers.dedup();
            check(&numbers);
        }
    }

    #[test]
    fn ten_thousand_numbers_without_a_pattern_take_no_more_room_than_their_share() {
        let mut numbers: Vec<_> = (0..10_000_u64)
            .map(|n| (n.wrapping_mul(STEP) >> 20, 0))
            .collect();
        numbers
            .iter_mut()
            .for_each(|(low, _)| *low = low.wrapping_mul(*low) >> 7);
        numbers.sort_unstable();
        numbers.dedup();
        check(&numbers);
        let perfect = Perfect::of(&numbers);
        assert_eq!(perfect.slots.len(), numbers.len() + numbers.len() / 4);
    }
}
