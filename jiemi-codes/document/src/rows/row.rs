//! A row of a published list.

use crate::PublishedCode;
use jiemi_codes::{Class, Language};

/// A code of a list, and what the list says about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub(crate) line: usize,
    pub(crate) code: PublishedCode,
    pub(crate) written: String,
    pub(crate) zh: Option<String>,
    pub(crate) en: Option<String>,
    /// Whether the header of its message names no language.
    pub(crate) is_general: bool,
    pub(crate) name: Option<String>,
    pub(crate) class: Option<Class>,
    pub(crate) by_status: bool,
    pub(crate) is_struck_out: bool,
}

impl Row {
    /// The line of the document, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> &PublishedCode {
        &self.code
    }

    /// The code as the list writes it, such as `0x8000000B`.
    #[must_use]
    pub fn written(&self) -> &str {
        &self.written
    }

    /// The Chinese message. If a column names no language, most of its cells decide.
    #[must_use]
    pub fn zh(&self) -> Option<&str> {
        self.zh.as_deref()
    }

    /// The English message.
    #[must_use]
    pub fn en(&self) -> Option<&str> {
        self.en.as_deref()
    }

    /// The message in a language.
    #[must_use]
    pub fn message(&self, language: Language) -> Option<&str> {
        match language {
            Language::Zh => self.zh(),
            _ => self.en(),
        }
    }

    /// The name, as a variant could have it.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// What to do next, if the list has a column of classes.
    #[must_use]
    pub fn class(&self) -> Option<Class> {
        self.class
    }

    /// Whether the list says that the HTTP status decides.
    #[must_use]
    pub fn by_status(&self) -> bool {
        self.by_status
    }

    /// Whether the list shows the code as deleted.
    #[must_use]
    pub fn is_struck_out(&self) -> bool {
        self.is_struck_out
    }

    /// The Chinese message, or else the English one.
    pub(crate) fn any_text(&self) -> &str {
        self.zh().or(self.en()).unwrap_or_default()
    }
}
