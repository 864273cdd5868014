//! The choice of a list. If it is not certain, nothing is chosen.

use super::Document;
use crate::error::{DocumentError, Problem, Remedy};
use crate::parse::Heading;
use crate::report;
use crate::said::{in_backticks, said};
use crate::select::List;
use jiemi_codes::Language;
use std::ops::Range;

/// How many lists or headings an error names.
const NAMED: usize = 20;

impl Document {
    /// The only list.
    ///
    /// ```
    /// use jiemi_codes_document::Document;
    ///
    /// let document = Document::from_markdown("- `1000`: 成功。\n- `1008`: 失败。\n");
    /// assert_eq!(document.list()?.numbers()?.len(), 2);
    /// # Ok::<(), jiemi_codes_document::DocumentError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no list, or more than one; the error names them.
    pub fn list(&self) -> Result<List, DocumentError> {
        match self.lists() {
            [list] => Ok(list.clone()),
            [] => Err(DocumentError::of(self.no_list())),
            lists => Err(DocumentError::of(several(
                "文档中",
                "the document has",
                lists,
            ))),
        }
    }

    /// The only list under a heading, up to the next heading of the same or a higher level. The
    /// title is the whole heading, as it is written or as it is shown; a number before it, such
    /// as `4.` or `三、`, may be left out.
    ///
    /// ```
    /// use jiemi_codes_document::Document;
    ///
    /// let document = Document::from_markdown(
    ///     "# Codes\n\n- `1000`: ok\n\n## Errors of `pay`\n\n- `1008`: refused\n",
    /// );
    /// assert_eq!(document.section("Errors of pay")?.line(), 7);
    /// assert!(document.section("Codes").is_err(), "there are two");
    /// # Ok::<(), jiemi_codes_document::DocumentError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no such heading, or more than one with lists under it. If the heading has no
    /// list under it, or more than one.
    pub fn section(&self, title: &str) -> Result<List, DocumentError> {
        let lines = self.lines_of(title).map_err(DocumentError::of)?;
        self.only(title, &lines, &[])
    }

    /// The only list under a heading, apart from lists in some of its subsections.
    fn only(
        &self,
        title: &str,
        lines: &Range<usize>,
        but: &[Range<usize>],
    ) -> Result<List, DocumentError> {
        let is_within = |list: &&List| {
            let line = list.line();
            lines.contains(&line) && !but.iter().any(|inner| inner.contains(&line))
        };
        let within: Vec<_> = self.lists().iter().filter(is_within).cloned().collect();
        match &within[..] {
            [list] => Ok(list.clone()),
            [] => Err(DocumentError::of(self.nothing_under(title, lines))),
            lists => Err(DocumentError::of(several(
                &format!("“{title}”之下"),
                &format!("the section {title:?} has"),
                lists,
            ))),
        }
    }

