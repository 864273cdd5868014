//! A list of items while it is read.

use super::elsewhere::{Context, code_at_start, code_in_row};
use super::item::{self, Item, ItemForm};
use super::raw::{Cell, RawList, RawRow};
use crate::code::{Shape, shape};
use crate::error::Problem;
use crate::passed_over::Reason;
use crate::said::Written;
use std::ops::Range;

/// An open list of items.
pub(super) struct Items {
    list: RawList,
    codes: usize,
    words: usize,
    /// Words in capitals only: SYSTEMERROR.
    capitals: usize,
    /// Whether a row in `loose` has three digits or a sign.
    has_long: bool,
    /// The indices of rows that are codes only if most are.
    loose: Vec<usize>,
    /// The extent of the item whose text is being read.
    pub(super) item: Range<usize>,
    /// The number of the next item, if items are numbered.
    next: Option<u64>,
    /// The number before the item, if it may be a code: `1001. text`.
    marker: Option<String>,
    /// What was separated from this list, if it turns out to have codes, and what is passed over.
    elsewhere: Vec<Found>,
}

/// A code that is neither in a table nor at the beginning of an item.
pub(super) struct Found {
    pub(super) line: usize,
    pub(super) code: String,
    pub(super) reason: Reason,
    /// Whether its line looks like a table row.
    pub(super) is_row: bool,
}

impl Items {
    pub(super) fn new(list: RawList, first: Option<u64>) -> Self {
        Items {
            list,
            codes: 0,
            words: 0,
            capitals: 0,
            has_long: false,
            loose: Vec::new(),
            item: 0..0,
            // After an example a list may go on with 2, but not with 1000.
            next: first.filter(|first| *first < 100),
            marker: None,
            elsewhere: Vec::new(),
        }
    }

    /// Begins an item that has this number before it.
    pub(super) fn count(&mut self, digits: &str) {
        let is_next = digits.parse().ok() == self.next && self.next.is_some();
        self.next = self.next.map(|next| next.saturating_add(1));
        let is_code = digits.len() >= 3 && !is_next;
        self.marker = is_code.then(|| digits.to_owned());
    }

    /// Adds an item whose text has been read; `block` is its source.
    pub(super) fn add(&mut self, line: usize, end: usize, text: &str, block: &str) {
        if let Some(marker) = self.marker.take() {
            self.tell(line, marker, Reason::Counted, false);
        }
        // The item has nothing but a list below it.
        if text.trim().is_empty() {
            return;
        }
        let read = item::read(text);
        self.codes += usize::from(matches!(read.form, ItemForm::Code | ItemForm::Several));
        let is_text = matches!(read.form, ItemForm::Text | ItemForm::Loose);
        let is_row = text.contains('|');
        let code = code_at_start(text, Context::SetOff).or_else(|| code_in_row(text));
        if let Some(code) = code.filter(|_| is_text) {
            self.tell(line, code, Reason::Items, is_row);
        }
        let line = match is_text {
            true => line,
            false => line + lines_before(&read.written, block),
        };
        let problem = match read.form {
            ItemForm::Several => Some(several(line)),
            ItemForm::Code if has_another(&read) => Some(several(line)),
            ItemForm::Text => Some(no_code(line, &read.written)),
            _ => None,
        };
        if read.form == ItemForm::Loose {
            self.loose.push(self.list.rows.len());
            self.has_long |= read.written.len() > 2 || read.written.starts_with('-');
        }
        let is_shouted = shape(&read.written) == Shape::Capitals && read.written.len() > 3;
        self.words += usize::from(read.form == ItemForm::Word);
        self.capitals += usize::from(read.form == ItemForm::Word && is_shouted);
        self.list.rows.push(RawRow {
            line,
            cells: vec![
                Cell {
                    is_struck_out: read.is_struck_out,
                    is_linked: read.is_linked,
                    ..Cell::of(read.written)
                },
                Cell::of(read.text),
            ],
            problem,
            beside: None,
        });
        self.list.last_line = end;
    }

