//! The server's side: a response written by the catalogue's protocol.

mod write;

use crate::{Class, Code, HttpStatus, Language, ResponseCode};
use core::fmt;
use core::marker::PhantomData;
use serde::ser::{Serialize, Serializer};

/// The answer of your own server, written by the catalogue's [`Protocol`](crate::Protocol).
///
/// Serialise it as the body, and send it with the HTTP status [`status`](Reply::status). A client
/// reads it back with [`Envelope`](crate::Envelope), with the same verdict.
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
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// If the protocol names a path for the payload, add one with
/// [`with_payload`](Reply::with_payload). Otherwise make the reply a part of your own struct:
///
/// ```
/// use jiemi_codes::{Language, PayCode, Reply};
///
/// #[derive(serde::Serialize)]
/// struct Order {
///     #[serde(flatten)]
///     reply: Reply<'static, PayCode>,
///     order: &'static str,
/// }
///
/// let reply = Reply::from_code(PayCode::WechatOrder, Language::En);
/// let order = Order { reply, order: "20261123" };
/// let json = serde_json::to_string(&order)?;
/// assert!(json.ends_with(r#""code":1015,"status":200,"order":"20261123"}"#));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// If the protocol has a flag that must be true, it is `true` for a success and `false` for a
/// refusal. A pending or indeterminate reply has no flag, since `false` reads as a refusal.
///
/// # Errors
///
/// Serialising fails
///
/// - if there is a payload and the protocol names no `payload`,
/// - if the protocol has the same path for two parts,
/// - for a success without a code, if its own body would deny it: a payload or a flag in the
///   object of the code.
#[must_use]
pub struct Reply<'m, C, T = ()> {
    status: u16,
    code: Option<Code<'static>>,
    name: &'static str,
    message: &'m str,
    payload: Option<T>,
    catalog: PhantomData<fn() -> C>,
}

impl<C: ResponseCode> Reply<'static, C> {
    /// A reply with a code, its name and its message.
    ///
    /// Its HTTP status is 200, with two exceptions. If 200 does not go with a success code, it is
    /// the first of the protocol's `success_statuses`, or the code itself, such as 201. For a code
    /// that is `by_status` it is 500. Set another with [`with_status`](Reply::with_status).
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
    pub fn from_code(code: C, language: Language) -> Self {
        let value: Code<'static> = code.code().into();
        let own = value
            .as_number()
            .and_then(|number| u16::try_from(number).ok());
        let successes = C::PROTOCOL.success_statuses.iter().copied();
        let of_success = core::iter::once(200).chain(successes).chain(own);
        let status = match (code.class(), code.entry().by_status) {
            (_, true) => None,
            (Class::Success, _) => of_success
                .into_iter()
                .find(|status| C::judge(value, *status).is_success()),
            _ => Some(200),
        };
        Reply {
            status: status.unwrap_or(500),
            code: Some(value),
            name: code.name(),
            message: code.message(language),
            payload: None,
            catalog: PhantomData,
        }
    }

    /// A reply with an HTTP status, its name and its message: for an answer that needs no code of
    /// its own.
    ///
    /// Its code depends on the status:
    ///
    /// - With 200 it is the code of the only unit variant of class `Success`, if there is exactly
    ///   one. For a success code with another status, write
    ///   `from_code(code, language).with_status(201)`.
    /// - With any other 2xx, and with 304, there is no code.
    /// - With every other status it is 0 if 0 defers to the status: if the catalogue marks it
    ///   `by_status`, or does not list it and the protocol has `zero_by_status`. Otherwise there is
    ///   no code.
    ///
    /// If the protocol has `within` and takes the status alone for a success, that object is left
    /// out, and the message with it. Note that in HTTP, 204 and 304 must not have a body (RFC 9110,
    /// 6.4.1).
    ///
    /// ```
    /// use jiemi_codes::{HttpStatus, Language, PayCode, Reply};
    ///
    /// let reply = Reply::<PayCode>::from_status(HttpStatus::Unauthorized, Language::Zh);
    /// assert_eq!(
    ///     serde_json::to_string(&reply)?,
    ///     r#"{"name":"Unauthorized","message":"验证失败。","code":0,"status":401}"#,
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn from_status(status: HttpStatus, language: Language) -> Self {
        let code = match status.code() {
            200 => only_success::<C>(),
            201..=299 | 304 => None,
            _ => zero_by_status::<C>(),
        };
        Reply {
            status: status.code(),
            code,
            name: status.name(),
            message: status.message(language),
            payload: None,
            catalog: PhantomData,
        }
    }
}

