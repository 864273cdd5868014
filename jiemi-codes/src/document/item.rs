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

pub(super) enum Item {
    Code(Codes<i128>, String),
    /// In a list of codes this is a mistake.
    Doubt(String),
    Prose,
}

pub(super) fn read(text: &str) -> Item {
    let text = text.trim();
    let unmarked = text.trim_start_matches(['*', '_']);
    let Some((emphasis, _)) = text.split_at_checked(text.len() - unmarked.len()) else {
        return Item::Prose;
    };
    let (written, rest) = match code_span(unmarked) {
        Some((code, rest)) => match range_of_spans(code, rest, emphasis) {
            Some(range) => range,
            None => (code.to_owned(), rest),
        },
        None if codes::begins_as_number(unmarked) => match plain_number(unmarked) {
            Some((code, rest)) => (code.to_owned(), rest),
            None => {
                return Item::Doubt(format!(
                    "the item begins with a number that is no code: after a code comes a \
                     colon, as in `{}: …`",
                    first_word(unmarked)
                ));
            }
        },
        None => return Item::Prose,
    };
    match codes::read(&written) {
        Ok(codes) => Item::Code(codes, after_separator(rest, emphasis).to_owned()),
        Err(what) => Item::Doubt(what),
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

/// `` `5000`–`5999` ``, where the first is read already.
fn range_of_spans<'a>(first: &str, rest: &'a str, emphasis: &str) -> Option<(String, &'a str)> {
    let rest = rest.strip_prefix(emphasis).unwrap_or(rest).trim_start();
    let mut chars = rest.chars();
    let sign = chars.next()?;
    let (second, rest) = code_span(chars.as_str().trim_start_matches([' ', '*', '_']))?;
    if !codes::begins_as_number(second) {
        return None;
    }
    match sign {
        '-' | '–' | '—' | '~' | '～' | '至' | '到' => {
            Some((format!("{first}..={second}"), rest))
        }
        // No number, so that this is reported.
        '/' | ',' | '，' | '、' | '和' | '或' => {
            Some((format!("{first} {sign} {second}"), rest))
        }
        _ => None,
    }
}

/// A number without backticks, which a colon has to follow.
fn plain_number(text: &str) -> Option<(&str, &str)> {
    let (number, _) = text.split_once([':', '：', '*', '_'])?;
    let rest = text.get(number.len()..)?;
    let is_one_word = !number.trim().contains(char::is_whitespace);
    let is_followed = rest
        .trim_start_matches(['*', '_'])
        .trim_start()
        .starts_with([':', '：', '-', '–', '—']);
    let is_range = codes::read(number).is_ok();
    (is_followed && (is_one_word || is_range)).then_some((number, rest))
}

/// The text after a colon or a dash, and after the end of what is set off.
fn after_separator<'a>(rest: &'a str, emphasis: &str) -> &'a str {
    let closed = rest.trim_start().strip_prefix(emphasis);
    let rest = closed.unwrap_or(rest).trim_start();
    let rest = rest
        .strip_prefix([':', '：', '-', '–', '—', '=', '→'])
        .unwrap_or(rest)
        .trim_start();
    match closed {
        None => rest.strip_prefix(emphasis).unwrap_or(rest).trim_start(),
        Some(_) => rest,
    }
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric() && c != '-')
        .find(|word| !word.is_empty())
        .unwrap_or(text)
}
