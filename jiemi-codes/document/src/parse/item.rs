//! The forms in which an item begins with its code.
//!
//! ```text
//! `1000`: 返回成功      1000：返回成功      **1000** - 返回成功      `5000`–`5999`: 服务器错误
//! `USERPAYING`: 用户支付中      SYSTEM_ERROR：系统错误      ~~1002~~: 已停用
//! ```

use crate::code::{Shape, begins_as_number, is_date, is_rest, number, shape};

/// What an item begins with.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// The code or the text in its place, without markup.
    pub(super) written: String,
    pub(super) text: String,
    pub(super) form: ItemForm,
    pub(super) is_struck_out: bool,
    pub(super) is_linked: bool,
}

/// How certain it is that this is a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ItemForm {
    /// Written as codes usually are.
    Code,
    /// A word in backticks or before a colon: a code if others in its list are.
    Word,
    /// A code with nothing after it, or a number before a text, such as `100 kg`: a code if most
    /// items of its list are.
    Loose,
    /// Two codes or more.
    Several,
    /// Any other text.
    Text,
}

pub(super) fn read(text: &str) -> Item {
    let (unwrapped, is_struck_out, is_linked) = unwrapped(text.trim());
    let text = unwrapped.as_str();
    let unmarked = text.trim_start_matches(['*', '_']);
    let (emphasis, _) = text.split_at(text.len() - unmarked.len());
    let item = |written: &str, text: String, form| Item {
        written: written.trim().to_owned(),
        text,
        form,
        is_struck_out,
        is_linked,
    };
    if let Some((code, rest)) = code_span(unmarked) {
        let form = match is_meant(code) || shape(code) != Shape::Text {
            true => ItemForm::Code,
            false => ItemForm::Word,
        };
        return match another_span(code, rest) {
            Another::None => item(code, after_separator(rest, emphasis), form),
            Another::EndOfRange(range, rest) => {
                item(&range, after_separator(rest, emphasis), ItemForm::Code)
            }
            Another::Code => item(code, after_separator(rest, emphasis), ItemForm::Several),
        };
    }
    let bare = bare_number(unmarked, emphasis).or_else(|| bare_word(unmarked, emphasis));
    if let Some((code, rest)) = bare {
        return item(&code, after_separator(rest, emphasis), ItemForm::Code);
    }
    let is_end = |c: char| matches!(c, ':' | '：') || c.is_whitespace();
    let (token, after) = unmarked.split_at(unmarked.find(is_end).unwrap_or(unmarked.len()));
    // 1003 新的, -1 系统繁忙, 2001 SIGN_ERROR: 签名错误
    let is_integer = number(token).is_ok() && begins_as_number(token) && !is_date(token);
    let is_alone = after.is_empty() && shape(token) == Shape::Code;
    if is_alone || (is_integer && after.starts_with(char::is_whitespace)) {
        return item(token, after.trim().to_owned(), ItemForm::Loose);
    }
    let (first, rest) = match unmarked.find([':', '：']) {
        Some(colon) => unmarked.split_at(colon),
        None => (token, after),
    };
    let first = match emphasis {
        "" => first,
        _ => first.trim_end_matches(['*', '_']),
    };
    let is_code = rest.starts_with([':', '：']) && (is_word(first) || is_rest(first));
    let form = match is_code {
        true => ItemForm::Word,
        false => ItemForm::Text,
    };
    item(first, after_separator(rest, emphasis), form)
}

/// `invalid-signature`; never a number.
fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'))
}

/// Strips strikethrough, a link and tags from the beginning of a text, and says whether it was
/// struck out and whether it was a link.
fn unwrapped(text: &str) -> (String, bool, bool) {
    let boxes = ["[ ] ", "[x] ", "[X] "];
    let task = boxes.iter().find_map(|mark| text.strip_prefix(mark));
    let mut text = task.unwrap_or(text).to_owned();
    let (mut is_struck_out, mut is_linked) = (false, false);
    // Nobody nests more of them, and each costs a copy.
    for _ in 0..4 {
        let goes_on = |rest: &str| rest.starts_with(|c: char| c.is_alphanumeric() || c == '[');
        let struck = text
            .strip_prefix("~~")
            .and_then(|text| text.split_once("~~"));
        if let Some((inner, rest)) = struck.filter(|(_, rest)| !goes_on(rest)) {
            is_struck_out = true;
            text = [inner, rest].concat();
        } else if let Some((inner, rest)) = link(&text).filter(|(_, rest)| !goes_on(rest)) {
            is_linked = true;
            text = [inner, rest].concat();
        } else if let Some(inner) = without_tag(&text) {
            text = inner;
        } else {
            break;
        }
    }
    (text, is_struck_out, is_linked)
}

