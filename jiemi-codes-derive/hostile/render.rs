//! The source of an enum.

use super::docs::{Source, docs};
use super::enums::{Enum, Numbers, Variant};
use super::text;

/// The enum as an author could write it.
pub(super) fn source(code: &Enum) -> String {
    format!("{} {{\n{}\n}}", head(code), variants(code).join(",\n"))
}

/// What comes before the braces.
pub(super) fn head(code: &Enum) -> String {
    format!(
        "{}{} enum Code{}",
        enum_attributes(code),
        visibility(code),
        code.generics,
    )
}

pub(super) fn visibility(code: &Enum) -> &'static str {
    ["", "pub", "pub(crate)"][usize::from(code.style % 3)]
}

/// The variants, without commas between them.
pub(super) fn variants(code: &Enum) -> Vec<String> {
    let variants = code.variants.iter();
    variants
        .map(|variant| self::variant(code, variant))
        .collect()
}

fn enum_attributes(code: &Enum) -> String {
    let mut parts = Vec::new();
    let repr = code.repr.name;
    let is_native = code.style & 8 != 0;
    // An enum of words may have any integer type in `#[repr(…)]`.
    let native = if code.has_words() { "u8" } else { repr };
    if !is_native || code.has_words() {
        parts.push(format!("repr = {repr}"));
    }
    parts.extend(code.class.map(|class| format!("class = {class}")));
    parts.extend(
        code.messages
            .map(|language| format!("messages = {language}")),
    );
    parts.extend(code.total.then(|| "total".to_owned()));
    parts.extend(code.options.iter().cloned());
    if code.style & 16 != 0 {
        parts.reverse();
    }
    let mut attributes = String::from("/// 文档 Documentation.\n#[derive(Clone, Copy)]\n");
    if is_native {
        attributes.push_str(["#[repr(C, ", "#[repr("][usize::from(code.style >> 5 & 1)]);
        attributes.push_str(&format!("{native})]\n"));
    }
    for attribute in &code.attributes {
        attributes.push_str(attribute);
    }
    // All options in one list, or each in its own.
    let size = if code.style & 64 != 0 {
        1
    } else {
        parts.len().max(1)
    };
    for parts in parts.chunks(size) {
        attributes.push_str(&format!("#[response_code({})]\n", list(parts, code.style)));
    }
    attributes
}

fn variant(code: &Enum, variant: &Variant) -> String {
    let repr = code.repr.name;
    let mut attributes = docs(&variant.zh, &variant.en, variant.style);
    for attribute in &variant.attributes {
        attributes.push_str(attribute);
    }
    let parts = parts(code, variant);
    if !parts.is_empty() {
        attributes.push_str(&format!("#[code({})]\n", list(&parts, variant.style)));
    }
    let field = match variant.style >> 6 & 3 {
        0 => format!("(::core::primitive::{repr})"),
        1 => "(<Self as jiemi_codes::ResponseCode>::Repr)".to_owned(),
        2 => "(alias::Of<u16>)".to_owned(),
        _ => format!("({repr})"),
    };
    let field = match variant.numbers {
        Numbers::One(_) => String::new(),
        Numbers::Range(..) | Numbers::Other => field,
    };
    let fields = variant.fields.clone().unwrap_or(field);
    let discriminant = variant
        .discriminant
        .iter()
        .map(|number| format!(" = {number}"));
    let discriminant: String = discriminant.collect();
    format!("{attributes}{}{fields}{discriminant}", variant.name)
}

/// The parts of `#[code(…)]`.
fn parts(code: &Enum, variant: &Variant) -> Vec<String> {
    let style = variant.style;
    let numbers = match (&variant.miswritten, variant.numbers) {
        (Some(numbers), _) => Some(numbers.clone()).filter(|numbers| !numbers.is_empty()),
        // The discriminant says it already.
        (None, Numbers::One(_)) if variant.discriminant.is_some() && style & 16 != 0 => None,
        (None, numbers) => Some(self::numbers(code, numbers, style >> 7)),
    };
    let mut options = Vec::new();
    options.extend(variant.next_step.map(str::to_owned));
    options.extend(variant.shared.then(|| "shared".to_owned()));
    options.extend(variant.primary.then(|| "primary".to_owned()));
    for (language, source) in [("zh", &variant.zh), ("en", &variant.en)] {
        if let Source::Option(text) = source {
            options.push(format!("{language} = {}", text::literal(text)));
        }
    }
    options.extend(variant.options.iter().cloned());
    if style & 32 != 0 {
        options.reverse();
    }
    numbers.into_iter().chain(options).collect()
}

fn numbers(code: &Enum, numbers: Numbers, style: u16) -> String {
    let repr = code.repr;
    match numbers {
        Numbers::One(nth) => code.spelt(nth, style),
        Numbers::Other => "other".to_owned(),
        Numbers::Range(first, last) => {
            let is_whole = (first, last) == (0, repr.last);
            let may_be_open = style & 16 != 0;
            // `..` alone is not a range.
            let opens_below = first == 0 && may_be_open && !is_whole;
            let opens_above = last == repr.last && may_be_open;
            let start = match opens_below {
                true => String::new(),
                false => repr.spelt(first, style),
            };
            match opens_above {
                true => format!("{start}.."),
                false if style & 32 != 0 && last < repr.last => {
                    format!("{start}..{}", repr.spelt(last + 1, style))
                }
                false => format!("{start}..={}", repr.spelt(last, style)),
            }
        }
    }
}

fn list(parts: &[String], style: u16) -> String {
    let end = if style & 2 != 0 { "," } else { "" };
    format!("{}{end}", parts.join(", "))
}
