//! The rows of a chosen list: every row counts, and one that cannot be read is a problem with
//! its line.

mod row;

pub use row::Row;

use crate::class::class;
use crate::code::{self, PublishedCode};
use crate::error::{DocumentError, Problem, Remedy};
use crate::parse::{Cell, RawList, RawRow};
use crate::said::{Said, Written, in_backticks};
use crate::select::{List, Roles};
use jiemi_codes::{Class, Language};

/// What kind of codes a catalogue has.
#[derive(Clone, Copy)]
pub(crate) enum Kind<'a> {
    Numbers,
    /// A word of the catalogue is a word, however odd.
    Words(&'a dyn Fn(&str) -> bool),
}

impl List {
    /// The rows, read for a catalogue of numbers: decimal and hexadecimal integers, ranges
    /// such as `5000-5999` and `5xx`, and `other` or `其他`.
    ///
    /// ```
    /// use jiemi_codes_document::{Document, PublishedCode};
    ///
    /// let list = Document::from_csv("code,message\n0x8000000B,Busy\n").list()?;
    /// let row = &list.numbers()?[0];
    /// assert_eq!(*row.code(), PublishedCode::Number(0x8000_000B));
    /// assert_eq!((row.written(), row.line()), ("0x8000000B", 2));
    /// # Ok::<(), jiemi_codes_document::DocumentError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Every row that cannot be read; columns that are not known.
    pub fn numbers(&self) -> Result<Vec<Row>, DocumentError> {
        finished(self.read(Kind::Numbers))
    }

    /// The rows, read for a catalogue of words: each code is the text of its cell, without
    /// markup.
    ///
    /// ```
    /// use jiemi_codes_document::Document;
    ///
    /// let list = Document::from_csv("code,message\n0001,One\nSYSTEM_ERROR,Busy\n").list()?;
    /// let words = list.words()?;
    /// assert!(words.iter().map(|row| row.written()).eq(["0001", "SYSTEM_ERROR"]));
    /// # Ok::<(), jiemi_codes_document::DocumentError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Every row that cannot be read; columns that are not known.
    pub fn words(&self) -> Result<Vec<Row>, DocumentError> {
        finished(self.read(Kind::Words(&|_| false)))
    }

    /// What can be read, and what is wrong with the rest.
    pub(crate) fn read(&self, kind: Kind<'_>) -> (Vec<Row>, Vec<Problem>) {
        let mut reading = Reading::default();
        let mut is_used = vec![false; self.except.len()];
        for (list, roles) in self.parts() {
            reading.problems.extend(list.problems.iter().cloned());
            match roles {
                Ok(roles) => self.read_part(list, &roles, kind, &mut reading, &mut is_used),
                Err(problem) => {
                    reading.problems.push(problem);
                    // Without columns nobody can say which of the exceptions fit.
                    is_used.fill(true);
                }
            }
        }
        let unused = self
            .except
            .iter()
            .zip(is_used)
            .filter(|(_, is_used)| !is_used);
        reading.problems.extend(unused.map(|(code, _)| {
            let code = Written(code);
            Problem::of_all(
                format!("要略过的 {code} 不在返回码表中"),
                format!("`except` names {code}, but no row has it"),
            )
        }));
        let line_of = |problem: &Problem| problem.line().unwrap_or(usize::MAX);
        reading.problems.sort_by_key(line_of);
        (reading.rows, reading.problems)
    }

    fn read_part(
        &self,
        list: &RawList,
        roles: &Roles,
        kind: Kind<'_>,
        reading: &mut Reading,
        is_used: &mut [bool],
    ) {
        let mut wrong = Vec::new();
        let mut is_of_words = true;
        let before = reading.rows.len();
        for raw in &list.rows {
            let written = raw.cells.get(roles.code).map_or("", Cell::plain);
            let known_as = known_as(raw, written);
            let mut is_known = false;
            for (code, used) in self.except.iter().zip(is_used.iter_mut()) {
                let fits = code.trim() == known_as;
                *used |= fits;
                is_known |= fits;
            }
            if is_known {
                continue;
            }
            match row(raw, written, roles, kind) {
                Ok(row) => reading.rows.push(row),
                Err(problem) => {
                    let is_whole = raw.problem.is_none();
                    is_of_words &= is_whole && code::word(written.trim(), &|_| false).is_ok();
                    wrong.push((problem, known_as));
                }
            }
        }
        let (count, read) = (wrong.len(), reading.rows.len() - before);
        // A list of words is one problem, not one a row.
        let is_of_words = is_of_words && count > read && (read == 0 || count >= MANY);
        if matches!(kind, Kind::Numbers) && count > 1 && is_of_words {
            let first = Written(wrong.first().map_or("", |(_, first)| first));
            let (zh, en) = match read {
                0 => (
                    format!("{count} 个码值都不是整数，第一个是 {first}"),
                    format!("none of the {count} codes is a number; the first is {first}"),
                ),
                _ => (
                    format!("有 {count} 个码值不是整数，第一个是 {first}"),
                    format!("{count} codes are not numbers; the first is {first}"),
                ),
            };
            let problem = Problem::at(list.line, zh, en);
            reading.problems.push(problem.with(Remedy::Words));
            return;
        }
        let wrong = wrong.into_iter();
        let wrong =
            wrong.map(|(problem, written)| problem.with(Remedy::Except(written.to_owned())));
        reading.problems.extend(wrong);
    }
}

