//! The return codes (`code`) of the reference document.

use crate::ResponseCode;

/// The return codes (`code`) of the API 街觅 / 觅支付 (Jiemi Pay).
///
/// The codes are 0 and 1000–1023, of type `u16`. Some need care:
///
/// - 1000 is a success, but only together with HTTP 200.
/// - 0 says nothing by itself: the [HTTP status](crate::HttpStatus) decides.
/// - 1008 has two meanings, which the server's message tells apart.
/// - After 1018 and 1019 the payment must be polled.
///
/// The numbers and the Chinese texts are copied from the vendor's document word for word, and
/// it says no more. The classes, the reasons for them and the English texts are this crate's
/// reading: a code after which money may have moved is
/// [`Indeterminate`](crate::Class::Indeterminate).
///
/// Its protocol is [`Protocol::JIEMI`](crate::Protocol::JIEMI).
///
/// ```
/// use jiemi_codes::{Class, Lookup, PayCode, ResponseCode};
///
/// assert_eq!(PayCode::lookup(1018), Lookup::One(PayCode::AlipayPending));
/// assert_eq!(PayCode::AlipayPending.class(), Class::Poll);
/// assert_eq!(
///     PayCode::lookup(1008),
///     Lookup::Shared(&[PayCode::InvalidCredentials, PayCode::RequestRefused]),
/// );
/// ```
///
/// [All codes as a table](#impl-PayCode)
///
/// Source: 街觅3.0 / 觅支付返回代码解释, section 返回状态码 `code`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = u16, protocol = crate::Protocol::JIEMI, crate = crate)]
#[cfg_attr(feature = "serde", response_code(serde))]
#[cfg_attr(feature = "schemars", response_code(schemars))]
#[non_exhaustive]
pub enum PayCode {
    /// 出错。此时检查HTTP状态码`status`
    ///
    /// An error occurred; check the HTTP status code `status`.
    ///
    /// `0`, by status: the number says nothing by itself; the HTTP status beside it
    /// decides.
    #[doc(alias = "0")]
    #[doc(alias = "出错")]
    #[code(0, by_status)]
    SeeHttpStatus,

    /// 返回成功，得到有效数据。
    ///
    /// Success; the response carries valid data.
    ///
    /// `1000`, success: the only code of success, and only together with HTTP 200.
    #[doc(alias = "1000")]
    #[doc(alias = "返回成功")]
    #[doc(alias = "成功")]
    #[code(1000, success)]
    Success,

    /// 参数出错，有时会有详细到哪个参数出错，例如：手机号错误。
    ///
    /// A parameter is wrong; sometimes the message says which one, such as a wrong phone number.
    ///
    /// `1001`, fail: the request was rejected before anything was done.
    #[doc(alias = "1001")]
    #[doc(alias = "参数出错")]
    #[doc(alias = "参数错误")]
    #[code(1001, fail)]
    InvalidParameter,

    /// 校验失败，例如：参数校验失败。
    ///
    /// Validation failed, for example of a parameter.
    ///
    /// `1002`, fail: the request was rejected before anything was done.
    #[doc(alias = "1002")]
    #[doc(alias = "校验失败")]
    #[doc(alias = "参数校验失败")]
    #[code(1002, fail)]
    ValidationFailed,

    /// 已过期/已超时。
    ///
    /// Expired or timed out.
    ///
    /// `1003`, indeterminate: a timeout is not a failure; the request may have taken
    /// effect before it.
    #[doc(alias = "1003")]
    #[doc(alias = "已过期")]
    #[doc(alias = "超时")]
    #[doc(alias = "已超时")]
    #[code(1003, indeterminate)]
    ExpiredOrTimedOut,

    /// 短信发送失败/未到发送时间。
    ///
    /// The SMS could not be sent, or it is too early to send another.
    ///
    /// `1004`, retry: no message was sent; after a delay one can be.
    #[doc(alias = "1004")]
    #[doc(alias = "短信发送失败")]
    #[doc(alias = "未到发送时间")]
    #[code(1004, retry)]
    SmsNotSent,

    /// 服务器模型保存失败。
    ///
    /// The server failed to save the model.
    ///
    /// `1005`, indeterminate: money may have moved before the save failed.
    #[doc(alias = "1005")]
    #[doc(alias = "保存失败")]
    #[code(1005, indeterminate)]
    SaveFailed,

    /// 用户已被注册。
    ///
    /// The user is already registered.
    ///
    /// `1006`, fail: nothing was registered, and sending it again will not change that.
    #[doc(alias = "1006")]
    #[doc(alias = "用户已被注册")]
    #[doc(alias = "已注册")]
    #[code(1006, fail)]
    AlreadyRegistered,

    /// 短信认证码错误或者已失效。
    ///
    /// The SMS verification code is wrong or no longer valid.
    ///
    /// `1007`, fail: another verification code is needed.
    #[doc(alias = "1007")]
    #[doc(alias = "短信认证码错误")]
    #[doc(alias = "验证码错误")]
    #[code(1007, fail)]
    InvalidSmsCode,

    /// 用户名或者密码错误。
    ///
    /// Wrong user name or password.
    ///
    /// `1008`, fail: the login was refused before anything was done; other credentials
    /// are needed. The number is shared with
    /// [`RequestRefused`](PayCode::RequestRefused): the message tells them apart.
    #[doc(alias = "1008")]
    #[doc(alias = "用户名或者密码错误")]
    #[doc(alias = "密码错误")]
    #[code(1008, shared, fail)]
    InvalidCredentials,

