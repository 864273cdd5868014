//! Mistakes in words: how they are written, and what only numbers may have.

use super::enums::Variant;
use super::option_mistakes::once;
use super::wrong::{Mistake, Wrong, is_any, is_single};
use proptest::sample::Index;

pub(super) const MISTAKES: [Mistake; 12] = [
    empty_word,
    no_word,
    number_among_words,
    other_among_words,
    range_among_words,
    discriminant_of_a_word,
    total_of_words,
    field_of_a_word,
    two_words,
    many_words,
    miswritten_word,
    word_behind_an_option,
];

/// What is not a word, wherever one is expected.
const MISWRITTEN: [&str; 33] = [
    "REFUSED",
    "codes::REFUSED",
    "::codes::REFUSED",
    "REFUSED()",
    "concat!(\"RE\", \"FUSED\")",
    "const { \"REFUSED\" }",
    "b\"REFUSED\"",
    "br\"REFUSED\"",
    "c\"REFUSED\"",
    "'R'",
    "b'R'",
    "1.5",
    "5u16",
    "true",
    "\"REFUSED\"s",
    "r\"REFUSED\"_",
    "\"\"s",
    "[\"RE\", \"FUSED\"]",
    "(\"REFUSED\")",
    "{\"REFUSED\"}",
    "&\"REFUSED\"",
    "\"RE\" \"FUSED\"",
    "\"RE\" FUSED",
    "\"RE\" + \"FUSED\"",
    "\"RE\" | \"FUSED\"",
    "\"A\"..=\"Z\"",
    "\"REFUSED\".0",
    "..",
    "5..=",
    "--5",
    "-",
    "@",
    "5 6",
];

fn empty_word(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_any) {
        let written = *index.get(&["\"\"", "r\"\"", "r##\"\"##", "\"\\\n  \""]);
        wrong.miswrite(variant, written);
        wrong.error(&["the code is empty"]);
    }
}

fn no_word(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_any) {
        wrong.miswrite(variant, "");
        let name = wrong.name(variant);
        wrong.error(&[&name, "has no word", "`#[code("]);
    }
}

fn number_among_words(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_any) {
        let written = *index.get(&["5", "-1", "0x10", "1_000", "0007", "9999999999"]);
        wrong.miswrite(variant, written);
        let words = "the codes of this enum are words: write `\"";
        wrong.mismatches.push(vec![words.to_owned()]);
    }
}

/// Each one is an error: the author must not keep any.
fn other_among_words(wrong: &mut Wrong, index: &Index) {
    let written = *index.get(&["other", "other", "others", "default", "_"]);
    for _ in 0..=index.index(3) {
        if let Some(variant) = wrong.take(index, is_any) {
            wrong.miswrite(variant, written);
            keep_something(wrong, variant, index);
            wrong.error(&["no `other`"]);
        }
    }
}

fn range_among_words(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_any) {
        let written = *index.get(&["500..=599", "..5", "5..", "-5..-1", "9..1"]);
        wrong.miswrite(variant, written);
        keep_something(wrong, variant, index);
        wrong.error(&["words have no ranges"]);
    }
}

/// Adds a field for a code that is not a word: that stays one mistake.
fn keep_something(wrong: &mut Wrong, variant: usize, index: &Index) {
    let fields = ["", "(u16)", "(&'static str)", "(String)"];
    wrong.code.variants[variant].fields = Some((*index.get(&fields)).to_owned());
}

fn discriminant_of_a_word(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_any) {
        let discriminant = *index.get(&[
            "5",
            "-0x5",
            "\"REFUSED\"",
            "1 + 2",
            "1..=2",
            "codes::REFUSED",
            "340282366920938463463374607431768211456",
        ]);
        wrong.code.variants[variant].discriminant = Some(discriminant.to_owned());
        wrong.is_whole = false;
        let name = wrong.name(variant);
        wrong.error(&["has no discriminants", &name]);
    }
}

fn total_of_words(wrong: &mut Wrong, _: &Index) {
    once(wrong, "total", &[&["`total`", "is for numbers"]]);
}

fn field_of_a_word(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_any) {
        let fields = [
            "(u16)",
            "(&'static str)",
            "()",
            "{}",
            "(u8, u8)",
            "{ code: String }",
        ];
        wrong.code.variants[variant].fields = Some((*index.get(&fields)).to_owned());
        wrong.is_whole = false;
        let name = wrong.name(variant);
        wrong.error(&["a variant with a word takes no field", &name]);
    }
}

fn two_words(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_any) {
        let options = &mut wrong.code.variants[variant].options;
        options.push((*index.get(&["\"REFUSED\"", "r\"\"", "\"\\0\""])).to_owned());
        wrong.error(&["a variant has one word", "zh = "]);
    }
}

fn many_words(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_any) {
        let written = *index.get(&["5, 6, 7..=9", "\"REFUSED\", 5, other"]);
        wrong.miswrite(variant, written);
        wrong.error(&["a variant has one word", "this one has 3"]);
    }
}

fn miswritten_word(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_any) {
        let written = *index.get(&MISWRITTEN);
        wrong.miswrite(variant, written);
        wrong.error(&[]);
    }
}

fn word_behind_an_option(wrong: &mut Wrong, index: &Index) {
    let has_one = |variant: &Variant| is_single(variant) && variant.next_step.is_some();
    if let Some(variant) = wrong.take(index, has_one) {
        let Some(next_step) = wrong.code.variants[variant].next_step.take() else {
            return;
        };
        // It can be read, so the enum stays whole.
        let written = format!("{next_step}, \"BEHIND_{variant}\"");
        wrong.code.variants[variant].miswritten = Some(written);
        wrong.error(&["the word comes first"]);
    }
}
