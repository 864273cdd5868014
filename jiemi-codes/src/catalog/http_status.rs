//! The HTTP status codes: those of the reference document, and all others.

use crate::ResponseCode;

/// Every HTTP status code, with a message and what to do next.
///
/// Every `u16` is some variant, so `From<u16>` converts any number, and none is lost:
///
/// - Every registered status is a unit variant: the IANA registry without 104, which is
///   temporary, and without 306 and 418, which are unused. nginx's own 499 is one too.
/// - All other statuses are in a range by their first digit: 599 is `ServerError(599)`.
/// - Any other number is `Other`.
///
/// No compatible version adds a unit inside a range, so a number always reaches the same
/// arm of a `match`. A status that IANA registers later stays in its range.
///
/// Thirteen of them are the `status` of the API 街觅 / 觅支付 (Jiemi Pay). Their Chinese texts
/// are copied from its document word for word. All other texts, the classes and the reasons
/// for them are this crate's. A status is a success or a failure only if that is certain,
/// and no message claims more than the class does.
///
/// ```
/// use jiemi_codes::{Class, HttpStatus, ResponseCode};
///
/// assert_eq!(HttpStatus::from(429), HttpStatus::TooManyRequests);
/// assert_eq!(HttpStatus::from(599), HttpStatus::ServerError(599));
/// // The server behind the gateway may have acted.
/// assert_eq!(HttpStatus::BadGateway.class(), Class::Indeterminate);
/// ```
///
/// Its protocol is [`Protocol::JIEMI`](crate::Protocol::JIEMI), for bodies whose `code` is the
/// HTTP status.
///
/// [All codes as a table](#impl-HttpStatus)
///
/// Source: 街觅3.0 / 觅支付返回代码解释, section HTTP状态码\[响应码\] `status`; IANA's
/// Hypertext Transfer Protocol (HTTP) Status Code Registry, and the RFCs that it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = u16, total, protocol = crate::Protocol::JIEMI, crate = crate)]
#[cfg_attr(feature = "serde", response_code(serde))]
#[cfg_attr(feature = "schemars", response_code(schemars))]
#[non_exhaustive]
pub enum HttpStatus {
    /// 请求头已收到，请继续发送请求体。
    ///
    /// The headers were received; go on with the body.
    ///
    /// `100`, indeterminate: the final answer is still to come. RFC 9110, 15.2.1.
    #[doc(alias = "100")]
    #[doc(alias = "继续")]
    #[code(100, indeterminate)]
    Continue,

    /// 正在切换协议。
    ///
    /// The server is switching protocols.
    ///
    /// `101`, indeterminate: the request is answered over the new protocol.
    /// RFC 9110, 15.2.2.
    #[doc(alias = "101")]
    #[doc(alias = "切换协议")]
    #[code(101, indeterminate)]
    SwitchingProtocols,

    /// 请求仍在处理中。
    ///
    /// The request is still being processed.
    ///
    /// `102`, indeterminate: the final answer is still to come. RFC 2518, 10.1;
    /// RFC 4918 no longer has it.
    #[doc(alias = "102")]
    #[doc(alias = "处理中")]
    #[code(102, indeterminate)]
    Processing,

    /// 先返回部分响应头，最终响应稍后返回。
    ///
    /// Some headers, ahead of the final answer.
    ///
    /// `103`, indeterminate: the final answer is still to come. RFC 8297, 2.
    #[doc(alias = "103")]
    #[doc(alias = "早期提示")]
    #[code(103, indeterminate)]
    EarlyHints,

    /// OK。一切正常。
    ///
    /// OK. Everything is fine.
    ///
    /// `200`, success: the server did what was asked. RFC 9110, 15.3.1.
    #[doc(alias = "200")]
    #[doc(alias = "一切正常")]
    #[doc(alias = "请求成功")]
    #[code(200, success)]
    Ok,

