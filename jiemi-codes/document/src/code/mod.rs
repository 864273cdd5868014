//! A code as lists write it: a number, a range, "all others", or a word.

mod shape;

pub(crate) use shape::{Shape, begins_as_number, half_width, has_han, is_date, is_rest, shape};

use crate::said::{Said, Written};
use jiemi_codes::{Code, CodeRange, Codes};
use std::fmt;

/// The code of a published row.
///
/// `Display` writes it as [`Codes`](jiemi_codes::Codes) does: `1008`, `500..=599`, `other`,
/// and a word without quotes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PublishedCode {
    /// An integer.
    Number(i64),
    /// A word, as the list writes it.
    Word(String),
    /// All numbers of a range.
    Range(CodeRange),
    /// All other numbers.
    Other,
}

impl fmt::Display for PublishedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PublishedCode::Number(number) => number.fmt(f),
            PublishedCode::Word(word) => f.pad(word),
            PublishedCode::Range(range) => Codes::Range(*range).fmt(f),
            PublishedCode::Other => Codes::Other.fmt(f),
        }
    }
}

impl From<Codes> for PublishedCode {
    fn from(codes: Codes) -> Self {
        match codes {
            Codes::One(Code::Number(number)) => PublishedCode::Number(number),
            Codes::One(Code::Word(word)) => PublishedCode::Word(word.to_owned()),
            Codes::Range(range) => PublishedCode::Range(range),
            Codes::Other => PublishedCode::Other,
        }
    }
}

/// Reads a word. One that the catalogue has (`is_known`) is a word, however odd.
pub(crate) fn word(written: &str, is_known: &dyn Fn(&str) -> bool) -> Result<PublishedCode, Said> {
    let word = || Ok(PublishedCode::Word(written.to_owned()));
    if is_known(written) {
        return word();
    }
    let shown = Written(written);
    if is_rest(written) {
        return Err(Said::new(
            format!("{shown} 代表其余码值：字符串返回码没有这样的变体"),
            format!("{shown} stands for all other codes: a catalogue of words has no such variant"),
        ));
    }
    let is_of_a_word = |c: char| c.is_ascii_graphic() && !matches!(c, ',' | ';' | '/' | '|');
    let has_letter = written.contains(|c: char| c.is_ascii_alphanumeric());
    // `="0001"` is how spreadsheets keep the zeros.
    let is_odd = written.starts_with('=') || written.ends_with([':', '*']);
    match has_letter && !is_odd && written.chars().all(is_of_a_word) {
        true => word(),
        false if written.is_empty() => Err(not_a_number(written)),
        false => Err(Said::new(
            format!("{shown} 不是码值"),
            format!("{shown} is not a code"),
        )),
    }
}

/// Reads a number, a range or "all others".
pub(crate) fn number(written: &str) -> Result<PublishedCode, Said> {
    let text = half_width(written);
    let text = text.trim();
    if text.contains('\n') {
        return Err(not_a_number(text));
    }
    // An en dash before a number is its sign.
    let signed = text.strip_prefix('–').map(|digits| format!("-{digits}"));
    let text = signed.as_deref().unwrap_or(text);
    if is_rest(text) {
        return Ok(PublishedCode::Other);
    }
    if let Some(range) = of_one_beginning(text) {
        return Ok(PublishedCode::Range(range));
    }
    let Some((first, last)) = ends(text) else {
        return one(text).map(PublishedCode::Number);
    };
    let (first, last) = (first.trim(), last.trim());
    let shown = Written(text);
    if first.is_empty() || last.is_empty() {
        return Err(Said::new(
            format!("区间 {shown} 缺少一端：请写出两端"),
            format!("the range {shown} has only one end: write both"),
        ));
    }
    let last = match last.strip_prefix('=') {
        Some(last) => last.trim_start(),
        None if text.contains("..") => {
            return Err(Said::new(
                format!("不清楚区间 {shown} 是否包含末尾：请写成 `{first}..=` 加最后一个码值"),
                format!(
                    "it is unclear whether the range {shown} includes its last number: write \
                     `{first}..=` and the last number that it includes"
                ),
            ));
        }
        None => last,
    };
    // `A-B` is no range.
    let (Ok(first), Ok(last)) = (one(first), one(last)) else {
        return Err(not_a_number(text));
    };
    if first > last {
        return Err(Said::new(
            format!("区间 {shown} 首尾颠倒：请把较小的码值写在前面"),
            format!("the range {shown} ends before it begins: write the smaller number first"),
        ));
    }
    Ok(PublishedCode::Range(CodeRange { first, last }))
}

/// `5xx` is 500 to 599.
fn of_one_beginning(written: &str) -> Option<CodeRange> {
    let digits = written.trim_end_matches(['x', 'X']);
    let open = u32::try_from(written.len() - digits.len()).ok()?;
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if open == 0 || !is_number || digits.starts_with('0') {
        return None;
    }
    let step = 10_i64.checked_pow(open)?;
    let first = digits.parse::<i64>().ok()?.checked_mul(step)?;
    let last = first.checked_add(step - 1)?;
    Some(CodeRange { first, last })
}

/// The two sides of a range, the second with the `=` of `..=`.
fn ends(written: &str) -> Option<(&str, &str)> {
    for sign in ["..", "~", "–", "—", "至", "到", " to "] {
        if let Some(ends) = written.split_once(sign) {
            return Some(ends);
        }
    }
    // A `-` at the beginning is a sign.
    let (offset, _) = written.char_indices().skip(1).find(|(_, c)| *c == '-')?;
    Some((written.get(..offset)?, written.get(offset + 1..)?))
}

fn one(written: &str) -> Result<i64, Said> {
    let (sign, digits) = match written.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", written),
    };
    let hexadecimal = digits.strip_prefix("0x").or(digits.strip_prefix("0X"));
    let (digits, radix) = match hexadecimal {
        Some(digits) => (digits, 16),
        None => (digits, 10),
    };
    if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
        return Err(not_a_number(written));
    }
    let shown = Written(written);
    if radix == 10 && digits.len() > 1 && digits.starts_with('0') {
        return Err(Said::new(
            format!("{shown} 以 0 开头：按整数读取会丢掉这个 0，按字符串读取则不会"),
            format!("{shown} begins with a zero: a number would lose it, a word keeps it"),
        ));
    }
    i64::from_str_radix(&format!("{sign}{digits}"), radix).map_err(|_| {
        Said::new(
            format!("{shown} 超出 `i64` 的范围"),
            format!("{shown} does not fit `i64`"),
        )
    })
}

fn not_a_number(written: &str) -> Said {
    let shown = Written(written);
    if written.is_empty() {
        return Said::new("缺少码值", "the code is missing");
    }
    let is_separator = |c: char| matches!(c, ',' | '_' | '\'' | '/' | '、' | ' ');
    let mut chars = written.chars();
    let has_several =
        written.contains(is_separator) && chars.all(|c| c.is_ascii_digit() || is_separator(c));
    match has_several {
        true => Said::new(
            format!("{shown} 不是单个整数：请只写数字，每行一个码值"),
            format!("{shown} is not one number: write only digits, one code a row"),
        ),
        false => Said::new(
            format!("{shown} 不是整数"),
            format!("{shown} is not a number"),
        ),
    }
}
