//! Texts in Chinese and in English: the command prints either.

use jiemi_codes::__private::is_harmful;
use jiemi_codes::Language;
use std::fmt::{self, Write as _};

/// The same sentence in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    zh: String,
    en: String,
}

impl Said {
    pub(crate) fn new(zh: impl Into<String>, en: impl Into<String>) -> Self {
        Said {
            zh: zh.into(),
            en: en.into(),
        }
    }

    pub(crate) fn text(&self, language: Language) -> &str {
        match language {
            Language::Zh => &self.zh,
            _ => &self.en,
        }
    }
}

/// The text in a language, made from one of two formats.
macro_rules! said {
    ($language:expr, $zh:literal, $en:literal $(,)?) => {
        match $language {
            ::jiemi_codes::Language::Zh => format!($zh),
            _ => format!($en),
        }
    };
}
pub(crate) use said;

/// One of two texts, by the language.
pub(crate) fn either<'a>(language: Language, zh: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Zh => zh,
        _ => en,
    }
}

/// A text from a document on one line, without anything that could forge lines of a report.
pub(crate) struct OneLine<'a>(pub(crate) &'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut chars = self.0.trim().chars();
        chars.try_for_each(|c| f.write_char(if is_harmful(c) { ' ' } else { c }))
    }
}

/// A text from a document in backticks. Invisible characters are escaped, and a long text is cut.
pub(crate) struct Written<'a>(pub(crate) &'a str);

/// How many characters of a text are shown.
const SHOWN: usize = 60;

impl fmt::Display for Written<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('`')?;
        let mut chars = self.0.chars();
        for c in chars.by_ref().take(SHOWN) {
            match c != '\n' && (is_harmful(c) || is_hidden(c)) {
                false if c == '\n' => f.write_char(' ')?,
                true => write!(f, "{}", c.escape_default())?,
                false => f.write_char(c)?,
            }
        }
        f.write_str(if chars.next().is_some() { "…`" } else { "`" })
    }
}

fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}'
    )
}

/// Texts one after another, each in backticks.
pub(crate) fn in_backticks<'a>(language: Language, texts: impl Iterator<Item = &'a str>) -> String {
    let texts: Vec<_> = texts.map(|text| Written(text).to_string()).collect();
    texts.join(either(language, "、", ", "))
}
