//! A catalogue of words: the error codes that WeChat Pay v3 documents for payments.
//!
//! Words and Chinese messages come from 微信支付 APIv3 文档的公共错误码与支付类接口错误码. The
//! classes and the English messages are this program's reading. Payments, queries and refunds
//! answer with the same words, so a class has to be right for all of them: if a word leaves open
//! whether money moved, it is `indeterminate`, the class of the enum. Only requests refused for
//! their form, signature, permissions or rate count as without effect, as with the HTTP
//! statuses.

use jiemi_codes::{Protocol, ResponseCode};

/// `{"code":"PARAM_ERROR","message":"参数错误"}`. No word means success: that is HTTP 200 with an
/// object, such as `{"prepay_id":"wx26"}`, or 204.
const V3: Protocol = Protocol::new("code")
    .message("message")
    .success_without_code(&[200, 204]);

/// Error codes of WeChat Pay v3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = str, class = indeterminate, protocol = V3)]
pub(crate) enum WechatCode {
    /// 系统异常，请稍后重试。
    ///
    /// System error; try again later.
    ///
    /// The payment may have gone through before the error.
    #[doc(alias = "SYSTEM_ERROR")]
    #[code("SYSTEM_ERROR")]
    SystemError,

    /// 银行系统异常。
    ///
    /// Error in the bank's system.
    ///
    /// The bank may have moved the money.
    #[doc(alias = "BANK_ERROR")]
    #[code("BANK_ERROR")]
    BankError,

    /// 用户支付中，需要输入密码。
    ///
    /// The user is paying and has to enter a password.
    #[doc(alias = "USERPAYING")]
    #[code("USERPAYING", poll)]
    UserPaying,

    /// 用户支付中，需要输入密码。
    ///
    /// The user is paying and has to enter a password.
    ///
    /// Newer pages spell it this way.
    #[doc(alias = "USER_PAYING")]
    #[code("USER_PAYING", poll)]
    UserIsPaying,

    /// 订单已关闭。
    ///
    /// The order is closed.
    ///
    /// It does not say what happened to the order before.
    #[doc(alias = "ORDER_CLOSED")]
    #[code("ORDER_CLOSED")]
    OrderClosed,

    /// 订单不存在。
    ///
    /// The order does not exist.
    ///
    /// An order that was just sent may still arrive.
    #[doc(alias = "ORDER_NOT_EXIST")]
    #[code("ORDER_NOT_EXIST")]
    OrderNotExist,

    /// 商户订单号重复。
    ///
    /// The merchant's order number was used before.
    ///
    /// The earlier copy may have been paid.
    #[doc(alias = "OUT_TRADE_NO_USED")]
    #[code("OUT_TRADE_NO_USED")]
    OutTradeNoUsed,

    /// 商户号不存在。
    ///
    /// The merchant number does not exist.
    ///
    /// Queries get this answer too, and it says nothing about the order.
    #[doc(alias = "MCH_NOT_EXISTS")]
    #[code("MCH_NOT_EXISTS")]
    MchNotExists,

    /// 交易错误。
    ///
    /// Transaction error.
    ///
    /// Only the message says which.
    #[doc(alias = "TRADE_ERROR")]
    #[code("TRADE_ERROR")]
    TradeError,

    /// 业务规则限制。
    ///
    /// Limited by a business rule.
    ///
    /// Only the message says which.
    #[doc(alias = "RULE_LIMIT")]
    #[code("RULE_LIMIT")]
    RuleLimit,

    /// 账号异常。
    ///
    /// The account is abnormal.
    ///
    /// It does not say what an earlier copy did.
    #[doc(alias = "ACCOUNT_ERROR")]
    #[code("ACCOUNT_ERROR")]
    AccountError,

    /// 余额不足。
    ///
    /// The balance is not enough.
    ///
    /// It does not say what an earlier copy did.
    #[doc(alias = "NOT_ENOUGH")]
    #[code("NOT_ENOUGH")]
    NotEnough,

    /// 无效请求。
    ///
    /// Invalid request.
    ///
    /// It covers business rules too, such as one against a second copy.
    #[doc(alias = "INVALID_REQUEST")]
    #[code("INVALID_REQUEST")]
    InvalidRequest,

    /// 频率超限。
    ///
    /// Too many requests.
    ///
    /// Refused before anything was done.
    #[doc(alias = "FREQUENCY_LIMITED")]
    #[code("FREQUENCY_LIMITED", retry)]
    FrequencyLimited,

    /// 参数错误。
    ///
    /// Parameter error.
    ///
    /// The request has to be corrected first.
    #[doc(alias = "PARAM_ERROR")]
    #[code("PARAM_ERROR", fail)]
    ParamError,

    /// 签名错误。
    ///
    /// Signature error.
    ///
    /// Signatures are checked before anything is done.
    #[doc(alias = "SIGN_ERROR")]
    #[code("SIGN_ERROR", fail)]
    SignError,

    /// 商户无权限。
    ///
    /// The merchant has no permission.
    ///
    /// The merchant has to apply for it first.
    #[doc(alias = "NO_AUTH")]
    #[code("NO_AUTH", fail)]
    NoAuth,

    /// AppID和mch_id不匹配。
    ///
    /// AppID and mch_id do not match.
    ///
    /// The request has to be corrected first.
    #[doc(alias = "APPID_MCHID_NOT_MATCH")]
    #[code("APPID_MCHID_NOT_MATCH", fail)]
    AppidMchidNotMatch,

    /// openid和appid不匹配。
    ///
    /// openid and appid do not match.
    ///
    /// The request has to be corrected first.
    #[doc(alias = "OPENID_MISMATCH")]
    #[code("OPENID_MISMATCH", fail)]
    OpenidMismatch,
}
