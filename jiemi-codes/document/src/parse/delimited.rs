//! Comma- and tab-separated values.

use super::lines::Lines;
use super::raw::{Cell, Form, RawList, RawRow};
use super::{Parsed, quotes};
use crate::error::Problem;
use crate::said::{Said, Written};
use csv::{Position, ReaderBuilder, StringRecord};

pub(crate) fn csv(text: &str) -> Parsed {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let wrong = quotes::first_wrong(text);
    let mut list = read(text, &mut ReaderBuilder::new(), |cell| Ok(cell.to_owned()));
    // A text may have swallowed rows.
    list.problems.extend(wrong);
    parsed(list)
}

/// Tabs separate the cells, and quotes have no meaning.
pub(crate) fn tsv(text: &str) -> Parsed {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut tabs = ReaderBuilder::new();
    tabs.delimiter(b'\t').quoting(false);
    parsed(read(text, &mut tabs, unescape))
}

fn parsed(mut list: RawList) -> Parsed {
    if let [only] = &list.headers[..] {
        let names = [
            (';', "分号", "semicolons"),
            ('\t', "制表符", "tabs"),
            (',', "逗号", "commas"),
        ];
        let found = names
            .iter()
            .find(|(separator, ..)| only.contains(*separator));
        if let Some((_, zh, en)) = found {
            list.problems.insert(
                0,
                Problem::at(
                    list.line,
                    format!("表头以{zh}分隔，与文件格式不符"),
                    format!(
                        "the header is separated by {en}, but this format uses another separator"
                    ),
                ),
            );
        }
    }
    let has_header = list.headers.iter().any(|header| !header.is_empty());
    Parsed {
        lists: Vec::from_iter(has_header.then_some(list)),
        ..Parsed::default()
    }
}

fn read(
    text: &str,
    format: &mut ReaderBuilder,
    cell: impl Fn(&str) -> Result<String, Said>,
) -> RawList {
    let mut values = format
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut lines = Lines::new(text);
    let mut list = RawList::new(Form::Delimited, 1, Vec::new());
    let mut is_header = true;
    let mut record = StringRecord::new();
    // The text is UTF-8 in memory, so reading cannot fail: only its end ends the loop.
    while let Ok(true) = values.read_record(&mut record) {
        let line = record
            .position()
            .map_or(1, |position| line_of(text, position, &mut lines));
        let mut wrong = None;
        let mut cells = Vec::with_capacity(record.len());
        for written in &record {
            let text = cell(written).unwrap_or_else(|what| {
                wrong = Some(Problem::said(line, what));
                written.to_owned()
            });
            cells.push(Cell::of(text));
        }
        if is_header {
            let filled = cells.iter().filter(|cell| !cell.text.trim().is_empty());
            // A title or an empty line above the header.
            if filled.count() < cells.len().min(2) {
                continue;
            }
            is_header = false;
            (list.line, list.last_line) = (line, line);
            list.headers = cells
                .iter()
                .map(|cell| cell.text.trim().to_owned())
                .collect();
            continue;
        }
        list.last_line = line;
        // Spreadsheets have empty rows at the end.
        if cells.iter().all(|cell| cell.text.trim().is_empty()) {
            continue;
        }
        let (count, columns) = (cells.len(), list.headers.len());
        let is_more = cells
            .iter()
            .skip(columns)
            .any(|cell| !cell.text.trim().is_empty());
        let problem = is_more.then(|| {
            Problem::at(
                line,
                format!("这一行有 {count} 个值，而表头有 {columns} 列"),
                format!("the line has {count} values, but the header has {columns} columns"),
            )
        });
        list.rows.push(RawRow {
            line,
            cells,
            problem: wrong.or(problem),
            beside: None,
        });
    }
    list
}

/// The line of a record. Its position is before the empty lines above it.
fn line_of(text: &str, position: &Position, lines: &mut Lines<'_>) -> usize {
    let offset = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let rest = text.get(offset..).unwrap_or_default();
    let record = rest.trim_start_matches(['\r', '\n']);
    lines.of(offset + (rest.len() - record.len()))
}

/// A cell as databases write it: with `\t`, `\n`, `\r` and `\\`, and `\N` for no text.
fn unescape(cell: &str) -> Result<String, Said> {
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
                let written: String = ['\\'].into_iter().chain(escape).collect();
                let shown = Written(&written);
                return Err(Said::new(
                    format!(
                        "{shown} 不是转义符：制表符写作 `\\t`，换行写作 `\\n` 或 `\\r`，反斜杠写作 `\\\\`"
                    ),
                    format!(
                        "{shown} is not an escape: write a tab as `\\t`, a line end as `\\n` or \
                         `\\r`, a backslash as `\\\\`"
                    ),
                ));
            }
        });
    }
    Ok(text)
}
