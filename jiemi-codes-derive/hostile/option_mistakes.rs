//! Mistakes in everything but codes: classes, messages and options.

use super::docs::Source;
use super::enums::{CLASSES, Numbers, Variant};
use super::wrong::{Mistake, Wrong, is_any};
use proptest::sample::Index;

pub(super) const MISTAKES: [Mistake; 14] = [
    misspelt_class,
    two_classes,
    option_twice,
    no_class,
    no_message,
    misplaced_attribute,
    option_of_the_enum_misspelt,
    option_of_the_enum_twice,
    protocol_twice,
    protocol_that_is_no_path,
    protocol_on_a_variant,
    error_without_a_text,
    attribute_of_a_variant_on_the_enum,
    parameters,
];

fn misspelt_class(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_any) {
        let (written, meant) = *index.get(&[
            ("sucess", "`success`"),
            ("Retry", "`retry`"),
            ("indetermined", "`indeterminate`"),
            ("failed", "`fail`"),
            ("wonderful", ""),
        ]);
        wrong.code.variants[variant].next_step = Some(written);
        wrong.error(&[&format!("`{written}`"), meant]);
    }
}

fn two_classes(wrong: &mut Wrong, index: &Index) {
    let has_one =
        |variant: &Variant| variant.next_step.is_some() && variant.numbers != Numbers::Other;
    if let Some(variant) = wrong.take(index, has_one) {
        wrong.code.variants[variant]
            .options
            .push((*index.get(&CLASSES)).to_owned());
        wrong.error(&["keep one"]);
        wrong.error(&["keep one"]);
    }
}

fn option_twice(wrong: &mut Wrong, index: &Index) {
    let is_option = |variant: &Variant| matches!(variant.zh, Source::Option(_));
    if let Some(variant) = wrong.take(index, is_option) {
        wrong.code.variants[variant]
            .options
            .push("zh = \"再\"".to_owned());
        wrong.error(&["`zh`", "twice"]);
        wrong.error(&["`zh`", "twice"]);
    }
}

fn no_class(wrong: &mut Wrong, index: &Index) {
    let is_needed = wrong.code.class.is_none();
    let needs_one = |variant: &Variant| is_needed && variant.numbers != Numbers::Other;
    if let Some(variant) = wrong.take(index, needs_one) {
        wrong.code.variants[variant].next_step = None;
        let name = wrong.name(variant);
        wrong.error(&[&name, "`indeterminate`"]);
    }
}

fn no_message(wrong: &mut Wrong, index: &Index) {
    // A language that no variant has is one error at the enum, so another variant keeps its texts.
    if wrong.free.len() < 2 {
        return;
    }
    let has_both =
        |variant: &Variant| variant.zh != Source::Missing && variant.en != Source::Missing;
    let messages = wrong.code.messages;
    if wrong
        .take(index, |variant| messages.is_some() || has_both(variant))
        .is_none()
    {
        return;
    }
    if let Some(variant) = wrong.take(index, is_any) {
        let name = wrong.name(variant);
        let messages = wrong.code.messages;
        let variant = &mut wrong.code.variants[variant];
        match *index.get(&[0, 1, 2]) {
            0 if messages != Some("en") => variant.zh = Source::Missing,
            1 if messages != Some("zh") => variant.en = Source::Missing,
            _ => (variant.zh, variant.en) = (Source::Missing, Source::Missing),
        }
        wrong.error(&[&name, "message"]);
    }
}

fn misplaced_attribute(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_any) {
        let attributes = &mut wrong.code.variants[variant].attributes;
        attributes.push("#[response_code(repr = u8)]\n".to_owned());
        wrong.error(&["`response_code`", "`#[code(…)]`"]);
    }
}

fn option_of_the_enum_misspelt(wrong: &mut Wrong, _: &Index) {
    once(wrong, "seerde", &[&["`seerde`", "`serde`"]]);
}

fn option_of_the_enum_twice(wrong: &mut Wrong, _: &Index) {
    let parts = "crate = first::path, crate = second::path";
    if !wrong
        .code
        .options
        .iter()
        .any(|option| option.starts_with("crate"))
    {
        once(
            wrong,
            parts,
            &[&["`crate`", "twice"], &["`crate`", "twice"]],
        );
    }
}

fn has_protocol(wrong: &Wrong) -> bool {
    let mut options = wrong.code.options.iter();
    options.any(|option| option.starts_with("protocol"))
}

fn protocol_twice(wrong: &mut Wrong, _: &Index) {
    if !has_protocol(wrong) {
        let twice: &[&str] = &["`protocol`", "twice"];
        once(wrong, "protocol = V3, protocol = ::a::b", &[twice, twice]);
    }
}

fn protocol_that_is_no_path(wrong: &mut Wrong, index: &Index) {
    if !has_protocol(wrong) {
        let (part, error) = *index.get(&[
            ("protocol", "such as `protocol = V3`"),
            ("protocol = \"self::V3\"", "write `protocol = self::V3`"),
            ("protocol = \"a b\"", "and `protocol = V3`"),
            ("protocol = 7", "and `protocol = V3`"),
            ("protocol = (V3)", "and `protocol = V3`"),
            ("protocol = Protocol::new(\"code\")", "and `protocol = V3`"),
            ("protocol = V3.message(\"a\", \"b\")", "and `protocol = V3`"),
            ("protocol = v3!()", "and `protocol = V3`"),
        ]);
        once(wrong, part, &[&["protocol", error]]);
    }
}

fn protocol_on_a_variant(wrong: &mut Wrong, index: &Index) {
    if let Some(variant) = wrong.take(index, is_any) {
        let options = &mut wrong.code.variants[variant].options;
        options.push("protocol = V3".to_owned());
        wrong.error(&["`protocol`", "on the enum", "`#[response_code(…)]`"]);
    }
}

fn error_without_a_text(wrong: &mut Wrong, _: &Index) {
    if !wrong
        .code
        .options
        .iter()
        .any(|option| option.starts_with("display"))
    {
        once(wrong, "error", &[&["`error`", "`display = "]]);
    }
}

/// Another part of `#[response_code(…)]`, and its errors.
pub(super) fn once(wrong: &mut Wrong, part: &str, errors: &[&[&str]]) {
    if !wrong.code.options.iter().any(|option| option == part) {
        wrong.code.options.push(part.to_owned());
        for error in errors {
            wrong.error(error);
        }
    }
}

fn attribute_of_a_variant_on_the_enum(wrong: &mut Wrong, _: &Index) {
    if wrong.code.attributes.is_empty() {
        wrong.code.attributes.push("#[code(1)]\n".to_owned());
        wrong.error(&["`code`", "`#[response_code("]);
    }
}

fn parameters(wrong: &mut Wrong, index: &Index) {
    if wrong.code.generics.is_empty() {
        let generics = ["<T>", "<'a, T: Copy>", "<const N: usize>"];
        wrong.code.generics = generics[index.index(3)];
        wrong.error(&["parameters"]);
    }
}
