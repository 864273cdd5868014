//! The rows of a list: numbers if every code is a number, otherwise words.

use crate::list::problems::sentence;
use crate::list::source::Source;
use crate::words::{Languages, Words};
use jiemi_codes_document::{DocumentError, List, Problem, Remedy, Row};
use std::io::{self, Write as _};

/// What the codes of a list are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Numbers,
    Words,
}

/// A list as it was read.
pub(crate) struct Reading {
    pub(crate) kind: Kind,
    pub(crate) rows: Vec<Row>,
    /// Why these are words and not numbers; empty for numbers, and for words that were asked
    /// for.
    pub(crate) no_numbers: Vec<Problem>,
}

impl Reading {
    /// Reads a list as the kind that was asked for, or as numbers if all codes are.
    pub(crate) fn new(list: &List, asked: Option<Kind>) -> Result<Self, DocumentError> {
        let reading = |kind, rows| Reading {
            kind,
            rows,
            no_numbers: Vec::new(),
        };
        match asked {
            Some(Kind::Numbers) => Ok(reading(Kind::Numbers, list.numbers()?)),
            Some(Kind::Words) => Ok(reading(Kind::Words, list.words()?)),
            None => match list.numbers() {
                Ok(rows) => Ok(reading(Kind::Numbers, rows)),
                Err(no_numbers) => Reading::of_words(list, no_numbers),
            },
        }
    }

    /// Why a list is read as words although most of its codes are numbers.
    pub(crate) fn doubt(&self) -> Option<&Problem> {
        let few = self.no_numbers.len() * 2 < self.rows.len();
        let is_doubt = |problem: &&Problem| few && problem.remedy() != Some(&Remedy::Words);
        self.no_numbers.first().filter(is_doubt)
    }

    /// The same as lines for standard error.
    pub(crate) fn say_doubt(&self, source: &Source, languages: Languages) {
        let Some(problem) = self.doubt() else {
            return;
        };
        for language in languages.each() {
            let why = sentence(problem, language);
            let words = Words::new(
                format!("{why}，因此全部码值按字符串读取"),
                format!("{why}, so all codes are read as words"),
            );
            // Nothing depends on it.
            let _ = writeln!(io::stderr(), "{source}: {}", words.text(language));
        }
    }

    fn of_words(list: &List, no_numbers: DocumentError) -> Result<Self, DocumentError> {
        match list.words() {
            Ok(rows) => Ok(Reading {
                kind: Kind::Words,
                rows,
                no_numbers: no_numbers.problems().to_vec(),
            }),
            // It is neither. The kind with fewer problems is probably meant.
            Err(no_words) if no_words.problems().len() < no_numbers.problems().len() => {
                Err(no_words)
            }
            Err(_) => Err(no_numbers),
        }
    }
}
