//! What looks like a code but is in no list.

use crate::said::{Written, either, said};
use jiemi_codes::Language;
use std::fmt;

/// Something in a document that looks like codes but is in none of its lists.
///
/// It is not read: whoever maintains the catalogue has to look at it.
///
/// ```
/// use jiemi_codes_document::Document;
///
/// let document = Document::from_markdown("### -1001 NO_SUCH_ORDER\n\nThere is none.\n");
/// let passed_over = &document.passed_over()[0];
/// assert_eq!((passed_over.line(), passed_over.first()), (1, "-1001"));
/// assert_eq!(passed_over.to_string(), "line 1: a heading begins with a code, `-1001`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassedOver {
    line: usize,
    last_line: usize,
    count: usize,
    first: String,
    reason: Reason,
}

/// Where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    Heading,
    Fence,
    Html,
    Comment,
    Paragraph,
    Items,
    Counted,
    Link,
    Table,
}

impl PassedOver {
    pub(crate) fn new(line: usize, first: String, reason: Reason) -> Self {
        PassedOver {
            line,
            last_line: line,
            count: 1,
            first,
            reason,
        }
    }

    /// The line of the first, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The line of the last.
    #[must_use]
    pub fn last_line(&self) -> usize {
        self.last_line
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
    }

    /// The first of them, as it is written.
    #[must_use]
    pub fn first(&self) -> &str {
        &self.first
    }

    /// Why they are not read.
    #[must_use]
    pub fn reason(&self, language: Language) -> &'static str {
        let (zh, en) = match self.reason {
            Reason::Heading => ("标题以码值开头", "a heading begins with a code"),
            Reason::Fence => ("代码块中有码值", "a fence has a line with a code"),
            Reason::Html => (
                "HTML 中有码值，而 HTML 不读取",
                "HTML, which is not read, has a code",
            ),
            Reason::Comment => ("HTML 注释中有码值", "a comment has a code"),
            Reason::Paragraph => (
                "段落以码值开头，既非列表项，也非表格行",
                "a line begins with a code, but is neither a list item nor a table row",
            ),
            Reason::Items => (
                "列表项中有码值，但不以码值开头",
                "a list item has a code, but not in the form `1000`: text",
            ),
            Reason::Counted => (
                "Markdown 会把它当作有序列表的序号，请写成 `1000`: 文本",
                "Markdown takes it for the number of a list item: write `1000`: text",
            ),
            Reason::Link => (
                "Markdown 会把它当作链接定义",
                "Markdown takes it for a link definition",
            ),
            Reason::Table => (
                "表格中有码值，但没有一列看起来是码值",
                "a table has a code, but no column that looks like codes",
            ),
        };
        either(language, zh, en)
    }

    pub(crate) fn sentence(&self, language: Language) -> String {
        let (line, last, count) = (self.line, self.last_line, self.count);
        let first = Written(&self.first);
        let reason = self.reason(language);
        let lines = match line == last {
            true => said!(language, "第 {line} 行", "line {line}"),
            false => said!(language, "第 {line} 至 {last} 行", "lines {line} to {last}"),
        };
        match count {
            1 => said!(
                language,
                "{lines}：{reason}：{first}",
                "{lines}: {reason}, {first}"
            ),
            _ => said!(
                language,
                "{lines}：{reason}（{count} 处，第一处是 {first}）",
                "{lines}: {reason} ({count} times, the first is {first})",
            ),
        }
    }
}

impl fmt::Display for PassedOver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence(Language::En))
    }
}

/// Merges neighbours of one kind, if no list and no heading comes between them. Headings
/// that begin with codes are neighbours of each other.
pub(crate) fn merged(
    mut single: Vec<PassedOver>,
    lists: &[usize],
    headings: &[usize],
) -> Vec<PassedOver> {
    single.sort_by_key(PassedOver::line);
    let is_between = |lines: &[usize], first: usize, last: usize| {
        let next = lines.partition_point(|line| *line <= first);
        lines.get(next).is_some_and(|line| *line <= last)
    };
    let mut merged: Vec<PassedOver> = Vec::new();
    for passed in single {
        let before = merged.last_mut().filter(|before| {
            before.reason == passed.reason
                && !is_between(lists, before.last_line, passed.line)
                && (passed.reason == Reason::Heading
                    || !is_between(headings, before.last_line, passed.line))
        });
        match before {
            Some(before) => {
                before.count += 1;
                before.last_line = passed.line;
            }
            None => merged.push(passed),
        }
    }
    merged
}
