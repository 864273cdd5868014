//! A code as a catalogue declares it.

use crate::{PublishedCode, Row};
use jiemi_codes::{Class, Entry};
use std::borrow::Cow;

/// A code of a catalogue: a variant, or a row of an export or a list.
///
/// ```
/// use jiemi_codes_document::{Declared, Document, PublishedCode};
///
/// let list = Document::from_csv("code,message\n7,seven\n").list()?;
/// let mut seven = Declared::new(PublishedCode::Number(7), "Seven");
/// seven.en = Some("seven".into());
/// assert!(list.compare_with("an export", &[seven]).is_empty());
/// # Ok::<(), jiemi_codes_document::DocumentError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Declared {
    /// The code, or the range of codes.
    pub code: PublishedCode,
    /// The variant's name.
    pub name: Cow<'static, str>,
    /// The Chinese message. What is `None` is not compared.
    pub zh: Option<Cow<'static, str>>,
    /// The English message.
    pub en: Option<Cow<'static, str>>,
    /// What to do next.
    pub class: Option<Class>,
    /// Whether the HTTP status decides.
    pub by_status: bool,
}

impl Declared {
    /// A code without messages and without a class.
    #[must_use]
    pub fn new(code: PublishedCode, name: impl Into<Cow<'static, str>>) -> Self {
        Declared {
            code,
            name: name.into(),
            zh: None,
            en: None,
            class: None,
            by_status: false,
        }
    }

    pub(super) fn any_text(&self, is_chinese: bool) -> &str {
        let texts = match is_chinese {
            true => [&self.zh, &self.en],
            false => [&self.en, &self.zh],
        };
        let text = texts.into_iter().flatten().next();
        text.map_or("", AsRef::as_ref)
    }
}

impl From<Entry> for Declared {
    fn from(entry: Entry) -> Self {
        Declared {
            code: entry.codes.into(),
            name: entry.name.into(),
            zh: Some(entry.zh.into()),
            en: Some(entry.en.into()),
            class: Some(entry.class),
            by_status: entry.by_status,
        }
    }
}

impl From<&Row> for Declared {
    fn from(row: &Row) -> Self {
        let text = |text: Option<&str>| text.map(|text| text.to_owned().into());
        Declared {
            code: row.code().clone(),
            name: row.name().unwrap_or_default().to_owned().into(),
            zh: text(row.zh()),
            en: text(row.en()),
            class: row.class(),
            by_status: row.by_status(),
        }
    }
}
