//! A catalogue whose variants have the names of items that the derive generates.

use jiemi_codes::ResponseCode;

/// Names that a link could mistake for something else.
///
/// [All codes](#impl-Names)
#[allow(non_camel_case_types, clippy::upper_case_acronyms)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en)]
pub enum Names {
    /// Called like a method.
    #[code(1)]
    code,
    /// Called like a function.
    #[code(2)]
    lookup,
    /// Called like a constant.
    #[code(3)]
    ENTRIES,
    /// Called like a keyword.
    #[code(4)]
    r#type,
    /// Not on the page.
    #[doc(hidden, alias = "5")]
    #[code(5)]
    Hidden,
}
