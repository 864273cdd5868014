//! Mistakes in numbers: which variants may have them, how they are written, and the field that
//! keeps one.

use super::enums::{Numbers, Variant};
use super::wrong::{Mistake, Wrong, is_any, is_one, is_range};
use proptest::sample::Index;

pub(super) const MISTAKES: [Mistake; 12] = [
    overlap,
    second_other,
    number_out_of_range,
    no_number,
    many_numbers,
    two_numbers,
    class_of_other,
    miswritten_number,
    word_among_numbers,
    shared_range,
    fields_of_no_variant,
    field_of_another_type,
];

/// What is not a number, wherever one is expected.
const MISWRITTEN: [&str; 24] = [
    "5u16", "\"\"", "\"x\"s", "5.0", "'a'", "b'a'", "1 + 2", "(5)", "[5]", "MAX", "a::B", "--5",
    "5..5", "9..1", "..", "5..=", "5...6", "otter", "true", "b\"1\"", "-", "1 2", "@", "-x",
];

/// A range extends into the next one, or across it into the one after.
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

/// Only `other` needs no class.
fn is_listed(variant: &Variant) -> bool {
    variant.numbers != Numbers::Other
}

fn miswritten_number(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_listed) {
        let written = *index.get(&MISWRITTEN);
        let has_no_field = is_one(&wrong.code.variants[variant]);
        wrong.miswrite(variant, written);
        wrong.error(&[]);
        if has_no_field && ["5..5", "9..1"].contains(&written) {
            wrong.error(&["this range is empty"]);
        }
    }
}

fn word_among_numbers(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_listed) {
        let written = *index.get(&["\"5\"", "\"REFUSED\"", "r\"-1\"", "\"\\0\"", "\"1..=2\""]);
        wrong.miswrite(variant, written);
        wrong.mismatches.push(vec!["`repr = str`".to_owned()]);
    }
}

fn shared_range(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, |variant| !is_one(variant)) {
        wrong.code.variants[variant].shared = true;
        wrong.error(&["shared"]);
    }
}

fn fields_of_no_variant(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_any) {
        let fields = *index.get(&["()", "{}", "(u8, u8)", "{ code: u16 }"]);
        wrong.code.variants[variant].fields = Some(fields.to_owned());
        wrong.is_whole = false;
        let name = wrong.name(variant);
        wrong.error(&[name.trim_matches('`'), "unit"]);
    }
}

fn field_of_another_type(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, |variant| !is_one(variant)) {
        let field = *index.get(&[
            "(bool)",
            "(&'static str)",
            "((u8, u8))",
            "([u16; 1])",
            "(fn())",
        ]);
        wrong.code.variants[variant].fields = Some(field.to_owned());
        wrong.is_whole = false;
        let repr = format!("`{}`", wrong.code.repr.name);
        wrong.error(&[&repr]);
    }
}
