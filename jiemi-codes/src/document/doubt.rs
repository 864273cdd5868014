//! An item in a form that is not read, which may be a code all the same. Whoever keeps a
//! catalogue is to hear of it.

use super::codes;
use super::item::Item;
use std::format;

/// How many digits a number has that is taken for a code wherever it stands; `3 天内` has
/// fewer.
pub(super) const DIGITS: usize = 3;

/// What names a code: behind it stands one.
const NAMES: [&str; 7] = [
    "错误码",
    "返回码",
    "状态码",
    "error code",
    "status code",
    "errcode",
    "code",
];

/// An item that begins with no code in one of the usual forms; `plain` is its text without
/// markup.
pub(super) fn of(text: &str, plain: &str) -> Item {
    let word = text.split_once([':', '：']);
    if let Some((_, rest)) = word.filter(|(word, _)| codes::is_rest(word)) {
        return Item::Rest(rest.trim().into());
    }
    let plain = codes::half_width(plain);
    let lower = plain.to_lowercase();
    let bare = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
    let named = NAMES.iter().find_map(|name| bare.strip_prefix(name));
    let bare = named.map_or(bare, |rest| {
        rest.trim_start_matches(|c: char| !c.is_alphanumeric())
    });
    let digits = bare.len() - bare.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = bare.split_at_checked(digits).unwrap_or_default();
    // 1001年, 127.0.0.1, 10:30 and 2024-01-02 are something else.
    let mut after = rest.chars();
    let goes_on = match after.next() {
        Some('.' | ':' | '-' | '/') => after.next().is_some_and(|c| c.is_ascii_digit()),
        next => next.is_some_and(char::is_alphanumeric),
    };
    if number.len() >= DIGITS && !goes_on {
        let closed = rest.trim_start_matches(|c: char| !c.is_alphanumeric() && c != ':');
        return match closed.starts_with(':') {
            true => Item::Wrong(format!(
                "the item begins with its code in a form that is not read: write `{number}`: …"
            )),
            false => Item::Odd {
                what: format!("after the number comes no colon: write `{number}`: …"),
                is_number: true,
            },
        };
    }
    let clause = plain.split(['。', ';']).next().unwrap_or_default();
    let mut words = clause.split(|c: char| !c.is_ascii_alphanumeric());
    match words.find(|word| is_number(word)) {
        Some(number) => Item::Odd {
            what: format!("the code does not come first: write `{number}`: …"),
            is_number: false,
        },
        None => odd(&plain),
    }
}

/// A word with a number in it, such as `E1000`, or the number of too few digits.
fn odd(plain: &str) -> Item {
    let mut words = plain.split(|c: char| c.is_whitespace() || c == ':');
    let word = words.find(|word| !word.is_empty()).unwrap_or_default();
    match word.contains(|c: char| c.is_ascii_digit()) {
        true => Item::Odd {
            what: format!("`{word}` is not a number"),
            is_number: false,
        },
        false => Item::Prose,
    }
}

pub(super) fn is_number(word: &str) -> bool {
    word.len() >= DIGITS && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a number stands in a text by itself.
pub(super) fn has_number(text: &str) -> bool {
    let text = codes::half_width(text);
    let mut words = text.split(|c: char| !c.is_ascii_alphanumeric());
    words.any(is_number)
}
