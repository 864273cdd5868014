//! What a server finds wrong with single fields, as listed with HTTP 422.

use crate::text::OneLine;
use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use serde_json::Value;

/// What the server finds wrong with one field of the request:
/// `{"field":"phone","message":"手机号错误"}`, as Yii 2 lists it with HTTP 422.
///
/// From [`Envelope::field_errors`](crate::Envelope::field_errors) and
/// [`Failure::field_errors`](crate::Failure::field_errors).
///
/// ```
/// use jiemi_codes::Envelope;
///
/// let body = r#"[{"field":"phone","message":"手机号错误"}]"#;
/// let errors = Envelope::from_json(422, body.as_bytes()).field_errors();
/// assert_eq!(errors[0].field, "phone");
/// assert_eq!(errors[0].to_string(), "phone: 手机号错误");
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

/// The errors of a body that is a list of them; items of another shape are
/// skipped.
pub(super) fn read(body: &str) -> Vec<FieldError> {
    let items = serde_json::from_str::<Vec<Value>>(body).unwrap_or_default();
    let text = |item: &Value, key| Some(item.get(key)?.as_str()?.to_owned());
    items
        .iter()
        .filter_map(|item| {
            Some(FieldError {
                field: text(item, "field")?,
                message: text(item, "message")?,
            })
        })
        .collect()
}
