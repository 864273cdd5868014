//! The documentation of the inherent impl: a table of all codes in both languages,
//! which rustdoc shows on the enum's page.

use crate::agreed::is_harmful;
use crate::number::sorted;
use crate::parse::catalog::Catalog;
use crate::parse::codes::Range;
use crate::parse::kind::Kind;
use crate::parse::messages::Messages;
use crate::parse::variant::{Variant, by_word};
use crate::repr::Repr;
use std::fmt::Write as _;

/// The table in Markdown, in the order of the codes.
pub(super) fn table(catalog: &Catalog) -> String {
    let mut variants = catalog.variants.iter();
    let has_one_language = variants.all(|variant| matches!(variant.messages, Messages::One(_)));
    let mut table = String::from("All codes and what they stand for.\n\n");
    let has_words = catalog.repr == Repr::Str;
    table_head(catalog, has_words, has_one_language, &mut table);
    let rows = match has_words {
        true => by_word(&catalog.variants).into_values().flatten().collect(),
        false => in_order(&catalog.variants),
    };
    for variant in rows.into_iter().filter_map(|row| catalog.variants.get(row)) {
        table.push_str("| ");
        codes(variant, &mut table);
        let (zh, en) = match &variant.messages {
            Messages::Two { zh, en } => (zh, Some(en)),
            Messages::One(text) => (text, (!has_one_language).then_some(text)),
        };
        table.push_str(" | ");
        literally(zh, &mut table);
        if let Some(en) = en {
            table.push_str(" | ");
            literally(en, &mut table);
        }
        table.push_str(" | ");
        table.push_str(match variant.by_status {
            true => "by status",
            false => variant.class.as_str(),
        });
        let name = variant.name.as_str();
        let shown = match variant.is_hidden {
            true => [" | `", name, "` |\n", "", ""], // rustdoc leaves it out
            // HTML, since each `cargo check` resolves links in brackets, and reads the whole
            // table as Markdown if there is one.
            false => [" | <a href=\"#variant.", name, "\">`", name, "`</a> |\n"],
        };
        table.extend(shown);
    }
    table
}

/// How the table begins. Numbers are aligned on the right.
///
/// rustdoc breaks code anywhere, and Chinese breaks anywhere by itself, so that on a phone a
/// column would be three characters wide. With a least width the table scrolls instead.
fn table_head(catalog: &Catalog, has_words: bool, has_one_language: bool, table: &mut String) {
    let variants = &catalog.variants;
    let names = variants.iter().map(|variant| variant.name.chars().count());
    let codes = variants.iter().map(|variant| match &variant.kind {
        Kind::Word(word) => without_controls(&word.value).chars().count(),
        Kind::Range { range, .. } => shown_range(range).len(),
        Kind::Number(_) | Kind::Other { .. } => 0, // numbers do not break
    });
    let messages: &[_] = match has_one_language {
        true => &[("message", 11)],
        false => &[("中文", 9), ("English", 11)],
    };
    column("code", width_of_code(codes), table);
    for (language, width) in messages {
        column(language, *width, table);
    }
    column("next step", 0, table);
    column("variant", width_of_code(names), table);
    table.push_str(match (has_words, has_one_language) {
        (false, false) => "|\n|---:|---|---|---|---|\n",
        (false, true) => "|\n|---:|---|---|---|\n",
        (true, false) => "|\n|---|---|---|---|---|\n",
        (true, true) => "|\n|---|---|---|---|\n",
    });
}

/// The head of a column that is at least this many em wide.
fn column(head: &str, width: usize, table: &mut String) {
    // Writing to a string cannot fail.
    let _ = match width {
        0 => write!(table, "| {head} "),
        width => write!(table, "| <div style=\"min-width:{width}em\">{head}</div> "),
    };
}

/// The width of the longest code in em: 0.53 a character, and 0.5 for what is around it. Two
/// columns of 16 and the messages are as wide as a page on a desk.
fn width_of_code(lengths: impl Iterator<Item = usize>) -> usize {
    let longest = lengths.max().unwrap_or_default();
    if longest == 0 {
        return 0;
    }
    longest
        .saturating_mul(53)
        .saturating_add(50)
        .div_ceil(100)
        .min(16)
}

