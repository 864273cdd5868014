//! What looks like a code outside of tables and lists of items. It is not read, so whoever
//! maintains the catalogue has to hear about it.

use crate::code::{Shape, half_width, shape};
use jiemi_codes::__private::is_han;

/// What is around a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    /// In a paragraph, where `1000 - 2000 ms` is no code.
    Prose,
    /// Below the text of a code, where a number of any length is another code.
    Below,
    /// In a heading, a fence or a cell of HTML.
    SetOff,
}

/// Words with a code after them.
const NAMES: [&str; 15] = [
    "error number",
    "error code",
    "status code",
    "错误代码",
    "错误码",
    "返回码",
    "状态码",
    "响应码",
    "应答码",
    "异常码",
    "代码",
    "errcode",
    "errno",
    "error",
    "code",
];

/// The code that a line begins with, after list marks, quotes, tags and words such as 错误码.
pub(super) fn code_at_start(line: &str, context: Context) -> Option<String> {
    let line = half_width(line);
    let line = line.trim().trim_start_matches("<!--");
    let (text, is_marked) = without_marks(line);
    let lower = text.to_ascii_lowercase();
    let named = NAMES.iter().find_map(|name| lower.strip_prefix(name));
    // `ERROR_TIMEOUT` does not begin with the word `error`.
    let named =
        named.filter(|rest| !rest.starts_with(|c: char| c == '_' || c.is_ascii_alphabetic()));
    // `"code": 1000` is an example body.
    if named.is_some() && line.starts_with(['"', '{', '\'']) {
        return None;
    }
    let named = named.and_then(|rest| text.get(text.len() - rest.len()..));
    let text = match named {
        Some(rest) => rest.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '-'),
        None => text,
    };
    let is_of_a_code = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
    let end = text.find(|c| !is_of_a_code(c)).unwrap_or(text.len());
    let (token, rest) = text.split_at_checked(end)?;
    let token = token.trim_end_matches(['.', '_', '-']);
    let digits = token.trim_start_matches('-');
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let is_long = digits.len() >= 3 || digits.len() < token.len() || context == Context::Below;
    if shape(token) != Shape::Code || (is_number && !is_long) {
        return None;
    }
    // 100元, 2024年
    if rest.starts_with(char::is_alphanumeric) {
        return None;
    }
    let follows = rest.trim_start_matches(['`', '*', '"', '\'', '~', ')', ']', '】', ' ']);
    // 30, 60 or 90 seconds
    let separators: &[char] = match is_number && digits.len() < 3 {
        true => &[':', '|', '=', '→'],
        false => &[':', '、', '|', '=', '→', '\t', ';', ',', '(', '<', '>', '/'],
    };
    // 1001 参数错误, but not 2024 年
    let text = rest.strip_prefix(' ').unwrap_or_default();
    let is_before_text = digits.len() > 2
        && text.starts_with(|c: char| is_han(c) && !"年月日时分秒元个次条项天倍号名位".contains(c));
    let is_set_off = follows.starts_with(separators) || rest.starts_with("  ") || is_before_text;
    let is_time = rest.starts_with(':')
        && rest
            .get(1..2)
            .is_some_and(|c| c.as_bytes().iter().all(u8::is_ascii_digit));
    let is_code = match context {
        Context::SetOff => true,
        Context::Prose | Context::Below => {
            named.is_some() || is_marked || is_set_off || rest.trim().is_empty()
        }
    };
    (is_code && !is_time).then(|| token.to_owned())
}

/// The number in brackets at the end of a heading: `签名错误（2001）`.
pub(super) fn code_in_brackets(heading: &str) -> Option<String> {
    let heading = half_width(heading);
    let (_, code) = heading.trim_end().strip_suffix(')')?.rsplit_once('(')?;
    let is_number = code.len() > 2 && code.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| code.to_owned())
}

/// A line without tags and without list marks, such as `–`, `●`, `(1)`, `①` and `12.`; and
/// whether marks around a code, such as backticks, were among them.
fn without_marks(line: &str) -> (&str, bool) {
    let mut text = line.trim();
    let mut is_marked = false;
    loop {
        let after_tag = text.strip_prefix('<').and_then(|tag| tag.split_once('>'));
        let rest = after_tag.map_or(text, |(_, after)| after);
        let is_mark = |c: char| !(c.is_alphabetic() || c.is_ascii_digit() || c == '<');
        let unmarked = rest.trim_start_matches(is_mark);
        let (marks, _) = rest.split_at(rest.len() - unmarked.len());
        is_marked |=
            marks.contains(['`', '[', '【', '"']) || marks.contains("**") || marks.contains("~~");
        // A sign is part of the number.
        let is_signed = marks.ends_with('-') && !marks.ends_with("--");
        let unmarked = match is_signed && unmarked.starts_with(|c: char| c.is_ascii_digit()) {
            true => rest.get(marks.len() - 1..).unwrap_or(unmarked),
            false => unmarked,
        };
        let counted = unmarked.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_counted = unmarked.len() - counted.len() <= 2 && counted.len() < unmarked.len();
        let counted = counted
            .strip_prefix(['.', ')', '、', ' '])
            .map(str::trim_start);
        let next = match counted.filter(|rest| {
            is_counted && rest.starts_with(|c: char| c == '`' || c.is_ascii_digit() || c == '*')
        }) {
            Some(rest) => rest,
            None => unmarked,
        };
        if next.len() == text.len() {
            return (text, is_marked);
        }
        text = next;
    }
}

/// A code in a cell of a row that is in no table.
pub(super) fn code_in_row(line: &str) -> Option<String> {
    if !line.contains('|') {
        return None;
    }
    let line = line
        .trim()
        .trim_start_matches("<!--")
        .trim_end_matches("-->");
    let mut cells = line
        .split('|')
        .map(|cell| cell.trim_matches(|c: char| c.is_whitespace() || "`*~".contains(c)));
    let code = cells.find(|cell| shape(cell) == Shape::Code)?;
    Some(code.to_owned())
}

/// The code of each row and item of HTML that has one, with its offset.
pub(super) fn codes_in_html(html: &str) -> Vec<(usize, String)> {
    let lower = html.to_ascii_lowercase();
    let mut starts: Vec<usize> = ["<tr>", "<tr ", "<dt>", "<dt ", "<li>", "<li "]
        .iter()
        .flat_map(|tag| lower.match_indices(tag).map(|(offset, _)| offset))
        .collect();
    starts.sort_unstable();
    let ends = starts.iter().skip(1).copied().chain([html.len()]);
    let rows = starts.iter().copied().zip(ends);
    rows.filter_map(|(start, end)| code_of_html(html.get(start..end)?, start))
        .collect()
}

/// The first cell of a row that is a code, or else the code that its first text begins with.
fn code_of_html(row: &str, start: usize) -> Option<(usize, String)> {
    let mut offset = start;
    let mut first = None;
    for part in row.split_inclusive('<') {
        let text = part.trim_end_matches('<');
        let (tag, text) = text.split_once('>').unwrap_or((text, ""));
        let lead = text.len() - text.trim_start().len();
        let at = offset + tag.len() + 1 + lead;
        offset += part.len();
        let cell = text.trim_start_matches("&nbsp;").trim().trim_matches('`');
        if shape(cell) == Shape::Code {
            return Some((at, cell.to_owned()));
        }
        if first.is_none() {
            first = code_at_start(cell, Context::SetOff).map(|code| (at, code));
        }
    }
    first
}
