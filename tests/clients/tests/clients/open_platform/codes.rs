//! The platform's codes for calls and its statuses of orders.

use jiemi_codes::{Protocol, ResponseCode};

/// A success has `"errcode":0` or none. Do not name `status` here: that key is the order's.
const OPEN: Protocol = Protocol::new("errcode")
    .message("errmsg")
    .success_without_code(&[200]);

/// Codes of calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = i32, class = indeterminate, protocol = OPEN)]
pub(crate) enum OpenCode {
    /// 系统繁忙，请稍候再试。
    ///
    /// The system is busy; try again later.
    ///
    /// It may have been busy with this very order.
    #[code(-1)]
    Busy,

    /// 请求成功。
    ///
    /// Success.
    #[code(0, success)]
    Success,

    /// 获取凭证时密钥错误，或者凭证无效。
    ///
    /// The secret or the token is invalid.
    #[code(40001, reauthenticate)]
    InvalidCredential,

    /// 应用标识不合法。
    ///
    /// The application id is invalid.
    #[code(40013, fail)]
    InvalidAppId,

    /// 凭证已过期。
    ///
    /// The token has expired.
    #[code(42001, reauthenticate)]
    TokenExpired,

    /// 每分钟调用次数已达上限。
    ///
    /// The limit of calls per minute is reached.
    #[code(45011, retry)]
    MinuteLimit,

    /// 缺少参数。
    ///
    /// A parameter is missing.
    #[code(47001, fail)]
    MissingParameter,

    /// 订单不存在。
    ///
    /// The order does not exist.
    ///
    /// Not a failure: an order that was just sent may not be visible to a query yet.
    #[code(268490003)]
    OrderNotFound,

    /// 重复操作。
    ///
    /// The operation was done before.
    ///
    /// Not a failure: an earlier copy of the request did it, as the query shows.
    #[code(268490004)]
    Repeated,

    /// 用户代币不足。
    ///
    /// The user has too few coins.
    #[code(268490005, fail)]
    NotEnough,
}

/// The `status` of an order in the payload of a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = indeterminate)]
pub(crate) enum OrderStatus {
    /// 已创建，未支付。
    ///
    /// Created, not paid.
    #[code(100, poll)]
    Created,

    /// 已支付。
    ///
    /// Paid.
    #[code(101, success)]
    Paid,

    /// 已关闭。
    ///
    /// Closed.
    #[code(106, fail)]
    Closed,

    /// 待人工核实。
    ///
    /// Needs a manual check.
    #[code(109, indeterminate)]
    Review,
}
