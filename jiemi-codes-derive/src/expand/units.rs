//! How the variants without a field are found by their codes.

use super::bytes::{Numbers, indices, integer, u32s};
use super::generated;
use super::perfect::{Keys, Perfect};
use crate::number::Number;
use crate::parse::variant::{Variant, by_number, by_word};
use proc_macro2::{Literal, TokenStream};
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
        let (mut distances, mut holders) = (Vec::new(), Vec::new());
        let (mut first, mut next, mut has_gap) = (None, None, false);
        for (number, variants) in by_number(variants) {
            has_gap |= next.is_some_and(|next| next != number);
            next = Some(number + 1);
            first.get_or_insert(number);
            distances.push(codes.distance(number));
            holders.push(variants);
        }
        if !has_gap {
            return Units {
                order: Order::Run(first.unwrap_or_default()),
                slots: Slots(holders),
            };
        }
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
    let (mut words, mut holders) = (Vec::new(), Vec::new());
    for (word, variants) in by_word(variants) {
        words.push(word);
        holders.push(variants);
    }
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
        let mut slots = Vec::new();
        for slot in &perfect.slots {
            let holders = slot.and_then(|code| holders.get_mut(code));
            slots.push(holders.map(take).unwrap_or_default());
        }
        Slots(slots)
    }

    /// The variant of each slot, or the first of those that share its code.
    fn variants(&self) -> Vec<usize> {
        // A slot without a variant leads to some variant that has another code.
        let mut any = self.0.iter().filter_map(|slot| slot.first());
        let any = any.next().copied().unwrap_or_default();
        let mut variants = Vec::new();
        for slot in &self.0 {
            variants.push(slot.first().copied().unwrap_or(any));
        }
        variants
    }

    /// The variants that share a code, by the slots of their codes.
    pub(super) fn holders(&self) -> Vec<usize> {
        let mut holders = Vec::new();
        for slot in &self.0 {
            holders.extend_from_slice(shared(slot));
        }
        holders
    }

    /// Where those of each slot begin in `holders`; empty where there are none.
    pub(super) fn groups(&self) -> Vec<usize> {
        let (mut starts, mut end) = (vec![0], 0);
        for slot in &self.0 {
            end += shared(slot).len();
            starts.push(end);
        }
        if end == 0 {
            starts.clear();
        }
        starts
    }
}

/// The variants of a slot that share its code.
fn shared(slot: &[usize]) -> &[usize] {
    match slot {
        [_] => &[],
        holders => holders,
    }
}
