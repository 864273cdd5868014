//! What a server finds wrong with single fields, as listed with HTTP 422.

use crate::text::OneLine;
use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use serde_json::Value;

/// What the server finds wrong with one field of the request:
/// `{"field":"phone","message":"手机号错误"}`, as Yii 2 lists it with HTTP 422, or
/// `{"phone":["手机号错误"]}`.
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

/// The errors of a body, and of the object that has the code.
pub(super) fn read(body: &str, object: Option<&str>) -> Vec<FieldError> {
    let Ok(body) = serde_json::from_str::<Value>(body) else {
        return Vec::new();
    };
    let whole = match &body {
        // An object in which every member is a list of strings is nothing else.
        Value::Object(members) if members.values().all(is_texts) => of(&body),
        Value::Array(_) => of(&body),
        _ => Vec::new(),
    };
    if !whole.is_empty() {
        return whole;
    }
    let of_errors = |object: &Value| object.get("errors").map(of).unwrap_or_default();
    let errors = of_errors(&body);
    match object.map(serde_json::from_str::<Value>) {
        Some(Ok(object)) if errors.is_empty() => of_errors(&object),
        _ => errors,
    }
}

/// Whether it is a list of strings, and not empty.
fn is_texts(value: &Value) -> bool {
    let texts = value.as_array();
    texts.is_some_and(|texts| !texts.is_empty() && texts.iter().all(Value::is_string))
}

/// The errors of a list of objects with `field` and `message`, or of an object of strings or
/// lists of strings; items of another shape are skipped.
fn of(errors: &Value) -> Vec<FieldError> {
    let error = |field: &str, message: &Value| {
        Some(FieldError {
            field: field.to_owned(),
            message: message.as_str()?.to_owned(),
        })
    };
    match errors {
        Value::Array(items) => items
            .iter()
            .filter_map(|item| error(item.get("field")?.as_str()?, item.get("message")?))
            .collect(),
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(field, messages)| {
                let messages = match messages {
                    Value::Array(messages) => messages.as_slice(),
                    message => core::slice::from_ref(message),
                };
                messages
                    .iter()
                    .filter_map(move |message| error(field, message))
            })
            .collect(),
        _ => Vec::new(),
    }
}
