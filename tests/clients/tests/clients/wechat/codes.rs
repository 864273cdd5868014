//! WeChat's codes for calls and its states of orders.

use jiemi_codes::{Protocol, ResponseCode};

/// A success has no code: 200 with an object, or 204 with nothing.
const V3: Protocol = Protocol::new("code")
    .message("message")
    .success_without_code(&[200, 204]);

/// Codes of calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = str, class = indeterminate, protocol = V3)]
pub(crate) enum V3Code {
    /// 系统错误，请用原单号查询。
    ///
    /// System error; query the same order.
    #[code("SYSTEM_ERROR")]
    SystemError,

    /// 用户支付中，需要输入密码。
    ///
    /// The user is paying and has to enter a password.
    #[code("USERPAYING", poll)]
    UserPaying,

    /// 订单不存在。
    ///
    /// The order does not exist.
    ///
    /// Not a failure: an order that was just sent may not be visible to a query yet.
    #[code("ORDER_NOT_EXIST")]
    OrderNotExist,

    /// 订单已支付。
    ///
    /// The order is already paid.
    ///
    /// Not a failure: an earlier copy of the request paid it, as the query shows.
    #[code("ORDERPAID")]
    OrderPaid,

    /// 商户订单号重复。
    ///
    /// The order number was used before.
    #[code("OUT_TRADE_NO_USED")]
    OutTradeNoUsed,

    /// 频率超限。
    ///
    /// Too many requests.
    #[code("FREQUENCY_LIMITED", retry)]
    FrequencyLimited,

    /// 参数错误。
    ///
    /// A parameter is wrong.
    #[code("PARAM_ERROR", fail)]
    ParamError,

    /// 签名错误。
    ///
    /// The signature of the request is wrong.
    #[code("SIGN_ERROR", fail)]
    SignError,

    /// 余额不足。
    ///
    /// The balance is too low.
    #[code("NOT_ENOUGH", fail)]
    NotEnough,
}

/// The states of orders, in the payload of a success.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = str)]
pub(crate) enum TradeState {
    /// 支付成功。
    ///
    /// Paid.
    #[code("SUCCESS", success)]
    Success,

    /// 转入退款。
    ///
    /// Being refunded.
    ///
    /// It was paid, but the money may be on its way back: somebody has to check it.
    #[code("REFUND", indeterminate)]
    Refund,

    /// 未支付。
    ///
    /// Not paid yet.
    #[code("NOTPAY", poll)]
    NotPay,

    /// 用户支付中。
    ///
    /// The user is paying.
    #[code("USERPAYING", poll)]
    UserPaying,

    /// 已关闭。
    ///
    /// Closed.
    #[code("CLOSED", fail)]
    Closed,

    /// 已撤销。
    ///
    /// Reversed.
    #[code("REVOKED", fail)]
    Revoked,

    /// 支付失败。
    ///
    /// The payment failed.
    #[code("PAYERROR", fail)]
    PayError,
}
