//! Comma- and tab-separated values.

use super::columns::Table;
use super::error::Problem;
use super::lines::Lines;
use super::quotes;
use super::reader::Reader;
use super::tables::Tables;
use super::{Document, DocumentError};
use csv::{ErrorKind, Position, ReaderBuilder, StringRecord};
use std::borrow::ToOwned as _;
use std::string::{String, ToString as _};
use std::vec::Vec;
use std::{format, vec};

impl Reader {
    /// Reads comma-separated values; see [`Document::from_csv`].
    ///
    /// # Errors
    ///
    /// Every line that cannot be read as a code.
    pub fn csv(&self, text: &str) -> Result<Document, DocumentError> {
        csv(self, text)
    }

    /// Reads tab-separated values; see [`Document::from_tsv`].
    ///
    /// # Errors
    ///
    /// Every line that cannot be read as a code.
    pub fn tsv(&self, text: &str) -> Result<Document, DocumentError> {
        tsv(self, text)
    }
}

fn csv(reader: &Reader, text: &str) -> Result<Document, DocumentError> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if let Some(problem) = quotes::first_wrong(text) {
        return Err(DocumentError::new(vec![problem]));
    }
    read(reader, text, ReaderBuilder::new(), |cell| {
        Ok(cell.to_owned())
    })
}

/// Tabs part the cells, and quotes are quotes.
fn tsv(reader: &Reader, text: &str) -> Result<Document, DocumentError> {
    let mut tabs = ReaderBuilder::new();
    tabs.delimiter(b'\t').quoting(false);
    read(reader, text, tabs, unescape)
}

fn read(
    reader: &Reader,
    text: &str,
    mut format: ReaderBuilder,
    cell: impl Fn(&str) -> Result<String, String>,
) -> Result<Document, DocumentError> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut values = format.has_headers(false).from_reader(text.as_bytes());
    let mut lines = Lines::new(text);
    let mut start = |position: &Position| line(text, position, &mut lines);
    let mut problems = Vec::new();
    let mut table: Option<Table> = None;
    let mut record = StringRecord::new();
    loop {
        match values.read_record(&mut record) {
            Ok(false) => break,
            Ok(true) => {}
            Err(error) => {
                problems.push(problem(&error, &mut start));
                if error.is_io_error() {
                    break;
                }
                continue;
            }
        }
        let line = record.position().map_or(0, &mut start);
        let mut cells = Vec::with_capacity(record.len());
        for written in &record {
            match cell(written) {
                Ok(cell) => cells.push(cell),
                Err(what) => {
                    problems.push(Problem::at(line, what));
                    cells.push(String::new());
                }
            }
        }
        match &mut table {
            Some(table) => table.rows.push((line, cells)),
            None => {
                table = Some(Table {
                    line,
                    header: cells,
                    rows: Vec::new(),
                    doubts: Vec::new(),
                });
            }
        }
    }
    let Some(table) = table else {
        return Err(DocumentError::new(vec![Problem::of_all(
            "there are no values: the first line has the headers of the columns",
        )]));
    };
    if let [only] = &table.header[..] {
        for (separator, name) in [(';', "semicolons"), ('\t', "tabs"), (',', "commas")] {
            if only.contains(separator) {
                let what =
                    format!("the values are parted by {name}, which this format does not have");
                problems.insert(0, Problem::at(table.line, what));
                problems.truncate(1);
                return Err(DocumentError::new(problems));
            }
        }
    }
    let mut tables = Tables::new(reader);
    let rows = tables.rows(&table, &mut problems);
    tables.finish(&mut problems);
    if rows.is_empty() && problems.is_empty() {
        let headers = table.header.join("`, `");
        let what = match table.rows.is_empty() {
            true => "there are no rows below the headers".to_owned(),
            false => format!(
                "none of the columns `{headers}` has codes: name it to the `Reader`, and mind \
                 what parts the cells"
            ),
        };
        problems.push(Problem::at(table.line, what));
    }
    Document::new(rows, Vec::new(), problems)
}

fn problem(error: &csv::Error, start: &mut impl FnMut(&Position) -> usize) -> Problem {
    match error.kind() {
        ErrorKind::UnequalLengths {
            pos: Some(position),
            expected_len,
            len,
        } => Problem::at(
            start(position),
            format!("the line has {len} values, but there are {expected_len} columns"),
        ),
        _ => Problem::of_all(error.to_string()),
    }
}

/// The line of a record, whose position is before the line ends that it follows.
fn line(text: &str, position: &Position, lines: &mut Lines<'_>) -> usize {
    let offset = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let rest = text.get(offset..).unwrap_or_default();
    let record = rest.trim_start_matches(['\r', '\n']);
    lines.of(offset + (rest.len() - record.len()))
}

/// A cell as databases write it: `\t`, `\n`, `\r` and `\\`, and `\N` where there is none.
fn unescape(cell: &str) -> Result<String, String> {
    if cell == "\\N" {
        return Ok(String::new());
    }
    let mut text = String::with_capacity(cell.len());
    let mut chars = cell.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        let escape = chars.next();
        text.push(match escape {
            Some('t') => '\t',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('\\') => '\\',
            _ => {
                let escape = escape.map(String::from).unwrap_or_default();
                return Err(format!(
                    "`\\{escape}` is no escape: a tab is `\\t`, a line end `\\n` or `\\r`, a \
                     backslash `\\\\`"
                ));
            }
        });
    }
    Ok(text)
}
