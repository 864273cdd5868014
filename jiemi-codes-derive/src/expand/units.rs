//! How the variants without a field are found by their codes.

use super::bytes::{Numbers, indices, integer, u32s};
use super::generated;
use super::perfect::{Keys, Perfect};
use crate::number::Number;
use crate::parse::variant::{Variant, by_number, by_word};
use proc_macro2::{Literal, TokenStream};
use std::iter::once;
use std::mem::take;

/// The variants that have the code of each slot, in the order of declaration.
pub(super) struct Slots(Vec<Vec<usize>>);

/// The numbers of the unit variants, each with a slot of its own.
pub(super) struct Units {
    order: Order,
    pub(super) slots: Slots,
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
    /// `codes` are the numbers of all variants; their distances find the units.
    pub(super) fn of(variants: &[Variant], codes: &Numbers) -> Self {
        let (numbers, holders): (Vec<_>, Vec<_>) = by_number(variants).into_iter().unzip();
        let has_gap = |pair: &[Number]| matches!(pair, [a, b] if a + 1 != *b);
        if !numbers.windows(2).any(has_gap) {
            let first = numbers.first().copied();
            return Units {
                order: Order::Run(first.unwrap_or_default()),
                slots: Slots(holders),
            };
        }
        let distances: Vec<_> = numbers.iter().map(|n| codes.distance(*n)).collect();
        let perfect = Perfect::of(Keys::Numbers(&distances));
        let slots = Slots::of(&perfect, holders);
        let Perfect { factor, seeds, .. } = perfect;
        Units {
            order: Order::Hashed { factor, seeds },
            slots,
        }
    }

    /// As a value of the facade's type `Units`.
    pub(super) fn tokens(&self) -> TokenStream {
        match &self.order {
            Order::Run(first) => {
                let first = integer(*first);
                let order = indices(&self.slots.variants());
                generated!(__jiemi::Units::Run { first: #first, order: #order })
            }
            Order::Hashed { factor, seeds } => {
                let hash = hash(*factor, seeds, &self.slots);
                generated!(__jiemi::Units::Hashed(#hash))
            }
        }
    }
}

/// The hash of the words, as a value of the facade's type `Hash`, and their slots.
pub(super) fn of_words(variants: &[Variant]) -> (TokenStream, Slots) {
    let (words, holders): (Vec<_>, Vec<_>) = by_word(variants).into_iter().unzip();
    let perfect = Perfect::of(Keys::Words(&words));
    let slots = Slots::of(&perfect, holders);
    (hash(perfect.factor, &perfect.seeds, &slots), slots)
}

fn hash(factor: u64, seeds: &[u8], slots: &Slots) -> TokenStream {
    let factor = Literal::u64_unsuffixed(factor);
    let seeds = Literal::byte_string(seeds);
    let slots = u32s(slots.variants());
    generated!(__jiemi::Hash { factor: #factor, seeds: #seeds, slots: #slots })
}

impl Slots {
    /// `holders` are the variants that have each code.
    fn of(perfect: &Perfect, mut holders: Vec<Vec<usize>>) -> Self {
        let slots = perfect.slots.iter();
        let of_slot = |slot: &Option<usize>| Some(take(holders.get_mut((*slot)?)?));
        Slots(slots.map(of_slot).map(Option::unwrap_or_default).collect())
    }

    /// The variant of each slot, or the first of those that share its code.
    fn variants(&self) -> Vec<usize> {
        let firsts = || self.0.iter().map(|slot| slot.first().copied());
        // A slot without a variant leads to some variant that has another code.
        let any = firsts().flatten().next().unwrap_or_default();
        firsts().map(|first| first.unwrap_or(any)).collect()
    }

    /// The variants that share a code, by the slots of their codes.
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

    /// The variants of each slot that share its code.
    fn shared(&self) -> impl Iterator<Item = &[usize]> {
        self.0.iter().map(|slot| match slot.as_slice() {
            [_] => &[],
            holders => holders,
        })
    }
}
