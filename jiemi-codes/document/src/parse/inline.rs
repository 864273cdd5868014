//! The text of a heading, an item or a cell.
//!
//! A text is what you would copy from the source into a doc comment: markup stays as it is
//! written; only escapes and entities are resolved.

use super::raw::Cell;
use jiemi_codes::__private::is_full_width;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::mem;

#[derive(Default)]
pub(super) struct Inline {
    pub(super) text: String,
    /// Without markup.
    pub(super) plain: String,
    is_struck_out: bool,
    is_linked: bool,
    is_in_table: bool,
    /// The depth in an element whose source has been taken as a whole.
    depth: usize,
    /// A line has ended, and the next text begins a new one.
    is_broken: bool,
    /// Raised text is a note.
    is_raised: bool,
}

impl Inline {
    pub(super) fn in_table() -> Self {
        Inline {
            is_in_table: true,
            ..Inline::default()
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    pub(super) fn cell(self) -> Cell {
        Cell {
            plain: (self.plain != self.text).then_some(self.plain),
            text: self.text,
            is_struck_out: self.is_struck_out,
            is_linked: self.is_linked,
        }
    }

    pub(super) fn event(&mut self, event: &Event<'_>, source: &str) {
        self.plain(event, source);
        match event {
            Event::Start(_) if self.depth > 0 => self.depth += 1,
            Event::End(_) if self.depth > 0 => self.depth -= 1,
            _ if self.depth > 0 => {}
            Event::Start(Tag::Emphasis) => self.push(source.get(..1).unwrap_or_default()),
            Event::Start(Tag::Strong) => self.push(source.get(..2).unwrap_or_default()),
            Event::End(TagEnd::Emphasis) => self.push_end(source, 1),
            Event::End(TagEnd::Strong) => self.push_end(source, 2),
            Event::Start(_) => {
                self.source(source);
                self.depth = 1;
            }
            Event::Text(text) => self.push(text),
            Event::Code(_) => self.source(source),
            Event::InlineHtml(html) if html.starts_with("<!--") => {}
            Event::InlineHtml(html) if html.get(..3).is_some_and(is_break) => {
                self.is_broken = true;
            }
            Event::InlineHtml(_) => self.source(source),
            Event::SoftBreak | Event::HardBreak => self.is_broken = true,
            // Notes are not part of the text.
            _ => {}
        }
    }

    fn plain(&mut self, event: &Event<'_>, source: &str) {
        match event {
            Event::Text(_) | Event::Code(_) if self.is_raised => {}
            Event::Text(text) | Event::Code(text) => self.plain.push_str(text),
            Event::Start(Tag::Strikethrough) if source.starts_with("~~") => {
                self.is_struck_out |= self.plain.trim().is_empty();
                self.part();
            }
            Event::End(TagEnd::Strikethrough | TagEnd::Link)
                if source.ends_with(['~', ')', ']']) =>
            {
                self.part();
            }
            // Two ranges in one text: 500~599 and 600~699.
            Event::Start(Tag::Strikethrough) | Event::End(TagEnd::Strikethrough)
                if !source.starts_with("~~") =>
            {
                self.plain.push('~');
            }
            Event::Start(Tag::Link { .. }) => {
                self.is_linked |= self.plain.trim().is_empty();
                self.part();
            }
            Event::SoftBreak | Event::HardBreak => self.part(),
            Event::InlineHtml(html) => match html.to_ascii_lowercase().as_str() {
                "<sup>" => self.is_raised = true,
                "</sup>" => self.is_raised = false,
                "<del>" | "<s>" => self.is_struck_out |= self.plain.trim().is_empty(),
                // 1<td>2 is not 12.
                _ => self.part(),
            },
            _ => {}
        }
    }

    /// Keeps the next text apart from this one: `-5<br>-1` is neither -5-1 nor a range.
    fn part(&mut self) {
        if !self.plain.is_empty() && !self.plain.ends_with('\n') {
            self.plain.push('\n');
        }
    }

    /// Takes source as it is, without the quote marks at the beginning of its lines. In a table,
    /// every bar within a cell is escaped.
    fn source(&mut self, source: &str) {
        for (number, line) in source.lines().enumerate() {
            self.is_broken |= number > 0;
            let is_quoted = |c: char| number > 0 && matches!(c, '>' | ' ' | '\t');
            let line = line.trim_start_matches(is_quoted);
            match self.is_in_table {
                true => self.push(&line.replace("\\|", "|")),
                false => self.push(line),
            }
        }
    }

    fn push_end(&mut self, source: &str, len: usize) {
        let mark = source.len().checked_sub(len);
        self.push(mark.and_then(|mark| source.get(mark..)).unwrap_or_default());
    }

    fn push(&mut self, text: &str) {
        match mem::take(&mut self.is_broken) {
            true => join(&mut self.text, text),
            false => self.text.push_str(text),
        }
    }
}

fn is_break(tag: &str) -> bool {
    tag.eq_ignore_ascii_case("<br")
}

/// Adds the next line of a paragraph, as the derive joins the lines of a doc comment.
fn join(text: &mut String, line: &str) {
    let line = line.trim_start();
    text.truncate(text.trim_end().len());
    let sides = text.chars().next_back().zip(line.chars().next());
    if sides.is_some_and(|(last, first)| !(is_full_width(last) && is_full_width(first))) {
        text.push(' ');
    }
    text.push_str(line);
}
