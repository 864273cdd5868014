//! The bank's codes for calls and its states of transfers.

use jiemi_codes::{Protocol, ResponseCode};

/// The code is in the `head` of `response`, and the payload is its `body`.
const MESSAGE: Protocol = Protocol::new("respCode")
    .message("respMsg")
    .within("response.head")
    .payload("response.body");

/// Codes of calls. They are words: `0`, `00` and `0000` are three different ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = str, class = indeterminate, protocol = MESSAGE)]
pub(crate) enum BankCode {
    /// 成功。
    ///
    /// Success.
    #[code("0000", success)]
    Success,

    /// 交易已受理，请稍后查询。
    ///
    /// Accepted; query later.
    #[code("05", poll)]
    Accepted,

    /// 系统异常。
    ///
    /// System error.
    #[code("E999")]
    SystemError,

    /// 查无此交易。
    ///
    /// No such transaction.
    ///
    /// Not a failure: a transaction that was just sent may not be visible to a query yet.
    #[code("34")]
    NotFound,

    /// 流水号重复。
    ///
    /// The serial number was used before.
    ///
    /// Perhaps by an earlier copy of the request.
    #[code("94")]
    Duplicate,

    /// 交易繁忙，未受理。
    ///
    /// Busy; not accepted.
    #[code("E503", retry)]
    Busy,

    /// 账户余额不足。
    ///
    /// The balance is too low.
    #[code("A6", fail)]
    NotEnough,

    /// 报文格式错误。
    ///
    /// The message is malformed.
    #[code("P001", fail)]
    Malformed,
}

/// The states of transfers, in the `body` of a success.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = str)]
pub(crate) enum TransferState {
    /// 处理中。
    ///
    /// In progress.
    #[code("00", poll)]
    InProgress,

    /// 交易成功。
    ///
    /// Paid.
    #[code("01", success)]
    Paid,

    /// 交易失败。
    ///
    /// Failed.
    #[code("02", fail)]
    Failed,

    /// 待人工核实。
    ///
    /// Needs a manual check.
    #[code("09", indeterminate)]
    Review,
}
