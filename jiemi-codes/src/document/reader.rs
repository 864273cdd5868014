//! Which columns of a list are what, where their headers do not say it.

use std::borrow::ToOwned as _;
use std::string::String;

/// Reads lists whose columns have headers of their own.
///
/// The functions of [`Document`](super::Document) know the usual ones: `code`, `errcode`, `错误码`, `返回码`;
/// `中文`, `English`, `message`, `说明`; `name`, `class` and the like. Where a list has
/// others, say which is which. As soon as one column of messages is named, no other is
/// taken for one.
///
/// ```
/// use jiemi_codes::document::Reader;
///
/// let csv = "no,wording,remark\n1001,参数出错。,see the manual\n";
/// let document = Reader::new().code("no").text("wording").csv(csv)?;
/// assert_eq!(document.rows()[0].zh(), Some("参数出错。"));
/// # Ok::<(), jiemi_codes::document::DocumentError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[must_use]
pub struct Reader {
    pub(super) code: Option<String>,
    pub(super) zh: Option<String>,
    pub(super) en: Option<String>,
    pub(super) text: Option<String>,
    pub(super) name: Option<String>,
    pub(super) class: Option<String>,
    pub(super) section: Option<String>,
}

macro_rules! columns {
    ($($(#[doc = $doc:literal])* $column:ident)*) => {$(
        $(#[doc = $doc])*
        pub fn $column(mut self, header: &str) -> Self {
            self.$column = Some(header.to_owned());
            self
        }
    )*};
}

impl Reader {
    /// Knows the usual headers.
    pub fn new() -> Self {
        Reader::default()
    }

    columns! {
        /// The header of the column of codes.
        code
        /// The header of the Chinese messages.
        zh
        /// The header of the English messages.
        en
        /// The header of messages in either language: one with a Han character is
        /// Chinese.
        text
        /// The header of names, such as variants could have.
        name
        /// The header of classes: the words that the attribute `#[code(…)]` uses.
        class
    }

    /// Reads one section of Markdown alone, as [`Document::section`](super::Document::section) takes it: what stands
    /// elsewhere is then no matter, nor is a line there that looks like a code and is none.
    pub fn section(mut self, title: &str) -> Self {
        self.section = Some(title.to_owned());
        self
    }
}
