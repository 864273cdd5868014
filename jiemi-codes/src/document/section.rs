//! The part of a document under one heading.

use super::error::Problem;
use super::{Document, DocumentError, Row};
use core::ops::Range;
use std::format;
use std::string::String;
use std::vec;
use std::vec::Vec;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heading {
    /// 1 is the uppermost.
    pub(super) level: usize,
    /// As it is written.
    pub(super) title: String,
    /// Without markup.
    pub(super) plain: String,
    pub(super) line: usize,
    /// How many rows come before it.
    pub(super) first_row: usize,
}

impl Heading {
    fn is(&self, title: &str) -> bool {
        self.title.trim() == title || self.plain.trim() == title
    }
}

/// What stands from one heading to the next that is no lower.
struct Part {
    headings: Range<usize>,
    rows: Range<usize>,
    lines: Range<usize>,
}

impl Document {
    /// The part under a heading, up to the next heading that is no lower; the title is the
    /// whole line as it is written or as it is shown.
    ///
    /// ```
    /// use jiemi_codes::document::Document;
    ///
    /// let document = Document::from_markdown(
    ///     "# Codes\n\n- `1000`: ok\n\n## Errors of `pay`\n\n- `1008`: refused\n",
    /// )?;
    /// assert_eq!(document.rows().len(), 2);
    /// assert_eq!(document.section("Errors of pay")?.rows().len(), 1);
    /// # Ok::<(), jiemi_codes::document::DocumentError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Where there is no such heading with codes under it, or more than one.
    pub fn section(&self, title: &str) -> Result<Document, DocumentError> {
        let part = self.find(title);
        let part = part.map_err(|problem| DocumentError::new(vec![problem]))?;
        let (rows, headings) = self.cut(part);
        Document::new(rows, headings, Vec::new())
    }

    /// A document of one section, if one is asked for, with the problems in it.
    pub(super) fn of_section(
        title: Option<&str>,
        rows: Vec<Row>,
        headings: Vec<Heading>,
        mut problems: Vec<Problem>,
    ) -> Result<Document, DocumentError> {
        let Some(title) = title else {
            return Document::new(rows, headings, problems);
        };
        let all = Document { rows, headings };
        match all.find(title) {
            Ok(part) => {
                let is_within = |line| part.lines.contains(&line);
                problems.retain(|problem| problem.line().is_none_or(is_within));
                let (rows, headings) = all.cut(part);
                Document::new(rows, headings, problems)
            }
            Err(problem) => {
                problems.push(problem);
                Document::new(all.rows, all.headings, problems)
            }
        }
    }

    fn find(&self, title: &str) -> Result<Part, Problem> {
        let title = title.trim();
        let named = self.headings.iter().enumerate();
        let named: Vec<_> = named.filter(|(_, heading)| heading.is(title)).collect();
        let mut parts = named.iter().map(|(index, _)| self.part(*index));
        let Some(part) = parts.find(|part| !part.rows.is_empty()) else {
            return Err(match named.first() {
                Some((_, heading)) => {
                    Problem::at(heading.line, format!("the section {title:?} has no codes"))
                }
                None => Problem::of_all(format!(
                    "there is no heading {title:?}; {}",
                    self.all_headings()
                )),
            });
        };
        // One that is within the other is no second section.
        let is_another = |other: &Part| other.headings.start >= part.headings.end;
        let mut others = parts.filter(|other| !other.rows.is_empty());
        match others.find(is_another) {
            None => Ok(part),
            Some(other) => Err(Problem::at(
                other.lines.start,
                format!(
                    "there is a heading {title:?} on line {} too: take the section above the \
                     one that you mean first",
                    part.lines.start
                ),
            )),
        }
    }

    fn cut(&self, part: Part) -> (Vec<Row>, Vec<Heading>) {
        let within = part.headings.start + 1..part.headings.end;
        let mut headings = self.headings.get(within).unwrap_or_default().to_vec();
        for heading in &mut headings {
            heading.first_row -= part.rows.start;
        }
        (
            self.rows.get(part.rows).unwrap_or_default().to_vec(),
            headings,
        )
    }

    fn part(&self, index: usize) -> Part {
        let from_here = self.headings.get(index..).unwrap_or_default();
        let Some((heading, after)) = from_here.split_first() else {
            return Part {
                headings: index..index,
                rows: 0..0,
                lines: 0..0,
            };
        };
        let next = after.iter().position(|next| next.level <= heading.level);
        let end = next.map_or(self.headings.len(), |next| index + 1 + next);
        let next = self.headings.get(end);
        Part {
            headings: index..end,
            rows: heading.first_row..next.map_or(self.rows.len(), |next| next.first_row),
            lines: heading.line..next.map_or(usize::MAX, |next| next.line),
        }
    }

    fn all_headings(&self) -> String {
        let titles = self.headings.iter().take(50);
        let titles: Vec<_> = titles
            .map(|heading| format!("{:?} (line {})", heading.title, heading.line))
            .collect();
        match titles.is_empty() {
            true => String::from("the document has no headings"),
            false => format!("the headings are {}", titles.join(", ")),
        }
    }
}
