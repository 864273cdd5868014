//! The server's side: an answer in the documented shape.

mod flatten;

use crate::{Code, HttpStatus, Language, PayCode, ResponseCode};
use flatten::Flatten;
use serde::ser::{Serialize, SerializeMap as _, Serializer};

/// An answer in the shape of the [reference document](crate#sources), for a service that speaks
/// the same protocol: `name`, `message`, `code` and `status`, and the fields of a
/// payload beside them. What it writes, [`Envelope`](crate::Envelope) reads back.
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
/// Serialising fails where the payload is no object, and where it has a field of
/// one of the four names: a body in which a key stands twice means nothing.
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
    /// An answer with a code, its name and its message. It goes with HTTP 200, as
    /// the document has it; a code that leaves the decision to the status goes
    /// with 500, until [`with_status`](Reply::with_status) says which one.
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

    /// An answer with an HTTP status, its name and its message. Its code is 0,
    /// which says that the status decides; that of 200 is 1000, since there is no
    /// success by the status 200 alone; other statuses of success have none.
    ///
    /// Mind that HTTP wants 204 and 304 without a body (RFC 9110, 6.4.1).
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
    /// The HTTP status to send it with.
    ///
    /// ```
    /// # use jiemi_codes::{HttpStatus, Language, Reply};
    /// assert_eq!(Reply::from_status(HttpStatus::NotFound, Language::En).status(), 404);
    /// ```
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The same with another HTTP status, whatever number that is; code, name and
    /// message stay.
    ///
    /// ```
    /// # use jiemi_codes::{Language, PayCode, Reply};
    /// let reply = Reply::from_code(PayCode::SeeHttpStatus, Language::En).with_status(503);
    /// assert_eq!(reply.status(), 503);
    /// ```
    pub fn with_status(self, status: u16) -> Self {
        Reply { status, ..self }
    }

    /// The same with a message of one's own.
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

    /// The same with a payload: an object, whose fields stand beside the code.
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
