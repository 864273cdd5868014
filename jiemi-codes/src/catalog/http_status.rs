//! The HTTP status codes `status` of the reference document.

use crate::ResponseCode;

/// The HTTP status codes (`status`) of the API 街觅 / 觅支付 (Jiemi Pay).
///
/// The thirteen of the document, 202 and 408 from RFC 9110 because their classes
/// are not those of their neighbours, and the rest as ranges by the first digit.
/// Every `u16` is some status, so `From<u16>` converts; the number is kept.
///
/// The classes, the reasons for them and the English texts are this crate's; the
/// Chinese texts of the document's statuses are the document's, word for word.
///
/// ```
/// use jiemi_codes::{Class, HttpStatus, ResponseCode};
///
/// assert_eq!(HttpStatus::from(429), HttpStatus::TooManyRequests);
/// assert_eq!(HttpStatus::from(502), HttpStatus::ServerError(502));
/// // It may have taken effect behind the proxy.
/// assert_eq!(HttpStatus::from(502).class(), Class::Indeterminate);
/// ```
///
/// [All codes as a table](#impl-HttpStatus)
///
/// Source: 街觅3.0 / 觅支付返回代码解释, section HTTP状态码\[响应码\] `status`, and
/// RFC 9110, section 15; of 429 RFC 6585, section 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ResponseCode)]
#[response_code(repr = u16, total, crate = crate)]
#[cfg_attr(feature = "serde", response_code(serde))]
#[cfg_attr(feature = "schemars", response_code(schemars))]
#[non_exhaustive]
pub enum HttpStatus {
    /// OK。一切正常。
    ///
    /// OK. Everything is fine.
    ///
    /// The server did what was asked.
    #[doc(alias = "200")]
    #[code(200, success)]
    Ok,

    /// 响应 POST 请求时成功创建一个资源。Location header 包含的URL指向新创建的资源。
    ///
    /// A resource was created in response to a POST request. The URL in the Location header points to it.
    ///
    /// The resource exists.
    #[doc(alias = "201")]
    #[code(201, success)]
    Created,

    /// 请求已受理，但尚未处理完成。
    ///
    /// The request was accepted, but its processing is not complete.
    ///
    /// Not in the document. RFC 9110, 15.3.3: the request may yet fail when it is
    /// processed.
    #[doc(alias = "202")]
    #[code(202, poll)]
    Accepted,

    /// 该请求被成功处理，响应不包含正文内容 (类似 DELETE 请求)。
    ///
    /// The request was processed successfully, and the response has no content (as for a DELETE request).
    ///
    /// The server did what was asked.
    #[doc(alias = "204")]
    #[code(204, success)]
    NoContent,

    /// 资源没有被修改。可以使用缓存的版本。
    ///
    /// The resource was not modified. The cached version can be used.
    ///
    /// The answer is the one that is cached.
    #[doc(alias = "304")]
    #[code(304, success)]
    NotModified,

    /// 错误的请求。可能通过用户方面的多种原因引起的，例如在请求体内有无效的JSON 数据，无效的操作参数，等等。
    ///
    /// Bad request. It can have many causes on the side of the user, such as invalid JSON in the request body, or invalid parameters of an action.
    ///
    /// The server could not act on it.
    #[doc(alias = "400")]
    #[code(400, fail)]
    BadRequest,

    /// 验证失败。
    ///
    /// Authentication failed.
    ///
    /// Checked before anything is done; fresh credentials may pass.
    #[doc(alias = "401")]
    #[code(401, reauthenticate)]
    Unauthorized,

    /// 已经经过身份验证的用户不允许访问指定的 API 末端。
    ///
    /// The authenticated user is not allowed to access the API endpoint.
    ///
    /// The user is known; renewing the credentials does not help.
    #[doc(alias = "403")]
    #[code(403, fail)]
    Forbidden,

    /// 所请求的资源不存在。
    ///
    /// The requested resource does not exist.
    ///
    /// Nothing can be done with what does not exist. On a query it does not mean
    /// that an order was never submitted.
    #[doc(alias = "404")]
    #[code(404, fail)]
    NotFound,

    /// 不被允许的方法。 请检查 Allow header 允许的HTTP方法。
    ///
    /// The method is not allowed. Check the Allow header for the HTTP methods that are.
    ///
    /// The server did not act; another method is needed.
    #[doc(alias = "405")]
    #[code(405, fail)]
    MethodNotAllowed,

    /// 请求超时。
    ///
    /// The request timed out.
    ///
    /// Not in the document. RFC 9110, 15.5.9: the server did not receive the whole
    /// request in time; but a proxy may say so of one that went on.
    #[doc(alias = "408")]
    #[code(408, indeterminate)]
    RequestTimeout,

    /// 不支持的媒体类型。 所请求的内容类型或版本号是无效的。
    ///
    /// The media type is not supported. The requested content type or version number is invalid.
    ///
    /// The server could not read the request.
    #[doc(alias = "415")]
    #[code(415, fail)]
    UnsupportedMediaType,

    /// 数据验证失败 (例如，响应一个 POST 请求)。 请检查响应体内详细的错误消息。
    ///
    /// Data validation failed (in response to a POST request, for example). Check the response body for detailed error messages.
    ///
    /// The data must be changed first.
    #[doc(alias = "422")]
    #[code(422, fail)]
    UnprocessableEntity,

    /// 请求过多。 由于限速请求被拒绝。
    ///
    /// Too many requests. The request was rejected because of rate limiting.
    ///
    /// Refused before anything was done. RFC 6585, 4: the headers may say how long
    /// to wait.
    #[doc(alias = "429")]
    #[code(429, retry)]
    TooManyRequests,

    /// 内部服务器错误。 这可能是由于内部程序错误引起的。
    ///
    /// Internal server error. It may be caused by an error in the program.
    ///
    /// Nobody knows how far the server got.
    #[doc(alias = "500")]
    #[code(500, indeterminate)]
    InternalServerError,

    /// 其他1xx：信息响应。
    ///
    /// Any other 1xx: informational.
    ///
    /// Not a final answer. RFC 9110, 15.2.
    #[code(100..=199, indeterminate)]
    Informational(u16),

    /// 其他2xx：成功。
    ///
    /// Any other 2xx: successful.
    ///
    /// RFC 9110, 15.3: received, understood and accepted. But 203 was changed on the
    /// way (15.3.4) and 206 is a part (15.3.7), so nothing is taken for done.
    #[code(200..=299, indeterminate)]
    Successful(u16),

    /// 其他3xx：重定向。
    ///
    /// Any other 3xx: redirection.
    ///
    /// RFC 9110, 15.4: more has to be done. A 303 may follow a POST that took effect
    /// (15.4.4).
    #[code(300..=399, indeterminate)]
    Redirection(u16),

    /// 其他4xx：客户端错误。
    ///
    /// Any other 4xx: client error.
    ///
    /// RFC 9110, 15.5: the client seems to have erred; the server turned it down.
    #[code(400..=499, fail)]
    ClientError(u16),

    /// 其他5xx：服务器错误。
    ///
    /// Any other 5xx: server error.
    ///
    /// RFC 9110, 15.6: the server knows that it failed, not how far it got. A proxy
    /// answers 502 (15.6.3) and 504 (15.6.5) for a server that may have acted.
    #[code(500..=599, indeterminate)]
    ServerError(u16),

    /// 未定义的HTTP状态码。
    ///
    /// A number that is no HTTP status code.
    ///
    /// RFC 9110, 15: statuses are 100 to 599, and another is to be treated as 5xx.
    #[code(other, indeterminate)]
    Other(u16),
}
