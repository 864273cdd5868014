//! A table in Markdown, with every text shown as it is.

use crate::agreed::{BY_STATUS, table_head};
use crate::{Code, Codes, Entries, Entry, Language};
use core::fmt::{self, Write as _};

/// A catalogue as a table in Markdown, made by [`Entries::markdown`]; `Display` writes it.
///
/// What Markdown or HTML would take for markup is escaped, so that a page shows every text
/// to the letter; with the feature `document` it can be read back and compared with the
/// enum. So the classes stay the words of the attribute in each language. (A text with
/// U+0000 cannot come back: Markdown has no such character.)
///
/// ```
/// # use jiemi_codes::{Language, PayCode};
/// let table = PayCode::ENTRIES.markdown().language(Language::En).to_string();
/// assert!(table.starts_with("| code | message | next step | variant |\n|---:|---|---|---|\n"));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Markdown {
    entries: Entries,
    language: Option<Language>,
}

impl Markdown {
    pub(super) const fn new(entries: Entries) -> Self {
        Markdown {
            entries,
            language: None,
        }
    }

    /// In one language instead of both.
    ///
    /// ```
    /// # use jiemi_codes::{HttpStatus, Language};
    /// let table = HttpStatus::ENTRIES.markdown().language(Language::Zh).to_string();
    /// assert!(table.starts_with("| 返回码 | 说明 | 后续处理 | 变体 |\n"));
    /// ```
    #[must_use]
    pub const fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }
}

impl fmt::Display for Markdown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let has_words = self.entries.table.has_words();
        f.write_str(match (self.language, has_words) {
            (Some(Language::Zh), false) => {
                "| 返回码 | 说明 | 后续处理 | 变体 |\n|---:|---|---|---|\n"
            }
            (Some(Language::Zh), true) => {
                "| 返回码 | 说明 | 后续处理 | 变体 |\n|---|---|---|---|\n"
            }
            (language, _) => table_head(has_words, language.is_some()),
        })?;
        let language = self.language;
        self.entries
            .iter()
            .try_for_each(|entry| row(&entry, language, f))
    }
}

fn row(entry: &Entry, language: Option<Language>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("| ")?;
    match entry.codes {
        Codes::One(Code::Word(word)) => literally(word, f)?,
        codes => write!(f, "{codes}")?,
    }
    f.write_str(" |")?;
    for (of, text) in [(Language::Zh, entry.zh), (Language::En, entry.en)] {
        if language.is_none_or(|language| language == of) {
            f.write_char(' ')?;
            literally(text, f)?;
            f.write_str(" |")?;
        }
    }
    let next_step = match entry.by_status {
        true => BY_STATUS,
        false => entry.class.as_str(),
    };
    write!(f, " {next_step} | ")?;
    literally(entry.name, f)?;
    f.write_str(" |\n")
}

/// Writes a text so that a page shows just that.
fn literally(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (offset, c) in text.char_indices() {
        match c {
            // Of what is no text a page shows the number, and a reader gets it back. A
            // space at an end would be taken off.
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
