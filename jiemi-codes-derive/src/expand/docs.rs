//! The documentation of the inherent impl: a table of all codes in both languages,
//! which rustdoc shows on the enum's page.

use crate::ast::{Catalog, Variant};
use crate::kind::Kind;
use crate::messages::Messages;
use crate::number::Number;
use std::fmt::Write as _;

/// The table in Markdown, in the order of the numbers.
pub(super) fn table(catalog: &Catalog<'_>) -> String {
    let mut rows: Vec<_> = catalog.variants.iter().collect();
    rows.sort_by_key(|variant| first_number(variant).map_or((1, None), |first| (0, Some(first))));
    let mut table = String::from(
        "All codes and what they stand for.\n\n\
         | code | 中文 | English | next step | variant |\n\
         |---:|---|---|---|---|\n",
    );
    for variant in rows {
        let (zh, en) = match &variant.messages {
            Messages::Two { zh, en } => (zh, en),
            Messages::One(text) => (text, text),
        };
        let next_step = match variant.by_status {
            true => "by status",
            false => variant.class.as_str(),
        };
        let name = variant.name();
        let row = [
            numbers(variant),
            literally(zh),
            literally(en),
            next_step.to_owned(),
            format!("[`{name}`](Self::{name})"),
        ];
        // Writing to a string cannot fail.
        let _ = writeln!(table, "| {} |", row.join(" | "));
    }
    table
}

/// What the row is sorted by; `None` for all other numbers, which come last.
fn first_number(variant: &Variant<'_>) -> Option<Number> {
    match variant.kind {
        Kind::Unit(number) => Some(number.value),
        Kind::Range { range, .. } => Some(range.first),
        Kind::Other { .. } => None,
    }
}

/// `1008`, `500–599`, `other`; open ranges as they are written.
fn numbers(variant: &Variant<'_>) -> String {
    match variant.kind {
        Kind::Unit(number) => number.value.to_string(),
        Kind::Range { range, .. } => match (range.is_open_below(), range.is_open_above()) {
            (true, _) => format!("`..={}`", range.last),
            (_, true) => format!("`{}..`", range.first),
            _ => format!("`{}..={}`", range.first, range.last),
        },
        Kind::Other { .. } => "other".to_owned(),
    }
}

/// A text that Markdown and HTML leave as it is: every character that could mean
/// something there stands as its number.
fn literally(text: &str) -> String {
    let mut cell = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_punctuation() {
            let _ = write!(cell, "&#{};", u32::from(c));
        } else if c.is_control() {
            cell.push(' ');
        } else {
            cell.push(c);
        }
    }
    cell
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ctxt::Ctxt;

    #[test]
    fn the_table_is_in_the_order_of_numbers_and_shows_every_text_literally() {
        let input = syn::parse_str(
            r#"enum Code {
                #[code(other, zh = "其他", en = "any other", by_status)] Other(i16),
                #[code(7, shared, zh = "竖线 |", en = "a <b> [c] `d`", fail)] Second,
                #[code(600.., zh = "大", en = "great", fail)] Great(i16),
                #[code(7, shared, zh = "七", en = "seven", poll)] r#Third,
                #[code(-5, zh = "负", en = "minus", retry)] Minus,
            }"#,
        );
        let mut input: syn::DeriveInput = input.expect("an enum");
        input
            .attrs
            .push(syn::parse_quote!(#[response_code(repr = i16)]));
        let mut ctxt = Ctxt::new();
        let catalog = Catalog::read(&input, &mut ctxt).expect("a catalogue");
        ctxt.finish().expect("no mistakes");
        let rows: Vec<_> = super::table(&catalog)
            .lines()
            .skip(4)
            .map(str::to_owned)
            .collect();
        assert_eq!(
            rows,
            [
                "| -5 | 负 | minus | retry | [`Minus`](Self::Minus) |",
                "| 7 | 竖线 &#124; | a &#60;b&#62; &#91;c&#93; &#96;d&#96; | fail | [`Second`](Self::Second) |",
                "| 7 | 七 | seven | poll | [`Third`](Self::Third) |",
                "| `600..` | 大 | great | fail | [`Great`](Self::Great) |",
                "| other | 其他 | any other | by status | [`Other`](Self::Other) |",
            ],
        );
    }
}
