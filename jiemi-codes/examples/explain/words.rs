//! A text in both languages, and which of the two are wanted.

use crate::catalogue::Catalogue;
use jiemi_codes::{Class, Entry, Language, ParseLanguageError};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// The same text in both languages.
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

    /// What the catalogue says about a code.
    pub(crate) fn message(entry: &Entry) -> Self {
        Words::new(entry.zh, entry.en)
    }

    /// What to say about a code that the catalogue does not list.
    pub(crate) fn unknown_code(catalogue: Catalogue) -> Self {
        match catalogue {
            Catalogue::Code | Catalogue::Status => Words::new(
                "返回码表中没有这个返回码。",
                "The catalogue has no such return code.",
            ),
            Catalogue::Word => Words::new(
                "本工具未收录这个微信支付 APIv3 错误码。",
                "This tool does not list this error code of WeChat Pay v3.",
            ),
        }
    }

    /// Whose a word is: other vendors have the same words with another meaning.
    pub(crate) fn of_wechat() -> Self {
        Words::new(
            "这是微信支付 APIv3 的错误码。",
            "An error code of WeChat Pay v3.",
        )
    }

    /// What to do next.
    pub(crate) fn advice(class: Class) -> Self {
        Words::new(class.advice(Language::Zh), class.advice(Language::En))
    }
}

/// The languages that are wanted; the Chinese text goes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Languages {
    Only(Language),
    Both,
}

impl Languages {
    /// The text in each language.
    pub(crate) fn lines(self, words: &Words) -> impl Iterator<Item = &str> {
        let (zh, en) = match self {
            Languages::Both => (true, true),
            Languages::Only(language) => (language == Language::Zh, language != Language::Zh),
        };
        let zh = zh.then_some(words.zh.as_ref());
        zh.into_iter().chain(en.then_some(words.en.as_ref()))
    }

    /// The text in one line.
    pub(crate) fn inline(self, words: &Words) -> String {
        self.lines(words).collect::<Vec<_>>().join(" ")
    }

    /// A word with the colon of its language after it.
    pub(crate) fn label(self, words: &Words) -> String {
        let colon = match self {
            Languages::Only(Language::Zh) => "：",
            _ => ": ",
        };
        self.inline(words) + colon
    }
}

/// `both`, or whatever names a language: `zh`, `en`, `zh-CN`, `en_US.UTF-8`.
impl FromStr for Languages {
    type Err = ParseLanguagesError;

    fn from_str(tag: &str) -> Result<Self, ParseLanguagesError> {
        if tag.eq_ignore_ascii_case("both") {
            return Ok(Languages::Both);
        }
        tag.parse()
            .map(Languages::Only)
            .map_err(ParseLanguagesError)
    }
}

#[derive(Debug)]
pub(crate) struct ParseLanguagesError(ParseLanguageError);

impl fmt::Display for ParseLanguagesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, or `both`", self.0)
    }
}

impl std::error::Error for ParseLanguagesError {}
