//! From a table to rows: which column has the codes, which the messages.

use super::codes;
use super::error::Problem;
use super::headers::{self, key};
use super::reader::Reader;
use super::row::Row;
use super::text::has_han;
use crate::Class;
use std::borrow::ToOwned as _;
use std::format;
use std::string::String;
use std::vec::Vec;

/// A table as it stands in a document.
pub(super) struct Table {
    /// The line of the header.
    pub(super) line: usize,
    pub(super) header: Vec<String>,
    /// Each row with its line. An empty cell says nothing.
    pub(super) rows: Vec<(usize, Vec<String>)>,
    /// What is wrong with it if it is one of codes.
    pub(super) doubts: Vec<Problem>,
}

/// What stands in which column.
struct Columns {
    code: usize,
    zh: Option<usize>,
    en: Option<usize>,
    /// Messages in either language.
    text: Option<usize>,
    name: Option<usize>,
    class: Option<usize>,
    by_status: Option<usize>,
}

impl Columns {
    /// Whether a row has nothing but words in place of a code, or nothing at all.
    fn is_title(&self, cells: &[String]) -> bool {
        let filled = cells.iter().enumerate();
        let mut filled = filled.filter(|(_, cell)| !cell.trim().is_empty());
        let first = filled.next();
        let is_word = |(column, cell): (usize, &String)| {
            column == self.code && !codes::is_rest(cell) && !cell.contains(|c: char| c.is_numeric())
        };
        filled.next().is_none() && first.is_none_or(is_word)
    }
}

/// Reads the tables of a document.
pub(super) struct Tables<'a> {
    reader: &'a Reader,
    /// Whether a table has the column of codes that the reader names.
    has_named: bool,
    /// The headers of those that have not.
    without: Vec<String>,
}

impl<'a> Tables<'a> {
    pub(super) fn new(reader: &'a Reader) -> Self {
        Tables {
            reader,
            has_named: reader.code.is_none(),
            without: Vec::new(),
        }
    }

    /// The rows of a table; none where it has no column of codes, so that it is something
    /// else.
    pub(super) fn rows(&mut self, table: &Table, problems: &mut Vec<Problem>) -> Vec<Row> {
        let finder = Finder::new(self.reader, table);
        let named = self
            .reader
            .code
            .as_ref()
            .and_then(|header| finder.named(header));
        self.has_named |= named.is_some();
        if named.is_none() {
            self.without.extend(table.header.iter().take(20).cloned());
        }
        let columns = match named.map_or_else(|| finder.code(), |code| Ok(Some(code))) {
            Ok(None) => return Vec::new(),
            Ok(Some(code)) => finder.columns(code),
            Err(what) => Err(what),
        };
        let columns = match columns {
            Ok(columns) => columns,
            Err(what) => {
                problems.push(Problem::at(table.line, what));
                return Vec::new();
            }
        };
        problems.extend(table.doubts.iter().cloned());
        let mut rows = Vec::with_capacity(table.rows.len());
        for (line, cells) in &table.rows {
            // A spreadsheet has empty rows at the end, and a long table rows that part it.
            if columns.is_title(cells) {
                continue;
            }
            match row(&columns, *line, cells) {
                Ok(row) => rows.push(row),
                Err(what) => problems.push(Problem::at(*line, what)),
            }
        }
        let has_text = |row: &Row| !row.any_text().is_empty();
        if problems.is_empty() && !rows.is_empty() && !rows.iter().any(has_text) {
            let headers = table.header.join("`, `");
            problems.push(Problem::at(
                table.line,
                format!("none of the columns `{headers}` has messages: name it to the `Reader`"),
            ));
        }
        rows
    }

    /// A column that is named is to be found.
    pub(super) fn finish(&self, problems: &mut Vec<Problem>) {
        if let Some(code) = self.reader.code.as_ref().filter(|_| !self.has_named) {
            problems.push(Problem::of_all(match self.without.is_empty() {
                true => format!("there is no table, and so no column `{code}`"),
                false => no_column(code, &self.without),
            }));
        }
    }
}

fn no_column(header: &str, headers: &[String]) -> String {
    let headers = headers.join("`, `");
    format!("there is no column `{header}`; the columns are `{headers}`")
}

