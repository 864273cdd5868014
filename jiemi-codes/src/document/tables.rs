//! From a table to rows.

use super::codes;
use super::columns::{Columns, Table, class, is_by_status, no_column, without_markup};
use super::error::Problem;
use super::finder::Finder;
use super::reader::Reader;
use super::row::Row;
use crate::Class;
use std::borrow::ToOwned as _;
use std::format;
use std::string::String;
use std::vec::Vec;

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
