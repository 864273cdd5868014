//! An item of a list: a code and its text, or something else.
//!
//! ```text
//! `1000`: 返回成功      1000：返回成功      **1000** - 返回成功      `5000`–`5999`: 服务器错误
//! ```

use super::codes;
use crate::Codes;
use std::borrow::ToOwned as _;
use std::format;
use std::string::String;

/// What an item is.
pub(super) enum Item {
    Code(Codes<i128>, String),
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

/// Reads an item; `plain` is its text without markup.
pub(super) fn read(text: &str, plain: &str) -> Item {
    let text = text.trim();
    let unmarked = text.trim_start_matches(['*', '_']);
    let (emphasis, _) = text.split_at(text.len() - unmarked.len());
    let (written, rest) = match code_span(unmarked) {
        Some((code, rest)) if codes::is_meant(code) => match another_span(code, rest) {
            Another::None => (code.to_owned(), rest),
            Another::EndOfRange(range, rest) => (range, rest),
            Another::Code => {
                return Item::Wrong(
                    "the item has more than one code: write each by itself, or a range as \
                     `5000-5999`"
                        .to_owned(),
                );
            }
        },
        Some((code, _)) => {
            return Item::Odd {
                what: format!("`{code}` is not a number"),
                is_number: false,
            };
        }
        None => match plain_number(unmarked, emphasis) {
            Some(parts) => parts,
            None => return something_else(unmarked, plain),
        },
    };
    match codes::read(&written) {
        Ok(codes) => Item::Code(codes, after_separator(rest, emphasis)),
        Err(what) => Item::Wrong(what),
    }
}

/// What begins with no code in one of the usual forms.
fn something_else(text: &str, plain: &str) -> Item {
    let word = text.split_once([':', '：']);
    if let Some((_, rest)) = word.filter(|(word, _)| codes::is_rest(word)) {
        return Item::Rest(rest.trim().to_owned());
    }
    if codes::begins_as_number(text) {
        let number = first_word(text);
        return Item::Odd {
            what: format!("after the number comes no colon: write `{number}`: …"),
            is_number: is_digits(number),
        };
    }
    // In brackets, in a link, struck out, behind a word.
    let Some((before, _)) = plain.split_once([':', '：']) else {
        return odd(plain);
    };
    let bare = before.trim_matches(|c: char| !c.is_alphanumeric());
    let lower = bare.to_lowercase();
    let names = [
        "错误码",
        "返回码",
        "状态码",
        "error code",
        "errcode",
        "code",
    ];
    let bare = names
        .iter()
        .find_map(|name| lower.strip_prefix(name))
        .unwrap_or(&lower);
    let bare = bare.trim_matches(|c: char| !c.is_alphanumeric());
    if is_digits(bare) {
        return Item::Wrong(format!(
            "the item begins with its code in a form that is not read: write `{bare}`: …"
        ));
    }
    let mut words = before.split(|c: char| !c.is_alphanumeric());
    match words.find(|word| is_digits(word)) {
        Some(number) => Item::Odd {
            what: format!("the code does not come first: write `{number}`: …"),
            is_number: false,
        },
        None => odd(plain),
    }
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// A word with a number in it, such as `E1000`.
fn odd(plain: &str) -> Item {
    let word = first_word(plain);
    match word.contains(|c: char| c.is_ascii_digit()) {
        true => Item::Odd {
            what: format!("`{word}` is not a number"),
            is_number: false,
        },
        false => Item::Prose,
    }
}

fn first_word(text: &str) -> &str {
    let mut words = text.split(|c: char| c.is_whitespace() || matches!(c, ':' | '：'));
    words.find(|word| !word.is_empty()).unwrap_or(text)
}

/// What stands between backticks at the beginning, and what follows.
fn code_span(text: &str) -> Option<(&str, &str)> {
    let after = text.trim_start_matches('`');
    let (ticks, _) = text.split_at_checked(text.len() - after.len())?;
    match ticks {
        "" => None,
        ticks => after.split_once(ticks),
    }
}

/// What a second number in backticks makes of the first.
enum Another<'a> {
    None,
    EndOfRange(String, &'a str),
    Code,
}

fn another_span<'a>(first: &str, rest: &'a str) -> Another<'a> {
    let Some((between, from_span)) = rest
        .find('`')
        .and_then(|place| rest.split_at_checked(place))
    else {
        return Another::None;
    };
    let is_text = between.contains([':', '：']) || between.chars().count() > 8;
    let second = code_span(from_span).filter(|(code, _)| codes::is_meant(code));
    let Some((second, rest)) = second.filter(|_| !is_text) else {
        return Another::None;
    };
    let sign = between.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_'));
    match sign {
        "-" | "–" | "—" | "~" | "～" | "至" | "到" | "to" | "..=" => {
            Another::EndOfRange(format!("{first}..={second}"), rest)
        }
        _ => Another::Code,
    }
}

