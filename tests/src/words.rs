//! A catalogue of words, with the habits of several vendors.

use jiemi_codes::ResponseCode;

/// Codes like those of WeChat Pay v3, Alipay and a bank.
///
/// [All codes as a table](#impl-V3Code)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = str, class = indeterminate, display = zh, error)]
#[cfg_attr(feature = "serde", response_code(serde))]
#[cfg_attr(feature = "schemars", response_code(schemars))]
pub enum V3Code {
    /// 成功。
    ///
    /// Success.
    #[code("SUCCESS", success)]
    Success,

    /// 系统错误，请用原单号查询。
    ///
    /// System error; query the same order.
    #[doc(alias = "SYSTEM_ERROR")]
    #[code("SYSTEM_ERROR")]
    SystemError,

    /// 用户支付中，需要输入密码。
    ///
    /// The user is paying and has to enter a password.
    #[code("USERPAYING", poll)]
    UserPaying,

    /// 接口调用成功。
    ///
    /// The call succeeded.
    #[code("10000", success)]
    Called,

    /// 交易成功。
    ///
    /// The transaction succeeded.
    #[code("0000", success)]
    Approved,

    /// 有效期错误。
    ///
    /// Wrong expiry date.
    #[code("A6", fail)]
    WrongExpiry,

    /// 未知错误，请重试。
    ///
    /// Unknown error; try again.
    #[code("isp.unknow-error", shared, primary, retry)]
    Unknown,

    /// 未知的错误码。
    ///
    /// An unknown code.
    #[code("isp.unknow-error", shared, retry)]
    UnknownCode,

    /// 订单已支付。
    ///
    /// The order is paid.
    #[code("ORDER_CLASH", shared)]
    OrderPaid,

    /// 订单号重复。
    ///
    /// The order number is used twice.
    #[code("ORDER_CLASH", shared, fail)]
    OrderTwice,

    /// 以 HTTP 状态码为准。
    ///
    /// The HTTP status decides.
    #[code("SEE_STATUS", by_status)]
    SeeStatus,
}

/// Words that mean something to Markdown, to HTML or to nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = str, class = fail)]
pub enum StrangeWords {
    /// 空字符。
    ///
    /// NUL.
    #[code("\0")]
    Nul,
    /// 两行。
    ///
    /// Two lines.
    #[code("a\nb")]
    Lines,
    /// 空格。
    ///
    /// Spaces.
    #[code(" a b ")]
    Spaces,
    /// 一个空格。
    ///
    /// One space.
    #[code(" ")]
    Space,
    /// 标记。
    ///
    /// Markup.
    #[code("<b>|`*a*_b_`|&amp;&#65;\\[x](y)")]
    Markup,
    /// 引号。
    ///
    /// Quotes.
    #[code(r#""quoted" 'single'"#)]
    Quotes,
    /// 中文。
    ///
    /// Chinese.
    #[code("余额不足😀")]
    Chinese,
    /// 代码围栏。
    ///
    /// A fence.
    #[code("```")]
    Fence,
}