/// How many words make a list that also has numbers a list of words.
const MANY: usize = 10;

/// What has been read so far.
#[derive(Default)]
struct Reading {
    rows: Vec<Row>,
    problems: Vec<Problem>,
}

fn finished((rows, problems): (Vec<Row>, Vec<Problem>)) -> Result<Vec<Row>, DocumentError> {
    match problems.is_empty() {
        true => Ok(rows),
        false => Err(DocumentError::new(problems)),
    }
}

fn row(raw: &RawRow, written: &str, roles: &Roles, kind: Kind<'_>) -> Result<Row, Problem> {
    if let Some(problem) = &raw.problem {
        return Err(problem.clone());
    }
    let wrong = |what: Said| Problem::said(raw.line, what);
    let code = code_of(written, kind).map_err(wrong)?;
    let count = raw.cells.len();
    let last = [roles.zh, roles.en].into_iter().flatten().max();
    if last.is_some_and(|last| last >= count) {
        return Err(wrong(Said::new(
            format!("缺少消息：这一行只有 {count} 个单元格"),
            format!("the message is missing: the row ends after {count} cells"),
        )));
    }
    let (class, by_status) = class_of(raw, roles).map_err(wrong)?;
    let text = |column: Option<usize>| {
        let text = &raw.cells.get(column?)?.text;
        (!is_nothing(text.trim())).then(|| text.clone())
    };
    let name = roles.name.and_then(|column| raw.cells.get(column));
    let name = name.map(|cell| cell.plain().trim());
    let cell = raw.cells.get(roles.code);
    Ok(Row {
        line: raw.line,
        code,
        written: written.trim().to_owned(),
        zh: text(roles.zh),
        en: text(roles.en),
        is_general: roles.is_general,
        name: name.filter(|name| !is_nothing(name)).map(str::to_owned),
        class,
        by_status,
        is_struck_out: cell.is_some_and(|cell| cell.is_struck_out),
    })
}

/// What names a row to `except`: the text in place of its code, or else its first text.
fn known_as<'a>(raw: &'a RawRow, written: &'a str) -> &'a str {
    let mut cells = raw.cells.iter().map(|cell| cell.plain().trim());
    match &raw.beside {
        Some(code) => code,
        None if written.trim().is_empty() => cells.find(|cell| !cell.is_empty()).unwrap_or(""),
        None => written.trim(),
    }
}

/// Only a known word may have spaces at its ends.
fn code_of(written: &str, kind: Kind<'_>) -> Result<PublishedCode, Said> {
    match kind {
        Kind::Words(is_known) if is_known(written) => code::word(written, is_known),
        Kind::Words(is_known) => code::word(written.trim(), is_known),
        Kind::Numbers => code::number(written),
    }
}

/// The class, and whether the HTTP status decides.
fn class_of(raw: &RawRow, roles: &Roles) -> Result<(Option<Class>, bool), Said> {
    let cell = roles.class.and_then(|column| raw.cells.get(column));
    let word = cell.map_or("", Cell::plain).trim();
    if is_nothing(word) {
        return Ok((None, false));
    }
    match class(word) {
        Some((class, by_status)) => Ok((Some(class), by_status)),
        None => {
            let word = Written(word);
            let classes = |language| in_backticks(language, Class::ALL.iter().map(|c| c.as_str()));
            let (zh, en) = (classes(Language::Zh), classes(Language::En));
            Err(Said::new(
                format!("{word} 不是类别；类别有 {zh}"),
                format!("{word} is not a class; the classes are {en}"),
            ))
        }
    }
}

/// Whether a cell is empty, or has only dashes or slashes, which mean nothing.
fn is_nothing(text: &str) -> bool {
    text.chars().all(|c| matches!(c, '-' | '–' | '—' | '/'))
}
