//! The value of a member that the protocol names.

use super::quoted::Quoted;
use super::scan::{Scanned, Scanner};
use crate::code::{is_json_integer, parse_integer};
use crate::{Code, ResponseCode};
use alloc::borrow::Cow;
use alloc::string::String;

/// A value, as JSON has it.
#[derive(Debug, Clone)]
pub(super) enum Value<'a> {
    /// A string, without its quotes and escapes.
    Text(Cow<'a, str>),
    /// Anything else, as JSON.
    Json(&'a str),
}

impl<'a> Value<'a> {
    /// Reads JSON that has been scanned.
    pub(super) fn read(json: &'a str) -> Self {
        let quoted = json
            .strip_prefix('"')
            .and_then(|json| json.strip_suffix('"'));
        quoted.map_or(Value::Json(json), |quoted| {
            Value::Text(Quoted::new(quoted).unescape())
        })
    }

    pub(super) fn text(&self) -> &str {
        match self {
            Value::Text(text) => text,
            Value::Json(json) => json,
        }
    }

    /// The string, if it is one.
    pub(super) fn into_text(self) -> Option<Cow<'a, str>> {
        match self {
            Value::Text(text) => Some(text),
            Value::Json(_) => None,
        }
    }

    /// The code as the catalogue `C` reads it; `None` if `C` cannot.
    pub(super) fn code<C: ResponseCode>(&self) -> Option<Code<'_>> {
        match self {
            Value::Text(word) if C::__HAS_WORDS => Some(Code::Word(word)),
            // It may be of any length, since it is a word here.
            Value::Json(json) if C::__HAS_WORDS => {
                is_json_integer(json).then_some(Code::Word(json))
            }
            _ => parse_integer(self.text()).map(Code::Number),
        }
    }

    /// The value as an HTTP status.
    pub(super) fn status(&self) -> Option<u16> {
        let number = u16::try_from(parse_integer(self.text())?).ok();
        number.filter(|status| (100..=599).contains(status))
    }
}

/// The text of a message: its string, or all strings in its list or object that are not blank;
/// `None` if there are none.
pub(super) fn message(json: &str) -> Option<Cow<'_, str>> {
    if !json.starts_with(['[', '{']) {
        return Value::read(json).into_text();
    }
    let mut texts: Option<Cow<'_, str>> = None;
    // It has been scanned, so this does not fail.
    let _ = each_text(&mut Scanner::new(json), &mut |text| match &mut texts {
        _ if text.trim().is_empty() => {}
        None => texts = Some(text),
        Some(texts) => {
            let texts: &mut String = texts.to_mut();
            texts.push_str("; ");
            texts.push_str(&text);
        }
    });
    texts
}

/// Passes on every string in a value, except for keys.
fn each_text<'a>(scanner: &mut Scanner<'a>, take: &mut dyn FnMut(Cow<'a, str>)) -> Scanned {
    match scanner.peek() {
        Some(b'"') => take(scanner.string()?.unescape()),
        Some(b'[') => {
            let mut items = scanner.open()?;
            while scanner.next_item(&mut items)? {
                each_text(scanner, take)?;
            }
        }
        Some(b'{') => {
            let mut members = scanner.open()?;
            while scanner.next_key(&mut members)?.is_some() {
                each_text(scanner, take)?;
            }
        }
        _ => scanner.skip()?,
    }
    Ok(())
}

/// Whether JSON says nothing: `null`, `false`, `0`, `""`, `[]` or `{}`.
pub(super) fn is_empty(json: &str) -> bool {
    match json {
        "null" | "false" | "0" | "\"\"" => true,
        _ => {
            let within = json
                .strip_prefix('[')
                .and_then(|json| json.strip_suffix(']'))
                .or_else(|| json.strip_prefix('{')?.strip_suffix('}'));
            within.is_some_and(|items| items.trim_ascii().is_empty())
        }
    }
}
