//! Conversions with the types of the `http` crate, which reqwest, axum and hyper share.

use crate::HttpStatus;
use core::time::Duration;
use http::StatusCode;
use http::header::{HeaderMap, RETRY_AFTER};
use http::status::InvalidStatusCode;

/// ```
/// use http::StatusCode;
/// use jiemi_codes::HttpStatus;
///
/// assert_eq!(HttpStatus::from(StatusCode::BAD_GATEWAY), HttpStatus::BadGateway);
/// ```
impl From<StatusCode> for HttpStatus {
    fn from(status: StatusCode) -> Self {
        HttpStatus::from(status.as_u16())
    }
}

/// # Errors
///
/// A number below 100 or above 999, which the `http` crate cannot hold.
///
/// ```
/// use http::StatusCode;
/// use jiemi_codes::HttpStatus;
///
/// assert_eq!(StatusCode::try_from(HttpStatus::NotFound)?, StatusCode::NOT_FOUND);
/// assert!(StatusCode::try_from(HttpStatus::from(99)).is_err());
/// # Ok::<(), http::status::InvalidStatusCode>(())
/// ```
impl TryFrom<HttpStatus> for StatusCode {
    type Error = InvalidStatusCode;

    fn try_from(status: HttpStatus) -> Result<Self, InvalidStatusCode> {
        StatusCode::from_u16(status.code())
    }
}

/// How long a server's headers ask to wait; `None` if they do not ask.
///
/// This is `Retry-After` in seconds (RFC 9110, 10.2.3). Without it, and only with 429, it is
/// `X-Rate-Limit-Reset`, also in seconds, which Yii 2 sends with every answer of an endpoint
/// that has a rate limit.
///
/// A header that is a date or a point in time (a number from 1,000,000,000) counts as absent,
/// since it would need a clock.
///
/// ```
/// use core::time::Duration;
/// use http::{HeaderMap, HeaderValue, StatusCode};
///
/// let mut headers = HeaderMap::new();
/// headers.insert("x-rate-limit-reset", HeaderValue::from_static("7"));
/// let wait = jiemi_codes::retry_after(StatusCode::TOO_MANY_REQUESTS, &headers);
/// assert_eq!(wait, Some(Duration::from_secs(7)));
/// // Every answer says when the limit is reset; only 429 asks to wait for it.
/// assert_eq!(jiemi_codes::retry_after(StatusCode::OK, &headers), None);
/// ```
#[must_use]
pub fn retry_after(status: StatusCode, headers: &HeaderMap) -> Option<Duration> {
    let seconds = |value: &http::HeaderValue| {
        let digits = value.to_str().ok()?.trim();
        let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
        let seconds = digits.parse::<u64>().ok().filter(|_| is_number)?;
        (seconds < 1_000_000_000).then_some(Duration::from_secs(seconds))
    };
    let reset = match status {
        StatusCode::TOO_MANY_REQUESTS => headers.get("x-rate-limit-reset"),
        _ => None,
    };
    let asked = headers.get(RETRY_AFTER).and_then(seconds);
    asked.or_else(|| reset.and_then(seconds))
}

#[cfg(feature = "json")]
impl<'a, C: crate::ResponseCode> crate::Envelope<'a, C> {
    /// Reads a response of the `http` crate, and how long its [headers ask to wait](retry_after).
    ///
    /// ```
    /// use jiemi_codes::{Class, Envelope, PayCode};
    ///
    /// let response = http::Response::builder()
    ///     .status(429)
    ///     .header("X-Rate-Limit-Reset", "3")
    ///     .body(r#"{"name":"Too Many Requests","message":"","code":0,"status":429}"#)?;
    /// let answer = Envelope::<PayCode>::from_http(&response);
    /// assert_eq!(answer.verdict().class(), Class::Retry);
    /// assert_eq!(answer.retry_after().map(|wait| wait.as_secs()), Some(3));
    /// # Ok::<(), http::Error>(())
    /// ```
    pub fn from_http<B: AsRef<[u8]>>(response: &'a http::Response<B>) -> Self {
        let status = response.status();
        Self::read(status.as_u16(), response.body().as_ref())
            .with_retry_after(retry_after(status, response.headers()))
    }
}