    /// 响应 POST 请求时成功创建一个资源。Location header 包含的URL指向新创建的资源。
    ///
    /// A resource was created in response to a POST request. The URL in the Location header points to it.
    ///
    /// `201`, success: the resource exists. RFC 9110, 15.3.2.
    #[doc(alias = "201")]
    #[doc(alias = "已创建")]
    #[doc(alias = "创建成功")]
    #[code(201, success)]
    Created,

    /// 请求已受理，但尚未处理完成。
    ///
    /// The request was accepted, but its processing is not complete.
    ///
    /// `202`, poll: the request may yet fail when it is processed. RFC 9110, 15.3.3.
    #[doc(alias = "202")]
    #[doc(alias = "已受理")]
    #[doc(alias = "已接受")]
    #[code(202, poll)]
    Accepted,

    /// 响应内容已被代理修改：结果待确认。
    ///
    /// A proxy changed the content of the response: the result is not confirmed.
    ///
    /// `203`, indeterminate: the server's own answer is not known.
    /// RFC 9110, 15.3.4.
    #[doc(alias = "203")]
    #[doc(alias = "Non-Authoritative Information")]
    #[doc(alias = "非权威信息")]
    #[code(203, indeterminate)]
    NonAuthoritativeInformation,

    /// 该请求被成功处理，响应不包含正文内容 (类似 DELETE 请求)。
    ///
    /// The request was processed successfully, and the response has no content (as for a DELETE request).
    ///
    /// `204`, success: the server did what was asked. RFC 9110, 15.3.5.
    #[doc(alias = "204")]
    #[doc(alias = "无内容")]
    #[code(204, success)]
    NoContent,

    /// 请重置文档视图：结果待确认。
    ///
    /// Reset the document view: the result is not confirmed.
    ///
    /// `205`, indeterminate: it is meant for a form in a browser, and the reference
    /// document does not list it. RFC 9110, 15.3.6.
    #[doc(alias = "205")]
    #[doc(alias = "重置内容")]
    #[code(205, indeterminate)]
    ResetContent,

    /// 响应只包含部分内容：结果待确认。
    ///
    /// The response has only a part of the content: the result is not confirmed.
    ///
    /// `206`, indeterminate: the result may be in the part that is missing.
    /// RFC 9110, 15.3.7.
    #[doc(alias = "206")]
    #[doc(alias = "部分内容")]
    #[code(206, indeterminate)]
    PartialContent,

    /// 响应包含多个状态：结果待确认。
    ///
    /// The response has more than one status: the result is not confirmed.
    ///
    /// `207`, indeterminate: each part has a status of its own, which may be a failure.
    /// RFC 4918, 11.1.
    #[doc(alias = "207")]
    #[doc(alias = "Multi-Status")]
    #[doc(alias = "多状态")]
    #[code(207, indeterminate)]
    MultiStatus,

    /// 该资源已在响应的其他部分列出：结果待确认。
    ///
    /// The resource is listed elsewhere in the response: the result is not confirmed.
    ///
    /// `208`, indeterminate: it belongs inside a 207 and is not a status for a whole
    /// response. RFC 5842, 7.1.
    #[doc(alias = "208")]
    #[doc(alias = "已报告")]
    #[code(208, indeterminate)]
    AlreadyReported,

    /// 响应内容是相对于已有版本的增量：结果待确认。
    ///
    /// The content is a change to an earlier version: the result is not confirmed.
    ///
    /// `226`, indeterminate: the content means nothing without the earlier version.
    /// RFC 3229, 10.4.1.
    #[doc(alias = "226")]
    #[doc(alias = "IM Used")]
    #[doc(alias = "增量响应")]
    #[code(226, indeterminate)]
    ImUsed,

    /// 有多种表示可供选择。
    ///
    /// There are several representations to choose from.
    ///
    /// `300`, indeterminate: the request is not answered yet. RFC 9110, 15.4.1.
    #[doc(alias = "300")]
    #[doc(alias = "多种选择")]
    #[code(300, indeterminate)]
    MultipleChoices,