    /// The only list under each of several headings, as one list. A subsection that is named
    /// too does not count as a part of its section.
    ///
    /// ```
    /// use jiemi_codes_document::Document;
    ///
    /// let document = Document::from_markdown("# A\n\n- `1`: one\n\n# B\n\n- `2`: two\n");
    /// assert_eq!(document.sections(["A", "B"])?.numbers()?.len(), 2);
    /// # Ok::<(), jiemi_codes_document::DocumentError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The errors of [`section`](Document::section), for every title at once. Also if no title is
    /// given.
    pub fn sections<I>(&self, titles: I) -> Result<List, DocumentError>
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        let titles = titles.into_iter();
        let sections = titles.map(|title| {
            let title = title.as_ref().to_owned();
            let lines = self.lines_of(&title);
            (title, lines)
        });
        let sections: Vec<_> = sections.collect();
        let all: Vec<_> = sections
            .iter()
            .filter_map(|(_, lines)| lines.clone().ok())
            .collect();
        self.all(sections.into_iter().map(|(title, lines)| {
            let lines = lines.map_err(DocumentError::of)?;
            let is_inner =
                |other: &&Range<usize>| other.start > lines.start && other.end <= lines.end;
            let inner: Vec<_> = all.iter().filter(is_inner).cloned().collect();
            self.only(&title, &lines, &inner)
        }))
    }

    /// The list that a line belongs to.
    ///
    /// ```
    /// use jiemi_codes_document::{Columns, Document};
    ///
    /// let document = Document::from_markdown("# API\n\n| 序号 | 甲 |\n|---|---|\n| 7 | 七 |\n");
    /// let list = document.at_line(3)?.columns(Columns::code("序号").zh("甲"));
    /// assert_eq!(list.numbers()?[0].zh(), Some("七"));
    /// # Ok::<(), jiemi_codes_document::DocumentError>(())
    /// ```
    ///
    /// It may be one that [`lists`](Document::lists) leaves out because no column looks like
    /// codes. Then say with [`columns`](List::columns) which column has them.
    ///
    /// # Errors
    ///
    /// If the line belongs to no list.
    pub fn at_line(&self, line: usize) -> Result<List, DocumentError> {
        let all = self.lists().iter().chain(&self.others);
        let there = all.filter(|list| (list.line()..=list.last_line()).contains(&line));
        // The innermost of nested lists begins last.
        match there.max_by_key(|list| list.line()) {
            Some(list) => Ok(list.clone()),
            None if self.lists().is_empty() => Err(DocumentError::of(self.no_list())),
            None => Err(DocumentError::of(Problem::at(
                line,
                format!(
                    "这一行不在任何返回码表中；{}",
                    named("文档中", self.lists(), Language::Zh)
                ),
                format!(
                    "there is no list here; {}",
                    named("the document has", self.lists(), Language::En)
                ),
            ))),
        }
    }

    /// The lists that these lines belong to, as one list.
    ///
    /// ```
    /// use jiemi_codes_document::Document;
    ///
    /// let document = Document::from_markdown("- `1`: one\n\nNew:\n\n- `2`: two\n");
    /// assert_eq!(document.at_lines([1, 5])?.numbers()?.len(), 2);
    /// # Ok::<(), jiemi_codes_document::DocumentError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The errors of [`at_line`](Document::at_line), for every line at once. Also if no line is
    /// given.
    pub fn at_lines<I>(&self, lines: I) -> Result<List, DocumentError>
    where
        I: IntoIterator<Item = usize>,
    {
        self.all(lines.into_iter().map(|line| self.at_line(line)))
    }

    /// All of these lists as one. A list that is chosen twice counts once.
    fn all(
        &self,
        chosen: impl Iterator<Item = Result<List, DocumentError>>,
    ) -> Result<List, DocumentError> {
        let mut lists: Vec<List> = Vec::new();
        let mut problems = Vec::new();
        for choice in chosen {
            match choice {
                Ok(list) if lists.iter().any(|other| other.line() == list.line()) => {}
                Ok(list) => lists.push(list),
                Err(error) => problems.extend(error.problems().iter().cloned()),
            }
        }
        if lists.is_empty() && problems.is_empty() {
            problems.push(Problem::of_all("没有指定返回码表", "no list is named"));
        }
        match (problems.is_empty(), lists.into_iter().reduce(List::with)) {
            (true, Some(list)) => Ok(list),
            _ => Err(DocumentError::new(problems)),
        }
    }

    /// The lines under the heading with a title.
    fn lines_of(&self, title: &str) -> Result<Range<usize>, Problem> {
        let title = title.trim();
        let sections_of = |is_it: &dyn Fn(&Heading) -> bool| -> Vec<_> {
            let headings = self.headings.iter().enumerate();
            let named = headings.filter(|(_, heading)| is_it(heading));
            named.map(|(index, _)| self.section_at(index)).collect()
        };
        let mut sections = sections_of(&|heading| heading.title == title || heading.plain == title);
        if sections.is_empty() {
            sections = sections_of(&|heading| without_number(&heading.plain) == title);
        }
        let has_list = |lines: &&Range<usize>| {
            let before = self
                .lists()
                .partition_point(|list| list.line() < lines.start);
            let next = self.lists().get(before);
            next.is_some_and(|list| lines.contains(&list.line()))
        };
        let Some(lines) = sections.iter().find(has_list).or(sections.first()) else {
            return Err(self.no_heading(title));
        };
        // A section within the other is not a second one.
        let mut others = sections.iter().filter(|other| other.start >= lines.end);
        match others.find(has_list) {
            None => Ok(lines.clone()),
            Some(other) => {
                let (first, second) = (lines.start, other.start);
                let of_lists = self.lists().iter().map(List::line);
                let of_lists = of_lists.filter(|line| lines.contains(line) || other.contains(line));
                Err(Problem::at(
                    second,
                    format!("第 {first} 行的标题也是“{title}”：请按行号选择"),
                    format!("line {first} has a heading {title:?} too: choose by line"),
                )
                .with(Remedy::Choose(of_lists.collect())))
            }
        }
    }

    fn section_at(&self, index: usize) -> Range<usize> {
        let from_here = self.headings.get(index..).unwrap_or_default();
        let Some((heading, after)) = from_here.split_first() else {
            return 0..0;
        };
        let next = after.iter().find(|next| next.level <= heading.level);
        heading.line..next.map_or(usize::MAX, |next| next.line)
    }

    fn no_heading(&self, title: &str) -> Problem {
        let [zh, en] = [Language::Zh, Language::En].map(|language| {
            let titles = self.headings.iter().map(|heading| heading.plain.as_str());
            let titles = in_backticks(language, titles.take(NAMED));
            match self.headings.len() {
                0 => said!(language, "文档中没有标题", "the document has no headings"),
                1..=NAMED => said!(language, "现有标题：{titles}", "the headings are {titles}"),
                _ => said!(
                    language,
                    "现有标题：{titles} 等",
                    "the headings are {titles} and more"
                ),
            }
        });
        Problem::of_all(
            format!("没有标题“{title}”；{zh}"),
            format!("there is no heading {title:?}; {en}"),
        )
    }

    fn nothing_under(&self, title: &str, lines: &Range<usize>) -> Problem {
        let [zh, en] = [Language::Zh, Language::En].map(|it| self.passed_over_in(lines, it));
        Problem::at(
            lines.start,
            format!("“{title}”之下没有返回码表{zh}"),
            format!("the section {title:?} has no list of codes{en}"),
        )
    }

    fn no_list(&self) -> Problem {
        let all = 0..usize::MAX;
        let [zh, en] = [Language::Zh, Language::En].map(|it| self.passed_over_in(&all, it));
        Problem::of_all(
            format!("没有返回码表：表格要有码值列，列表项要以码值开头，例如 `1000`: 成功{zh}"),
            format!(
                "there is no list of codes: a table needs a column of codes, and a list item has to \
                 begin with its code, as in `1000`: text{en}"
            ),
        )
    }

    /// What is passed over in some lines, each on a line of its own.
    fn passed_over_in(&self, lines: &Range<usize>, language: Language) -> String {
        let passed = self.passed_over().iter();
        let passed = passed.filter(|passed| lines.contains(&passed.line()));
        let sentences = passed.take(NAMED).map(|passed| passed.sentence(language));
        let sentences: String = sentences
            .map(|sentence| format!("\n  {sentence}"))
            .collect();
        match sentences.is_empty() {
            true => sentences,
            false => said!(
                language,
                "；略过了：{sentences}",
                "; passed over:{sentences}"
            ),
        }
    }
}

