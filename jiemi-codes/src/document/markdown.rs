//! Markdown: lists, tables and headings.

use super::columns::{Table, Tables};
use super::error::Problem;
use super::inline::Inline;
use super::item::{self, Item};
use super::lines::Lines;
use super::reader::Reader;
use super::row::Row;
use super::section::Heading;
use super::{Document, DocumentError};
use crate::Codes;
use core::mem;
use core::ops::Range;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::borrow::Cow;
use std::format;
use std::string::String;
use std::vec::Vec;

pub(super) fn read(reader: &Reader, text: &str) -> Result<Document, DocumentError> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let text = with_line_feeds(text);
    let mut walk = Walk::new(reader, &text);
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    for (event, range) in Parser::new_ext(&text, options).into_offset_iter() {
        walk.event(&event, range);
    }
    walk.finish()
}

/// A carriage return alone ends a line, too, and the parser does not know it everywhere.
fn with_line_feeds(text: &str) -> Cow<'_, str> {
    if !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// What has been read so far.
struct Walk<'a> {
    reader: &'a Reader,
    text: &'a str,
    lines: Lines<'a>,
    rows: Vec<Row>,
    headings: Vec<Heading>,
    problems: Vec<Problem>,
    /// What would be problems in a list of codes.
    odd: Vec<Problem>,
    /// The lists that are open, the innermost last.
    lists: Vec<List>,
    tables: Tables<'a>,
    table: Option<Table>,
    cells: Vec<String>,
    /// The text that is being read, and of what.
    inline: Option<(Of, Inline)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    Heading,
    Item,
    Cell,
}

