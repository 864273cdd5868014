//! Codes outside of lists and tables, which nobody reads: a line that has lost its mark, a
//! paragraph, HTML, a fence. They are problems, so that none is passed over.

use super::codes as numbers;
use super::doubt::{self, is_number};
use super::form;
use super::item::Item;
use crate::Codes;
use std::string::String;

/// Where a line stands that may have a code.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a paragraph or another block.
    Block,
    /// In an item, from its second line on, below the text of a code,
    BelowCode,
    /// or below any other.
    BelowProse,
}

/// What is said of a code that is not read.
pub(super) const ELSEWHERE: &str = "a code is read where an item of a list or a row of a table of Markdown \
    begins with it, and this is neither: `Reader::section` reads one section alone";

/// Whether a fence has its other end; without it goes to the end of the document.
pub(super) fn is_closed(block: &str) -> bool {
    let mut lines = block.lines().rev();
    let last = lines.next().unwrap_or_default();
    let last = last.trim_start_matches(['>', ' ', '\t']);
    lines.next().is_some() && (last.starts_with("```") || last.starts_with("~~~"))
}

/// Whether what stands in a fence is text that one may take for a list.
pub(super) fn is_prose(language: &str) -> bool {
    let word = language.split(|c: char| !c.is_alphanumeric()).next();
    matches!(
        word,
        None | Some("" | "text" | "txt" | "plain" | "md" | "markdown" | "csv" | "tsv")
    )
}

/// The places of the lines of a block that have a code.
pub(super) fn codes(block: &str, of: Place) -> impl Iterator<Item = usize> + '_ {
    // Below a code, a number of any length is one more.
    let digits = match of {
        Place::BelowCode => 1,
        Place::Block | Place::BelowProse => doubt::DIGITS,
    };
    let mut start = 0;
    let lines = block.split_inclusive('\n').enumerate();
    lines.filter_map(move |(count, line)| {
        let offset = start;
        start += line.len();
        let mut pieces = line.split("<br").enumerate().filter(|(piece, text)| {
            let is_text_of_item = of != Place::Block && count == 0 && *piece == 0;
            // A row that has become an item has its bars.
            !is_text_of_item || (of == Place::BelowProse && text.contains('|'))
        });
        pieces
            .any(|(_, piece)| is_code(piece.trim_start_matches(['>', '/', ' ']), digits))
            .then_some(offset)
    })
}

/// Whether a line that is neither an item nor a row has a code, of so many digits at least.
pub(super) fn is_code(line: &str, digits: usize) -> bool {
    if line.contains('|') {
        let mut cells = line.split('|').map(bare);
        return cells
            .any(|cell| matches!(numbers::read(&cell), Ok(Codes::One(_) | Codes::Range(_))));
    }
    let text = without_marks(line);
    let is_code = matches!(
        form::read(text, text),
        Item::Code(Codes::One(_) | Codes::Range(_), _)
    );
    // 1000 - 2000 ms is no code, and a number in bold is one.
    let is_set_off = text.starts_with('`') || text.contains([':', '：']);
    let bold = text
        .strip_prefix("**")
        .and_then(|text| text.split_once("**"));
    let is_bold = bold.is_some_and(|(number, _)| is_number(number.trim()));
    let digits_there = text.bytes().take_while(u8::is_ascii_digit).count();
    is_bold
        || (is_code
            && is_set_off
            && (digits_there >= digits || !text.starts_with(|c: char| c.is_ascii_digit())))
}

/// A line without tags and without what may have been the mark of a list: `–`, `●`, `(1)`,
/// `①`, `12.`.
fn without_marks(line: &str) -> &str {
    let mut text = line.trim();
    loop {
        let after_tag = text.strip_prefix('<').and_then(|tag| tag.split_once('>'));
        let rest = after_tag.map_or(text, |(_, after)| after);
        let is_mark = |c: char| !(c.is_alphabetic() || c.is_ascii_digit() || "`<".contains(c));
        let unmarked = rest.trim_start_matches(is_mark);
        // Emphasis and a sign are part of what follows.
        let is_bold = rest.starts_with("**") && !rest.starts_with("** ");
        let is_signed = rest.strip_prefix('-') == Some(unmarked);
        let begins_with_digit = unmarked.starts_with(|c: char| c.is_ascii_digit());
        let rest = match is_bold || (is_signed && begins_with_digit) {
            true => rest,
            false => unmarked,
        };
        let counted = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let counted = counted
            .strip_prefix(['.', ')', '、', '）'])
            .map(str::trim_start);
        let is_counted = |text: &&str| {
            rest.starts_with(|c: char| c.is_ascii_digit())
                && text.starts_with(|c: char| c == '`' || c.is_ascii_digit() || c == '*')
        };
        let rest = counted.filter(is_counted).unwrap_or(rest);
        if rest.len() == text.len() {
            return text;
        }
        text = rest;
    }
}

/// A cell without marks of emphasis and code.
fn bare(cell: &str) -> String {
    cell.replace(['`', '*', '_'], "")
}

/// The offset of a code in a block of HTML: in the first cell of a row, or in an item.
pub(super) fn code_in_html(html: &str) -> Option<usize> {
    let lower = html.to_ascii_lowercase();
    ["<tr", "<dt", "<li"]
        .iter()
        .flat_map(|tag| lower.match_indices(tag))
        .find_map(|(offset, _)| {
            let from_here = lower.get(offset..)?;
            let texts = from_here.split('<').filter_map(|part| part.split_once('>'));
            let first = texts
                .map(|(_, text)| text.trim())
                .find(|text| !text.is_empty())?;
            let word = first.split(char::is_whitespace).next()?;
            let is_code = numbers::begins_as_number(word) && numbers::read(word).is_ok();
            is_code.then_some(offset)
        })
}
