//! Texts as the derive reads them from documentation.

use crate::agreed::{is_full_width, is_han};
use std::string::String;

/// Whether a text is Chinese: it has a Han character.
pub(super) fn has_han(text: &str) -> bool {
    text.chars().any(is_han)
}

/// Adds the next line of a paragraph.
pub(super) fn join(text: &mut String, line: &str) {
    let line = line.trim_start();
    text.truncate(text.trim_end().len());
    let sides = text.chars().next_back().zip(line.chars().next());
    if sides.is_some_and(|(last, first)| !(is_full_width(last) && is_full_width(first))) {
        text.push(' ');
    }
    text.push_str(line);
}
