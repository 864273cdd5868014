//! What Alipay sends: a code, beside `40004` a second one, and the status of the trade.

use jiemi_codes::{Protocol, ResponseCode};

/// The code is in a member named after the method, and the client adds its name.
const GATEWAY: Protocol = Protocol::new("code").message("msg");

/// Codes of the gateway.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = str, class = indeterminate, protocol = GATEWAY)]
pub(crate) enum AlipayCode {
    /// 接口调用成功。
    ///
    /// The call succeeded.
    #[code("10000", success)]
    Success,

    /// 等待用户付款。
    ///
    /// Waiting for the user to pay.
    #[code("10003", poll)]
    Waiting,

    /// 服务不可用，请查询订单。
    ///
    /// The service is unavailable; query the order.
    #[code("20000")]
    Unavailable,

    /// 授权权限不足。
    ///
    /// The authorization is invalid or has expired.
    #[code("20001", reauthenticate)]
    Unauthorized,

    /// 缺少必选参数。
    ///
    /// A required parameter is missing.
    #[code("40001", fail)]
    MissingParameter,

    /// 非法的参数。
    ///
    /// A parameter is invalid.
    #[code("40002", fail)]
    InvalidParameter,

    /// 业务处理失败，见明细返回码。
    ///
    /// Business processing failed; see the `sub_code`.
    ///
    /// Only the `sub_code` says whether anything took effect.
    #[code("40004")]
    BusinessFailed,
}

/// The `sub_code` beside `40004`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = str, class = indeterminate)]
pub(crate) enum SubCode {
    /// 系统错误，请查询订单。
    ///
    /// System error; query the order.
    #[code("ACQ.SYSTEM_ERROR")]
    SystemError,

    /// 交易已被支付。
    ///
    /// The trade is already paid.
    ///
    /// Not a failure: an earlier copy of the request paid it, as the query shows.
    #[code("ACQ.TRADE_HAS_SUCCESS")]
    TradeHasSuccess,

    /// 交易不存在。
    ///
    /// The trade does not exist.
    ///
    /// Not a failure: a trade that was just sent may not be visible to a query yet.
    #[code("ACQ.TRADE_NOT_EXIST")]
    TradeNotExist,

    /// 交易已经关闭。
    ///
    /// The trade is closed.
    #[code("ACQ.TRADE_HAS_CLOSE", fail)]
    TradeHasClose,

    /// 支付授权码无效。
    ///
    /// The payment code is invalid.
    #[code("ACQ.PAYMENT_AUTH_CODE_INVALID", fail)]
    PaymentAuthCodeInvalid,

    /// 买家余额不足。
    ///
    /// The buyer's balance is too low.
    #[code("ACQ.BUYER_BALANCE_NOT_ENOUGH", fail)]
    BuyerBalanceNotEnough,
}

/// The statuses of trades, in the payload of a success.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = str)]
pub(crate) enum TradeStatus {
    /// 等待买家付款。
    ///
    /// Waiting for the buyer to pay.
    #[code("WAIT_BUYER_PAY", poll)]
    WaitBuyerPay,

    /// 交易支付成功。
    ///
    /// Paid.
    #[code("TRADE_SUCCESS", success)]
    Success,

    /// 交易结束，不可退款。
    ///
    /// Paid, and too late for a refund.
    #[code("TRADE_FINISHED", success)]
    Finished,

    /// 未付款交易超时关闭，或支付完成后全额退款。
    ///
    /// Closed without a payment, or refunded in full.
    ///
    /// Either way the buyer has the money.
    #[code("TRADE_CLOSED", fail)]
    Closed,
}