/// The variants in the order of their numbers, a single number before the range that begins
/// with it; `other` comes last.
fn in_order(variants: &[Variant]) -> Vec<usize> {
    let count = variants.len();
    let (mut numbers, mut others) = (Vec::new(), Vec::new());
    for (index, variant) in variants.iter().enumerate() {
        match variant.kind {
            Kind::Number(number) => numbers.push((number.value, index)),
            Kind::Range { range, .. } => numbers.push((range.first, count + index)),
            Kind::Other { .. } => others.push(index),
            Kind::Word(_) => {}
        }
    }
    let mut rows = Vec::new();
    for (_, index) in sorted(numbers) {
        rows.push(index % count);
    }
    rows.append(&mut others);
    rows
}

/// `1008`, `500..=599`, `other`; open ranges as written. A word is shown literally, apart from
/// control characters.
fn codes(variant: &Variant, cell: &mut String) {
    // Writing to a string cannot fail.
    let _ = match &variant.kind {
        Kind::Number(number) => write!(cell, "{}", number.value),
        Kind::Range { range, .. } => write!(cell, "`{}`", shown_range(range)),
        Kind::Other { .. } => write!(cell, "other"),
        Kind::Word(word) => {
            cell.push_str("<code>");
            literally(&without_controls(&word.value), cell);
            write!(cell, "</code>")
        }
    };
}

/// A range, open where it is written so.
fn shown_range(range: &Range) -> String {
    match (range.is_open_below, range.is_open_above) {
        (true, _) => format!("..={}", range.last),
        (_, true) => format!("{}..", range.first),
        _ => format!("{}..={}", range.first, range.last),
    }
}

/// A word in which control characters, and spaces that a page would not show, are escapes.
fn without_controls(word: &str) -> String {
    let (start, end) = (word.trim_start().len(), word.trim_end().len());
    let at_an_end = |offset: usize| offset >= end || offset < word.len() - start;
    let mut shown = String::new();
    for (offset, c) in word.char_indices() {
        match is_harmful(c) || (c.is_whitespace() && at_an_end(offset)) {
            true => shown.extend(c.escape_unicode()),
            false => shown.push(c),
        }
    }
    shown
}

/// Escapes a text so that Markdown and HTML leave it unchanged: every character that could
/// mean something there is written as its number. A control character, such as a line end,
/// becomes a space.
fn literally(text: &str, cell: &mut String) {
    let mut rest = text;
    while let Some((before, special, after)) = at_special(rest) {
        cell.push_str(before);
        if special.is_control() {
            cell.push(' ');
        } else {
            let _ = write!(cell, "&#{};", u32::from(special));
        }
        rest = after;
    }
    cell.push_str(rest);
}

/// Splits a text at the first character that must be escaped.
fn at_special(text: &str) -> Option<(&str, char, &str)> {
    // Bytes, since reading characters takes three times as long without optimisation.
    // Control characters are below a space, or begin with one of the last two.
    for (offset, byte) in text.bytes().enumerate() {
        if byte.is_ascii_punctuation() || matches!(byte, ..b' ' | 0x7F | 0xC2) {
            let (before, from_here) = text.split_at_checked(offset)?;
            let mut characters = from_here.chars();
            let special = characters.next()?;
            if special.is_ascii() || special.is_control() {
                return Some((before, special, characters.as_str()));
            }
        }
    }
    None
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
                #[code(other, zh = "其他", en = "any other")] Other(i16),
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
                "| -5 | 负 | minus | retry | <a href=\"#variant.Minus\">`Minus`</a> |",
                "| 7 | 竖线 &#124; | a &#60;b&#62; &#91;c&#93; &#96;d&#96; | fail | <a href=\"#variant.Second\">`Second`</a> |",
                "| 7 | 七 | seven | poll | <a href=\"#variant.Third\">`Third`</a> |",
                "| `600..` | 大 | great | fail | <a href=\"#variant.Great\">`Great`</a> |",
                "| other | 其他 | any other | indeterminate | <a href=\"#variant.Other\">`Other`</a> |",
            ],
        );
    }
}