/// An open list.
#[derive(Default)]
struct List {
    has_codes: bool,
    /// What can be no item of a list of codes, and is one of any other list.
    odd: Vec<Problem>,
    items: usize,
    /// How many begin with a number.
    numbers: usize,
    /// Where the item begins whose text is being read.
    item: usize,
    /// The number that stands before the item, where it is none that only counts.
    marker: Option<u64>,
    /// What the first item is counted as.
    start: Option<u64>,
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
            odd: Vec::new(),
            lists: Vec::new(),
            tables: Tables::new(reader),
            table: None,
            cells: Vec::new(),
            inline: None,
        }
    }

    fn finish(mut self) -> Result<Document, DocumentError> {
        self.tables.finish(&mut self.problems);
        if self.rows.is_empty() && self.problems.is_empty() {
            self.problems = self.odd;
        }
        Document::of_section(
            self.reader.section.as_deref(),
            self.rows,
            self.headings,
            self.problems,
        )
    }

    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            // An underlined item is that item's text.
            Event::Start(Tag::Heading { .. }) if self.is_before_text() => {}
            Event::Start(Tag::Heading { .. }) => {
                self.end_item();
                self.inline = Some((Of::Heading, Inline::default()));
            }
            Event::End(TagEnd::Heading(level)) => self.end_heading(*level as usize, range.start),

            Event::Start(Tag::List(start)) => {
                self.end_item();
                let start = *start;
                self.lists.push(List {
                    start,
                    ..List::default()
                });
            }
            Event::End(TagEnd::List(_)) => self.end_list(),
            Event::Start(Tag::Item) => self.start_item(range.start),
            Event::Start(Tag::Paragraph) => self.start_paragraph(range),
            // An item's first paragraph is its text.
            Event::End(TagEnd::Paragraph | TagEnd::Item) => self.end_item(),

            Event::Start(Tag::Table(_)) => {
                self.end_item();
                self.table = Some(Table {
                    line: self.lines.of(range.start),
                    header: Vec::new(),
                    rows: Vec::new(),
                    doubts: Vec::new(),
                });
            }
            Event::Start(Tag::TableHead | Tag::TableRow) => self.cells.clear(),
            Event::Start(Tag::TableCell) => self.inline = Some((Of::Cell, Inline::in_table())),
            Event::End(TagEnd::TableCell) => {
                let inline = self.inline.take().map(|(_, inline)| inline.text);
                self.cells.push(inline.unwrap_or_default());
            }
            Event::End(TagEnd::TableHead) => {
                if let Some(table) = &mut self.table {
                    table.header = mem::take(&mut self.cells);
                }
            }
            Event::End(TagEnd::TableRow) => self.end_row(range),
            Event::End(TagEnd::Table) => {
                if let Some(table) = self.table.take() {
                    self.rows
                        .extend(self.tables.rows(&table, &mut self.problems));
                }
            }

            Event::Start(Tag::BlockQuote(_)) if self.is_before_text() => {}
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => {
                // Below an item's text it belongs to that item.
                if self.lists.is_empty() || self.is_before_text() {
                    self.codes_elsewhere(range);
                }
                self.end_item();
            }
            // Any other block ends the text of an item.
            Event::Start(Tag::BlockQuote(_) | Tag::FootnoteDefinition(_)) | Event::Rule => {
                self.end_item();
            }

            event => {
                if let Some((_, inline)) = &mut self.inline {
                    inline.event(event, self.text.get(range).unwrap_or_default());
                }
            }
        }
    }

    /// Whether an item is open whose text is still to come.
    fn is_before_text(&self) -> bool {
        let inline = self.inline.as_ref();
        inline.is_some_and(|(of, inline)| *of == Of::Item && inline.is_empty())
    }

    fn end_heading(&mut self, level: usize, start: usize) {
        if !matches!(self.inline, Some((Of::Heading, _))) {
            return self.end_item();
        }
        if let Some((_, inline)) = self.inline.take() {
            self.headings.push(Heading {
                level,
                title: inline.text,
                plain: inline.plain,
                line: self.lines.of(start),
                first_row: self.rows.len(),
            });
        }
    }

    fn start_item(&mut self, start: usize) {
        self.end_item();
        let rest = self.text.get(start..).unwrap_or_default();
        let item = rest.trim_start_matches(['\n', ' ', '\t', '>']);
        let digits = item.split(|c: char| !c.is_ascii_digit()).next();
        let marker = digits.and_then(|digits| digits.parse::<u64>().ok());
        if let Some(list) = self.lists.last_mut() {
            list.item = start + (rest.len() - item.len());
            list.items += 1;
            // 1. 2. 3., or 1. 1. 1.
            let counted = list.start.map(|start| start + list.items as u64 - 1);
            let begins_early = list.start.is_some_and(|start| start <= 1);
            let is_counting = begins_early && (marker == counted || marker == list.start);
            list.marker = marker.filter(|_| list.start.is_some() && !is_counting);
            self.inline = Some((Of::Item, Inline::default()));
        }
    }

    /// Ends the text of an item, if one is being read.
    fn end_item(&mut self) {
        let Some((_, inline)) = self.inline.take_if(|(of, _)| *of == Of::Item) else {
            return;
        };
        let Some(list) = self.lists.last_mut() else {
            return;
        };
        let line = self.lines.of(list.item);
        let (codes, text) = match item::read(&inline.text, &inline.plain) {
            Item::Code(codes, text) => (codes, text),
            Item::Rest(text) if list.has_codes => (Codes::Other, text),
            Item::Wrong(what) => return self.problems.push(Problem::at(line, what)),
            Item::Odd { what, is_number } => {
                list.numbers += usize::from(is_number);
                return list.odd.push(Problem::at(line, what));
            }
            Item::Rest(_) | Item::Prose => {
                if let Some(marker) = list.marker {
                    let what = format!(
                        "Markdown takes `{marker}` for the place in a list: write `{marker}`: …"
                    );
                    self.problems.push(Problem::at(line, what));
                }
                return;
            }
        };
        list.has_codes = true;
        let mut row = Row::new(codes, line);
        row.set_text(text);
        self.rows.push(row);
    }

    fn end_list(&mut self) {
        self.end_item();
        if let Some(list) = self.lists.pop() {
            match list.has_codes || list.numbers == list.items {
                true => self.problems.extend(list.odd),
                false => self.odd.extend(list.odd),
            }
        }
    }

    fn end_row(&mut self, range: Range<usize>) {
        let line = self.lines.of(range.start);
        let Some(table) = &mut self.table else { return };
        let cells = mem::take(&mut self.cells);
        let written = cells_of(self.text.get(range).unwrap_or_default());
        if written > table.header.len() {
            let columns = table.header.len();
            let what = format!(
                "the row has {written} cells, but there are {columns} columns: a bar within a \
                 text is written as `\\|`"
            );
            table.doubts.push(Problem::at(line, what));
        }
        table.rows.push((line, cells));
    }

    /// Outside of lists, paragraphs are prose.
    fn start_paragraph(&mut self, range: Range<usize>) {
        if self.lists.is_empty() {
            self.codes_elsewhere(range);
        }
    }

    /// Codes that stand neither in a list nor in a table are not read.
    fn codes_elsewhere(&mut self, range: Range<usize>) {
        let block = self.text.get(range.clone()).unwrap_or_default();
        let mut place = range.start;
        for line in block.split_inclusive('\n') {
            if item::is_code_elsewhere(line) || has_cell_with_number(line) {
                let line = self.lines.of(place);
                let what = "codes are read from lists and tables of Markdown, and this is neither";
                return self.problems.push(Problem::at(line, what));
            }
            place += line.len();
        }
    }
}

/// How many cells a row of a table has as it is written.
fn cells_of(row: &str) -> usize {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut bars = 0;
    let mut is_escaped = false;
    let mut ends_in_bar = false;
    for byte in row.bytes() {
        ends_in_bar = byte == b'|' && !is_escaped;
        bars += usize::from(ends_in_bar);
        is_escaped = byte == b'\\' && !is_escaped;
    }
    bars + usize::from(!ends_in_bar)
}

/// `<td>1000</td>`
fn has_cell_with_number(line: &str) -> bool {
    let mut cells = line
        .split("<td")
        .skip(1)
        .filter_map(|cell| cell.split_once('>'));
    cells.any(|(_, text)| {
        let text = text.split('<').next().unwrap_or_default().trim();
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
    })
}
