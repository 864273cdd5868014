//! The aggregator's codes for calls and its states of orders.

use jiemi_codes::{Protocol, ResponseCode};

/// The most common envelope in China, with a flag that repeats whether the call succeeded.
/// If the two disagree, nothing is certain.
const GATEWAY: Protocol = Protocol::new("code")
    .message("msg")
    .payload("data")
    .must_be_true("success");

/// Codes of calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = indeterminate, protocol = GATEWAY)]
pub(crate) enum GatewayCode {
    /// 调用成功。
    ///
    /// The call succeeded.
    #[code(0, success)]
    Success,

    /// 系统异常。
    ///
    /// System error.
    #[code(10)]
    SystemError,

    /// 参数有误。
    ///
    /// A parameter is wrong.
    #[code(11, fail)]
    InvalidParameter,

    /// 数据库服务异常。
    ///
    /// The database failed.
    #[code(12)]
    DatabaseError,

    /// 记录不存在。
    ///
    /// No such record.
    ///
    /// Not a failure: an order that was just sent may not be visible to a query yet.
    #[code(5003)]
    NotFound,

    /// 权限错误，当前商户不支持此操作。
    ///
    /// The merchant may not do this.
    #[code(5004, fail)]
    Forbidden,

    /// 自定义业务异常。
    ///
    /// Any other business error.
    ///
    /// Used for refusals, for orders that already exist and for channels that failed.
    #[code(9999)]
    BusinessError,
}

/// The state of an order in `data`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u8, class = indeterminate)]
pub(crate) enum OrderState {
    /// 订单生成。
    ///
    /// Created.
    #[code(0, poll)]
    Created,

    /// 支付中。
    ///
    /// Being paid.
    #[code(1, poll)]
    Paying,

    /// 支付成功。
    ///
    /// Paid.
    #[code(2, success)]
    Paid,

    /// 支付失败。
    ///
    /// The payment failed.
    #[code(3, fail)]
    Failed,

    /// 已撤销。
    ///
    /// Reversed.
    #[code(4, fail)]
    Reversed,

    /// 已退款。
    ///
    /// Refunded.
    ///
    /// It was paid and then refunded, in part or in full, so somebody has to check it.
    #[code(5)]
    Refunded,

    /// 订单关闭。
    ///
    /// Closed.
    #[code(6, fail)]
    Closed,
}
