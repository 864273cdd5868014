//! A list as the document has it, before anybody says which column is which.

use crate::error::Problem;
use std::sync::Arc;

/// How a list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Table,
    /// An item has two cells: the code or the text in its place, and the message.
    Items,
    Delimited,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct RawList {
    pub(crate) form: Form,
    /// The line of the header, or of the first item.
    pub(crate) line: usize,
    pub(crate) last_line: usize,
    /// The titles of the headings above it, outermost first.
    pub(crate) headings: Vec<Arc<str>>,
    /// None for items.
    pub(crate) headers: Vec<String>,
    pub(crate) rows: Vec<RawRow>,
    /// For items: whether one is certainly a code. Tables are judged by their columns.
    pub(crate) has_codes: bool,
    /// What is wrong with the list as a whole.
    pub(crate) problems: Vec<Problem>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct RawRow {
    pub(crate) line: usize,
    /// A cell may be empty.
    pub(crate) cells: Vec<Cell>,
    /// What is wrong with the row besides its code.
    pub(crate) problem: Option<Problem>,
    /// The code of a line that is next to the list but not in it.
    pub(crate) beside: Option<String>,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Cell {
    /// As you would copy it into a doc comment.
    pub(crate) text: String,
    /// Without markup, if that differs.
    pub(crate) plain: Option<String>,
    pub(crate) is_struck_out: bool,
    pub(crate) is_linked: bool,
}

impl Cell {
    pub(crate) fn of(text: String) -> Self {
        Cell {
            text,
            ..Cell::default()
        }
    }

    pub(crate) fn plain(&self) -> &str {
        self.plain.as_deref().unwrap_or(&self.text)
    }
}

impl RawList {
    pub(crate) fn new(form: Form, line: usize, headings: Vec<Arc<str>>) -> Self {
        RawList {
            form,
            line,
            last_line: line,
            headings,
            headers: Vec::new(),
            rows: Vec::new(),
            has_codes: false,
            problems: Vec::new(),
        }
    }
}