    /// 资源已永久移动到新地址。
    ///
    /// The resource has moved for good.
    ///
    /// `301`, indeterminate: it does not say whether anything was done before; a client
    /// may follow a POST with a GET. RFC 9110, 15.4.2.
    #[doc(alias = "301")]
    #[doc(alias = "永久移动")]
    #[doc(alias = "永久重定向")]
    #[code(301, indeterminate)]
    MovedPermanently,

    /// 资源暂时位于另一地址。
    ///
    /// The resource is at another address for now.
    ///
    /// `302`, indeterminate: it may follow a POST that took effect. RFC 9110, 15.4.3.
    #[doc(alias = "302")]
    #[doc(alias = "Moved Temporarily")]
    #[doc(alias = "临时移动")]
    #[doc(alias = "临时重定向")]
    #[code(302, indeterminate)]
    Found,

    /// 请到另一地址获取响应。
    ///
    /// The response is at another address.
    ///
    /// `303`, indeterminate: it may follow a POST that took effect. RFC 9110, 15.4.4.
    #[doc(alias = "303")]
    #[doc(alias = "查看其他位置")]
    #[code(303, indeterminate)]
    SeeOther,

    /// 资源没有被修改。可以使用缓存的版本。
    ///
    /// The resource was not modified. The cached version can be used.
    ///
    /// `304`, success: the answer is the one that is cached. RFC 9110, 15.4.5.
    #[doc(alias = "304")]
    #[doc(alias = "未修改")]
    #[doc(alias = "使用缓存")]
    #[code(304, success)]
    NotModified,

    /// 需通过指定的代理访问。
    ///
    /// The resource must be reached through a proxy.
    ///
    /// `305`, indeterminate: it is deprecated, so a server that still sends it may
    /// mean anything. RFC 9110, 15.4.6.
    #[doc(alias = "305")]
    #[doc(alias = "使用代理")]
    #[code(305, indeterminate)]
    UseProxy,

    /// 资源暂时位于另一地址，请求方法不变。
    ///
    /// The resource is at another address for now; the method stays.
    ///
    /// `307`, indeterminate: it does not say whether anything was done before.
    /// RFC 9110, 15.4.8.
    #[doc(alias = "307")]
    #[doc(alias = "临时重定向")]
    #[code(307, indeterminate)]
    TemporaryRedirect,

    /// 资源已永久移动到新地址，请求方法不变。
    ///
    /// The resource has moved for good; the method stays.
    ///
    /// `308`, indeterminate: it does not say whether anything was done before.
    /// RFC 9110, 15.4.9.
    #[doc(alias = "308")]
    #[doc(alias = "永久重定向")]
    #[code(308, indeterminate)]
    PermanentRedirect,

    /// 错误的请求。可能通过用户方面的多种原因引起的，例如在请求体内有无效的JSON 数据，无效的操作参数，等等。
    ///
    /// Bad request. It can have many causes on the side of the user, such as invalid JSON in the request body, or invalid parameters of an action.
    ///
    /// `400`, fail: the server could not act on the request. RFC 9110, 15.5.1.
    #[doc(alias = "400")]
    #[doc(alias = "错误的请求")]
    #[doc(alias = "请求无效")]
    #[code(400, fail)]
    BadRequest,

    /// 验证失败。
    ///
    /// Authentication failed.
    ///
    /// `401`, reauthenticate: credentials are checked before anything is done; fresh
    /// ones may pass. RFC 9110, 15.5.2.
    #[doc(alias = "401")]
    #[doc(alias = "验证失败")]
    #[doc(alias = "未授权")]
    #[code(401, reauthenticate)]
    Unauthorized,

    /// 需先付款。
    ///
    /// Payment is required first.
    ///
    /// `402`, fail: the server does not act until a payment is made. RFC 9110, 15.5.3,
    /// only reserves it.
    #[doc(alias = "402")]
    #[doc(alias = "需要付款")]
    #[code(402, fail)]
    PaymentRequired,

    /// 已经经过身份验证的用户不允许访问指定的 API 末端。
    ///
    /// The authenticated user is not allowed to access the API endpoint.
    ///
    /// `403`, fail: the user is known; renewing the credentials does not help.
    /// RFC 9110, 15.5.4.
    #[doc(alias = "403")]
    #[doc(alias = "禁止访问")]
    #[doc(alias = "无权限")]
    #[code(403, fail)]
    Forbidden,