/// `[1002](#a)` and what follows it.
fn link(text: &str) -> Option<(&str, &str)> {
    let (inner, rest) = text.strip_prefix('[')?.split_once("](")?;
    let (_, rest) = rest.split_once(')')?;
    (!inner.contains(['[', ']'])).then_some((inner, rest))
}

/// `<code>1000</code>: ok` as `1000: ok`.
fn without_tag(text: &str) -> Option<String> {
    let (tag, rest) = text.strip_prefix('<')?.split_once('>')?;
    let name = tag.split(char::is_whitespace).next()?;
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_name.then(|| rest.replacen(&format!("</{name}>"), "", 1))
}

/// Whether a text in backticks is meant as a code of a catalogue of numbers.
fn is_meant(code: &str) -> bool {
    begins_as_number(code) || is_rest(code)
}

/// The text between backticks at the beginning, and what follows.
fn code_span(text: &str) -> Option<(&str, &str)> {
    let after = text.trim_start_matches('`');
    let (ticks, _) = text.split_at_checked(text.len() - after.len())?;
    match ticks {
        "" => None,
        ticks => after.split_once(ticks),
    }
}

/// What a second code in backticks means for the first.
enum Another<'a> {
    None,
    EndOfRange(String, &'a str),
    Code,
}

fn another_span<'a>(first: &str, rest: &'a str) -> Another<'a> {
    let parts = rest
        .find('`')
        .and_then(|offset| rest.split_at_checked(offset));
    let Some((between, from_span)) = parts else {
        return Another::None;
    };
    let is_text = between.contains([':', '：']) || between.chars().count() > 8;
    let is_code = |code: &str| is_meant(code) || shape(code) == Shape::Code;
    let second = code_span(from_span).filter(|(code, _)| is_code(first) && is_code(code));
    let Some((second, rest)) = second.filter(|_| !is_text) else {
        return Another::None;
    };
    let sign = between.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_'));
    match sign {
        "-" | "–" | "—" | "~" | "～" | "至" | "到" | "to" | "..=" if is_meant(second) => {
            Another::EndOfRange(format!("{first}..={second}"), rest)
        }
        _ => Another::Code,
    }
}

/// A number without backticks, and the rest. A colon or a dash has to follow the number.
fn bare_number<'a>(text: &'a str, emphasis: &str) -> Option<(String, &'a str)> {
    if !begins_as_number(text) {
        return None;
    }
    let split = |offset: usize| text.split_at_checked(offset);
    if !emphasis.is_empty() {
        let (number, rest) = split(text.find(['*', '_', ':', '：'])?)?;
        return is_set_off(rest).then(|| (number.to_owned(), rest));
    }
    if let Some((code, rest)) = text.find([':', '：']).and_then(split) {
        // 10:30, 24小时内：, 127.0.0.1: and 2024-01-02: are not codes.
        let is_time = rest.starts_with(':')
            && rest
                .trim_start_matches(':')
                .starts_with(|c: char| c.is_ascii_digit());
        let is_one_word = code
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-－–−_,'".contains(c))
            && !is_date(code);
        if !is_time && (number(code).is_ok() || is_one_word) {
            return Some((code.to_owned(), rest));
        }
    }
    let (number, rest) = split(text.find(char::is_whitespace)?)?;
    let follows = rest.trim_start();
    let is_followed = follows.starts_with(['-', '–', '—', '→', '=']);
    is_followed.then(|| (number.to_owned(), rest))
}

/// The same for a word, such as `SYSTEM_ERROR`.
fn bare_word<'a>(text: &'a str, emphasis: &str) -> Option<(String, &'a str)> {
    let is_of_a_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
    let end = text.find(|c| !is_of_a_word(c))?;
    let (word, rest) = text.split_at_checked(end)?;
    // Underscores that end emphasis are not part of the word.
    let word = match emphasis.is_empty() {
        true => word,
        false => word.trim_end_matches('_'),
    };
    let is_code = shape(word) == Shape::Code && !begins_as_number(word);
    (is_code && is_set_off(rest)).then(|| (word.to_owned(), rest))
}

/// Whether a colon or a dash follows.
fn is_set_off(rest: &str) -> bool {
    let follows = rest.trim_start_matches(['*', '_']).trim_start();
    follows.starts_with([':', '：', '-', '–', '—', '→'])
}

/// The text after a colon or a dash. If emphasis began before the code and ends in the text, it
/// begins with the text instead.
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
