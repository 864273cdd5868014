//! A number, a range or "all others", as lists write them.

use crate::{Code, CodeRange, Codes};
use std::format;
use std::string::String;

/// Why something is no number.
pub(super) type Reason = String;

/// Reads what stands where a number belongs.
pub(super) fn read(written: &str) -> Result<Codes, Reason> {
    let written = half_width(written);
    let written = written.trim();
    // A dash before a number is meant as its sign.
    let signed = written.strip_prefix('–').map(|digits| format!("-{digits}"));
    let written = signed.as_deref().unwrap_or(written);
    if is_rest(written) {
        return Ok(Codes::Other);
    }
    if let Some(range) = of_one_beginning(written) {
        return Ok(range);
    }
    let Some((first, last)) = ends(written) else {
        return one(written).map(|number| Codes::One(Code::Number(number)));
    };
    let (first, last) = (first.trim(), last.trim());
    if first.is_empty() || last.is_empty() {
        return Err(format!("of the range `{written}` an end is missing"));
    }
    let last = match last.strip_prefix('=') {
        Some(last) => last.trim_start(),
        None if written.contains("..") => {
            return Err(format!(
                "the range `{written}` may have its last number or not: write `{first}..=` and the \
                 last number that it has"
            ));
        }
        None => last,
    };
    let (first, last) = (one(first)?, one(last)?);
    if first > last {
        return Err(format!(
            "the range `{written}` ends before it begins: write the smaller number first"
        ));
    }
    Ok(Codes::Range(CodeRange { first, last }))
}

/// Whether a word stands for all other numbers.
pub(super) fn is_rest(word: &str) -> bool {
    let word = word.trim_matches(|c: char| c.is_whitespace() || matches!(c, '`' | '*' | '_'));
    matches!(
        word.to_ascii_lowercase().as_str(),
        "other" | "others" | "default" | "其他" | "其它" | "其余"
    )
}

/// Whether digits with dashes between them are a day: 2024-01-02.
pub(super) fn is_date(word: &str) -> bool {
    let mut parts = word.split('-').map(str::len);
    (parts.next(), parts.next(), parts.next()) == (Some(4), Some(2), Some(2))
}

/// Whether what stands in backticks is meant as a number.
pub(super) fn is_meant(code: &str) -> bool {
    begins_as_number(code) || is_rest(code)
}

/// Whether a text begins as a number does.
pub(super) fn begins_as_number(text: &str) -> bool {
    let mut chars = text.trim_start().chars().map(half_width_char);
    match chars.next() {
        Some('-' | '–') => chars.next().is_some_and(|c| c.is_ascii_digit()),
        Some('.') => text.trim_start().starts_with("..="),
        first => first.is_some_and(|c| c.is_ascii_digit()),
    }
}

/// Digits and signs of full width are what the keyboard of a Chinese author gives.
pub(super) fn half_width(text: &str) -> String {
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

/// `5xx` is 500 to 599.
fn of_one_beginning(written: &str) -> Option<Codes> {
    let digits = written.trim_end_matches(['x', 'X']);
    let open = u32::try_from(written.len() - digits.len()).ok()?;
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if open == 0 || !is_number || digits.starts_with('0') {
        return None;
    }
    let step = 10_i64.checked_pow(open)?;
    let first = digits.parse::<i64>().ok()?.checked_mul(step)?;
    let last = first.checked_add(step - 1)?;
    Some(Codes::Range(CodeRange { first, last }))
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

fn one(written: &str) -> Result<i64, Reason> {
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
        let is_separator = |c: char| matches!(c, ',' | '_' | '\'' | '/' | '、' | ' ');
        let has_more = digits.contains(is_separator)
            && digits
                .chars()
                .all(|c| c.is_ascii_digit() || is_separator(c));
        return Err(match has_more {
            true => format!(
                "`{written}` is not one number: write its digits alone, and each code by itself"
            ),
            false => format!("`{}` is not a number", written.escape_debug()),
        });
    }
    if radix == 10 && digits.len() > 1 && digits.starts_with('0') {
        return Err(format!(
            "`{written}` begins with a zero: as a number it would be another code"
        ));
    }
    i64::from_str_radix(&format!("{sign}{digits}"), radix)
        .map_err(|_| format!("`{written}` is too large: it does not fit `i64`"))
}
