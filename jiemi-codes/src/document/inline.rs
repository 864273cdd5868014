//! The text of a heading, an item or a cell.
//!
//! A text is what one would copy out of the source into a doc comment: markup stands as it
//! is written, only escapes and entities are what they stand for.

use super::text::join;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::string::String;

#[derive(Default)]
pub(super) struct Inline {
    pub(super) text: String,
    /// Without markup.
    pub(super) plain: String,
    is_in_table: bool,
    /// How many elements are open whose source has been taken as a whole.
    depth: usize,
    /// A line has ended.
    is_broken: bool,
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

    pub(super) fn event(&mut self, event: &Event<'_>, source: &str) {
        if let Event::Text(text) | Event::Code(text) = event {
            self.plain.push_str(text);
        }
        match event {
            Event::Start(_) | Event::End(_) if self.depth > 0 => {
                let is_start = matches!(event, Event::Start(_));
                self.depth = if is_start {
                    self.depth + 1
                } else {
                    self.depth - 1
                };
            }
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
            // A note is not part of the text.
            _ => {}
        }
    }

    /// Takes source as it is, without the marks of a quote at the beginning of its lines.
    /// A bar within a table is escaped in any case.
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
        if core::mem::take(&mut self.is_broken) {
            join(&mut self.text, text);
        } else {
            self.text.push_str(text);
        }
    }
}

fn is_break(tag: &str) -> bool {
    tag.eq_ignore_ascii_case("<br")
}
