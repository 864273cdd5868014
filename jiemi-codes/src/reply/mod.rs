//! The server's side: an answer in the documented format.

mod flatten;

use crate::{Code, HttpStatus, Language, PayCode, ResponseCode};
use flatten::Flatten;
use serde::ser::{Serialize, SerializeMap as _, Serializer};

/// An answer in the format of the [reference document](crate#sources), for a service that
/// speaks the same protocol: `name`, `message`, `code` and `status`, and beside them the
/// fields of a payload. [`Envelope`](crate::Envelope) reads it back.
///
/// ```
/// use jiemi_codes::{Language, PayCode, Reply};
///
/// let reply = Reply::from_code(PayCode::RequestRefused, Language::Zh);
/// assert_eq!(reply.status(), 200);
/// assert_eq!(
///     serde_json::to_string(&reply)?,
///     r#"{"name":"RequestRefused","message":"请求被拒绝。","code":1008,"status":200}"#,
/// );
///
/// let order = Reply::from_code(PayCode::WechatOrder, Language::En)
///     .with_message("Please pay.")
///     .with_payload(serde_json::json!({ "order": "20261123" }));
/// assert_eq!(
///     serde_json::to_string(&order)?,
///     r#"{"name":"WechatOrder","message":"Please pay.","code":1015,"status":200,"order":"20261123"}"#,
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
///
/// Serialising fails if the payload is not an object, or if it has a field with one of
/// these four names: a body with a duplicate key has no defined meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct Reply<'a, T = ()> {
    status: u16,
    code: Option<Code<'static>>,
    name: &'static str,
    message: &'a str,
    payload: T,
}

impl Reply<'static> {
    /// An answer with a code, its name and its message. Its HTTP status is 200, as in the
    /// document; for a code that leaves the decision to the status it is 500, unless you set
    /// another with [`with_status`](Reply::with_status).
    ///
    /// ```
    /// # use jiemi_codes::{Language, PayCode, Reply};
    /// let reply = Reply::from_code(PayCode::TokenExpired, Language::Zh);
    /// assert_eq!(
    ///     serde_json::to_string(&reply)?,
    ///     r#"{"name":"TokenExpired","message":"TOKEN已失效。","code":1011,"status":200}"#,
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn from_code<C: ResponseCode>(code: C, language: Language) -> Self {
        Reply {
            status: if code.entry().by_status { 500 } else { 200 },
            code: Some(code.code().into()),
            name: code.name(),
            message: code.message(language),
            payload: (),
        }
    }

    /// An answer with an HTTP status, its name and its message. Its code is 0, which means
    /// that the status decides. With 200 the code is 1000, since the status 200 alone is not
    /// a success; the other success statuses have no code.
    ///
    /// Note that in HTTP, 204 and 304 must not have a body (RFC 9110, 6.4.1).
    ///
    /// ```
    /// use jiemi_codes::{HttpStatus, Language, Reply};
    ///
    /// let reply = Reply::from_status(HttpStatus::Unauthorized, Language::Zh);
    /// assert_eq!(
    ///     serde_json::to_string(&reply)?,
    ///     r#"{"name":"Unauthorized","message":"验证失败。","code":0,"status":401}"#,
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn from_status(status: HttpStatus, language: Language) -> Self {
        let code = match status.code() {
            200 => Some(PayCode::Success.code().into()),
            201..=299 | 304 => None,
            _ => Some(Code::Number(0)),
        };
        Reply {
            status: status.code(),
            code,
            name: status.name(),
            message: status.message(language),
            payload: (),
        }
    }
}

impl<'a, T> Reply<'a, T> {
    /// The HTTP status to send with the answer.
    ///
    /// ```
    /// # use jiemi_codes::{HttpStatus, Language, Reply};
    /// assert_eq!(Reply::from_status(HttpStatus::NotFound, Language::En).status(), 404);
    /// ```
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Replaces the HTTP status with any number; code, name and message stay the same.
    ///
    /// ```
    /// # use jiemi_codes::{Language, PayCode, Reply};
    /// let reply = Reply::from_code(PayCode::SeeHttpStatus, Language::En).with_status(503);
    /// assert_eq!(reply.status(), 503);
    /// ```
    pub fn with_status(self, status: u16) -> Self {
        Reply { status, ..self }
    }

    /// Replaces the message with one of your own.
    ///
    /// ```
    /// # use jiemi_codes::{Language, PayCode, Reply};
    /// let reply = Reply::from_code(PayCode::InvalidParameter, Language::Zh).with_message("手机号错误");
    /// assert!(serde_json::to_string(&reply)?.contains(r#""message":"手机号错误""#));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn with_message<'b>(self, message: &'b str) -> Reply<'b, T>
    where
        'a: 'b,
    {
        Reply { message, ..self }
    }

    /// Adds a payload: an object, whose fields are written beside the code.
    ///
    /// ```
    /// # use jiemi_codes::{Language, PayCode, Reply};
    /// #[derive(serde::Serialize)]
    /// struct Paid {
    ///     amount: u64,
    /// }
    ///
    /// let reply = Reply::from_code(PayCode::Success, Language::En).with_payload(Paid { amount: 100 });
    /// assert!(serde_json::to_string(&reply)?.ends_with(r#""status":200,"amount":100}"#));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn with_payload<U: Serialize>(self, payload: U) -> Reply<'a, U> {
        Reply {
            status: self.status,
            code: self.code,
            name: self.name,
            message: self.message,
            payload,
        }
    }
}

impl<T: Serialize> Serialize for Reply<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut body = serializer.serialize_map(None)?;
        body.serialize_entry("name", self.name)?;
        body.serialize_entry("message", self.message)?;
        if let Some(code) = &self.code {
            body.serialize_entry("code", code)?;
        }
        body.serialize_entry("status", &self.status)?;
        self.payload.serialize(Flatten(&mut body))?;
        body.end()
    }
}
