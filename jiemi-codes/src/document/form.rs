//! The forms in which an item has its code.
//!
//! ```text
//! `1000`: 返回成功      1000：返回成功      **1000** - 返回成功      `5000`–`5999`: 服务器错误
//! ```

use super::item::Item;
use super::{codes, doubt};
use std::borrow::ToOwned as _;
use std::format;
use std::string::String;

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
                is_number: doubt::has_number(code),
            };
        }
        None => match plain_number(unmarked, emphasis) {
            Some(parts) => parts,
            None => return doubt::of(unmarked, plain),
        },
    };
    match codes::read(&written) {
        Ok(codes) => Item::Code(codes, after_separator(rest, emphasis)),
        Err(what) => Item::Wrong(what),
    }
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
        .and_then(|offset| rest.split_at_checked(offset))
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
    let split = |offset: usize| text.split_at_checked(offset);
    if !emphasis.is_empty() {
        let (number, rest) = split(text.find(['*', '_', ':', '：'])?)?;
        let follows = rest.trim_start_matches(['*', '_']).trim_start();
        let is_followed = follows.starts_with(SEPARATORS);
        return is_followed.then(|| (number.to_owned(), rest));
    }
    if let Some((number, rest)) = text.find([':', '：']).and_then(split) {
        // 10:30, 24小时内：, 127.0.0.1: and 2024-01-02: are no codes.
        let is_time = rest.starts_with(':')
            && rest
                .trim_start_matches(':')
                .starts_with(|c: char| c.is_ascii_digit());
        let is_one_word = number
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-－–−_,'".contains(c))
            && !codes::is_date(number);
        if !is_time && (codes::read(number).is_ok() || is_one_word) {
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
            let is_sign =
                ["–", "-"].contains(&separator) && rest.starts_with(|c: char| c.is_ascii_digit());
            return match is_sign {
                true => text,
                false => rest.trim_start_matches([' ', ':', '：']),
            };
        }
    }
    text
}
