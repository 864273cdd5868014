//! A document: its lists, and what looks like codes elsewhere.

mod choose;

use crate::parse::{self, Heading, Parsed, RawList};
use crate::passed_over::{PassedOver, Reason, merged};
use crate::select::{Around, List, codes_of, could_hold};
use std::sync::Arc;

/// A document that a vendor publishes: every list that could hold codes, each on its own.
///
/// Reading never fails and guesses nothing. A row that is wrong is reported when its list is
/// read. Anything that looks like a code but is in no list is
/// [`passed_over`](Document::passed_over). `Display` reports the lists and what was passed over:
///
/// ```
/// use jiemi_codes_document::Document;
///
/// let document = Document::from_markdown(
///     "# 返回码\n\n- `1000`: 成功。\n- `1008`: 失败。\n\n# 旧返回码\n\n```\n2001  已停用\n```\n",
/// );
/// assert_eq!(document.lists().len(), 1);
/// assert_eq!(
///     document.to_string(),
///     "line 3, under `返回码`: a list of items, 2 numbers, `1000` to `1008`\n\
///      passed over (looks like a code, but is in no list):\n  \
///        line 9: a fence has a line with a code, `2001`\n",
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    lists: Vec<List>,
    /// Lists that do not look as if they held codes.
    others: Vec<List>,
    headings: Vec<Heading>,
    around: Arc<Around>,
}

impl Document {
    /// Reads Markdown: its tables and lists of items.
    ///
    /// A text is what you would copy from the source into a doc comment: with its markup, with
    /// escapes and entities resolved, and without footnotes. Lines are joined as the derive joins
    /// the lines of a doc comment.
    ///
    /// ```
    /// use jiemi_codes_document::Document;
    ///
    /// let document = Document::from_markdown(
    ///     "| 错误码 | 说明 | English |\n|---|---|---|\n| 1008 | 请求被拒绝。 | Refused. |\n",
    /// );
    /// assert_eq!(document.list()?.numbers()?[0].en(), Some("Refused."));
    /// # Ok::<(), jiemi_codes_document::DocumentError>(())
    /// ```
    #[must_use]
    pub fn from_markdown(text: &str) -> Self {
        Document::new(parse::markdown(text))
    }

    /// Reads comma-separated values; the first line has the headers.
    ///
    /// ```
    /// use jiemi_codes::PayCode;
    /// use jiemi_codes_document::{Document, csv};
    ///
    /// let export = csv(PayCode::ENTRIES).to_string();
    /// Document::from_csv(&export).list()?.assert_matches::<PayCode>();
    /// # Ok::<(), jiemi_codes_document::DocumentError>(())
    /// ```
    #[must_use]
    pub fn from_csv(text: &str) -> Self {
        Document::new(parse::csv(text))
    }

    /// Reads tab-separated values as databases write them: the first line has the headers,
    /// a cell may contain `\t`, `\n`, `\r` and `\\`, and `\N` is an empty cell.
    ///
    /// ```
    /// use jiemi_codes_document::Document;
    ///
    /// let list = Document::from_tsv("code\tzh\ten\n-1\t系统繁忙\t\\N\n").list()?;
    /// assert_eq!(list.numbers()?[0].en(), None);
    /// # Ok::<(), jiemi_codes_document::DocumentError>(())
    /// ```
    #[must_use]
    pub fn from_tsv(text: &str) -> Self {
        Document::new(parse::tsv(text))
    }

    fn new(parsed: Parsed) -> Self {
        let mut passed_over = parsed.passed_over;
        let (lists, others): (Vec<_>, Vec<_>) = parsed.lists.into_iter().partition(could_hold);
        for (line, code) in others.iter().flat_map(codes_of) {
            passed_over.push(PassedOver::new(line, code, Reason::Table));
        }
        let lines: Vec<_> = lists.iter().map(|list| list.line).collect();
        let headings: Vec<_> = parsed.headings.iter().map(|heading| heading.line).collect();
        let around = Arc::new(Around {
            passed_over: merged(passed_over, &lines, &headings),
            lists: lines,
        });
        let all = |lists: Vec<RawList>| {
            let lists = lists.into_iter();
            lists
                .map(|list| List::new(list, Arc::clone(&around)))
                .collect()
        };
        Document {
            lists: all(lists),
            others: all(others),
            headings: parsed.headings,
            around,
        }
    }

    /// The lists that could hold codes, in the order of the document: tables with a column whose
    /// header is a usual one for codes or whose cells look like codes, lists with an item that
    /// begins with a code, and delimited values.
    #[must_use]
    pub fn lists(&self) -> &[List] {
        &self.lists
    }

    /// What looks like a code but is in no list: in headings, fences, HTML, comments and lines
    /// of text.
    #[must_use]
    pub fn passed_over(&self) -> &[PassedOver] {
        &self.around.passed_over
    }
}
