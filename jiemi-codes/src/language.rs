//! The languages of a message.

use core::fmt;
use core::str::FromStr;

/// The language of a message or a piece of advice.
///
/// It parses from the tags that systems and browsers use:
///
/// ```
/// use jiemi_codes::Language;
///
/// assert_eq!("zh-CN".parse(), Ok(Language::Zh));
/// assert_eq!("zh_Hans_CN".parse(), Ok(Language::Zh));
/// assert_eq!("en_US.UTF-8".parse(), Ok(Language::En));
/// assert!("fr".parse::<Language>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Language {
    /// Chinese, the language of the [reference document](crate::PayCode).
    Zh,
    /// English.
    En,
}

impl Language {
    /// The language's tag, `zh` or `en`.
    ///
    /// ```
    /// # use jiemi_codes::Language;
    /// assert_eq!(Language::Zh.as_str(), "zh");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Language::Zh => "zh",
            Language::En => "en",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Language {
    type Err = ParseLanguageError;

    /// Reads a BCP 47 tag or a POSIX locale by its first part, in any case.
    fn from_str(tag: &str) -> Result<Self, ParseLanguageError> {
        let is_tag = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '@');
        if !tag.chars().all(is_tag) {
            return Err(ParseLanguageError(()));
        }
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or(tag);
        [Language::Zh, Language::En]
            .into_iter()
            .find(|language| primary.eq_ignore_ascii_case(language.as_str()))
            .ok_or(ParseLanguageError(()))
    }
}

/// The error of `Language::from_str`: the tag names neither Chinese nor English.
///
/// ```
/// # use jiemi_codes::Language;
/// let error = "fr".parse::<Language>().unwrap_err();
/// assert_eq!(error.to_string(), "a language is `zh` or `en`, or a tag such as `zh-CN`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseLanguageError(());

impl fmt::Display for ParseLanguageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a language is `zh` or `en`, or a tag such as `zh-CN`")
    }
}

impl core::error::Error for ParseLanguageError {}
