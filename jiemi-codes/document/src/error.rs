//! What is wrong with a list, or with the choice of one.

use crate::said::{Said, said};
use jiemi_codes::Language;
use std::fmt;

/// How many problems are written out.
const SHOWN: usize = 100;

/// Why no list could be chosen, or everything in one that cannot be read.
///
/// `Display` and `Debug` write every problem with its line, and then what to write in a test,
/// so `unwrap` shows all of it:
///
/// ```
/// use jiemi_codes_document::Document;
///
/// let list = Document::from_markdown("# Codes\n\n- `1000`: ok\n- `10OO`: what?").list()?;
/// let error = list.numbers().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "line 4: `10OO` is not a number\nif that is known, leave it out: `.except([\"10OO\"])`",
/// );
/// assert_eq!(error.problems()[0].line(), Some(4));
/// # Ok::<(), jiemi_codes_document::DocumentError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct DocumentError {
    problems: Vec<Problem>,
}

impl DocumentError {
    pub(crate) fn new(problems: Vec<Problem>) -> Self {
        DocumentError { problems }
    }

    pub(crate) fn of(problem: Problem) -> Self {
        DocumentError::new(vec![problem])
    }

    /// The problems, in the order of their lines; at least one.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&all(&self.problems, ""))
    }
}

impl fmt::Debug for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for DocumentError {}

/// Problems in English, one a line, then what to write.
pub(crate) fn all(problems: &[Problem], indent: &str) -> String {
    let shown = problems.iter().take(SHOWN);
    let mut lines: Vec<_> = shown.map(|problem| format!("{indent}{problem}")).collect();
    if let Some(more @ 1..) = problems.len().checked_sub(SHOWN) {
        lines.push(format!("{indent}and {more} more"));
    }
    lines.extend(remedies(problems).map(|remedy| format!("{indent}{remedy}")));
    lines.join("\n")
}

/// What to write in a test, once for all problems of a kind.
fn remedies(problems: &[Problem]) -> impl Iterator<Item = String> {
    let mut except: Vec<&str> = Vec::new();
    let mut others = Vec::new();
    for problem in problems {
        match &problem.remedy {
            // A list with more of them is the wrong list, and nobody would copy a longer one.
            Some(Remedy::Except(written))
                if except.len() < 20
                    && written.chars().count() <= 60
                    && !except.contains(&written.as_str()) =>
            {
                except.push(written);
            }
            Some(Remedy::Choose(_)) => others.push(
                "choose one by its heading, `.section(\"…\")`, or by its line, `.at_line(…)`; \
                 to read several as one: `.sections([…])` or `.at_lines([…])`"
                    .to_owned(),
            ),
            Some(Remedy::NameCodes) => {
                others.push("name it: `.columns(Columns::code(\"…\"))`".to_owned());
            }
            Some(Remedy::NameMessages) => {
                others
                    .push("name it: `.columns(Columns::default().zh(\"…\"))`, or `en`".to_owned());
            }
            Some(Remedy::Words) => {
                others.push("use a catalogue of words: `repr = str`".to_owned());
            }
            Some(Remedy::Except(_)) | None => {}
        }
    }
    others.dedup();
    let except = (!except.is_empty())
        .then(|| format!("if that is known, leave it out: `.except({except:?})`"));
    others.into_iter().chain(except)
}

/// One thing that is wrong.
///
/// `Display` says in English where it is and what it is. A program that is not a test has its
/// own words for what to write: it asks [`what`](Problem::what) and [`remedy`](Problem::remedy).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    line: Option<usize>,
    what: Said,
    remedy: Option<Remedy>,
}

/// What solves a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Remedy {
    /// If the row is known, [`except`](crate::List::except) leaves it out by its code cell.
    Except(String),
    /// Choose one of the lists, by a heading above it or by one of these lines.
    Choose(Vec<usize>),
    /// Name the column of codes.
    NameCodes,
    /// Name the columns of messages.
    NameMessages,
    /// The codes are words: use a catalogue of words.
    Words,
}

impl Problem {
    pub(crate) fn at(line: usize, zh: impl Into<String>, en: impl Into<String>) -> Self {
        Problem::said(line, Said::new(zh, en))
    }

    pub(crate) fn said(line: usize, what: Said) -> Self {
        Problem {
            line: Some(line),
            what,
            remedy: None,
        }
    }

    pub(crate) fn of_all(zh: impl Into<String>, en: impl Into<String>) -> Self {
        Problem {
            line: None,
            ..Problem::at(0, zh, en)
        }
    }

    pub(crate) fn with(self, remedy: Remedy) -> Self {
        Problem {
            remedy: Some(remedy),
            ..self
        }
    }

    /// The line of the document, counted from 1; `None` if the problem has no line of its own.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// What is wrong, without the line.
    #[must_use]
    pub fn what(&self, language: Language) -> &str {
        self.what.text(language)
    }

    /// What solves it, if this library has something for it.
    #[must_use]
    pub fn remedy(&self) -> Option<&Remedy> {
        self.remedy.as_ref()
    }

    /// Where it is and what it is, on one line.
    pub(crate) fn sentence(&self, language: Language) -> String {
        let what = self.what(language);
        match self.line {
            Some(line) => said!(language, "第 {line} 行：{what}", "line {line}: {what}"),
            None => what.to_owned(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence(Language::En))
    }
}
