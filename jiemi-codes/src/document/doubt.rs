//! What may be a code all the same: an item in a form that is not read, a line outside of
//! lists and tables. Whoever keeps a catalogue is to hear of it.

use super::codes;
use super::item::{self, Item};
use crate::Codes;
use std::format;
use std::string::String;

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

fn is_number(word: &str) -> bool {
    word.len() >= DIGITS && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a number stands in a text by itself.
pub(super) fn has_number(text: &str) -> bool {
    let text = codes::half_width(text);
    let mut words = text.split(|c: char| !c.is_ascii_alphanumeric());
    words.any(is_number)
}

/// Whether a line that is neither an item nor a row has a code, of so many digits at least.
pub(super) fn is_code(line: &str, digits: usize) -> bool {
    if line.contains('|') {
        let mut cells = line.split('|').map(bare);
        return cells.any(|cell| matches!(codes::read(&cell), Ok(Codes::One(_) | Codes::Range(_))));
    }
    let text = without_marks(line);
    let is_code = matches!(
        item::read(text, text),
        Item::Code(Codes::One(_) | Codes::Range(_), _)
    );
    // 1000 - 2000 ms is no code, and a number in bold is one.
    let is_set_off = text.starts_with('`') || text.contains([':', '：']);
    let bold = text
        .strip_prefix("**")
        .and_then(|text| text.split_once("**"));
    let is_bold = bold.is_some_and(|(number, _)| is_number(number.trim()));
    let digits_there = text.bytes().take_while(u8::is_ascii_digit).count();
    is_bold
        || (is_code
            && is_set_off
            && (digits_there >= digits || !text.starts_with(|c: char| c.is_ascii_digit())))
}

/// A line without tags and without what may have been the mark of a list: `–`, `●`, `(1)`,
/// `①`, `12.`.
fn without_marks(line: &str) -> &str {
    let mut text = line.trim();
    loop {
        let after_tag = text.strip_prefix('<').and_then(|tag| tag.split_once('>'));
        let rest = after_tag.map_or(text, |(_, after)| after);
        let is_mark = |c: char| !(c.is_alphabetic() || c.is_ascii_digit() || "`<".contains(c));
        let unmarked = rest.trim_start_matches(is_mark);
        // Emphasis and a sign are part of what follows.
        let is_bold = rest.starts_with("**") && !rest.starts_with("** ");
        let is_signed = rest.strip_prefix('-') == Some(unmarked);
        let begins_with_digit = unmarked.starts_with(|c: char| c.is_ascii_digit());
        let rest = match is_bold || (is_signed && begins_with_digit) {
            true => rest,
            false => unmarked,
        };
        let counted = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let counted = counted
            .strip_prefix(['.', ')', '、', '）'])
            .map(str::trim_start);
        let is_counted = |text: &&str| {
            rest.starts_with(|c: char| c.is_ascii_digit())
                && text.starts_with(|c: char| c == '`' || c.is_ascii_digit() || c == '*')
        };
        let rest = counted.filter(is_counted).unwrap_or(rest);
        if rest.len() == text.len() {
            return text;
        }
        text = rest;
    }
}

/// A cell without marks of emphasis and code.
fn bare(cell: &str) -> String {
    cell.replace(['`', '*', '_'], "")
}

/// The place of a code in a block of HTML: in the first cell of a row, or in an item.
pub(super) fn code_in_html(html: &str) -> Option<usize> {
    let lower = html.to_ascii_lowercase();
    ["<tr", "<dt", "<li"]
        .iter()
        .flat_map(|tag| lower.match_indices(tag))
        .find_map(|(place, _)| {
            let from_here = lower.get(place..)?;
            let texts = from_here.split('<').filter_map(|part| part.split_once('>'));
            let first = texts
                .map(|(_, text)| text.trim())
                .find(|text| !text.is_empty())?;
            let word = first.split(char::is_whitespace).next()?;
            let is_code = codes::begins_as_number(word) && codes::read(word).is_ok();
            is_code.then_some(place)
        })
}
