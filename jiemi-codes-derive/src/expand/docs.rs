//! The documentation of the inherent impl: a table of all codes in both languages,
//! which rustdoc shows on the enum's page.

use crate::ast::{Catalog, Variant};
use crate::kind::Kind;
use crate::messages::Messages;
use crate::number::Number;
use std::fmt::Write as _;

/// The table in Markdown, in the order of the numbers.
pub(super) fn table(catalog: &Catalog) -> String {
    let mut rows: Vec<_> = catalog.variants.iter().collect();
    rows.sort_by_key(|variant| order(variant));
    let has_one_language = rows
        .iter()
        .all(|variant| matches!(variant.messages, Messages::One(_)));
    let mut table = String::from("All codes and what they stand for.\n\n");
    table.push_str(match has_one_language {
        true => "| code | message | next step | variant |\n|---:|---|---|---|\n",
        false => "| code | 中文 | English | next step | variant |\n|---:|---|---|---|---|\n",
    });
    for variant in rows {
        let mut row = vec![numbers(variant)];
        match &variant.messages {
            Messages::One(text) if has_one_language => row.push(literally(text)),
            Messages::One(text) => row.extend([literally(text), literally(text)]),
            Messages::Two { zh, en } => row.extend([literally(zh), literally(en)]),
        }
        let next_step = match variant.by_status {
            true => "by status",
            false => variant.class.as_str(),
        };
        let name = &variant.name;
        let shown = match variant.is_hidden {
            true => format!("`{name}`"), // it has no place on the page
            // A method or constant may have the same name.
            false => format!("[`{name}`](variant@Self::{name})"),
        };
        row.extend([next_step.to_owned(), shown]);
        // Writing to a string cannot fail.
        let _ = writeln!(table, "| {} |", row.join(" | "));
    }
    table
}

/// By numbers, a single one before the range that begins with it; all other numbers
/// come last.
fn order(variant: &Variant) -> (bool, Option<Number>, bool) {
    match variant.kind {
        Kind::Unit(number) => (false, Some(number.value), false),
        Kind::Range { range, .. } => (false, Some(range.first), true),
        Kind::Other { .. } => (true, None, false),
    }
}

/// `1008`, `500..=599`, `other`; open ranges as they are written.
fn numbers(variant: &Variant) -> String {
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
/// something there stands as its number. What is no text, such as the end of a line,
/// becomes a space.
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
    use syn::parse::{ParseStream, Parser as _};

    #[test]
    fn the_table_is_in_the_order_of_numbers_and_shows_every_text_literally() {
        let input = r#"#[response_code(repr = i16)]
            enum Code {
                #[code(other, zh = "其他", en = "any other", by_status)] Other(i16),
                #[code(7, shared, zh = "竖线 |", en = "a <b> [c] `d`", fail)] Second,
                #[code(600.., zh = "大", en = "great", fail)] Great(i16),
                #[code(7, shared, zh = "七", en = "seven", poll)] r#Third,
                #[code(-5, zh = "负", en = "minus", retry)] Minus,
            }"#;
        let mut ctxt = Ctxt::new();
        let read = |input: ParseStream| Catalog::read(input, &mut ctxt);
        let catalog = read.parse_str(input).expect("an enum");
        let catalog = catalog.expect("a catalogue");
        ctxt.finish().expect("no mistakes");
        let rows: Vec<_> = super::table(&catalog)
            .lines()
            .skip(4)
            .map(str::to_owned)
            .collect();
        assert_eq!(
            rows,
            [
                "| -5 | 负 | minus | retry | [`Minus`](variant@Self::Minus) |",
                "| 7 | 竖线 &#124; | a &#60;b&#62; &#91;c&#93; &#96;d&#96; | fail | [`Second`](variant@Self::Second) |",
                "| 7 | 七 | seven | poll | [`Third`](variant@Self::Third) |",
                "| `600..` | 大 | great | fail | [`Great`](variant@Self::Great) |",
                "| other | 其他 | any other | by status | [`Other`](variant@Self::Other) |",
            ],
        );
    }
}
