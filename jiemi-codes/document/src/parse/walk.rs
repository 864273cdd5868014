//! A Markdown document as far as it has been read.

use super::elsewhere::{Context, code_at_start, code_in_brackets};
use super::inline::Inline;
use super::items::Items;
use super::lines::Lines;
use super::raw::{Cell, RawList};
use super::{Heading, Parsed};
use crate::passed_over::{PassedOver, Reason};
use std::sync::Arc;

/// What has been read so far.
pub(super) struct Walk<'a> {
    pub(super) text: &'a str,
    pub(super) lines: Lines<'a>,
    pub(super) parsed: Parsed,
    /// The headings above, outermost first.
    pub(super) path: Vec<(usize, Arc<str>)>,
    /// The lists of items that are open, the innermost last.
    pub(super) items: Vec<Items>,
    pub(super) table: Option<RawList>,
    pub(super) cells: Vec<Cell>,
    /// The text that is being read, and what it belongs to.
    pub(super) inline: Option<(Of, Inline)>,
    /// The index of the last table, if no heading or list has come after it.
    pub(super) last_table: Option<usize>,
    /// Where the last block ends that has been searched line by line.
    pub(super) read_to: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    Heading,
    Item,
    Cell,
}

impl<'a> Walk<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Walk {
            text,
            lines: Lines::new(text),
            parsed: Parsed::default(),
            path: Vec::new(),
            items: Vec::new(),
            table: None,
            cells: Vec::new(),
            inline: None,
            last_table: None,
            read_to: 0,
        }
    }

    pub(super) fn heading(&mut self, level: usize, title: String, plain: String, line: usize) {
        self.last_table = None;
        let plain = plain.trim().replace('\n', "");
        let code = code_at_start(&plain, Context::SetOff).or_else(|| code_in_brackets(&plain));
        if let Some(code) = code {
            self.parsed
                .passed_over
                .push(PassedOver::new(line, code, Reason::Heading));
        }
        self.path.retain(|(above, _)| *above < level);
        self.path.push((level, Arc::from(plain.as_str())));
        let title = title.trim().to_owned();
        self.parsed.headings.push(Heading {
            level,
            title,
            plain,
            line,
        });
    }
}
