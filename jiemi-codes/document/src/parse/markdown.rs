//! Markdown: tables, lists of items, headings, and what looks like codes anywhere else.

use super::Parsed;
use super::elsewhere::Context;
use super::inline::Inline;
use super::interruptions::without_interruptions;
use super::item::{self, Item, ItemForm};
use super::items::{Found, Items, several};
use super::outside::codes_below;
use super::raw::{Cell, Form, RawList, RawRow};
use super::walk::{Of, Walk};
use crate::code::{Shape, shape};
use crate::error::Problem;
use crate::passed_over::{PassedOver, Reason};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::borrow::Cow;
use std::mem;
use std::ops::Range;
use std::sync::Arc;

pub(crate) fn markdown(text: &str) -> Parsed {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let text = with_line_feeds(text);
    let mut walk = Walk::new(&text);
    let text = without_interruptions(&text, &mut walk.parsed.passed_over);
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let events = Parser::new_ext(&text, options).into_offset_iter();
    // `[1001]: bad` is a link definition, for which there is no event.
    let mut links: Vec<_> = events
        .reference_definitions()
        .iter()
        .filter(|(label, _)| shape(label) == Shape::Code)
        .map(|(label, definition)| (definition.span.start, label.to_owned()))
        .collect();
    links.sort_unstable();
    for (event, range) in events {
        walk.event(&event, range);
    }
    for (offset, label) in links {
        let line = walk.lines.of(offset);
        walk.parsed
            .passed_over
            .push(PassedOver::new(line, label, Reason::Link));
    }
    walk.parsed.lists.sort_by_key(|list| list.line);
    walk.parsed
}

/// A carriage return alone ends a line too, but the parser does not know that everywhere.
fn with_line_feeds(text: &str) -> Cow<'_, str> {
    if !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}

