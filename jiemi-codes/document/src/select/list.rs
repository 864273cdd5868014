//! A list of codes in a document, or several as one.

use super::{Columns, Roles, roles};
use crate::error::Problem;
use crate::parse::{Form, RawList};
use crate::passed_over::PassedOver;
use std::sync::Arc;

/// A list of codes in a document, or several that were chosen as one.
///
/// `Display` says what was read: where the list begins, under which headings, what each column
/// is read as, how many codes there are, the first and the last.
///
/// ```
/// use jiemi_codes_document::Document;
///
/// let document = Document::from_markdown("## 返回码\n\n| 错误码 | 说明 |\n|---|---|\n| 1008 | 请求被拒绝。 |\n");
/// assert_eq!(
///     document.list()?.to_string(),
///     "line 3, under `返回码`: a table, 1 number, `1008`\n  `错误码`: codes; `说明`: Chinese messages\n",
/// );
/// # Ok::<(), jiemi_codes_document::DocumentError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    parts: Vec<Arc<RawList>>,
    columns: Columns,
    pub(crate) except: Vec<String>,
    /// What else the document has.
    pub(crate) around: Arc<Around>,
}

/// What a document has besides a list.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Around {
    pub(crate) passed_over: Vec<PassedOver>,
    /// The lines of all its lists.
    pub(crate) lists: Vec<usize>,
}

impl List {
    pub(crate) fn new(part: RawList, around: Arc<Around>) -> Self {
        List {
            parts: vec![Arc::new(part)],
            columns: Columns::default(),
            except: Vec::new(),
            around,
        }
    }

    /// This list with the rows of another below its own.
    pub(crate) fn with(mut self, other: List) -> Self {
        self.parts.extend(other.parts);
        self
    }

    /// Its parts, with what each column is read as.
    pub(crate) fn parts(&self) -> impl Iterator<Item = (&RawList, Result<Roles, Problem>)> {
        let has_tables = self.parts.iter().any(|part| part.form != Form::Items);
        let items = Columns::default();
        let parts = self.parts.iter();
        parts.map(move |part| {
            // Beside a table, the named columns are the table's.
            let columns = match part.form == Form::Items && has_tables {
                true => &items,
                false => &self.columns,
            };
            (part.as_ref(), roles(part, columns))
        })
    }

    fn first(&self) -> Option<&RawList> {
        self.parts.first().map(Arc::as_ref)
    }

    /// The line of its header or first item, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.first().map_or(1, |part| part.line)
    }

    /// The line of its last row.
    #[must_use]
    pub fn last_line(&self) -> usize {
        self.parts.last().map_or(1, |part| part.last_line)
    }

    /// The titles of the headings above it, outermost first.
    pub fn headings(&self) -> impl Iterator<Item = &str> {
        let headings = self.first().into_iter().flat_map(|part| &part.headings);
        headings.map(AsRef::as_ref)
    }

    /// The headers of its columns; none for a list of items.
    #[must_use]
    pub fn headers(&self) -> &[String] {
        self.first().map_or(&[], |part| &part.headers)
    }

    /// The list with its columns named. A name that fits no column is a problem, reported when the
    /// rows are read.
    ///
    /// ```
    /// use jiemi_codes_document::{Columns, Document};
    ///
    /// let table = "| 值 | 甲 | 乙 |\n|---|---|---|\n| 7 | 七 | seven |\n";
    /// let list = Document::from_markdown(table).list()?;
    /// let list = list.columns(Columns::code("值").zh("甲").en("乙"));
    /// assert_eq!(list.numbers()?[0].en(), Some("seven"));
    /// # Ok::<(), jiemi_codes_document::DocumentError>(())
    /// ```
    #[must_use]
    pub fn columns(&self, columns: Columns) -> List {
        List {
            columns,
            ..self.clone()
        }
    }

    /// Leaves out known rows, named by their code cell, whether or not they can be read. A name
    /// that no row has is a problem.
    ///
    /// ```
    /// use jiemi_codes_document::Document;
    ///
    /// let list = Document::from_csv("code,message\n1001,one\n2005C,two\n").list()?;
    /// assert!(list.numbers().is_err());
    /// assert_eq!(list.except(["2005C"]).numbers()?.len(), 1);
    /// # Ok::<(), jiemi_codes_document::DocumentError>(())
    /// ```
    #[must_use]
    pub fn except<I>(&self, codes: I) -> List
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        let mut list = self.clone();
        let codes = codes.into_iter().map(|code| code.as_ref().to_owned());
        list.except.extend(codes);
        list
    }
}
