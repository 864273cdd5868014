//! The text of a heading, an item or a cell.
//!
//! A text is what one would copy out of the source into a doc comment: markup stands as it
//! is written, only escapes and entities are what they stand for.

use super::text::join;
use pulldown_cmark::Event;
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

    pub(super) fn event(&mut self, event: &Event<'_>, source: &str) {
        if let Event::Text(text) | Event::Code(text) = event {
            self.plain.push_str(text);
        }
        match event {
            Event::Start(_) => {
                if self.depth == 0 {
                    self.source(source);
                }
                self.depth += 1;
            }
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            _ if self.depth > 0 => {}
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

    /// Takes source as it is; a bar within a table is escaped in any case.
    fn source(&mut self, source: &str) {
        for (place, line) in source.lines().enumerate() {
            self.is_broken |= place > 0;
            match self.is_in_table {
                true => self.push(&line.replace("\\|", "|")),
                false => self.push(line),
            }
        }
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