fn row(columns: &Columns, line: usize, cells: &[String]) -> Result<Row, String> {
    let cell = |column: Option<usize>| {
        let text = cells.get(column?)?.trim();
        (!text.is_empty()).then(|| text.to_owned())
    };
    let code = cell(Some(columns.code)).ok_or("the code is missing")?;
    // `5000`–`5999`
    let code = without_markup(&code).replace('`', "");
    let mut row = Row::new(codes::read(&code)?, line);
    row.zh = cell(columns.zh);
    row.en = cell(columns.en);
    if row.zh.is_none() && row.en.is_none() {
        if let Some(text) = cell(columns.text) {
            row.set_text(text);
        }
    }
    row.name = cell(columns.name).map(|name| name.trim_matches('`').to_owned());
    if let Some(word) = cell(columns.class) {
        let word = without_markup(&word);
        let class = class(word).ok_or_else(|| {
            let words = Class::ALL.map(Class::as_str).join("`, `");
            format!("`{word}` is no class: write one of `{words}`")
        })?;
        row.class = Some(class);
        row.by_status = Some(is_by_status(word));
    }
    // A spreadsheet writes these in capitals.
    let by_status = cell(columns.by_status).map(|word| word.to_ascii_lowercase());
    match by_status.as_deref() {
        Some("true") if row.class.is_none_or(|class| class == Class::Indeterminate) => {
            row.by_status = Some(true);
        }
        Some("true") => {
            return Err("where the HTTP status decides, there is no class".to_owned());
        }
        Some("false") => row.by_status = Some(false),
        None => {}
        Some(word) => return Err(format!("`{word}` is neither `true` nor `false`")),
    }
    Ok(row)
}

/// A word or number without what Markdown shows it with, if that stands on both sides.
fn without_markup(cell: &str) -> &str {
    let mut cell = cell.trim();
    for mark in ["**", "__", "*", "_", "``", "`"] {
        let inner = cell
            .strip_prefix(mark)
            .and_then(|cell| cell.strip_suffix(mark));
        cell = inner
            .filter(|inner| !inner.is_empty())
            .unwrap_or(cell)
            .trim();
    }
    cell
}

fn class(word: &str) -> Option<Class> {
    match is_by_status(word) {
        true => Some(Class::Indeterminate),
        false => word.to_ascii_lowercase().parse().ok(),
    }
}

fn is_by_status(word: &str) -> bool {
    matches!(word, "by status" | "by_status")
}

/// Looks for columns by their headers.
struct Finder<'a> {
    reader: &'a Reader,
    table: &'a Table,
    /// As they are compared.
    keys: Vec<String>,
}

impl<'a> Finder<'a> {
    fn new(reader: &'a Reader, table: &'a Table) -> Self {
        Finder {
            reader,
            table,
            keys: table.header.iter().map(|header| key(header)).collect(),
        }
    }

    fn all(&self, is_it: impl Fn(&str) -> bool) -> Vec<usize> {
        let keys = self.keys.iter().enumerate();
        let found = keys.filter(|(_, key)| is_it(key));
        found.map(|(column, _)| column).collect()
    }

    fn first(&self, is_it: impl Fn(&str) -> bool) -> Option<usize> {
        self.keys.iter().position(|key| is_it(key))
    }

    fn named(&self, header: &str) -> Option<usize> {
        let wanted = key(header);
        self.first(|key| key == wanted)
    }

    /// The column of codes, if there is one and only one.
    fn code(&self) -> Result<Option<usize>, String> {
        for (place, is_code) in headers::CODE.iter().enumerate() {
            let mut columns = self.all(is_code);
            columns.retain(|column| match place < headers::SURE {
                true => self.has_a_number(*column),
                false => self.speaks_of_numbers(*column),
            });
            match columns[..] {
                [] => {}
                [column] if place < headers::SURE => return self.with_header(column).map(Some),
                _ => return self.by_numbers(&columns),
            }
        }
        // The first column may have codes under any header.
        match self.speaks_of_numbers(0) && !self.counts_rows(0) {
            true => self.by_numbers(&[0]),
            false => Ok(None),
        }
    }

    /// The only one of these that can be, if no other column has numbers as well.
    fn by_numbers(&self, columns: &[usize]) -> Result<Option<usize>, String> {
        let all = 0..self.keys.len();
        let numbers = all.filter(|column| self.speaks_of_numbers(*column));
        let numbers = numbers.filter(|column| !self.counts_rows(*column));
        let mut candidates: Vec<_> = numbers.collect();
        candidates.extend(columns);
        candidates.sort_unstable();
        candidates.dedup();
        match candidates[..] {
            [column] => self.with_header(column).map(Some),
            _ => Err(self.which("codes", &candidates)),
        }
    }

    /// Whether a column is 1, 2, 3 and so on.
    fn counts_rows(&self, column: usize) -> bool {
        let key = self.keys.get(column).map_or("", String::as_str);
        let mut cells = self.cells(column).zip(1..);
        headers::counts_rows(key)
            || (self.keys.len() > 2 && cells.all(|(cell, place)| cell.parse() == Ok(place)))
    }

    fn has_a_number(&self, column: usize) -> bool {
        let mut cells = self.cells(column);
        cells.any(|cell| codes::begins_as_number(without_markup(cell)))
    }