    /// 请求被拒绝。
    ///
    /// The request was refused.
    ///
    /// `1008`, fail: the server refused to act. The number is shared with
    /// [`InvalidCredentials`](PayCode::InvalidCredentials): the message tells them
    /// apart.
    #[doc(alias = "1008")]
    #[doc(alias = "请求被拒绝")]
    #[code(1008, shared, fail)]
    RequestRefused,

    /// 用户认证失败，权限校验失败。
    ///
    /// User authentication failed; the permission check failed.
    ///
    /// `1009`, reauthenticate: credentials are checked before anything is done; fresh
    /// ones may pass.
    #[doc(alias = "1009")]
    #[doc(alias = "用户认证失败")]
    #[doc(alias = "权限校验失败")]
    #[code(1009, reauthenticate)]
    AuthenticationFailed,

    /// 所需要的资源未查到，例如用户、店铺等。
    ///
    /// The required resource was not found, such as a user or a shop.
    ///
    /// `1010`, fail: the server cannot act on a resource that does not exist. On a query
    /// it does not mean that an order was never submitted.
    #[doc(alias = "1010")]
    #[doc(alias = "资源未查到")]
    #[doc(alias = "资源不存在")]
    #[code(1010, fail)]
    ResourceNotFound,

    /// TOKEN已失效。
    ///
    /// The token is no longer valid.
    ///
    /// `1011`, reauthenticate: the token is checked before anything is done; a new one
    /// passes.
    #[doc(alias = "1011")]
    #[doc(alias = "TOKEN已失效")]
    #[doc(alias = "令牌过期")]
    #[code(1011, reauthenticate)]
    TokenExpired,

    /// 服务器未知故障。
    ///
    /// Unknown server fault.
    ///
    /// `1012`, indeterminate: nobody knows how far the server got.
    #[doc(alias = "1012")]
    #[doc(alias = "服务器未知故障")]
    #[doc(alias = "未知故障")]
    #[code(1012, indeterminate)]
    UnknownServerFault,

    /// 微信故障，详细查看返回代码。
    ///
    /// WeChat fault; see the returned code for details.
    ///
    /// `1013`, indeterminate: the request may have reached WeChat Pay.
    #[doc(alias = "1013")]
    #[doc(alias = "微信故障")]
    #[code(1013, indeterminate)]
    WechatFault,

    /// 请求失败。
    ///
    /// The request failed.
    ///
    /// `1014`, indeterminate: it does not say at which point the request failed.
    #[doc(alias = "1014")]
    #[doc(alias = "请求失败")]
    #[code(1014, indeterminate)]
    RequestFailed,

    /// 微信订单信息。
    ///
    /// WeChat order information.
    ///
    /// `1015`, poll: the order exists but is not paid; start the payment with this
    /// information, then query the order.
    #[doc(alias = "1015")]
    #[doc(alias = "微信订单信息")]
    #[doc(alias = "微信下单")]
    #[code(1015, poll)]
    WechatOrder,

    /// 支付宝订单信息。
    ///
    /// Alipay order information.
    ///
    /// `1016`, poll: the order exists but is not paid; start the payment with this
    /// information, then query the order.
    #[doc(alias = "1016")]
    #[doc(alias = "支付宝订单信息")]
    #[doc(alias = "支付宝下单")]
    #[code(1016, poll)]
    AlipayOrder,

    /// 支付宝或者微信取消支付。
    ///
    /// The Alipay or WeChat payment was cancelled.
    ///
    /// `1017`, indeterminate: leaving the cashier need not close the order, which may
    /// still be paid.
    #[doc(alias = "1017")]
    #[doc(alias = "取消支付")]
    #[code(1017, indeterminate)]
    PaymentCancelled,

    /// 支付宝支付需要轮询。
    ///
    /// The Alipay payment must be polled.
    ///
    /// `1018`, poll: the payment is under way; query it until it is decided.
    #[doc(alias = "1018")]
    #[doc(alias = "支付宝支付需要轮询")]
    #[doc(alias = "轮询")]
    #[doc(alias = "支付宝轮询")]
    #[code(1018, poll)]
    AlipayPending,

    /// 微信支付需要轮询。
    ///
    /// The WeChat payment must be polled.
    ///
    /// `1019`, poll: the payment is under way; query it until it is decided.
    #[doc(alias = "1019")]
    #[doc(alias = "微信支付需要轮询")]
    #[doc(alias = "轮询")]
    #[doc(alias = "微信轮询")]
    #[code(1019, poll)]
    WechatPending,

    /// 未授权的URL。
    ///
    /// The URL is not authorized.
    ///
    /// `1020`, fail: the server did not act; the URL must be authorized first.
    #[doc(alias = "1020")]
    #[doc(alias = "未授权的URL")]
    #[doc(alias = "未授权")]
    #[code(1020, fail)]
    UnauthorizedUrl,

    /// 查询的信息为空或者未设置。
    ///
    /// The queried information is empty or not set.
    ///
    /// `1021`, fail: there is nothing to return until it is set.
    #[doc(alias = "1021")]
    #[doc(alias = "信息为空")]
    #[doc(alias = "未设置")]
    #[code(1021, fail)]
    EmptyOrNotSet,

    /// 设置的信息只能被设置一个或者只能拥有一个有效的资源。
    ///
    /// Only one may be set, or only one valid resource may be held.
    ///
    /// `1022`, fail: the existing one must be removed first.
    #[doc(alias = "1022")]
    #[doc(alias = "只能设置一个")]
    #[code(1022, fail)]
    OnlyOneAllowed,

    /// 所需条件不满足。
    ///
    /// A required condition is not met.
    ///
    /// `1023`, fail: the server refused on purpose; the condition must be met first.
    #[doc(alias = "1023")]
    #[doc(alias = "条件不满足")]
    #[code(1023, fail)]
    ConditionNotMet,
}
