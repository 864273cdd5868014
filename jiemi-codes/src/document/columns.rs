//! What stands in which column of a table.

use super::codes;
use super::error::Problem;
use super::text::has_han;
use crate::Class;
use std::format;
use std::string::String;
use std::vec::Vec;

/// A table as it stands in a document.
pub(super) struct Table {
    /// The line of the header.
    pub(super) line: usize,
    pub(super) header: Vec<String>,
    /// Each row with its line. An empty cell says nothing.
    pub(super) rows: Vec<(usize, Vec<String>)>,
    /// What is wrong with it if it is one of codes.
    pub(super) doubts: Vec<Problem>,
}

/// What stands in which column.
pub(super) struct Columns {
    pub(super) code: usize,
    pub(super) zh: Option<usize>,
    pub(super) en: Option<usize>,
    /// Messages in either language.
    pub(super) text: Option<usize>,
    pub(super) name: Option<usize>,
    pub(super) class: Option<usize>,
    pub(super) by_status: Option<usize>,
}

impl Columns {
    /// Whether a row has nothing but words in place of a code, or nothing at all.
    pub(super) fn is_title(&self, cells: &[String]) -> bool {
        let filled = cells.iter().enumerate();
        let mut filled = filled.filter(|(_, cell)| !cell.trim().is_empty());
        let first = filled.next();
        let is_word = |(column, cell): (usize, &String)| {
            column == self.code
                && !codes::is_rest(cell)
                && !cell.contains(|c: char| c.is_numeric())
                && (cell.contains(|c: char| c.is_whitespace() || c == '*') || has_han(cell))
        };
        filled.next().is_none() && first.is_none_or(is_word)
    }
}

pub(super) fn no_column(header: &str, headers: &[String]) -> String {
    let headers = headers.join("`, `");
    format!("there is no column `{header}`; the columns are `{headers}`")
}

/// A word or number without what Markdown shows it with, if that stands on both sides.
pub(super) fn without_markup(cell: &str) -> &str {
    let mut cell = cell.trim();
    for mark in ["**", "__", "*", "_", "``", "`"] {
        let inner = cell
            .strip_prefix(mark)
            .and_then(|cell| cell.strip_suffix(mark));
        cell = inner
            .filter(|inner| !inner.is_empty())
            .unwrap_or(cell)
            .trim();
    }
    cell
}

pub(super) fn class(word: &str) -> Option<Class> {
    match is_by_status(word) {
        true => Some(Class::Indeterminate),
        false => word.to_ascii_lowercase().parse().ok(),
    }
}

pub(super) fn is_by_status(word: &str) -> bool {
    matches!(word, "by status" | "by_status")
}
