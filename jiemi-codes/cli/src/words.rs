//! A text in both languages, and which of the two are wanted.

use jiemi_codes::{Class, Entry, Language};
use std::borrow::Cow;
use std::fmt;

/// The same text in both languages.
#[derive(Debug, Clone)]
pub(crate) struct Words {
    zh: Cow<'static, str>,
    en: Cow<'static, str>,
}

impl Words {
    pub(crate) fn new(zh: impl Into<Cow<'static, str>>, en: impl Into<Cow<'static, str>>) -> Self {
        Words {
            zh: zh.into(),
            en: en.into(),
        }
    }

    pub(crate) fn zh(&self) -> &str {
        &self.zh
    }

    pub(crate) fn en(&self) -> &str {
        &self.en
    }

    pub(crate) fn text(&self, language: Language) -> &str {
        match language {
            Language::Zh => &self.zh,
            _ => &self.en,
        }
    }

    /// What the catalogue says about a code.
    pub(crate) fn message(entry: &Entry) -> Self {
        Words::new(entry.zh, entry.en)
    }

    /// What to do next.
    pub(crate) fn advice(class: Class) -> Self {
        Words::new(class.advice(Language::Zh), class.advice(Language::En))
    }
}

/// The languages that are wanted. The Chinese text comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Languages {
    Only(Language),
    Both,
}

impl Languages {
    /// The language of the system: Chinese if its locale says so, otherwise English.
    pub(crate) fn of_system() -> Self {
        let variables = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter();
        let mut locales = variables.filter_map(|name| std::env::var(name).ok());
        let locale = locales.find(|locale| !locale.is_empty());
        let language = locale.and_then(|locale| locale.parse().ok());
        Languages::Only(language.unwrap_or(Language::En))
    }

    /// Each language.
    pub(crate) fn each(self) -> impl Iterator<Item = Language> {
        let is_wanted = move |language: &Language| match self {
            Languages::Both => true,
            Languages::Only(only) => only == *language,
        };
        [Language::Zh, Language::En].into_iter().filter(is_wanted)
    }

    /// The text in each language.
    pub(crate) fn lines(self, words: &Words) -> impl Iterator<Item = &str> {
        let (zh, en) = match self {
            Languages::Both => (true, true),
            Languages::Only(language) => (language == Language::Zh, language != Language::Zh),
        };
        let zh = zh.then_some(words.zh.as_ref());
        zh.into_iter().chain(en.then_some(words.en.as_ref()))
    }

    /// The text on one line; only once if it is the same in both.
    pub(crate) fn inline(self, words: &Words) -> String {
        let is_one = words.zh == words.en;
        self.lines(words)
            .take(if is_one { 1 } else { 2 })
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// A word, followed by the colon of its language.
    pub(crate) fn label(self, words: &Words) -> String {
        let colon = match self {
            Languages::Only(Language::Zh) => "：",
            _ => ": ",
        };
        self.inline(words) + colon
    }
}

/// `both`, or any tag of a language: `zh`, `en`, `zh-CN`, `en_US.UTF-8`.
pub(crate) fn languages(tag: &str) -> Result<Languages, WrongValue> {
    if tag.eq_ignore_ascii_case("both") {
        return Ok(Languages::Both);
    }
    tag.parse().map(Languages::Only).map_err(|_| {
        WrongValue(Words::new(
            "请写 zh、en 或 both，也可以写 zh-CN 这样的语言标记。",
            "write zh, en or both, or a tag such as zh-CN.",
        ))
    })
}

/// What is wrong with a value, for a value parser.
#[derive(Debug, Clone)]
pub(crate) struct WrongValue(pub(crate) Words);

impl fmt::Display for WrongValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.en())
    }
}

impl std::error::Error for WrongValue {}
