//! What looks like a code, before anybody says that it is one.

use super::number;
use jiemi_codes::__private::is_han;

/// How much a text looks like a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A number, or a word that is hardly ever anything else: `SYSTEM_ERROR`, `2005C`,
    /// `ACQ.TRADE_CLOSED`.
    Code,
    /// A word in capitals, which may be a code or `POST`.
    Capitals,
    Text,
}

pub(crate) fn shape(text: &str) -> Shape {
    let text = text.trim();
    if !begins_as_number(text) && !text.starts_with(|c: char| c.is_ascii_uppercase()) {
        return Shape::Text;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) || (number(text).is_ok() && !is_date(text)) {
        return Shape::Code;
    }
    let is_of_a_constant =
        |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, '_' | '.' | '-');
    let has_capital = text.contains(|c: char| c.is_ascii_uppercase());
    if text.len() < 2 || !has_capital || is_version(text) || !text.chars().all(is_of_a_constant) {
        return Shape::Text;
    }
    match text.chars().all(|c| c.is_ascii_uppercase() || c == '-') {
        true => Shape::Capitals,
        false => Shape::Code,
    }
}

/// `V1.2`
fn is_version(text: &str) -> bool {
    let digits = text.strip_prefix('V');
    digits.is_some_and(|digits| digits.chars().all(|c| c.is_ascii_digit() || c == '.'))
}

/// Whether a word stands for all other codes.
pub(crate) fn is_rest(word: &str) -> bool {
    matches!(
        word.trim().to_ascii_lowercase().as_str(),
        "other" | "others" | "default" | "其他" | "其它" | "其余"
    )
}

/// Whether digits with dashes between them are a date: 2024-01-02.
pub(crate) fn is_date(word: &str) -> bool {
    let mut parts = word.split('-').map(str::len);
    (parts.next(), parts.next(), parts.next()) == (Some(4), Some(2), Some(2))
}

/// Whether a text begins as a number does.
pub(crate) fn begins_as_number(text: &str) -> bool {
    let mut chars = text.trim_start().chars().map(half_width_char);
    match chars.next() {
        Some('-' | '–') => chars.next().is_some_and(|c| c.is_ascii_digit()),
        first => first.is_some_and(|c| c.is_ascii_digit()),
    }
}

/// A Chinese keyboard types full-width digits and signs.
pub(crate) fn half_width(text: &str) -> String {
    text.chars().map(half_width_char).collect()
}

fn half_width_char(c: char) -> char {
    match c {
        '\u{3000}' => ' ',
        '\u{2212}' => '-', // minus
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFF01 + 0x21).unwrap_or(c),
        _ => c,
    }
}

/// Whether a text is Chinese: it has a Han character.
pub(crate) fn has_han(text: &str) -> bool {
    text.chars().any(is_han)
}
