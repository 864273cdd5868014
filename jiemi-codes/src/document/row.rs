//! One code of a document.

use super::text::has_han;
use crate::{Class, Codes};
use std::string::String;

/// What a document says of one code.
///
/// ```
/// use jiemi_codes::{Code, Codes};
/// use jiemi_codes::document::Document;
///
/// let document = Document::from_markdown("- `1008`: 请求被拒绝。\n")?;
/// let row = &document.rows()[0];
/// assert_eq!(row.codes(), Codes::One(Code::Number(1008)));
/// assert_eq!((row.zh(), row.en()), (Some("请求被拒绝。"), None));
/// assert_eq!(row.line(), 1);
/// # Ok::<(), jiemi_codes::document::DocumentError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub(super) codes: Codes,
    pub(super) zh: Option<String>,
    pub(super) en: Option<String>,
    /// The document does not say of which language its text is.
    pub(super) is_of_any_language: bool,
    pub(super) name: Option<String>,
    pub(super) class: Option<Class>,
    pub(super) by_status: Option<bool>,
    pub(super) line: usize,
}

impl Row {
    pub(super) fn new(codes: Codes, line: usize) -> Self {
        Row {
            codes,
            zh: None,
            en: None,
            is_of_any_language: false,
            name: None,
            class: None,
            by_status: None,
            line,
        }
    }

    /// Takes a text whose language nobody told.
    pub(super) fn set_text(&mut self, text: String) {
        self.is_of_any_language = true;
        match has_han(&text) {
            true => self.zh = Some(text),
            false => self.en = Some(text),
        }
    }

    /// The number, range, or all other numbers.
    #[must_use]
    pub fn codes(&self) -> Codes {
        self.codes
    }

    /// The Chinese text; of a document that does not tell languages apart, a text with a
    /// Han character.
    #[must_use]
    pub fn zh(&self) -> Option<&str> {
        self.zh.as_deref()
    }

    /// The English text; of a document that does not tell languages apart, a text without
    /// a Han character.
    #[must_use]
    pub fn en(&self) -> Option<&str> {
        self.en.as_deref()
    }

    /// The name, where the document has a column of names.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The class, where the document has a column of classes in the words of this crate.
    #[must_use]
    pub fn class(&self) -> Option<Class> {
        self.class
    }

    /// Whether the document says `by status` instead of a class.
    #[must_use]
    pub fn by_status(&self) -> bool {
        self.by_status == Some(true)
    }

    /// The line of the document, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The first text there is.
    pub(super) fn any_text(&self) -> &str {
        self.zh().or(self.en()).unwrap_or_default()
    }
}