    /// 所请求的资源不存在。
    ///
    /// The requested resource does not exist.
    ///
    /// `404`, fail: the server cannot act on a resource that does not exist. On a query
    /// it does not mean that an order was never submitted. RFC 9110, 15.5.5.
    #[doc(alias = "404")]
    #[doc(alias = "资源不存在")]
    #[doc(alias = "未找到")]
    #[code(404, fail)]
    NotFound,

    /// 不被允许的方法。 请检查 Allow header 允许的HTTP方法。
    ///
    /// The method is not allowed. Check the Allow header for the HTTP methods that are.
    ///
    /// `405`, fail: the server did not act; another method is needed. RFC 9110, 15.5.6.
    #[doc(alias = "405")]
    #[doc(alias = "方法不允许")]
    #[code(405, fail)]
    MethodNotAllowed,

    /// 没有客户端可接受的响应格式。
    ///
    /// The server has no representation that the request accepts.
    ///
    /// `406`, fail: the Accept headers must be changed first. RFC 9110, 15.5.7.
    #[doc(alias = "406")]
    #[doc(alias = "无法接受")]
    #[code(406, fail)]
    NotAcceptable,

    /// 需先通过代理的身份验证。
    ///
    /// The proxy requires authentication.
    ///
    /// `407`, fail: the proxy did not pass the request on; renewing the API's
    /// credentials does not help. RFC 9110, 15.5.8.
    #[doc(alias = "407")]
    #[doc(alias = "代理认证")]
    #[code(407, fail)]
    ProxyAuthenticationRequired,

    /// 请求超时。
    ///
    /// The request timed out.
    ///
    /// `408`, indeterminate: the server did not receive the whole request in time, but
    /// a proxy may send this after it passed the request on. RFC 9110, 15.5.9.
    #[doc(alias = "408")]
    #[doc(alias = "请求超时")]
    #[doc(alias = "超时")]
    #[code(408, indeterminate)]
    RequestTimeout,

    /// 请求与资源的当前状态冲突。
    ///
    /// The request conflicts with the current state of the resource.
    ///
    /// `409`, indeterminate: an earlier copy of the request may have won or may still
    /// run. RFC 9110, 15.5.10; the IETF draft on the Idempotency-Key header uses it
    /// while the first copy runs.
    #[doc(alias = "409")]
    #[doc(alias = "冲突")]
    #[code(409, indeterminate)]
    Conflict,

    /// 资源已永久移除。
    ///
    /// The resource is gone for good.
    ///
    /// `410`, fail: the server cannot act on a resource that no longer exists.
    /// RFC 9110, 15.5.11.
    #[doc(alias = "410")]
    #[doc(alias = "资源已移除")]
    #[code(410, fail)]
    Gone,

    /// 缺少 Content-Length 请求头。
    ///
    /// The Content-Length header is missing.
    ///
    /// `411`, fail: the header must be added first. RFC 9110, 15.5.12.
    #[doc(alias = "411")]
    #[doc(alias = "缺少内容长度")]
    #[code(411, fail)]
    LengthRequired,

    /// 前提条件不满足。
    ///
    /// A precondition of the request is not met.
    ///
    /// `412`, indeterminate: an earlier copy of the request may itself have changed
    /// what the precondition tests. RFC 9110, 15.5.13 and 13.1.1.
    #[doc(alias = "412")]
    #[doc(alias = "前提条件不满足")]
    #[code(412, indeterminate)]
    PreconditionFailed,

    /// 请求体过大。
    ///
    /// The request body is too large.
    ///
    /// `413`, fail: the server refused to process it; the body must be made smaller.
    /// RFC 9110, 15.5.14.
    #[doc(alias = "413")]
    #[doc(alias = "Content Too Large")]
    #[doc(alias = "Request Entity Too Large")]
    #[doc(alias = "请求体过大")]
    #[code(413, fail)]
    PayloadTooLarge,

