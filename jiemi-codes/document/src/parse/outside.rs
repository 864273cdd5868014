//! Lines outside of tables and items: headings without a space, rows that were separated from their
//! table, and other codes, which are passed over.

use super::elsewhere::{Context, code_at_start, code_in_row, codes_in_html};
use super::item::{self, ItemForm};
use super::items::{Found, fallen};
use super::walk::Walk;
use crate::passed_over::{PassedOver, Reason};
use jiemi_codes::__private::is_han;
use std::ops::Range;

impl Walk<'_> {
    pub(super) fn html(&mut self, range: Range<usize>) {
        let block = self.text.get(range.clone()).unwrap_or_default();
        if block.trim_start().starts_with("<!--") {
            return self.codes_in_lines(range, Reason::Comment, Context::Prose);
        }
        self.read_to = range.end;
        let mut told = Vec::new();
        for (offset, code) in codes_in_html(block) {
            let line = self.lines.of(range.start + offset);
            told.push(line);
            self.parsed
                .passed_over
                .push(PassedOver::new(line, code, Reason::Html));
        }
        // Text beside the rows.
        let mut start = range.start;
        for text in block.split_inclusive('\n') {
            let offset = start;
            start += text.len();
            if told.binary_search(&self.lines.of(offset)).is_err() {
                self.line(text, offset, Reason::Html, Context::Prose);
            }
        }
    }

    /// Reports the codes at the beginning of lines.
    pub(super) fn codes_in_lines(&mut self, range: Range<usize>, reason: Reason, context: Context) {
        let block = self.text.get(range.clone()).unwrap_or_default();
        self.read_to = range.end;
        let mut start = range.start;
        for line in block.split_inclusive('\n') {
            let offset = start;
            start += line.len();
            self.line(line, offset, reason, context);
        }
    }

    /// A line outside of lists: a heading without a space, a row that was separated from its table,
    /// or another code.
    fn line(&mut self, text: &str, offset: usize, reason: Reason, context: Context) {
        let line = self.lines.of(offset);
        let is_text = reason == Reason::Paragraph;
        if let Some((level, title)) = heading(text).filter(|_| is_text && self.items.is_empty()) {
            return self.heading(level, title.to_owned(), title.to_owned(), line);
        }
        let in_row = code_in_row(text);
        // A bar in a sentence does not make it a row.
        let is_row = is_text && (text.trim_start().starts_with('|') || in_row.is_some());
        let is_below_table = self.last_table.is_some() && self.items.is_empty();
        let code = match is_row && is_below_table && in_row.is_none() {
            true => Some(first_of_row(text)),
            false => in_row.or_else(|| code_at_start(text, context)),
        };
        let Some(code) = code else {
            return;
        };
        let found = Found {
            line,
            code,
            reason,
            is_row,
        };
        match self.items.last_mut() {
            Some(items) => items.add_elsewhere(found),
            None => self.tell(found),
        }
    }

    /// A row that was separated from its table is a problem of that table; other codes are passed
    /// over.
    pub(super) fn tell(&mut self, found: Found) {
        let table = self.last_table.filter(|_| found.is_row);
        match table.and_then(|table| self.parsed.lists.get_mut(table)) {
            Some(table) => {
                table.last_line = found.line;
                table.rows.push(fallen(found.line, found.code));
            }
            None => {
                let passed = PassedOver::new(found.line, found.code, found.reason);
                self.parsed.passed_over.push(passed);
            }
        }
    }
}

/// A heading without a space: `##支付`.
fn heading(line: &str) -> Option<(usize, &str)> {
    let line = line.trim();
    let title = line.trim_start_matches('#');
    let level = line.len() - title.len();
    // `#1008` may be something else.
    let is_meant = level > 1 || title.starts_with(|c: char| c == ' ' || is_han(c));
    let title = title.trim().trim_end_matches('#').trim();
    let is_title = title.starts_with(char::is_alphanumeric);
    ((1..=6).contains(&level) && is_title && is_meant).then_some((level, title))
}

/// The first text of a row that is in no table and has no code.
fn first_of_row(line: &str) -> String {
    let mut cells = line.split('|').map(str::trim);
    let first = cells.find(|cell| !cell.is_empty()).unwrap_or_default();
    first.to_owned()
}

/// In the lines of an item below its first, and after line breaks: the codes at the beginning,
/// and headings without a space, which are no part of the item's text.
pub(super) fn codes_below(block: &str) -> Vec<(usize, String, bool)> {
    let mut found = Vec::new();
    let mut start = 0;
    for (number, line) in block.split_inclusive('\n').enumerate() {
        let offset = start;
        start += line.len();
        let pieces = line.split("<br").enumerate();
        let pieces = pieces.filter(|(piece, _)| number > 0 || *piece > 0);
        let pieces = pieces.map(|(_, piece)| piece.trim_start_matches(['>', '/', ' ', '\t']));
        for piece in pieces {
            let read = item::read(piece.trim_start_matches(['-', '*', '+', ' ']));
            let code = (read.form == ItemForm::Code).then_some(read.written);
            let code = code
                .or_else(|| code_at_start(piece, Context::Below))
                .or_else(|| code_in_row(piece))
                .or_else(|| heading(piece).map(|_| piece.trim().to_owned()));
            found.extend(code.map(|code| (offset, code, line.contains('|'))));
        }
    }
    found
}
