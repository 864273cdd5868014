//! Columns that the caller names.

/// Names the columns of a list whose headers are unusual.
///
/// A column that you do not name is found by its header. But once you name one column of
/// messages, no other is read as messages. Headers are compared without spaces, `_`, `-` and
/// case. `#3` is the third column, in case two have the same header or one has none.
///
/// ```
/// use jiemi_codes_document::{Columns, Document};
///
/// let csv = "no,wording,remark\n1001,参数出错。,see the manual\n";
/// let list = Document::from_csv(csv).list()?.columns(Columns::code("no").zh("wording"));
/// assert_eq!(list.numbers()?[0].zh(), Some("参数出错。"));
/// # Ok::<(), jiemi_codes_document::DocumentError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[must_use]
pub struct Columns {
    pub(super) code: Option<String>,
    pub(super) zh: Option<String>,
    pub(super) en: Option<String>,
    pub(super) name: Option<String>,
    pub(super) class: Option<String>,
}

impl Columns {
    /// The header of the codes. [`Columns::default`] leaves it to the usual words.
    pub fn code(header: impl Into<String>) -> Self {
        Columns {
            code: Some(header.into()),
            ..Columns::default()
        }
    }

    /// The header of the Chinese messages.
    pub fn zh(mut self, header: impl Into<String>) -> Self {
        self.zh = Some(header.into());
        self
    }

    /// The header of the English messages.
    pub fn en(mut self, header: impl Into<String>) -> Self {
        self.en = Some(header.into());
        self
    }

    /// The header of names, as variants could have them.
    pub fn name(mut self, header: impl Into<String>) -> Self {
        self.name = Some(header.into());
        self
    }

    /// The header of classes. Its cells have the words of the attribute `#[code(…)]`.
    pub fn class(mut self, header: impl Into<String>) -> Self {
        self.class = Some(header.into());
        self
    }
}
