//! Which languages a list has, and so the enum.

use jiemi_codes::Language;
use jiemi_codes_document::Row;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Messages {
    /// `messages = zh` or `messages = en`.
    Only(Language),
    /// Both; a row without one gets a placeholder.
    Both,
}

impl Messages {
    pub(crate) fn of(rows: &[Row]) -> Self {
        let has = |language| rows.iter().any(|row| text(row, language).is_some());
        match (has(Language::Zh), has(Language::En)) {
            (true, false) => Messages::Only(Language::Zh),
            (false, true) => Messages::Only(Language::En),
            _ => Messages::Both,
        }
    }

    pub(crate) fn each(self) -> &'static [Language] {
        match self {
            Messages::Only(Language::Zh) => &[Language::Zh],
            Messages::Only(_) => &[Language::En],
            Messages::Both => &[Language::Zh, Language::En],
        }
    }

    /// The language of paragraphs that are not messages. With `messages = zh`, the derive would
    /// take an English paragraph for the English message.
    pub(crate) fn of_notes(self) -> Language {
        match self {
            Messages::Only(Language::Zh) => Language::Zh,
            _ => Language::En,
        }
    }
}

/// A row's message, if it is not empty.
pub(crate) fn text(row: &Row, language: Language) -> Option<&str> {
    let text = row.message(language)?.trim();
    (!text.is_empty()).then_some(text)
}
