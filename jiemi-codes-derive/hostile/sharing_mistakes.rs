//! Mistakes in sharing a code: they are the same for numbers and words.

use super::enums::Variant;
use super::wrong::{Mistake, Wrong, is_one, is_single};
use proptest::sample::Index;

pub(super) const MISTAKES: [Mistake; 5] = [
    two_holders_that_do_not_say_it,
    a_holder_that_does_not_say_it,
    shared_alone,
    primary_alone,
    two_primaries,
];

/// Gives a variant the code of another.
fn give_code(wrong: &mut Wrong, index: &Index) -> Option<(usize, usize)> {
    let first = wrong.take(index, is_single)?;
    let second = wrong.take(index, is_single)?;
    wrong.code.variants[second].numbers = wrong.code.variants[first].numbers;
    // Discriminants cannot be the same; those of words are mistakes anyway.
    let has_words = wrong.code.has_words();
    let is_read = |variant: &&mut Variant| variant.miswritten.is_none() && !has_words;
    for variant in wrong.code.variants.iter_mut().filter(is_read) {
        variant.discriminant = None;
    }
    Some((first, second))
}

fn two_holders_that_do_not_say_it(wrong: &mut Wrong, index: &Index) {
    if let Some((first, second)) = give_code(wrong, index) {
        let (code, first, second) = (wrong.shown(first), wrong.name(first), wrong.name(second));
        wrong.error(&[&code, &first, &second, "`shared`"]);
        wrong.error(&[&code, &first, &second, "`shared`"]);
    }
}

fn a_holder_that_does_not_say_it(wrong: &mut Wrong, index: &Index) {
    if let Some((first, second)) = give_code(wrong, index) {
        wrong.code.variants[first].shared = true;
        let (code, first, second) = (wrong.shown(first), wrong.name(first), wrong.name(second));
        wrong.error(&[&code, &first, &second, "`shared`"]);
        wrong.error(&[&code, &first, &second, "`shared`"]);
    }
}

fn shared_alone(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_single) {
        wrong.code.variants[variant].shared = true;
        let code = wrong.shown(variant);
        wrong.alone.push(vec![code, "`shared`".to_owned()]);
    }
}

fn primary_alone(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_single) {
        wrong.code.variants[variant].primary = true;
        wrong.error(&["`primary`", "`shared`"]);
    }
}

fn two_primaries(wrong: &mut Wrong, index: &Index) {
    // This takes all holders of a code, so none of them may be in another mistake.
    let holders = |index: &usize| {
        let numbers = wrong.code.variants[*index].numbers;
        let is_holder = |index: &usize| {
            let variant = &wrong.code.variants[*index];
            variant.numbers == numbers && is_one(variant)
        };
        let all = 0..wrong.code.variants.len();
        all.filter(is_holder).collect::<Vec<_>>()
    };
    let are_free = |holders: &Vec<usize>| {
        holders.len() > 1 && holders.iter().all(|index| wrong.free.contains(index))
    };
    let groups: Vec<_> = wrong.free.iter().map(holders).filter(are_free).collect();
    if groups.is_empty() {
        return;
    }
    for index in index.get(&groups) {
        wrong.free.retain(|free| free != index);
        wrong.code.variants[*index].primary = true;
        wrong.error(&["`primary`"]);
    }
}