    fn tell(&mut self, line: usize, code: String, reason: Reason, is_row: bool) {
        self.elsewhere.push(Found {
            line,
            code,
            reason,
            is_row,
        });
    }

    /// Adds a code that begins a later line of an item.
    pub(super) fn add_elsewhere(&mut self, found: Found) {
        self.list.last_line = self.list.last_line.max(found.line);
        self.elsewhere.push(found);
    }

    /// The list, and what else is to be reported. A list without codes is kept if it may be one
    /// of lower-case words.
    pub(super) fn finish(mut self) -> (Option<RawList>, Vec<Found>) {
        let count = self.list.rows.len();
        let is_half = self.has_long && self.loose.len() * 2 >= count;
        let is_shouted = self.capitals > 1 && self.capitals * 2 >= count;
        if self.codes == 0 && !is_half && !is_shouted {
            let is_of_words = self.words == count && count > 0;
            return (is_of_words.then_some(self.list), self.elsewhere);
        }
        self.list.has_codes = true;
        for index in self.loose {
            // In a list with `1000`: text, 100 kg is no code.
            if let Some(row) = self.list.rows.get_mut(index).filter(|_| self.codes > 0) {
                let written = row.cells.first().map_or("", Cell::plain);
                row.problem = Some(no_colon(row.line, written));
            }
        }
        // A code at the beginning of an item is a row, and has its problem already.
        self.elsewhere.retain(|found| found.reason != Reason::Items);
        let is_fallen = |found: &Found| matches!(found.reason, Reason::Paragraph | Reason::Counted);
        let (fallen_off, elsewhere): (Vec<_>, Vec<_>) =
            self.elsewhere.into_iter().partition(is_fallen);
        let fallen_off = fallen_off.into_iter();
        let rows = fallen_off.map(|found| fallen(found.line, found.code));
        self.list.rows.extend(rows);
        self.list.rows.sort_by_key(|row| row.line);
        (Some(self.list), elsewhere)
    }
}

/// How many lines of an item come before its code: backticks may open on one line, with the code on
/// the next. A code that an escape hides is taken to be on the first.
fn lines_before(written: &str, block: &str) -> usize {
    let first = written.split("..").next().unwrap_or_default();
    let mut lines = block.lines();
    lines.position(|line| line.contains(first)).unwrap_or(0)
}

pub(super) fn several(line: usize) -> Problem {
    Problem::at(
        line,
        "一项中有多个码值：请每个码值各写一项，或写成区间，例如 `5000-5999`",
        "there is more than one code here: write each on its own, or a range such as `5000-5999`",
    )
}

fn no_colon(line: usize, written: &str) -> Problem {
    let shown = Written(written);
    Problem::at(
        line,
        format!("{shown} 之后缺少冒号：请写成 `1000`: 文本"),
        format!("a colon is missing after {shown}: write `1000`: text"),
    )
}

fn no_code(line: usize, written: &str) -> Problem {
    let shown = Written(written);
    Problem::at(
        line,
        format!("列表项开头的 {shown} 不是码值：请写成 `1000`: 文本"),
        format!("the item begins with {shown}, which is not a code: write `1000`: text"),
    )
}

/// Whether a later sentence of an item begins with a code.
fn has_another(item: &Item) -> bool {
    let mut sentences = item.text.split(['。', '；', ';']).skip(1);
    sentences.any(|sentence| {
        let another = item::read(sentence.trim_start_matches(['-', '*', ' ']));
        let is_as_long = another.written.len() == item.written.len() && item.written.len() > 2;
        another.form == ItemForm::Code || (another.form == ItemForm::Loose && is_as_long)
    })
}

/// A row next to the list or table that it belongs to.
pub(super) fn fallen(line: usize, code: String) -> RawRow {
    let shown = Written(&code);
    let problem = Problem::at(
        line,
        format!("{shown} 紧挨着返回码表，却不在其中：请把这一行写成列表项或表格行"),
        format!(
            "{shown} is next to the list but not in it: make the line a list item or a table row"
        ),
    );
    RawRow {
        line,
        problem: Some(problem),
        cells: Vec::new(),
        beside: Some(code),
    }
}
