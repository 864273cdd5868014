//! What a server finds wrong with single fields, as listed with HTTP 422.

use super::scan::Scanner;
use super::value::Value;
use crate::text::OneLine;
use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// What the server finds wrong with one field of the request.
///
/// Servers send it as `{"field":"phone","message":"手机号错误"}`, as Yii 2 does with HTTP 422, or
/// as `{"phone":["手机号错误"]}`.
///
/// From [`Envelope::field_errors`](crate::Envelope::field_errors) and
/// [`Failure::field_errors`](crate::Failure::field_errors).
///
/// ```
/// use jiemi_codes::{PayCode, ResponseCode};
///
/// let body = r#"[{"field":"phone","message":"手机号错误"}]"#;
/// let errors = PayCode::read(422, body.as_bytes()).field_errors();
/// assert_eq!(errors[0].field, "phone");
/// assert_eq!(errors[0].to_string(), "phone: 手机号错误");
///
/// let body = br#"{"code":1001,"errors":{"phone":["too short","no digits"]}}"#;
/// assert_eq!(PayCode::read(422, body).field_errors()[1].to_string(), "phone: no digits");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// The name of the field.
    pub field: String,
    /// The server's message.
    pub message: String,
}

/// One line: `phone: 手机号错误`.
impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", OneLine(&self.field), OneLine(&self.message))
    }
}

/// The errors of a body; if it lists none, those of the object that has the code.
pub(super) fn read(body: &str, object: Option<&str>, has_payload: bool) -> Vec<FieldError> {
    let members = members(body);
    // An object in which every member is a list of strings can only be a list of errors.
    let is_form = !has_payload && members.iter().all(|(_, value)| is_texts(value));
    if is_form || body.trim_ascii_start().starts_with('[') {
        return of(body);
    }
    let errors = of_errors(&members);
    match object {
        Some(object) if errors.is_empty() => of_errors(&self::members(object)),
        _ => errors,
    }
}

fn of_errors(members: &[(Cow<'_, str>, &str)]) -> Vec<FieldError> {
    let errors = members.iter().filter(|(key, _)| key == "errors");
    errors.flat_map(|(_, value)| of(value)).collect()
}

/// The errors of a list of objects with `field` and `message`, or of an object of strings or
/// lists of strings; items of another shape are skipped.
fn of(json: &str) -> Vec<FieldError> {
    let listed = items(json).into_iter().filter_map(|item| {
        let members = members(item);
        let member = |name| {
            let mut members = members.iter();
            text(members.find(|(key, _)| key == name)?.1)
        };
        Some(FieldError {
            field: member("field")?,
            message: member("message")?,
        })
    });
    let by_field = members(json).into_iter().flat_map(|(field, value)| {
        let texts = match value.starts_with('[') {
            true => items(value),
            false => Vec::from([value]),
        };
        let messages = texts.into_iter().filter_map(text);
        let errors = messages.map(|message| FieldError {
            field: field.clone().into_owned(),
            message,
        });
        errors.collect::<Vec<_>>()
    });
    listed.chain(by_field).collect()
}

fn text(json: &str) -> Option<String> {
    Some(Value::read(json).into_text()?.into_owned())
}

/// Whether it is a list of strings that is not empty.
fn is_texts(json: &str) -> bool {
    let texts = items(json);
    !texts.is_empty() && texts.iter().all(|text| text.starts_with('"'))
}

/// The items of an array; none of anything else.
fn items(json: &str) -> Vec<&str> {
    let mut items = Vec::new();
    let mut scanner = Scanner::new(json);
    if scanner.peek() == Some(b'[') {
        // It has been scanned, so this does not fail.
        let _ = scanner.open().and_then(|mut open| {
            while scanner.next_item(&mut open)? {
                scanner.peek();
                let start = scanner.at();
                scanner.skip()?;
                items.push(scanner.since(start));
            }
            Ok(())
        });
    }
    items
}

/// The members of an object; none of anything else.
fn members(json: &str) -> Vec<(Cow<'_, str>, &str)> {
    let mut members = Vec::new();
    let mut scanner = Scanner::new(json);
    if scanner.peek() == Some(b'{') {
        // It has been scanned, so this does not fail.
        let _ = scanner.open().and_then(|mut open| {
            while let Some(key) = scanner.next_key(&mut open)? {
                let start = scanner.at();
                scanner.skip()?;
                members.push((key.unescape(), scanner.since(start)));
            }
            Ok(())
        });
    }
    members
}