    /// 请求的 URI 过长。
    ///
    /// The request URI is too long.
    ///
    /// `414`, fail: the server refused to interpret it; the URI must be made shorter.
    /// RFC 9110, 15.5.15.
    #[doc(alias = "414")]
    #[doc(alias = "Request-URI Too Long")]
    #[doc(alias = "URI过长")]
    #[doc(alias = "URL过长")]
    #[code(414, fail)]
    UriTooLong,

    /// 不支持的媒体类型。 所请求的内容类型或版本号是无效的。
    ///
    /// The media type is not supported. The requested content type or version number is invalid.
    ///
    /// `415`, fail: the server could not read the request. RFC 9110, 15.5.16.
    #[doc(alias = "415")]
    #[doc(alias = "不支持的媒体类型")]
    #[code(415, fail)]
    UnsupportedMediaType,

    /// 无法提供所请求的范围。
    ///
    /// The requested range cannot be served.
    ///
    /// `416`, fail: the Range header must be changed first. RFC 9110, 15.5.17.
    #[doc(alias = "416")]
    #[doc(alias = "Requested Range Not Satisfiable")]
    #[doc(alias = "请求范围无效")]
    #[code(416, fail)]
    RangeNotSatisfiable,

    /// 无法满足 Expect 请求头的要求。
    ///
    /// The Expect header cannot be met.
    ///
    /// `417`, fail: the server did not act; remove the Expect header first.
    /// RFC 9110, 15.5.18.
    #[doc(alias = "417")]
    #[doc(alias = "期望失败")]
    #[code(417, fail)]
    ExpectationFailed,

    /// 请求被发到了不负责该地址的服务器。
    ///
    /// The request reached a server that does not answer for its address.
    ///
    /// `421`, fail: the server did not act; another connection is needed.
    /// RFC 9110, 15.5.20.
    #[doc(alias = "421")]
    #[doc(alias = "误导请求")]
    #[code(421, fail)]
    MisdirectedRequest,

    /// 数据验证失败 (例如，响应一个 POST 请求)。 请检查响应体内详细的错误消息。
    ///
    /// Data validation failed (in response to a POST request, for example). Check the response body for detailed error messages.
    ///
    /// `422`, fail: the data must be changed first. RFC 9110, 15.5.21.
    #[doc(alias = "422")]
    #[doc(alias = "Unprocessable Content")]
    #[doc(alias = "数据验证失败")]
    #[doc(alias = "无法处理的实体")]
    #[code(422, fail)]
    UnprocessableEntity,

    /// 资源已被锁定。
    ///
    /// The resource is locked.
    ///
    /// `423`, indeterminate: an earlier copy of the request may still run and hold the
    /// lock. RFC 4918, 11.3.
    #[doc(alias = "423")]
    #[doc(alias = "资源已被锁定")]
    #[doc(alias = "已锁定")]
    #[code(423, indeterminate)]
    Locked,

    /// 所依赖的操作失败。
    ///
    /// An action that this one depends on failed.
    ///
    /// `424`, fail: the server did not act; the other action must be put right first.
    /// RFC 4918, 11.4.
    #[doc(alias = "424")]
    #[doc(alias = "依赖失败")]
    #[code(424, fail)]
    FailedDependency,

    /// 请求发送过早，可能被重放，服务器未予处理。
    ///
    /// The request came too early and could be a replay; it was not processed.
    ///
    /// `425`, retry: the server refused it unprocessed; after the TLS handshake it can
    /// be sent again. RFC 8470, 5.2.
    #[doc(alias = "425")]
    #[doc(alias = "请求过早")]
    #[code(425, retry)]
    TooEarly,

    /// 需要改用其他协议。
    ///
    /// Another protocol is required.
    ///
    /// `426`, fail: the server refused to act over this protocol. RFC 9110, 15.5.22.
    #[doc(alias = "426")]
    #[doc(alias = "需要升级协议")]
    #[code(426, fail)]
    UpgradeRequired,