    /// Where a code stands in place of a header, the list has none.
    fn with_header(&self, column: usize) -> Result<usize, String> {
        let header = self.table.header.get(column).map_or("", String::as_str);
        match codes::begins_as_number(without_markup(header)) {
            true => Err(format!(
                "`{header}` stands in place of a header: the first line names the columns, as in \
                 `code`"
            )),
            false => Ok(column),
        }
    }

    /// Whether most of a column are numbers; the others then are mistakes.
    fn speaks_of_numbers(&self, column: usize) -> bool {
        let (numbers, all) = self.cells(column).fold((0, 0), |(numbers, all), cell| {
            let is_number = codes::read(&without_markup(cell).replace('`', "")).is_ok();
            (numbers + usize::from(is_number), all + 1)
        });
        numbers * 2 > all
    }

    /// What stands in a column, without empty cells.
    fn cells(&self, column: usize) -> impl Iterator<Item = &'a str> {
        let cells = self.table.rows.iter().filter_map(move |(_, cells)| {
            let cell = cells.get(column)?;
            Some(cell.trim())
        });
        cells.filter(|cell| !cell.is_empty())
    }

    fn columns(&self, code: usize) -> Result<Columns, String> {
        let reader = self.reader;
        let told = |header: &Option<String>| match header {
            Some(header) => {
                let column = self.named(header);
                column
                    .map(Some)
                    .ok_or_else(|| no_column(header, &self.table.header))
            }
            None => Ok(None),
        };
        let mut columns = Columns {
            code,
            zh: told(&reader.zh)?,
            en: told(&reader.en)?,
            text: told(&reader.text)?,
            name: told(&reader.name)?.or_else(|| self.first(headers::is_name)),
            class: told(&reader.class)?.or_else(|| self.class()),
            by_status: self.first(headers::is_by_status),
        };
        if [columns.zh, columns.en, columns.text] == [None; 3] {
            self.find_texts(&mut columns)?;
        }
        Ok(columns)
    }

    /// A column with some classes is one of classes.
    fn class(&self) -> Option<usize> {
        let column = self.first(headers::is_class)?;
        let mut cells = self.cells(column);
        let has_some = cells.any(|cell| class(without_markup(cell)).is_some());
        has_some.then_some(column)
    }

    /// Columns whose headers tell a language, then those whose headers speak of messages,
    /// then any others; each language once.
    fn find_texts(&self, columns: &mut Columns) -> Result<(), String> {
        let only = |columns: Vec<usize>| match columns[..] {
            [] => Ok(None),
            [column] => Ok(Some(column)),
            _ => Err(self.which("messages", &columns)),
        };
        columns.zh = only(self.free(columns, headers::is_zh))?;
        columns.en = only(self.free(columns, headers::is_en))?;
        let mut rest = self.free(columns, headers::is_text);
        if rest.is_empty() && columns.zh.is_none() && columns.en.is_none() {
            rest = self.free(columns, |key| key != "shared");
        }
        match (columns.zh, columns.en) {
            (Some(_), Some(_)) => return Ok(()),
            // What is left of the language that is there is a remark.
            (Some(_), None) => rest.retain(|column| !self.is_chinese(*column)),
            (None, Some(_)) => rest.retain(|column| self.is_chinese(*column)),
            (None, None) => {
                if let [text] = rest[..] {
                    columns.text = Some(text);
                    return Ok(());
                }
            }
        }
        let chinese = rest
            .iter()
            .copied()
            .filter(|column| self.is_chinese(*column));
        let chinese: Vec<_> = chinese.collect();
        let english = rest
            .iter()
            .copied()
            .filter(|column| !chinese.contains(column));
        let english: Vec<_> = english.collect();
        if chinese.len() > 1 || english.len() > 1 {
            return Err(self.which("messages", &rest));
        }
        columns.zh = columns.zh.or(chinese.first().copied());
        columns.en = columns.en.or(english.first().copied());
        Ok(())
    }

    fn which(&self, what: &str, columns: &[usize]) -> String {
        let headers = columns
            .iter()
            .filter_map(|column| self.table.header.get(*column));
        let headers: Vec<_> = headers.map(|header| format!("`{header}`")).collect();
        let headers = headers.join(", ");
        format!("which column has the {what}? Name it to the `Reader`: one of {headers}")
    }

    /// Columns that are nothing else yet.
    fn free(&self, columns: &Columns, is_it: impl Fn(&str) -> bool) -> Vec<usize> {
        let taken = [
            Some(columns.code),
            columns.zh,
            columns.en,
            columns.name,
            columns.class,
            columns.by_status,
        ];
        let mut free = self.all(is_it);
        free.retain(|column| !taken.contains(&Some(*column)));
        free
    }

    fn is_chinese(&self, column: usize) -> bool {
        let (zh, all) = self.cells(column).fold((0, 0), |(zh, all), cell| {
            (zh + usize::from(has_han(cell)), all + 1)
        });
        zh * 2 > all
    }
}
