//! How the variants without a field are found by their numbers.

use super::bytes::{Numbers, indices, integer, u32s};
use super::generated;
use super::perfect::Perfect;
use crate::number::Number;
use crate::parse::variant::{Variant, by_number};
use proc_macro2::{Literal, TokenStream};
use std::iter::once;

/// The numbers of the unit variants, each with a slot of its own.
pub(super) struct Units {
    order: Order,
    /// The variants that have the number of each slot, in the order of declaration.
    slots: Vec<Vec<usize>>,
}

enum Order {
    /// There is no gap between the numbers; they are in order from the least.
    Run(Number),
    Hashed {
        factor: u64,
        seeds: Vec<u8>,
    },
}

impl Units {
    /// `codes` are the numbers of all variants, by whose distances units are found.
    pub(super) fn of(variants: &[Variant], codes: &Numbers) -> Self {
        let (numbers, mut holders): (Vec<_>, Vec<_>) = by_number(variants).into_iter().unzip();
        let has_gap = |pair: &[Number]| matches!(pair, [a, b] if a + 1 != *b);
        if !numbers.windows(2).any(has_gap) {
            let first = numbers.first().copied();
            return Units {
                order: Order::Run(first.unwrap_or_default()),
                slots: holders,
            };
        }
        let distances: Vec<_> = numbers.iter().map(|n| codes.distance(*n)).collect();
        let Perfect {
            factor,
            seeds,
            slots,
        } = Perfect::of(&distances);
        let of_slot = |slot: Option<usize>| Some(std::mem::take(holders.get_mut(slot?)?));
        Units {
            order: Order::Hashed { factor, seeds },
            slots: slots
                .into_iter()
                .map(of_slot)
                .map(Option::unwrap_or_default)
                .collect(),
        }
    }

    /// As a value of the facade's type of this name.
    pub(super) fn tokens(&self) -> TokenStream {
        let firsts = || self.slots.iter().map(|slot| slot.first().copied());
        // A slot without a variant leads to some variant that has another number.
        let any = firsts().flatten().next().unwrap_or_default();
        let variants: Vec<_> = firsts().map(|first| first.unwrap_or(any)).collect();
        match &self.order {
            Order::Run(first) => {
                let first = integer(*first);
                let order = indices(&variants);
                generated!(__jiemi::Units::Run { first: #first, order: #order })
            }
            Order::Hashed { factor, seeds } => {
                let factor = Literal::u64_unsuffixed(*factor);
                let seeds = Literal::byte_string(seeds);
                let slots = u32s(variants);
                generated!(__jiemi::Units::Hashed { factor: #factor, seeds: #seeds, slots: #slots })
            }
        }
    }

    /// The variants that share a number, by the slots of their numbers.
    pub(super) fn holders(&self) -> Vec<usize> {
        self.shared().flatten().copied().collect()
    }

    /// Where those of each slot begin in `holders`; empty where there are none.
    pub(super) fn groups(&self) -> Vec<usize> {
        if self.shared().all(<[usize]>::is_empty) {
            return Vec::new();
        }
        let ends = self.shared().scan(0, |end, holders| {
            *end += holders.len();
            Some(*end)
        });
        once(0).chain(ends).collect()
    }

    /// The variants of each slot that share its number.
    fn shared(&self) -> impl Iterator<Item = &[usize]> {
        self.slots.iter().map(|slot| match slot.as_slice() {
            [_] => &[],
            holders => holders,
        })
    }
}
