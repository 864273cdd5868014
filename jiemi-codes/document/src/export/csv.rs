//! Comma-separated values, as RFC 4180 has them.

use super::{Line, lines};
use crate::Declared;
use jiemi_codes::Language;
use std::fmt;

/// A catalogue or a list as CSV; made by [`csv()`], written by `Display`.
#[derive(Debug, Clone)]
pub struct Csv {
    lines: Vec<Line>,
    language: Option<Language>,
}

/// Writes a catalogue, in the order of declaration, or the rows of a list as CSV.
///
/// The columns are `code` (`1008`, `500..=599`, `other`, `SYSTEM_ERROR`), `name`, `zh`, `en`,
/// `class` and `shared`. If the HTTP status decides, the class is `by_status`. Lines end in
/// CR LF, and a text with a comma, a quote or a line end is quoted, as RFC 4180 says. The
/// encoding is UTF-8.
///
/// Texts are written as they are. Excel reads Chinese correctly only if the file begins with a
/// byte order mark, and it takes a text that begins with `=`, `+`, `-` or `@` for a formula.
///
/// ```
/// use jiemi_codes::PayCode;
///
/// let csv = jiemi_codes_document::csv(PayCode::ENTRIES).to_string();
/// assert!(csv.starts_with("code,name,zh,en,class,shared\r\n"));
/// assert!(csv.ends_with("1023,ConditionNotMet,所需条件不满足。,A required condition is not met.,fail,false\r\n"));
/// ```
#[must_use]
pub fn csv<I>(codes: I) -> Csv
where
    I: IntoIterator,
    I::Item: Into<Declared>,
{
    Csv {
        lines: lines(codes),
        language: None,
    }
}

impl Csv {
    /// In one language instead of both.
    ///
    /// ```
    /// # use jiemi_codes::{Language, PayCode};
    /// let csv = jiemi_codes_document::csv(PayCode::ENTRIES).language(Language::Zh);
    /// assert!(csv.to_string().starts_with("code,name,zh,class,shared\r\n"));
    /// ```
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    fn has(&self, language: Language) -> bool {
        self.language.is_none_or(|only| only == language)
    }

    fn line(&self, line: &Line, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Line {
            declared,
            is_shared,
        } = line;
        field(&declared.code.to_string(), f)?;
        f.write_str(",")?;
        field(&declared.name, f)?;
        for (language, text) in [(Language::Zh, &declared.zh), (Language::En, &declared.en)] {
            if self.has(language) {
                f.write_str(",")?;
                field(text.as_deref().unwrap_or_default(), f)?;
            }
        }
        write!(f, ",{},{is_shared}\r\n", line.class("by_status"))
    }
}

impl fmt::Display for Csv {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("code,name")?;
        for (language, header) in [(Language::Zh, ",zh"), (Language::En, ",en")] {
            f.write_str(if self.has(language) { header } else { "" })?;
        }
        f.write_str(",class,shared\r\n")?;
        self.lines.iter().try_for_each(|line| self.line(line, f))
    }
}

fn field(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    // Some readers strip spaces at the ends unless they are quoted.
    let is_plain = !text.contains([',', '"', '\r', '\n']) && text.trim() == text;
    if is_plain {
        return f.write_str(text);
    }
    write!(f, "\"{}\"", text.replace('"', "\"\""))
}