    /// 请求需带有前提条件。
    ///
    /// The request must carry a precondition.
    ///
    /// `428`, fail: the server did not act; a header such as If-Match is needed.
    /// RFC 6585, 3.
    #[doc(alias = "428")]
    #[doc(alias = "需要前提条件")]
    #[code(428, fail)]
    PreconditionRequired,

    /// 请求过多。 由于限速请求被拒绝。
    ///
    /// Too many requests. The request was rejected because of rate limiting.
    ///
    /// `429`, retry: the request was refused before anything was done; the headers may
    /// say how long to wait. RFC 6585, 4.
    #[doc(alias = "429")]
    #[doc(alias = "请求过多")]
    #[doc(alias = "限流")]
    #[code(429, retry)]
    TooManyRequests,

    /// 请求头过大。
    ///
    /// The request headers are too large.
    ///
    /// `431`, fail: the server refused to process the request; the headers must be made
    /// smaller. RFC 6585, 5.
    #[doc(alias = "431")]
    #[doc(alias = "请求头过大")]
    #[code(431, fail)]
    RequestHeaderFieldsTooLarge,

    /// 因法律原因无法提供。
    ///
    /// The resource is unavailable for legal reasons.
    ///
    /// `451`, fail: the server refused on purpose. RFC 7725, 3.
    #[doc(alias = "451")]
    #[doc(alias = "法律原因")]
    #[code(451, fail)]
    UnavailableForLegalReasons,

    /// 客户端提前断开了连接。
    ///
    /// The client closed the connection before the answer.
    ///
    /// `499`, indeterminate: the server may have carried on regardless. nginx's own
    /// status, not registered.
    #[doc(alias = "499")]
    #[doc(alias = "客户端断开连接")]
    #[code(499, indeterminate)]
    ClientClosedRequest,

    /// 内部服务器错误。 这可能是由于内部程序错误引起的。
    ///
    /// Internal server error. It may be caused by an error in the program.
    ///
    /// `500`, indeterminate: nobody knows how far the server got. RFC 9110, 15.6.1.
    #[doc(alias = "500")]
    #[doc(alias = "内部服务器错误")]
    #[doc(alias = "服务器内部错误")]
    #[code(500, indeterminate)]
    InternalServerError,

    /// 服务器不支持该功能。
    ///
    /// The server does not support this function.
    ///
    /// `501`, indeterminate: it does not say which server on the way answered, or what
    /// the others did. RFC 9110, 15.6.2.
    #[doc(alias = "501")]
    #[doc(alias = "未实现")]
    #[code(501, indeterminate)]
    NotImplemented,

    /// 网关从上游服务器收到无效响应。
    ///
    /// The gateway received an invalid response from the server behind it.
    ///
    /// `502`, indeterminate: the server behind the gateway may have acted.
    /// RFC 9110, 15.6.3.
    #[doc(alias = "502")]
    #[doc(alias = "网关错误")]
    #[code(502, indeterminate)]
    BadGateway,

    /// 服务暂时不可用。
    ///
    /// The service is unavailable for now.
    ///
    /// `503`, indeterminate: the server may have failed in the middle of the request.
    /// RFC 9110, 15.6.4.
    #[doc(alias = "503")]
    #[doc(alias = "服务不可用")]
    #[code(503, indeterminate)]
    ServiceUnavailable,

    /// 网关等待上游服务器响应超时。
    ///
    /// The gateway timed out waiting for the server behind it.
    ///
    /// `504`, indeterminate: the server behind the gateway may have acted.
    /// RFC 9110, 15.6.5.
    #[doc(alias = "504")]
    #[doc(alias = "网关超时")]
    #[doc(alias = "超时")]
    #[code(504, indeterminate)]
    GatewayTimeout,

    /// 不支持该 HTTP 版本。
    ///
    /// The HTTP version is not supported.
    ///
    /// `505`, indeterminate: it does not say which server on the way answered, or what
    /// the others did. RFC 9110, 15.6.6.
    #[doc(alias = "505")]
    #[doc(alias = "不支持的HTTP版本")]
    #[code(505, indeterminate)]
    HttpVersionNotSupported,

