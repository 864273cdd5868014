//! Markdown: lists, tables and headings.

use super::columns::Table;
use super::elsewhere::{self, ELSEWHERE, Place};
use super::error::Problem;
use super::form;
use super::inline::Inline;
use super::item::Item;
use super::lines::Lines;
use super::reader::Reader;
use super::row::Row;
use super::section::Heading;
use super::tables::Tables;
use super::{Document, DocumentError};
use super::{codes, doubt};
use crate::Codes;
use core::mem;
use core::ops::Range;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use std::borrow::Cow;
use std::format;
use std::string::String;
use std::vec::Vec;

impl Reader {
    /// Reads Markdown; see [`Document::from_markdown`].
    ///
    /// # Errors
    ///
    /// Every line that is meant as a code and cannot be read as one.
    pub fn markdown(&self, text: &str) -> Result<Document, DocumentError> {
        read(self, text)
    }
}

fn read(reader: &Reader, text: &str) -> Result<Document, DocumentError> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let text = with_line_feeds(text);
    let mut walk = Walk::new(reader, &text);
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let events = Parser::new_ext(&text, options).into_offset_iter();
    // `[1001]: bad` is where a link leads, and no event.
    for (label, definition) in events.reference_definitions().iter() {
        if elsewhere::is_code(&format!("{label}: "), doubt::DIGITS) {
            walk.links.push(definition.span.start);
        }
    }
    for (event, range) in events {
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
    /// Where links are defined whose names are numbers.
    links: Vec<usize>,
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
    /// From where to where the item goes whose text is being read.
    item: Range<usize>,
    /// The number that stands before the item, where it is none that only counts.
    marker: Option<u64>,
    /// Whether its items are counted: 1., 2., 3.
    is_counted: bool,
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
            links: Vec::new(),
        }
    }

    fn finish(mut self) -> Result<Document, DocumentError> {
        self.tables.finish(&mut self.problems);
        for offset in mem::take(&mut self.links) {
            let line = self.lines.of(offset);
            self.problems.push(Problem::at(line, ELSEWHERE));
        }
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
                self.lists.push(List {
                    is_counted: start.is_some(),
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
            Event::Start(Tag::CodeBlock(kind)) => {
                // Below an item's text it belongs to that item, and what is written in a
                // language is an example.
                let block = self.text.get(range.clone()).unwrap_or_default();
                let is_example = match kind {
                    CodeBlockKind::Fenced(language) => {
                        !elsewhere::is_prose(language) && elsewhere::is_closed(block)
                    }
                    CodeBlockKind::Indented => false,
                };
                if (self.lists.is_empty() || self.is_before_text()) && !is_example {
                    self.codes_elsewhere(range, Place::Block);
                }
                self.end_item();
            }
            Event::Start(Tag::HtmlBlock) => {
                let html = self.text.get(range.clone()).unwrap_or_default();
                if let Some(offset) = elsewhere::code_in_html(html) {
                    let line = self.lines.of(range.start + offset);
                    self.problems.push(Problem::at(line, ELSEWHERE));
                } else {
                    self.codes_elsewhere(range, Place::Block);
                }
                self.end_item();
            }
            // Any other block ends the text of an item.
            Event::Start(Tag::BlockQuote(_) | Tag::FootnoteDefinition(_)) | Event::Rule => {
                self.end_item();
            }

            event => {
                if let Some((of, inline)) = &mut self.inline {
                    if let Some(list) = self.lists.last_mut().filter(|_| *of == Of::Item) {
                        list.item.end = range.end.max(list.item.end);
                    }
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
            let line = self.lines.of(start);
            if elsewhere::is_code(&inline.text, doubt::DIGITS) {
                self.problems.push(Problem::at(line, ELSEWHERE));
            }
            self.headings.push(Heading {
                level,
                title: inline.text,
                plain: inline.plain,
                line,
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
            let start = start + (rest.len() - item.len());
            list.item = start..start;
            list.items += 1;
            // A list that goes on after an example begins with 2, and none with 1000.
            list.marker = marker.filter(|marker| list.is_counted && *marker >= 100);
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
        let item = list.item.clone();
        let line = self.lines.of(item.start);
        let (codes, text) = match form::read(&inline.text, &inline.plain) {
            Item::Code(codes, text) => (codes, text),
            Item::Rest(text) if list.has_codes => (Codes::Other, text),
            Item::Wrong(what) => return self.problems.push(Problem::at(line, what)),
            Item::Odd { what, is_number } => {
                list.numbers += usize::from(is_number);
                list.odd.push(Problem::at(line, what));
                return self.codes_elsewhere(item, Place::BelowProse);
            }
            Item::Rest(_) | Item::Prose => {
                let marker = list.marker;
                self.codes_elsewhere(item, Place::BelowProse);
                if let Some(marker) = marker {
                    let what = format!(
                        "Markdown reads `{marker}` as the number of a list item: write `{marker}`: …"
                    );
                    self.problems.push(Problem::at(line, what));
                }
                return;
            }
        };
        list.has_codes = true;
        let mut sentences = text.split(['。', '；', ';', '，', ',']).skip(1);
        if sentences.any(|sentence| elsewhere::is_code(sentence, doubt::DIGITS)) {
            let what = "the item has more than one code: write each by itself";
            self.problems.push(Problem::at(line, what));
        }
        let mut row = Row::new(codes, line);
        if !text.is_empty() {
            row.set_text(text);
        }
        self.rows.push(row);
        // A code in the lines that follow has lost its mark of a list.
        self.codes_elsewhere(item, Place::BelowCode);
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
        let begins_as_code = cells
            .first()
            .is_some_and(|cell| codes::begins_as_number(cell));
        if written < table.header.len() && begins_as_code {
            let columns = table.header.len();
            let what = format!("the row has {written} cells, but there are {columns} columns");
            table.doubts.push(Problem::at(line, what));
        }
        table.rows.push((line, cells));
    }

    /// Below the text of a code, and outside of lists, paragraphs are prose.
    fn start_paragraph(&mut self, range: Range<usize>) {
        let is_below_code = self.lists.last().is_some_and(|list| list.has_codes);
        if self.lists.is_empty() || (is_below_code && self.inline.is_none()) {
            self.codes_elsewhere(range, Place::Block);
        }
    }

    /// Codes that stand neither in a list nor in a table are not read: each line of them
    /// is a problem.
    fn codes_elsewhere(&mut self, range: Range<usize>, of: Place) {
        let block = self.text.get(range.clone()).unwrap_or_default();
        for offset in elsewhere::codes(block, of) {
            let line = self.lines.of(range.start + offset);
            self.problems.push(Problem::at(line, ELSEWHERE));
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
