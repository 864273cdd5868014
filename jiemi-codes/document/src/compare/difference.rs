//! The differences, as data.

use super::{Declared, Edit};
use crate::PublishedCode;
use crate::error::Problem;
use crate::rows::Row;
use crate::select::List;
use jiemi_codes::Language;

/// Where a catalogue and a list disagree.
///
/// `Display` reports all of it, and begins with what was read. Take out of the fields what you
/// know and accept:
///
/// ```
/// use jiemi_codes::PayCode;
/// use jiemi_codes_document::{Document, PublishedCode};
///
/// # const PUBLISHED: &str = "- `1000`: 返回成功，得到有效数据。";
/// let mut difference = Document::from_markdown(PUBLISHED).list()?.compare::<PayCode>();
/// // All other codes are announced, but not published yet.
/// difference.gone.retain(|code| code.code == PublishedCode::Number(1000));
/// assert!(difference.is_empty(), "{difference}");
/// # Ok::<(), jiemi_codes_document::DocumentError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[must_use]
pub struct Difference {
    /// The name of the catalogue.
    pub catalogue: String,
    /// Rows that cannot be read, and columns that cannot be found.
    pub unreadable: Vec<Problem>,
    /// Codes that the catalogue lacks, in the order of the document.
    pub new: Vec<Row>,
    /// Codes that the list lacks, in the order of declaration.
    pub gone: Vec<Declared>,
    /// Codes that both have but say differently, in the order of the document.
    pub changed: Vec<Changed>,
    /// Codes that both have, but not equally often: one side has a meaning that the other lacks.
    /// The codes themselves are in `new` or `gone`.
    pub shared_differently: Vec<SharedDifferently>,
    pub(super) list: List,
    /// Whether the list has Chinese messages.
    pub(super) is_chinese: bool,
}

/// A code that a list and a catalogue have, but not equally often.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SharedDifferently {
    /// The code.
    pub code: PublishedCode,
    /// How many rows of the list have it.
    pub in_list: usize,
    /// How many variants have it.
    pub in_catalogue: usize,
}

/// A code that a list and a catalogue have, and a field that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Changed {
    /// What the list says.
    pub row: Row,
    /// What the catalogue says.
    pub declared: Declared,
    /// The field that differs.
    pub field: Field,
}

/// A field that may differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Field {
    /// The message in a language.
    Message(Language),
    /// The class, if the list has classes in this crate's words.
    Class,
}

impl Difference {
    pub(super) fn new(catalogue: &str, list: List, unreadable: Vec<Problem>) -> Self {
        Difference {
            catalogue: catalogue.to_owned(),
            unreadable,
            new: Vec::new(),
            gone: Vec::new(),
            changed: Vec::new(),
            shared_differently: Vec::new(),
            list,
            is_chinese: false,
        }
    }

    /// Whether the two agree and every row could be read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.unreadable.is_empty()
            && self.new.is_empty()
            && self.gone.is_empty()
            && self.changed.is_empty()
    }
}

impl Changed {
    /// What the list has.
    #[must_use]
    pub fn in_list(&self) -> &str {
        match self.field {
            Field::Message(language) => self.row.message(language).unwrap_or_default().trim(),
            Field::Class => match (self.row.by_status, self.row.class) {
                (true, _) => "by_status",
                (false, class) => class.map_or("", |class| class.as_str()),
            },
        }
    }

    /// What the catalogue has.
    #[must_use]
    pub fn in_catalogue(&self) -> &str {
        let text = match self.field {
            Field::Message(Language::Zh) => &self.declared.zh,
            Field::Message(_) => &self.declared.en,
            Field::Class if self.declared.by_status => return "by_status",
            Field::Class => return self.declared.class.map_or("", |class| class.as_str()),
        };
        text.as_deref().unwrap_or_default().trim()
    }

    /// Where the two texts diverge and meet again.
    ///
    /// ```
    /// use jiemi_codes::PayCode;
    /// use jiemi_codes_document::Document;
    ///
    /// let list = Document::from_markdown("- `1019`: 微信支付已不需要轮询。").list()?;
    /// let difference = list.compare::<PayCode>();
    /// let edit = difference.changed[0].edit();
    /// assert_eq!((edit.before, edit.in_list, edit.in_catalogue, edit.after), ("微信支付", "已不", "", "需要轮询。"));
    /// # Ok::<(), jiemi_codes_document::DocumentError>(())
    /// ```
    #[must_use]
    pub fn edit(&self) -> Edit<'_> {
        Edit::between(self.in_list(), self.in_catalogue())
    }
}
