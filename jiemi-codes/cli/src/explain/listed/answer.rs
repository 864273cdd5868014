//! What a code means in a published list.

use crate::explain::question::Question;
use crate::text::Foreign;
use crate::words::Languages;
use jiemi_codes::{Class, CodeRange, Language};
use jiemi_codes_document::{PublishedCode, Row};

pub(crate) struct Answer<'a> {
    pub(crate) question: &'a Question,
    /// Its meanings; only one, if the message says which.
    pub(crate) rows: Vec<&'a Row>,
    /// Whether the message says which meaning it is.
    pub(crate) fits: bool,
    /// Whether several rows have the code, even if the message says which.
    pub(crate) is_shared: bool,
}

impl<'a> Answer<'a> {
    pub(crate) fn find(question: &'a Question, rows: &'a [Row]) -> Self {
        let typed = question.typed.as_str();
        let rows = meanings(typed, rows);
        let is_shared = rows.len() > 1;
        let message = question.message.as_deref();
        let told: Vec<&Row> = match message {
            Some(message) => {
                let told = rows.iter().filter(|row| says(row, message));
                told.copied().collect()
            }
            None => Vec::new(),
        };
        let fits = told.len() == 1;
        Answer {
            question,
            rows: if fits { told } else { rows },
            fits,
            is_shared,
        }
    }

    /// Whether no row has the code itself.
    pub(crate) fn is_unknown(&self) -> bool {
        self.rows
            .iter()
            .all(|row| *row.code() == PublishedCode::Other)
    }

    /// Whether the code is known, and so is the meaning if a message was given.
    pub(crate) fn is_understood(&self) -> bool {
        let asked_in_vain = self.question.message.is_some() && self.rows.len() > 1;
        !self.is_unknown() && !asked_in_vain
    }

    /// The class of all meanings, or `Indeterminate` if they do not agree.
    pub(crate) fn class(&self) -> Class {
        let mut classes = self.rows.iter().map(|row| class(row));
        match classes.next() {
            Some(first) if classes.all(|class| class == first) => first,
            _ => Class::Indeterminate,
        }
    }
}

/// The class in the list, or the safe one if it has none.
pub(crate) fn class(row: &Row) -> Class {
    row.class().unwrap_or(Class::Indeterminate)
}

/// The texts of a row in the languages that are wanted. If the row has only another language,
/// that is better than nothing.
pub(crate) fn texts(row: &Row, languages: Languages) -> Vec<String> {
    let all = [(Language::Zh, row.zh()), (Language::En, row.en())];
    let texts = all.into_iter().filter_map(|(language, text)| {
        let text = text.filter(|text| !text.trim().is_empty())?;
        Some((language, Foreign(text).to_string()))
    });
    let texts: Vec<(Language, String)> = texts.collect();
    let is_wanted = |language| match languages {
        Languages::Both => true,
        Languages::Only(only) => only == language,
    };
    let has_wanted = texts.iter().any(|(language, _)| is_wanted(*language));
    let shown = texts
        .into_iter()
        .filter(|(language, _)| !has_wanted || is_wanted(*language));
    let mut shown: Vec<String> = shown.map(|(_, text)| text).collect();
    shown.dedup();
    shown
}

/// Whether a row has the code itself.
pub(crate) fn is_listed(typed: &str, rows: &[Row]) -> bool {
    rows.iter().any(|row| is_exactly(typed, row))
}

/// The rows for a code: those that have it, or else those with that name, or else those with a
/// range around it, or else the one for all others.
fn meanings<'a>(typed: &str, rows: &'a [Row]) -> Vec<&'a Row> {
    let exact: Vec<&Row> = rows.iter().filter(|row| is_exactly(typed, row)).collect();
    if !exact.is_empty() {
        return exact;
    }
    let is_named = |row: &&Row| row.name() == Some(typed);
    let named: Vec<&Row> = rows.iter().filter(is_named).collect();
    if !named.is_empty() {
        return named;
    }
    let number = number(typed);
    let is_around = |row: &&Row| match (row.code(), number) {
        (PublishedCode::Range(CodeRange { first, last }), Some(number)) => {
            (*first..=*last).contains(&number)
        }
        _ => false,
    };
    let around: Vec<&Row> = rows.iter().filter(is_around).collect();
    if !around.is_empty() || number.is_none() {
        return around;
    }
    let others = rows
        .iter()
        .filter(|row| *row.code() == PublishedCode::Other);
    others.collect()
}

fn is_exactly(typed: &str, row: &Row) -> bool {
    match row.code() {
        PublishedCode::Number(code) => typed == row.written() || number(typed) == Some(*code),
        PublishedCode::Word(word) => typed == word,
        PublishedCode::Range(_) | PublishedCode::Other => typed == row.written(),
    }
}

/// `1008`, `-1` and `0x8000000B`; not `01008`, which is a word.
pub(crate) fn number(typed: &str) -> Option<i64> {
    let hexadecimal = typed
        .strip_prefix("0x")
        .or_else(|| typed.strip_prefix("0X"));
    if let Some(digits) = hexadecimal {
        let is_plain = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        return i64::from_str_radix(digits, 16).ok().filter(|_| is_plain);
    }
    let number: i64 = typed.parse().ok()?;
    (number.to_string() == typed).then_some(number)
}

/// Whether a message is one of the row's, with or without its full stop.
fn says(row: &Row, message: &str) -> bool {
    let bare = |text: &str| {
        text.trim()
            .trim_end_matches(['。', '.', '！', '!'])
            .to_owned()
    };
    let texts = [row.zh(), row.en()];
    texts
        .into_iter()
        .flatten()
        .any(|text| bare(text) == bare(message))
}