/// `4. 错误码`, `4.1 错误码` and `三、错误码` are `错误码`.
fn without_number(title: &str) -> &str {
    let is_number = |c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c);
    let numbered = title.trim_start_matches(|c| is_number(c) || c == '.');
    let is_mark = |c: char| c.is_whitespace() || matches!(c, '、' | '）' | ')' | '．' | ':' | '：');
    let number = title.strip_suffix(numbered).unwrap_or_default();
    match number.ends_with('.') || (!number.is_empty() && numbered.starts_with(is_mark)) {
        true => numbered.trim_start_matches(is_mark),
        false => title,
    }
}

/// There are several lists where one is wanted.
fn several(zh: &str, en: &str, lists: &[List]) -> Problem {
    Problem::of_all(
        named(zh, lists, Language::Zh),
        named(en, lists, Language::En),
    )
    .with(Remedy::Choose(lists.iter().map(List::line).collect()))
}

/// How many lists there are, and a line for each.
fn named(what: &str, lists: &[List], language: Language) -> String {
    let count = lists.len();
    let mut text = match count {
        1 => said!(
            language,
            "{what}有 1 份可能的返回码表：",
            "{what} one list that could hold codes:"
        ),
        _ => said!(
            language,
            "{what}有 {count} 份可能的返回码表：",
            "{what} {count} lists that could hold codes:",
        ),
    };
    for list in lists.iter().take(NAMED) {
        text += &format!("\n  {}", report::headline(list, language));
    }
    if let Some(more @ 1..) = count.checked_sub(NAMED) {
        text += &said!(language, "\n  还有 {more} 份", "\n  and {more} more");
    }
    text
}