/// A number without backticks, which a colon or a dash has to follow, and what follows it.
fn plain_number<'a>(text: &'a str, emphasis: &str) -> Option<(String, &'a str)> {
    if !codes::begins_as_number(text) {
        return None;
    }
    let split = |place: usize| text.split_at_checked(place);
    if !emphasis.is_empty() {
        let (number, rest) = split(text.find(['*', '_', ':', '：'])?)?;
        let follows = rest.trim_start_matches(['*', '_']).trim_start();
        let is_followed = follows.starts_with(SEPARATORS);
        return is_followed.then(|| (number.to_owned(), rest));
    }
    if let Some((number, rest)) = text.find([':', '：']).and_then(split) {
        let is_one_word = !number.trim().contains(char::is_whitespace);
        if is_one_word || codes::read(number).is_ok() {
            return Some((number.to_owned(), rest));
        }
    }
    let (number, rest) = split(text.find(char::is_whitespace)?)?;
    let follows = rest.trim_start();
    let is_followed = follows.starts_with(['-', '–', '—', '→', '=']);
    is_followed.then(|| (number.to_owned(), rest))
}

const SEPARATORS: [char; 6] = [':', '：', '-', '–', '—', '→'];

/// The text after a colon or a dash. Emphasis that began before the code and ends in the
/// text begins there.
fn after_separator(rest: &str, emphasis: &str) -> String {
    let closing: String = emphasis.chars().rev().collect();
    let rest = rest.trim_start();
    let closed = rest.strip_prefix(&*closing);
    let rest = without_separator(closed.unwrap_or(rest).trim_start());
    if closed.is_some() {
        return rest.to_owned();
    }
    match rest.strip_prefix(&*closing) {
        Some(rest) => rest.trim_start().to_owned(),
        None if rest.contains(&*closing) => format!("{emphasis}{rest}"),
        None => rest.to_owned(),
    }
}

fn without_separator(text: &str) -> &str {
    for separator in ["：", ":", "——", "—", "–", "->", "=>", "--", "→", "-", "="] {
        if let Some(rest) = text.strip_prefix(separator) {
            // A sign belongs to what follows.
            let is_sign = !separator.starts_with([':', '：'])
                && rest.starts_with(|c: char| c.is_ascii_digit());
            return if is_sign { text } else { rest.trim_start() };
        }
    }
    text
}

/// Whether a line that is no item of a list nor a row of a table has a code all the same.
pub(super) fn is_code_elsewhere(line: &str) -> bool {
    let bare = line.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '>' | '+'));
    if let Some(cells) = bare.strip_prefix('|') {
        let first = cells.split('|').next().unwrap_or_default();
        return codes::begins_as_number(first) && codes::read(first).is_ok();
    }
    let item = bare.strip_prefix("- ").or(bare.strip_prefix("* "));
    let mut bare = item.unwrap_or(bare).trim_start();
    while let Some((_, after)) = bare.strip_prefix('<').and_then(|tag| tag.split_once('>')) {
        bare = after.trim_start();
    }
    let is_code = matches!(read(bare, bare), Item::Code(codes, _) if codes != Codes::Other);
    let begins = bare.trim_start_matches(['*', '_', '`', ' ']);
    is_code && codes::begins_as_number(begins)
}