fn only_success<C: ResponseCode>() -> Option<Code<'static>> {
    let units = C::UNIT_VARIANTS.iter();
    let mut successes = units.filter(|code| code.class() == Class::Success);
    match (successes.next(), successes.next()) {
        (Some(only), None) => Some(only.code().into()),
        _ => None,
    }
}

/// The code 0, if it defers to the status.
fn zero_by_status<C: ResponseCode>() -> Option<Code<'static>> {
    let zero = match C::__HAS_WORDS {
        true => Code::Word("0"),
        false => Code::Number(0),
    };
    let found = C::lookup(zero);
    let is_left = found.is_by_status() || (found.is_unlisted() && C::PROTOCOL.zero_by_status);
    is_left.then_some(zero)
}

impl<'m, C: ResponseCode, T> Reply<'m, C, T> {
    /// The HTTP status to send with the reply.
    ///
    /// ```
    /// # use jiemi_codes::{HttpStatus, Language, PayCode, Reply};
    /// let reply = Reply::<PayCode>::from_status(HttpStatus::NotFound, Language::En);
    /// assert_eq!(reply.status(), 404);
    /// ```
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Replaces the HTTP status; code, name and message stay the same.
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
    pub fn with_message<'b>(self, message: &'b str) -> Reply<'b, C, T>
    where
        'm: 'b,
    {
        Reply { message, ..self }
    }

    /// Adds a payload at the protocol's `payload` path.
    ///
    /// ```
    /// use jiemi_codes::{Language, Protocol, Reply, ResponseCode};
    ///
    /// const PLAIN: Protocol = Protocol::new("code").message("msg").payload("data");
    ///
    /// #[derive(Clone, Copy, ResponseCode)]
    /// #[response_code(repr = u32, messages = zh, protocol = PLAIN)]
    /// enum ShopCode {
    ///     /// 成功。
    ///     #[code(0, success)]
    ///     Success,
    /// }
    ///
    /// let reply = Reply::from_code(ShopCode::Success, Language::Zh).with_payload([1, 2]);
    /// assert_eq!(
    ///     serde_json::to_string(&reply)?,
    ///     r#"{"msg":"成功。","code":0,"data":[1,2]}"#,
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn with_payload<U: Serialize>(self, payload: U) -> Reply<'m, C, U> {
        Reply {
            status: self.status,
            code: self.code,
            name: self.name,
            message: self.message,
            payload: Some(payload),
            catalog: PhantomData,
        }
    }
}

impl<C: ResponseCode, T: Serialize> Serialize for Reply<'_, C, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write::write(self, serializer)
    }
}

impl<C, T: Clone> Clone for Reply<'_, C, T> {
    fn clone(&self) -> Self {
        Reply {
            payload: self.payload.clone(),
            ..*self
        }
    }
}

impl<C, T: Copy> Copy for Reply<'_, C, T> {}

impl<C, T: fmt::Debug> fmt::Debug for Reply<'_, C, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status)
            .field("code", &self.code)
            .field("name", &self.name)
            .field("message", &self.message)
            .field("payload", &self.payload)
            .finish()
    }
}

impl<C, T: PartialEq> PartialEq for Reply<'_, C, T> {
    fn eq(&self, other: &Self) -> bool {
        (self.status, self.code, self.name, self.message)
            == (other.status, other.code, other.name, other.message)
            && self.payload == other.payload
    }
}

impl<C, T: Eq> Eq for Reply<'_, C, T> {}