impl Walk<'_> {
    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            // An underlined item is not a heading but the item's text.
            Event::Start(Tag::Heading { .. }) if self.is_before_text() => {}
            Event::Start(Tag::Heading { .. }) => {
                self.end_item();
                self.inline = Some((Of::Heading, Inline::default()));
            }
            Event::End(TagEnd::Heading(level)) => self.end_heading(*level, range.start),

            Event::Start(Tag::List(number)) => self.start_list(*number, range.start),
            Event::End(TagEnd::List(_)) => self.end_list(),
            Event::Start(Tag::Item) => self.start_item(range.start),
            Event::Start(Tag::Paragraph) => self.paragraph(range),
            // An item's first paragraph is its text.
            Event::End(TagEnd::Paragraph | TagEnd::Item) => self.end_item(),

            Event::Start(Tag::Table(_)) => {
                self.end_item();
                self.table = Some(self.new_list(Form::Table, range.start));
            }
            Event::Start(Tag::TableHead | Tag::TableRow) => self.cells.clear(),
            Event::Start(Tag::TableCell) => self.inline = Some((Of::Cell, Inline::in_table())),
            Event::End(TagEnd::TableCell) => {
                let inline = self.inline.take().map(|(_, inline)| inline.cell());
                self.cells.push(inline.unwrap_or_default());
            }
            Event::End(TagEnd::TableHead) => {
                let headers = mem::take(&mut self.cells);
                if let Some(table) = &mut self.table {
                    let headers = headers
                        .iter()
                        .map(|cell| cell.plain().trim().replace('\n', " "));
                    table.headers = headers.collect();
                }
            }
            Event::End(TagEnd::TableRow) => self.end_row(range),
            Event::End(TagEnd::Table) => {
                self.last_table = Some(self.parsed.lists.len());
                self.parsed.lists.extend(self.table.take());
            }

            Event::Start(Tag::BlockQuote(_)) if self.is_before_text() => {}
            Event::Start(Tag::CodeBlock(_)) => {
                self.end_item();
                self.codes_in_lines(range, Reason::Fence, Context::SetOff);
            }
            Event::Start(Tag::HtmlBlock) => {
                self.end_item();
                self.html(range);
            }
            // Any other block ends the text of an item.
            Event::Start(Tag::BlockQuote(_) | Tag::FootnoteDefinition(_)) | Event::Rule => {
                self.end_item();
            }

            event => {
                let Some((of, inline)) = &mut self.inline else {
                    return self.text_alone(event, range.start);
                };
                if let Some(items) = self.items.last_mut().filter(|_| *of == Of::Item) {
                    items.item.end = range.end.max(items.item.end);
                }
                inline.event(event, self.text.get(range).unwrap_or_default());
            }
        }
    }

    fn new_list(&mut self, form: Form, start: usize) -> RawList {
        let headings = self.path.iter().map(|(_, title)| Arc::clone(title));
        RawList::new(form, self.lines.of(start), headings.collect())
    }

    /// Whether an item is open whose text is still to come.
    fn is_before_text(&self) -> bool {
        let inline = self.inline.as_ref();
        inline.is_some_and(|(of, inline)| *of == Of::Item && inline.is_empty())
    }

    fn end_heading(&mut self, level: HeadingLevel, start: usize) {
        match self.inline.take_if(|(of, _)| *of == Of::Heading) {
            Some((_, inline)) => {
                let line = self.lines.of(start);
                self.heading(level as usize, inline.text, inline.plain, line);
            }
            None => self.end_item(),
        }
    }

    fn start_list(&mut self, number: Option<u64>, offset: usize) {
        self.end_item();
        let start = self.first_of(offset);
        let list = self.new_list(Form::Items, start);
        self.items.push(Items::new(list, number));
    }

    /// The offset at which the text of a list or an item begins.
    fn first_of(&self, start: usize) -> usize {
        let rest = self.text.get(start..).unwrap_or_default();
        let item = rest.trim_start_matches(['\n', ' ', '\t', '>']);
        start + (rest.len() - item.len())
    }

    fn start_item(&mut self, start: usize) {
        self.end_item();
        let start = self.first_of(start);
        let item = self.text.get(start..).unwrap_or_default();
        let digits = item.split(|c: char| !c.is_ascii_digit()).next();
        if let Some(items) = self.items.last_mut() {
            items.item = start..start;
            items.count(digits.unwrap_or_default());
            self.inline = Some((Of::Item, Inline::default()));
        }
    }

    /// Ends the text of an item, if one is being read.
    fn end_item(&mut self) {
        let Some((_, inline)) = self.inline.take_if(|(of, _)| *of == Of::Item) else {
            return;
        };
        let Some(items) = self.items.last_mut() else {
            return;
        };
        let range = items.item.clone();
        let (line, end) = (self.lines.of(range.start), range.end.max(range.start));
        let block = self.text.get(range.clone()).unwrap_or_default();
        items.add(line, self.lines.of(end), &inline.text, block);
        // A code at the beginning of a later line is an item without its mark.
        for (offset, code, is_row) in codes_below(block) {
            let line = self.lines.of(range.start + offset);
            if let Some(items) = self.items.last_mut() {
                items.add_elsewhere(Found {
                    line,
                    code,
                    reason: Reason::Paragraph,
                    is_row,
                });
            }
        }
    }

    fn end_list(&mut self) {
        self.end_item();
        let Some(items) = self.items.pop() else {
            return;
        };
        let (list, elsewhere) = items.finish();
        if list.is_some() {
            self.last_table = None;
        }
        for found in elsewhere {
            self.tell(found);
        }
        self.parsed.lists.extend(list);
    }

    fn end_row(&mut self, range: Range<usize>) {
        let line = self.lines.of(range.start);
        let Some(table) = &mut self.table else { return };
        let mut cells = mem::take(&mut self.cells);
        table.last_line = line;
        if cells.iter().all(|cell| cell.text.trim().is_empty()) {
            return;
        }
        let (count, columns) = (
            cells_of(self.text.get(range).unwrap_or_default()),
            table.headers.len(),
        );
        // The parser fills up short rows.
        cells.truncate(count);
        let problem = (count > columns).then(|| {
            Problem::at(
                line,
                format!(
                    "这一行有 {count} 个单元格，而表格只有 {columns} 列：文本中的竖线请写成 `\\|`"
                ),
                format!(
                    "the row has {count} cells, but the table has {columns} columns: write a bar \
                     within a text as `\\|`"
                ),
            )
        });
        let problem = problem.or_else(|| second_code(line, &cells));
        table.rows.push(RawRow {
            line,
            cells,
            problem,
            beside: None,
        });
    }

    /// Text of an item below a fence, a comment or a heading. Without blank lines in the list, the
    /// parser makes no paragraph of it.
    fn text_alone(&mut self, event: &Event<'_>, start: usize) {
        let is_text = matches!(
            event,
            Event::Text(_) | Event::Code(_) | Event::InlineHtml(_) | Event::Start(_)
        );
        if is_text && start >= self.read_to {
            let rest = self.text.get(start..).unwrap_or_default();
            let line = rest.split_inclusive('\n').next().unwrap_or_default();
            let range = start..start + line.len();
            self.codes_in_lines(range, Reason::Paragraph, Context::Prose);
        }
    }

    /// The first paragraph of an item is its text.
    fn paragraph(&mut self, range: Range<usize>) {
        if self.inline.is_none() {
            self.codes_in_lines(range, Reason::Paragraph, Context::Prose);
        }
    }
}

/// A second code in the middle of a cell: `a<br>1002：b`.
fn second_code(line: usize, cells: &[Cell]) -> Option<Problem> {
    let mut codes = cells.iter().map(|cell| cell.plain().trim());
    let code = codes.find(|cell| shape(cell) == Shape::Code)?;
    let pieces = cells.iter().flat_map(|cell| {
        let pieces = cell.plain().split(['\n', '；', ';', '。']);
        pieces.skip(1)
    });
    let mut read = pieces.map(item::read);
    let is_another = |read: &Item| {
        read.form == ItemForm::Code && read.written.len() == code.len() && code.len() > 2
    };
    read.find(is_another).map(|_| several(line))
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
