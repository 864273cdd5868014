//! Enums that several tests use, and the table that their codes are judged by.

pub mod apis;
mod by_hand;
pub mod judging;
mod names;
pub mod protocols;
mod typography;
mod vendors;
mod words;

pub use names::Names;
pub use typography::Typography;
pub use vendors::{NineAsksStatus, SignedNumbers, TwoHundredSucceeds, WithOther, ZeroSucceeds};
pub use words::{StrangeWords, V3Code};

use jiemi_codes::ResponseCode;

/// Return codes of the shop API: the sample of the documentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = u16, class = indeterminate)]
#[cfg_attr(feature = "serde", response_code(serde))]
pub enum ShopCode {
    /// 返回成功，得到有效数据。
    ///
    /// Success; the response carries valid data.
    #[code(1000, success)]
    Success,

    /// 用户名或者密码错误。
    ///
    /// Wrong user name or password.
    #[code(1008, shared, fail)]
    InvalidCredentials,

    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008, shared, fail)]
    RequestRefused,

    /// 支付宝支付需要轮询。
    ///
    /// The Alipay payment must be polled.
    #[code(1018, poll)]
    AlipayPending,

    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server(u16),

    /// 未收录的返回码。
    ///
    /// A code this version does not know.
    #[code(other)]
    Other(u16),
}

/// The README's example, as a reader would paste it.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
