//! Which column of a table has the codes, and which the messages: by their headers, and by
//! what stands in them.

use super::codes;
use super::columns::{Columns, Table, class, no_column, without_markup};
use super::doubt;
use super::headers::{self, key};
use super::reader::Reader;
use super::text::has_han;
use std::format;
use std::string::String;
use std::vec::Vec;

/// Looks for columns by their headers.
pub(super) struct Finder<'a> {
    reader: &'a Reader,
    table: &'a Table,
    /// As they are compared.
    keys: Vec<String>,
}

impl<'a> Finder<'a> {
    pub(super) fn new(reader: &'a Reader, table: &'a Table) -> Self {
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

    pub(super) fn named(&self, header: &str) -> Option<usize> {
        let wanted = key(header);
        self.first(|key| key == wanted)
    }

    /// The column of codes, if there is one and only one.
    pub(super) fn code(&self) -> Result<Option<usize>, String> {
        for (index, is_code) in headers::CODE.iter().enumerate() {
            let mut columns = self.all(is_code);
            columns.retain(|column| match index < headers::SURE {
                true => self.has_a_number(*column),
                false => self.speaks_of_numbers(*column),
            });
            match columns[..] {
                [] => {}
                [column] if index < headers::SURE => return self.with_header(column).map(Some),
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
            || (self.keys.len() > 2 && cells.all(|(cell, number)| cell.parse() == Ok(number)))
    }

    fn has_a_number(&self, column: usize) -> bool {
        let mut cells = self.cells(column);
        cells.any(|cell| codes::begins_as_number(without_markup(cell)) || doubt::has_number(cell))
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

    pub(super) fn columns(&self, code: usize) -> Result<Columns, String> {
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
            (None, Some(_)) => {
                rest.retain(|column| self.is_chinese(*column));
                // The header may have been renamed.
                let mut unknown = self.free(columns, |_| rest.is_empty());
                unknown.retain(|column| self.is_chinese(*column));
                if !unknown.is_empty() {
                    return Err(self.which("messages", &unknown));
                }
            }
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
