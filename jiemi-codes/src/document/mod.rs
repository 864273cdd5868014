//! A catalogue held against the list that its vendor publishes.
//!
//! Codes come from a document that somebody edits. One line in a test says on the day it
//! changes what is new, what is gone and what is worded differently:
//!
//! ```
//! use jiemi_codes::PayCode;
//! use jiemi_codes::document::Document;
//!
//! # const PUBLISHED: &str = "
//! # - `0`: 出错。此时检查HTTP状态码`status`
//! # - `1000`: 返回成功，得到有效数据。
//! # ";
//! // In a test: include_str!("return-codes.md")
//! let document = Document::from_markdown(PUBLISHED)?;
//! let difference = document.compare::<PayCode>();
//! assert!(difference.only_in_document.is_empty() && difference.changed.is_empty());
//! assert_eq!(difference.only_in_enum.len(), 24);
//! # Ok::<(), jiemi_codes::document::DocumentError>(())
//! ```
//!
//! and, where nothing may differ, [`assert_matches`](Document::assert_matches) fails with
//! a report of all that does:
//!
//! ```should_panic
//! # use jiemi_codes::PayCode;
//! # use jiemi_codes::document::Document;
//! # const PUBLISHED: &str = "- `1000`: 返回成功。";
//! Document::from_markdown(PUBLISHED).unwrap().assert_matches::<PayCode>();
//! ```
//!
//! # What is read
//!
//! - Markdown lists whose items begin with a code: `` `1000`: text ``, also `1000：text`,
//!   `**1000** - text`; full-width digits and colons are as good as others.
//! - Markdown tables, comma- and tab-separated values with a column of codes and one or two
//!   columns of messages; see [`Reader`] for headers that nobody could guess.
//! - Ranges as `5000..=5999`, `5000-5999`, `5000~5999`, `5xx`, and `other` or `其他` for all
//!   other numbers. Numbers fit `i64`; hexadecimal ones begin with `0x`. Lists of words are
//!   not read yet.
//!
//! What looks like a code and cannot be read as one is an error that names its line: in a
//! list of codes every item with a number of its own, elsewhere whatever begins with a number
//! of three digits or more and a colon. Lists and tables without codes are other matter, and
//! so are examples in a fence with a language. Where prose looks like codes all the same,
//! [`Reader::section`] reads one section alone.
//!
//! A section that is new is not in the one that a test names: [`Document::sections`] has the
//! titles of all. Names are not compared, nor are texts that the document does not have.
//!
//! A text is compared as one would copy it from the source into a doc comment: with its
//! markup, and with Markdown's escapes and entities as what they stand for; notes are left
//! out. Lines are joined as [the derive](derive@crate::ResponseCode) joins them, and space
//! around a text does not count.

mod codes;
mod columns;
mod difference;
mod doubt;
mod elsewhere;
mod error;
mod finder;
mod form;
mod headers;
mod inline;
mod item;
mod lines;
mod markdown;
mod pair;
mod quotes;
mod reader;
mod report;
mod row;
mod section;
mod shared;
mod tables;
mod text;
mod values;

pub use difference::{Changed, Difference, Edit, Field, Miscounted};
pub use error::{DocumentError, Problem};
pub use reader::Reader;
pub use row::Row;
pub use shared::SharedCode;

use section::Heading;
use std::vec::Vec;

/// A published list of codes.
///
/// ```
/// use jiemi_codes::document::Document;
///
/// let document = Document::from_markdown("# 返回码\n\n- `1000`: 成功。\n- `1008`: 失败。\n")?;
/// assert_eq!(document.rows().len(), 2);
/// # Ok::<(), jiemi_codes::document::DocumentError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    rows: Vec<Row>,
    headings: Vec<Heading>,
}

impl Document {
    fn new(
        rows: Vec<Row>,
        headings: Vec<Heading>,
        mut problems: Vec<Problem>,
    ) -> Result<Self, DocumentError> {
        if rows.is_empty() && problems.is_empty() {
            problems.push(Problem::of_all(
                "there are no codes: an item of a list begins with its code, as in \
                 `1000`: text, and a table has a column such as `code`; CSV and TSV have \
                 functions of their own",
            ));
        }
        if problems.is_empty() {
            return Ok(Document { rows, headings });
        }
        problems.sort_by_key(Problem::line);
        Err(DocumentError::new(problems))
    }

    /// Reads Markdown: the lists and tables of codes in it.
    ///
    /// ```
    /// use jiemi_codes::document::Document;
    ///
    /// let document = Document::from_markdown(
    ///     "| 错误码 | 说明 | English |\n|---|---|---|\n| 1008 | 请求被拒绝。 | Refused. |\n",
    /// )?;
    /// assert_eq!(document.rows()[0].en(), Some("Refused."));
    /// # Ok::<(), jiemi_codes::document::DocumentError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Every line that is meant as a code and cannot be read as one; a document without
    /// codes.
    pub fn from_markdown(text: &str) -> Result<Self, DocumentError> {
        Reader::new().markdown(text)
    }

    /// Reads comma-separated values, whose first line has the headers.
    ///
    /// ```
    /// use jiemi_codes::PayCode;
    /// use jiemi_codes::document::Document;
    ///
    /// let csv = PayCode::ENTRIES.csv().to_string();
    /// Document::from_csv(&csv)?.assert_matches::<PayCode>();
    /// # Ok::<(), jiemi_codes::document::DocumentError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Every line that cannot be read as a code; values without a column of codes.
    pub fn from_csv(text: &str) -> Result<Self, DocumentError> {
        Reader::new().csv(text)
    }

    /// Reads tab-separated values as databases write them: the first line has the headers,
    /// a cell may have `\t`, `\n`, `\r` and `\\`, and `\N` is a cell that has nothing.
    ///
    /// ```
    /// use jiemi_codes::document::Document;
    ///
    /// let document = Document::from_tsv("code\tzh\ten\n-1\t系统繁忙\t\\N\n")?;
    /// assert_eq!(document.rows()[0].en(), None);
    /// # Ok::<(), jiemi_codes::document::DocumentError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Every line that cannot be read as a code; values without a column of codes.
    pub fn from_tsv(text: &str) -> Result<Self, DocumentError> {
        Reader::new().tsv(text)
    }

    /// The titles of the headings with codes right under them, in the order of the document:
    /// a test of one section does not see a section that is new.
    ///
    /// ```
    /// use jiemi_codes::document::Document;
    ///
    /// let document = Document::from_markdown("# API\n\n## 返回码\n\n- `1000`: 成功。\n")?;
    /// assert!(document.sections().eq(["返回码"]));
    /// # Ok::<(), jiemi_codes::document::DocumentError>(())
    /// ```
    pub fn sections(&self) -> impl Iterator<Item = &str> {
        let ends = self
            .headings
            .iter()
            .skip(1)
            .map(|heading| heading.first_row);
        let ends = ends.chain([self.rows.len()]);
        let with_codes = self.headings.iter().zip(ends);
        let with_codes = with_codes.filter(|(heading, end)| heading.first_row < *end);
        with_codes.map(|(heading, _)| heading.title.trim())
    }

    /// The codes in the order of the document; never empty.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }
}
