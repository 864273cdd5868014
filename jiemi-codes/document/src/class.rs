//! Classes as lists write them.

use jiemi_codes::Class;

/// The class in a cell, and whether the HTTP status decides; `None` if it is no class.
pub(crate) fn class(word: &str) -> Option<(Class, bool)> {
    let word = word.to_ascii_lowercase();
    match word.as_str() {
        "by status" | "by_status" => Some((Class::Indeterminate, true)),
        word => word.parse().ok().map(|class| (class, false)),
    }
}
