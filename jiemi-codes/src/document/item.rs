//! An item of a list: a code and its text, or something else.

use crate::Codes;
use std::string::String;

/// What an item is.
pub(super) enum Item {
    Code(Codes, String),
    /// All other numbers, in a list of codes; else a word like any other.
    Rest(String),
    /// A code that cannot be read, wherever it stands.
    Wrong(String),
    /// What can be no item of a list of codes. One that begins with a number is one more
    /// reason to take its list for such.
    Odd {
        what: String,
        is_number: bool,
    },
    Prose,
}
