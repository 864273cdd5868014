//! What is wrong with a document.

use std::fmt;
use std::string::String;
use std::vec::Vec;

/// How many problems are written out.
const SHOWN: usize = 100;

/// All that keeps a document from being read as a list of codes.
///
/// `Display` and `Debug` write every problem with its line, so that `unwrap` in a test
/// says all of it:
///
/// ```
/// use jiemi_codes::document::Document;
///
/// let error = Document::from_markdown("# Codes\n\n- `1000`: ok\n- `10OO`: what?").unwrap_err();
/// assert_eq!(error.to_string(), "line 4: `10OO` is not a number");
/// assert_eq!(error.problems()[0].line(), Some(4));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct DocumentError {
    problems: Vec<Problem>,
}

impl DocumentError {
    pub(super) fn new(problems: Vec<Problem>) -> Self {
        DocumentError { problems }
    }

    /// Each of the problems, in the order of the lines; at least one.
    ///
    /// ```
    /// # use jiemi_codes::document::Document;
    /// let error = Document::from_csv("code,message\n1,one\n2?,two\n,three\n").unwrap_err();
    /// let lines: Vec<_> = error.problems().iter().map(|problem| problem.line()).collect();
    /// assert_eq!(lines, [Some(3), Some(4)]);
    /// ```
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().take(SHOWN).enumerate() {
            f.write_str(if index > 0 { "\n" } else { "" })?;
            problem.fmt(f)?;
        }
        match self.problems.len().checked_sub(SHOWN) {
            Some(more @ 1..) => write!(f, "\nand {more} more"),
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for DocumentError {}

/// One thing that is wrong with a document; `Display` says where and what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    line: Option<usize>,
    what: String,
}

impl Problem {
    pub(super) fn at(line: usize, what: impl Into<String>) -> Self {
        Problem {
            line: Some(line),
            what: what.into(),
        }
    }

    pub(super) fn of_all(what: impl Into<String>) -> Self {
        Problem {
            line: None,
            what: what.into(),
        }
    }

    /// The line, counted from 1; `None` where it is not about one.
    ///
    /// ```
    /// # use jiemi_codes::document::Document;
    /// let error = Document::from_markdown("No list at all.").unwrap_err();
    /// assert_eq!(error.problems()[0].line(), None);
    /// ```
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.line
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}: ")?;
        }
        f.write_str(&self.what)
    }
}
