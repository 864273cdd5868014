//! The part of a document under one heading.

use super::error::Problem;
use super::{Document, DocumentError};
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

/// The headings and rows from one heading to the next that is no lower.
struct Part {
    headings: core::ops::Range<usize>,
    rows: core::ops::Range<usize>,
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
        let title = title.trim();
        let fail = |what| Err(DocumentError::new(vec![what]));
        let named = self.headings.iter().enumerate();
        let named: Vec<_> = named.filter(|(_, heading)| heading.is(title)).collect();
        let mut parts = named.iter().map(|(place, _)| self.part(*place));
        let Some(part) = parts.find(|part| !part.rows.is_empty()) else {
            return fail(match named.first() {
                Some((_, heading)) => {
                    Problem::at(heading.line, format!("the section `{title}` has no codes"))
                }
                None => Problem::of_all(format!(
                    "there is no heading `{title}`; {}",
                    self.all_headings()
                )),
            });
        };
        // One that is within the other is no second section.
        let is_another = |other: &Part| other.headings.start >= part.headings.end;
        let mut others = parts.filter(|other| !other.rows.is_empty());
        if let Some(other) = others.find(is_another) {
            let line = |part: &Part| {
                let heading = self.headings.get(part.headings.start);
                heading.map_or(1, |heading| heading.line)
            };
            return fail(Problem::at(
                line(&other),
                format!(
                    "there is a heading `{title}` on line {} too: take the section above the \
                     one that you mean first",
                    line(&part)
                ),
            ));
        }
        let within = part.headings.start + 1..part.headings.end;
        let mut headings = self.headings.get(within).unwrap_or_default().to_vec();
        for heading in &mut headings {
            heading.first_row -= part.rows.start;
        }
        let rows = self.rows.get(part.rows).unwrap_or_default().to_vec();
        Document::new(rows, headings, Vec::new())
    }

    fn part(&self, place: usize) -> Part {
        let from_here = self.headings.get(place..).unwrap_or_default();
        let Some((heading, after)) = from_here.split_first() else {
            return Part {
                headings: place..place,
                rows: 0..0,
            };
        };
        let end = after.iter().position(|next| next.level <= heading.level);
        let end = end.map_or(self.headings.len(), |end| place + 1 + end);
        let last_row = self.headings.get(end).map(|next| next.first_row);
        Part {
            headings: place..end,
            rows: heading.first_row..last_row.unwrap_or(self.rows.len()),
        }
    }

    fn all_headings(&self) -> String {
        let titles = self.headings.iter().take(50);
        let titles: Vec<_> = titles
            .map(|heading| format!("`{}` (line {})", heading.title, heading.line))
            .collect();
        match titles.is_empty() {
            true => String::from("the document has no headings"),
            false => format!("the headings are {}", titles.join(", ")),
        }
    }
}
