//! Catalogues of other APIs, each with the protocol that its answers follow: the shapes of
//! bodies that clients have met.

use jiemi_codes::{Protocol, ResponseCode};

/// WeChat Pay v3: a code comes only with an error.
pub const V3: Protocol<'static> = Protocol::new("code")
    .message("message")
    .success_without_code(&[200, 204]);

/// WeChat Pay v3. The status alone says that a call went well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = str, class = indeterminate, protocol = V3)]
pub enum WechatPay {
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
    /// 余额不足。
    ///
    /// The balance is too low.
    #[code("NOT_ENOUGH", fail)]
    NotEnough,
    /// 频率超限。
    ///
    /// Too many requests.
    #[code("FREQUENCY_LIMITED", retry)]
    FrequencyLimited,
}

/// Alipay: the object of the answer is named after the method; the gateway's own has another name.
pub const ALIPAY: Protocol<'static> = Protocol::new("code")
    .message("msg")
    .within("alipay_trade_pay_response")
    .within("error_response");

/// The gateway codes of Alipay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = str, class = indeterminate, protocol = ALIPAY)]
pub enum Alipay {
    /// 接口调用成功。
    ///
    /// The call succeeded.
    #[code("10000", success)]
    Succeeded,
    /// 等待用户付款。
    ///
    /// Waiting for the user to pay.
    #[code("10003", poll)]
    WaitingForUser,
    /// 服务不可用。
    ///
    /// The service is unavailable.
    #[code("20000")]
    Unavailable,
    /// 业务处理失败，原因见 sub_code。
    ///
    /// Business processing failed; `sub_code` has the reason.
    #[code("40004")]
    BusinessFailed,
    /// 缺少必选参数。
    ///
    /// A required parameter is missing.
    #[code("40001", fail)]
    MissingParameter,
}

/// The `sub_code`s of Alipay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = str, class = indeterminate)]
pub enum AlipaySub {
    /// 余额不足。
    ///
    /// The balance is too low.
    #[code("ACQ.BUYER_BALANCE_NOT_ENOUGH", fail)]
    BalanceTooLow,
    /// 系统错误。
    ///
    /// System error.
    #[code("ACQ.SYSTEM_ERROR")]
    SystemError,
}

/// A bank: `respCode` and `respMsg`.
pub const BANK: Protocol<'static> = Protocol::new("respCode").message("respMsg");

/// A bank whose words are digits, with zeros of every length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = str, class = indeterminate, protocol = BANK)]
pub enum Bank {
    /// 成功。
    ///
    /// Success.
    #[code("0000", success)]
    Succeeded,
    /// 成功，旧接口。
    ///
    /// Success of the old interface.
    #[code("00", success)]
    SucceededOld,
    /// 交易处理中。
    ///
    /// The transaction is being processed.
    #[code("05", poll)]
    Processing,
    /// 有缺陷的成功。
    ///
    /// A success with a defect.
    #[code("A6")]
    DefectiveSuccess,
    /// 报文格式错误。
    ///
    /// The message has a wrong format.
    #[code("P001", fail)]
    WrongFormat,
}

/// WeChat's open platform: no `errcode` at all on success.
pub const OPEN_PLATFORM: Protocol<'static> = Protocol::new("errcode")
    .message("errmsg")
    .success_without_code(&[200]);

/// WeChat's open platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = i32, class = indeterminate, protocol = OPEN_PLATFORM)]
pub enum OpenPlatform {
    /// 系统繁忙，请稍候再试。
    ///
    /// The system is busy; try again later.
    #[code(-1)]
    Busy,
    /// 请求成功。
    ///
    /// The request succeeded.
    #[code(0, success)]
    Succeeded,
    /// 无效的 code。
    ///
    /// Invalid code.
    #[code(40029, fail)]
    InvalidCode,
    /// access_token 超时。
    ///
    /// The access token has expired.
    #[code(42001, reauthenticate)]
    TokenExpired,
}

/// JeePay, like most APIs in China: the payload is in `data`.
pub const JEEPAY: Protocol<'static> = Protocol::new("code").message("msg").payload("data");

/// JeePay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = i32, class = indeterminate, protocol = JEEPAY)]
pub enum Jeepay {
    /// 成功。
    ///
    /// Success.
    #[code(0, success)]
    Succeeded,
    /// 系统异常。
    ///
    /// System error.
    #[code(10)]
    SystemError,
    /// 业务处理失败。
    ///
    /// Business processing failed.
    #[code(9999, fail)]
    Failed,
}

/// A wrapper with a flag, which answers everything with HTTP 200 and the code in `data`.
pub const WRAPPER: Protocol<'static> = Protocol::new("code")
    .message("message")
    .name("name")
    .status("status")
    .within("data")
    .success_without_code(&[200])
    .zero_by_status();

/// A shop that sends a flag beside the code.
pub const FLAGGED: Protocol<'static> = Protocol::new("code")
    .message("message")
    .must_be_true("success")
    .payload("result.order")
    .success_statuses(&[200, 201])
    .success_without_code(&[200, 204]);

/// A shop whose code of success is 200, with a flag beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = u16, class = indeterminate, protocol = FLAGGED)]
pub enum FlaggedShop {
    /// 操作成功。
    ///
    /// Done.
    #[code(200, success)]
    Done,
    /// 处理中。
    ///
    /// Being processed.
    #[code(2001, poll)]
    Processing,
    /// 参数错误。
    ///
    /// Wrong parameters.
    #[code(400, fail)]
    WrongParameters,
}

/// A code of success comes with 200 or 201.
pub const CREATED: Protocol<'static> = Protocol::new("code")
    .message("message")
    .success_statuses(&[200, 201]);

/// A shop that answers 201 with a code of success, and means it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = u16, class = indeterminate, protocol = CREATED)]
pub enum CreatingShop {
    /// 已创建。
    ///
    /// Created.
    #[code(1, success)]
    Created,
    /// 已受理。
    ///
    /// Accepted.
    #[code(2, poll)]
    Accepted,
}
