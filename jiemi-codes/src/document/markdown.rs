//! Markdown: lists, tables and headings.

use super::columns::{self, Table};
use super::error::Problem;
use super::inline::Inline;
use super::item::{self, Item};
use super::lines::Lines;
use super::reader::Reader;
use super::row::Row;
use super::section::Heading;
use super::{Document, DocumentError};
use core::mem;
use core::ops::Range;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::string::String;
use std::vec::Vec;

pub(super) fn read(reader: &Reader, text: &str) -> Result<Document, DocumentError> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut walk = Walk::new(reader, text);
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        walk.event(&event, range);
    }
    Document::new(walk.rows, walk.headings, walk.problems)
}

/// What has been read so far.
struct Walk<'a> {
    reader: &'a Reader,
    text: &'a str,
    lines: Lines<'a>,
    rows: Vec<Row>,
    headings: Vec<Heading>,
    problems: Vec<Problem>,
    /// The lists that are open, the innermost last.
    lists: Vec<List>,
    table: Option<Table>,
    cells: Vec<String>,
    /// The text that is being read: of a heading, an item or a cell.
    inline: Option<Inline>,
}

/// An open list.
#[derive(Default)]
struct List {
    has_codes: bool,
    /// What can be no item of a list of codes, and is one of any other list.
    doubts: Vec<Problem>,
    /// Where the item begins whose text is being read.
    item: usize,
}

impl<'a> Walk<'a> {
    fn new(reader: &'a Reader, text: &'a str) -> Self {
        Walk {
            reader,
            text,
            lines: Lines::new(text),
            rows: Vec::new(),
            headings: Vec::new(),
            problems: Vec::new(),
            lists: Vec::new(),
            table: None,
            cells: Vec::new(),
            inline: None,
        }
    }

    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Tag::Heading { .. }) => self.inline = Some(Inline::default()),
            Event::End(TagEnd::Heading(level)) => self.end_heading(*level as usize, range.start),

            Event::Start(Tag::List(_)) => {
                self.end_item();
                self.lists.push(List::default());
            }
            Event::End(TagEnd::List(_)) => self.end_list(),
            Event::Start(Tag::Item) => {
                if let Some(list) = self.lists.last_mut() {
                    list.item = range.start;
                    self.inline = Some(Inline::default());
                }
            }
            // An item's first paragraph is its text.
            Event::Start(Tag::Paragraph) => {}
            Event::End(TagEnd::Paragraph | TagEnd::Item) => self.end_item(),

            Event::Start(Tag::Table(_)) => {
                self.end_item();
                self.table = Some(Table {
                    line: self.lines.of(range.start),
                    header: Vec::new(),
                    rows: Vec::new(),
                });
            }
            Event::Start(Tag::TableHead | Tag::TableRow) => self.cells.clear(),
            Event::Start(Tag::TableCell) => self.inline = Some(Inline::in_table()),
            Event::End(TagEnd::TableCell) => {
                let inline = self.inline.take().unwrap_or_default();
                self.cells.push(inline.text);
            }
            Event::End(TagEnd::TableHead) => {
                if let Some(table) = &mut self.table {
                    table.header = mem::take(&mut self.cells);
                }
            }
            Event::End(TagEnd::TableRow) => {
                let line = self.lines.of(range.start);
                if let Some(table) = &mut self.table {
                    table.rows.push((line, mem::take(&mut self.cells)));
                }
            }
            Event::End(TagEnd::Table) => self.end_table(),

            // Any other block ends the text of an item.
            Event::Start(
                Tag::BlockQuote(_)
                | Tag::CodeBlock(_)
                | Tag::HtmlBlock
                | Tag::FootnoteDefinition(_),
            )
            | Event::Rule => self.end_item(),

            event => {
                if let Some(inline) = &mut self.inline {
                    inline.event(event, self.text.get(range).unwrap_or_default());
                }
            }
        }
    }

    fn end_heading(&mut self, level: usize, start: usize) {
        let inline = self.inline.take().unwrap_or_default();
        self.headings.push(Heading {
            level,
            title: inline.text,
            plain: inline.plain,
            line: self.lines.of(start),
            first_row: self.rows.len(),
        });
    }

    /// Ends the text of an item, if one is being read.
    fn end_item(&mut self) {
        let (Some(list), Some(inline)) = (self.lists.last_mut(), self.inline.take()) else {
            return;
        };
        let line = self.lines.of(list.item);
        match item::read(&inline.text) {
            Item::Code(codes, text) => {
                list.has_codes = true;
                let mut row = Row::new(codes, line);
                row.set_text(text);
                self.rows.push(row);
            }
            Item::Doubt(what) => list.doubts.push(Problem::at(line, what)),
            Item::Prose => {}
        }
    }

    fn end_list(&mut self) {
        if let Some(list) = self.lists.pop().filter(|list| list.has_codes) {
            self.problems.extend(list.doubts);
        }
    }

    fn end_table(&mut self) {
        if let Some(table) = self.table.take() {
            let rows = columns::rows(self.reader, &table, &mut self.problems);
            self.rows.extend(rows.unwrap_or_default());
        }
    }
}
