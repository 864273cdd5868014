//! A Markdown table that shows every text as it is.

use super::{Line, lines};
use crate::{Declared, PublishedCode};
use jiemi_codes::Language;
use std::fmt::{self, Write as _};

/// A catalogue or a list as a table in Markdown; made by [`markdown()`], written by `Display`.
#[derive(Debug, Clone)]
pub struct Markdown {
    lines: Vec<Line>,
    language: Option<Language>,
}

/// Writes a catalogue, in the order of declaration, or the rows of a list as a Markdown table.
///
/// Everything that Markdown or HTML would take for markup is escaped, so a page shows every
/// text to the letter, and [`Document`](crate::Document) reads it back. The classes are the
/// words of the attribute in every language. If both languages have the same texts, the table
/// has them once. A text with U+0000 does not come back: Markdown has no such character.
///
/// ```
/// use jiemi_codes::{Language, PayCode};
///
/// let table = jiemi_codes_document::markdown(PayCode::ENTRIES);
/// assert_eq!(
///     table.to_string().lines().nth(3),
///     Some("| 1000 | 返回成功，得到有效数据。 | Success; the response carries valid data. | success | Success |"),
/// );
/// assert_eq!(
///     table.language(Language::Zh).to_string().lines().nth(3),
///     Some("| 1000 | 返回成功，得到有效数据。 | success | Success |"),
/// );
/// ```
#[must_use]
pub fn markdown<I>(codes: I) -> Markdown
where
    I: IntoIterator,
    I::Item: Into<Declared>,
{
    let lines = lines(codes);
    let has_one_text = lines
        .iter()
        .all(|line| line.declared.zh == line.declared.en);
    Markdown {
        lines,
        // The one text is both messages.
        language: has_one_text.then_some(Language::En),
    }
}

impl Markdown {
    /// In one language instead of both.
    ///
    /// ```
    /// # use jiemi_codes::{HttpStatus, Language};
    /// let table = jiemi_codes_document::markdown(HttpStatus::ENTRIES).language(Language::Zh);
    /// assert!(table.to_string().starts_with("| 返回码 | 说明 | 后续处理 | 变体 |\n"));
    /// ```
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }
}

impl fmt::Display for Markdown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (headers, columns) = match self.language {
            None => ("| code | 中文 | English | next step | variant |", 4),
            Some(Language::Zh) => ("| 返回码 | 说明 | 后续处理 | 变体 |", 3),
            Some(_) => ("| code | message | next step | variant |", 3),
        };
        // Numbers are aligned on the right.
        let first = self.lines.first().map(|line| &line.declared.code);
        let code = match first {
            Some(PublishedCode::Word(_)) => "---",
            _ => "---:",
        };
        writeln!(f, "{headers}\n|{code}|{}", "---|".repeat(columns))?;
        let mut lines = self.lines.iter();
        lines.try_for_each(|line| row(line, self.language, f))
    }
}

fn row(line: &Line, language: Option<Language>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let declared = &line.declared;
    f.write_str("| ")?;
    match &declared.code {
        PublishedCode::Word(word) => literally(word, f)?,
        code => write!(f, "{code}")?,
    }
    f.write_str(" |")?;
    for (of, text) in [(Language::Zh, &declared.zh), (Language::En, &declared.en)] {
        if language.is_none_or(|language| language == of) {
            f.write_char(' ')?;
            literally(text.as_deref().unwrap_or_default(), f)?;
            f.write_str(" |")?;
        }
    }
    write!(f, " {} | ", line.class("by status"))?;
    literally(&declared.name, f)?;
    f.write_str(" |\n")
}

/// Writes a text so that a page shows it to the letter.
fn literally(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (offset, c) in text.char_indices() {
        match c {
            // Written as a number, a control character comes back, and so does a space at an
            // end, which would be stripped.
            _ if c.is_control() => write!(f, "&#{};", u32::from(c))?,
            ' ' if offset == 0 || offset + 1 == text.len() => f.write_str("&#32;")?,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '&' | '~' | '$' => {
                write!(f, "\\{c}")?;
            }
            _ => f.write_char(c)?,
        }
    }
    Ok(())
}