    /// 服务器的内容协商配置有误。
    ///
    /// The content negotiation of the server is misconfigured.
    ///
    /// `506`, indeterminate: nobody knows how far the server got. RFC 2295, 8.1.
    #[doc(alias = "506")]
    #[doc(alias = "内容协商错误")]
    #[code(506, indeterminate)]
    VariantAlsoNegotiates,

    /// 服务器存储空间不足。
    ///
    /// The server is out of storage.
    ///
    /// `507`, indeterminate: storage may have run out after something was done.
    /// RFC 4918, 11.5.
    #[doc(alias = "507")]
    #[doc(alias = "存储空间不足")]
    #[code(507, indeterminate)]
    InsufficientStorage,

    /// 服务器检测到无限循环。
    ///
    /// The server detected an infinite loop.
    ///
    /// `508`, indeterminate: the server stopped in the middle of the request.
    /// RFC 5842, 7.2.
    #[doc(alias = "508")]
    #[doc(alias = "检测到循环")]
    #[doc(alias = "无限循环")]
    #[code(508, indeterminate)]
    LoopDetected,

    /// 请求需要进一步扩展。
    ///
    /// The request needs further extensions.
    ///
    /// `510`, indeterminate: it is obsolete, so a server that still sends it may
    /// mean anything. RFC 2774, 7.
    #[doc(alias = "510")]
    #[doc(alias = "需要扩展")]
    #[code(510, indeterminate)]
    NotExtended,

    /// 需先通过网络认证。
    ///
    /// The network requires a login first.
    ///
    /// `511`, indeterminate: a network on the way, such as a hotel's, answered instead of
    /// the server. RFC 6585, 6.
    #[doc(alias = "511")]
    #[doc(alias = "网络认证")]
    #[code(511, indeterminate)]
    NetworkAuthenticationRequired,

    /// 其他1xx：信息响应。
    ///
    /// Any other 1xx: informational.
    ///
    /// `100..=199`, indeterminate: the final answer is still to come. RFC 9110, 15.2.
    #[doc(alias = "信息响应")]
    #[code(100..=199, indeterminate)]
    Informational(u16),

    /// 其他2xx：结果待确认。
    ///
    /// Any other 2xx: the result is not confirmed.
    ///
    /// `200..=299`, indeterminate: an unregistered status may leave something undone,
    /// as 202 and 206 do. RFC 9110, 15.3.
    #[code(200..=299, indeterminate)]
    Successful(u16),

    /// 其他3xx：重定向。
    ///
    /// Any other 3xx: redirection.
    ///
    /// `300..=399`, indeterminate: more has to be done, and a redirection may follow a
    /// POST that took effect. RFC 9110, 15.4.
    #[doc(alias = "重定向")]
    #[code(300..=399, indeterminate)]
    Redirection(u16),

    /// 其他4xx：客户端错误，结果待确认。
    ///
    /// Any other 4xx: client error; the result is not confirmed.
    ///
    /// `400..=499`, indeterminate: an API may give an unregistered status a meaning of
    /// its own, such as "already paid". RFC 9110, 15.5.
    #[doc(alias = "客户端错误")]
    #[code(400..=499, indeterminate)]
    ClientError(u16),

    /// 其他5xx：服务器错误。
    ///
    /// Any other 5xx: server error.
    ///
    /// `500..=599`, indeterminate: the server knows that it failed, not how far it got.
    /// RFC 9110, 15.6.
    #[doc(alias = "服务器错误")]
    #[code(500..=599, indeterminate)]
    ServerError(u16),

    /// 未定义的HTTP状态码。
    ///
    /// A number that is no HTTP status code.
    ///
    /// `other`, indeterminate: statuses are 100 to 599; RFC 9110 tells clients to treat
    /// any other number as a 5xx. RFC 9110, 15.
    #[doc(alias = "未定义的状态码")]
    #[code(other, indeterminate)]
    Other(u16),
}
