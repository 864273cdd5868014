//! Mistakes in numbers: who has them, who may have them, and how they are written.

use super::enums::{Numbers, Variant};
use super::wrong::{Mistake, Wrong, is_any, is_one, is_range, is_single};
use proptest::sample::Index;

pub(super) const MISTAKES: [Mistake; 14] = [
    two_holders_that_do_not_say_it,
    a_holder_that_does_not_say_it,
    shared_alone,
    primary_alone,
    two_primaries,
    overlap,
    second_other,
    number_out_of_range,
    no_number,
    many_numbers,
    two_numbers,
    class_of_other,
    miswritten_number,
    shared_range,
];

/// What is no number, wherever one is expected.
const MISWRITTEN: [&str; 24] = [
    "5u16", "\"5\"", "\"x\"", "5.0", "'a'", "b'a'", "1 + 2", "(5)", "[5]", "MAX", "a::B", "--5",
    "5..5", "9..1", "..", "5..=", "5...6", "otter", "true", "b\"1\"", "-", "1 2", "@", "-x",
];

/// Another variant gets the number of the first.
fn give_number(wrong: &mut Wrong, index: &Index) -> Option<(usize, usize)> {
    let first = wrong.take(index, is_single)?;
    let second = wrong.take(index, is_single)?;
    wrong.code.variants[second].numbers = wrong.code.variants[first].numbers;
    // Discriminants cannot be the same.
    let read = |variant: &&mut Variant| variant.miswritten.is_none();
    for variant in wrong.code.variants.iter_mut().filter(read) {
        variant.discriminant = None;
    }
    Some((first, second))
}

fn two_holders_that_do_not_say_it(wrong: &mut Wrong, index: &Index) {
    if let Some((first, second)) = give_number(wrong, index) {
        let (number, first, second) = (wrong.number(first), wrong.name(first), wrong.name(second));
        wrong.error(&[&number, &first, &second, "`shared`"]);
        wrong.error(&[&number, &first, &second, "`shared`"]);
    }
}

fn a_holder_that_does_not_say_it(wrong: &mut Wrong, index: &Index) {
    if let Some((first, second)) = give_number(wrong, index) {
        wrong.code.variants[first].shared = true;
        let (number, first, second) = (wrong.number(first), wrong.name(first), wrong.name(second));
        wrong.error(&[&number, &first, &second, "`shared`"]);
        wrong.error(&[&number, &first, &second, "`shared`"]);
    }
}

fn shared_alone(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_single) {
        wrong.code.variants[variant].shared = true;
        let number = wrong.number(variant);
        wrong.alone.push(vec![number, "`shared`".to_owned()]);
    }
}

fn primary_alone(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_single) {
        wrong.code.variants[variant].primary = true;
        wrong.error(&["`primary`", "`shared`"]);
    }
}

fn two_primaries(wrong: &mut Wrong, index: &Index) {
    // All holders of a number are in it, so none may be in another mistake.
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

/// A range goes on into the next one, or over it into the one behind.
fn overlap(wrong: &mut Wrong, index: &Index) {
    let Some(lower) = wrong.take(index, is_range) else {
        return;
    };
    let Numbers::Range(first, last) = wrong.code.variants[lower].numbers else {
        return;
    };
    let variants = wrong.code.variants.iter();
    let mut starts: Vec<_> = variants
        .filter_map(|variant| match variant.numbers {
            Numbers::Range(start, _) if start > last => Some(start),
            _ => None,
        })
        .collect();
    starts.sort_unstable();
    let name = wrong.name(lower);
    for start in starts.into_iter().take(1 + index.index(2)) {
        let begins_here = |variant: &Variant| matches!(variant.numbers, Numbers::Range(first, _) if first == start);
        let Some(upper) = wrong.take(index, begins_here) else {
            return;
        };
        wrong.code.variants[lower].numbers = Numbers::Range(first, start);
        let (number, upper) = (wrong.code.repr.number(start), wrong.name(upper));
        wrong.error(&[&number, &name, &upper]);
        wrong.error(&[&number, &name, &upper]);
    }
}

fn second_other(wrong: &mut Wrong, index: &Index) {
    let is_other = |variant: &Variant| variant.numbers == Numbers::Other;
    if let Some(first) = wrong.take(index, is_other) {
        let mut second = wrong.code.variants[first].clone();
        second.name = "SecondOther".to_owned();
        wrong.code.variants.push(second);
        wrong.error(&["`other`"]);
        wrong.error(&["`other`"]);
    }
}

fn number_out_of_range(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_one) {
        let repr = wrong.code.repr;
        let number = *index.get(&[true, false]);
        let number = if number {
            repr.too_great()
        } else {
            repr.too_small()
        };
        wrong.miswrite(variant, &number);
        wrong.error(&[&number]);
    }
}

fn no_number(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_any) {
        wrong.miswrite(variant, "");
        let name = wrong.name(variant);
        wrong.error(&[&name, "`#[code("]);
    }
}

fn many_numbers(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_any) {
        wrong.miswrite(variant, "5, 6, 7..=9");
        wrong.error(&["this one has 3"]);
    }
}

fn class_of_other(wrong: &mut Wrong, index: &Index) {
    let is_other = |variant: &Variant| variant.numbers == Numbers::Other;
    if let Some(other) = wrong.take(index, is_other) {
        let next_step = *index.get(&["success", "poll", "retry", "fail", "by_status"]);
        wrong.code.variants[other].next_step = Some(next_step);
        wrong.error(&["`other`", "`indeterminate`"]);
    }
}

fn two_numbers(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_one) {
        let name = wrong.name(variant);
        wrong.miswrite(variant, "11");
        wrong.code.variants[variant].discriminant = Some("-0xC_isize".to_owned());
        wrong.error(&[&name, "11", "-12"]);
        wrong.error(&[&name, "11", "-12"]);
    }
}

/// Of `other` alone nobody asks the class.
fn is_listed(variant: &Variant) -> bool {
    variant.numbers != Numbers::Other
}

fn miswritten_number(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_listed) {
        let written = *index.get(&MISWRITTEN);
        wrong.miswrite(variant, written);
        wrong.error(&[]);
    }
}

fn shared_range(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, |variant| !is_one(variant)) {
        wrong.code.variants[variant].shared = true;
        wrong.error(&["shared"]);
    }
}
