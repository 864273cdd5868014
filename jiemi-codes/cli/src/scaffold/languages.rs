//! Which languages a list has, and with it the enum.

use jiemi_codes::Language;
use jiemi_codes_document::Row;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Messages {
    /// `messages = zh` or `messages = en`.
    Only(Language),
    /// Both; what a row lacks is a placeholder.
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

    /// The language of what is not a message. An English paragraph beside Chinese messages
    /// alone would be taken for the English message.
    pub(crate) fn of_notes(self) -> Language {
        match self {
            Messages::Only(Language::Zh) => Language::Zh,
            _ => Language::En,
        }
    }
}

/// A row's message, if there is anything in it.
pub(crate) fn text(row: &Row, language: Language) -> Option<&str> {
    let text = row.message(language)?.trim();
    (!text.is_empty()).then_some(text)
}
