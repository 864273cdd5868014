//! What an answer means for the caller: six classes, and what to do in each.

use crate::Language;
use crate::agreed::CLASSES;
use core::fmt;
use core::str::FromStr;

/// What to do next after a call: the one question a return code has to answer.
///
/// [`Retry`](Class::Retry), [`Reauthenticate`](Class::Reauthenticate) and
/// [`Fail`](Class::Fail) claim that **nothing took effect**. If that is not certain, the class
/// is [`Indeterminate`](Class::Indeterminate): a timeout is not a failure, and a payment that is
/// sent again after one may be paid twice.
///
/// Read the classes literally:
///
/// - **A class judges the call, not the order.** A query that succeeds may say "unpaid".
/// - **"Not found" settles nothing about an order just sent.** A catalogue for queries lists it
///   as `indeterminate`, and only the same order number may be sent again.
/// - **"Already done" means: query the order.** "Nothing took effect" includes earlier copies of
///   the request, so `ORDERPAID` is [`Indeterminate`](Class::Indeterminate). The query shows what
///   the earlier copy did.
/// - **Show [`advice`](Class::advice) beside the message of an indeterminate answer.** The
///   message alone reads as a refusal.
/// - **A page of HTML is never a success and never pending.** A proxy may have sent it.
/// - **Decode GBK first.** A body that is not UTF-8 is unreadable.
///
/// The enum is exhaustive on purpose: the compiler checks that a `match` handles every class.
///
/// ```
/// use jiemi_codes::Class;
///
/// fn may_send_again(class: Class) -> bool {
///     match class {
///         Class::Retry | Class::Reauthenticate => true,
///         Class::Success | Class::Poll | Class::Indeterminate | Class::Fail => false,
///     }
/// }
///
/// assert!(!may_send_again(Class::Indeterminate));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    /// It took effect; stop.
    #[doc(alias("成功"))]
    Success,
    /// Accepted, not finished: query the same order after a delay, never submit
    /// it again.
    #[doc(alias("轮询", "处理中", "支付中"))]
    Poll,
    /// It may or may not have taken effect: query the same order first; never
    /// submit under a new order number.
    #[doc(alias("结果未知", "已支付"))]
    Indeterminate,
    /// It did not take effect: send the same request again after a delay.
    #[doc(alias("重试", "重发"))]
    Retry,
    /// It did not take effect: renew the credentials, then send the same request
    /// once.
    #[doc(alias("凭证", "登录"))]
    Reauthenticate,
    /// It did not and will not take effect as sent: change something first.
    #[doc(alias("失败", "拒绝"))]
    Fail,
}

impl Class {
    /// All classes, in the order of declaration.
    pub const ALL: [Class; 6] = [
        Class::Success,
        Class::Poll,
        Class::Indeterminate,
        Class::Retry,
        Class::Reauthenticate,
        Class::Fail,
    ];

    /// The word that the attributes, `Display`, `FromStr` and serde use.
    ///
    /// ```
    /// # use jiemi_codes::Class;
    /// assert_eq!(Class::Reauthenticate.as_str(), "reauthenticate");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        CLASSES[self as usize]
    }

    /// Whether the call took effect: [`Success`](Class::Success) alone.
    ///
    /// ```
    /// # use jiemi_codes::Class;
    /// assert!(Class::ALL.into_iter().filter(|class| class.is_success()).eq([Class::Success]));
    /// ```
    #[must_use]
    pub const fn is_success(self) -> bool {
        matches!(self, Class::Success)
    }

    /// Whether the same request may simply be sent again after a delay:
    /// [`Retry`](Class::Retry) alone.
    ///
    /// ```
    /// # use jiemi_codes::Class;
    /// assert!(Class::Retry.is_retryable());
    /// // It needs other credentials first.
    /// assert!(!Class::Reauthenticate.is_retryable());
    /// ```
    #[must_use]
    pub const fn is_retryable(self) -> bool {
        matches!(self, Class::Retry)
    }

    /// Whether nothing is left to find out or to do: [`Success`](Class::Success)
    /// and [`Fail`](Class::Fail).
    ///
    /// ```
    /// # use jiemi_codes::Class;
    /// assert!(Class::Fail.is_final());
    /// assert!(!Class::Indeterminate.is_final());
    /// ```
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(self, Class::Success | Class::Fail)
    }

    /// Whether the same request may be sent again after a delay, given what the call does
    /// on the server.
    ///
    /// - [`Retry`](Class::Retry): always, since nothing took effect.
    /// - [`Indeterminate`](Class::Indeterminate): for [`Call::Read`] and [`Call::Idempotent`], not
    ///   for [`Call::Write`], which may have taken effect.
    /// - Every other class: never. After [`Poll`](Class::Poll) query the order; for
    ///   [`Reauthenticate`](Class::Reauthenticate) renew the credentials first.
    ///
    /// This says nothing about what happened: the class stays the same, even after your last
    /// attempt. And the answer to a second copy says nothing about the first: after one
    /// [`Indeterminate`](Class::Indeterminate) answer only a query settles the order, even if a
    /// later copy is refused or never leaves.
    ///
    /// ```
    /// # use jiemi_codes::{Call, Class};
    /// assert!(Class::Retry.may_resend(Call::Write));
    /// assert!(Class::Indeterminate.may_resend(Call::Idempotent));
    /// assert!(!Class::Indeterminate.may_resend(Call::Write));
    /// assert!(!Class::Poll.may_resend(Call::Read));
    /// ```
    #[must_use]
    pub const fn may_resend(self, call: Call) -> bool {
        match self {
            Class::Retry => true,
            Class::Indeterminate => matches!(call, Call::Read | Call::Idempotent),
            Class::Success | Class::Poll | Class::Reauthenticate | Class::Fail => false,
        }
    }

    /// What to do next, in one sentence.
    ///
    /// If the class is [`Indeterminate`](Class::Indeterminate), show it beside the server's
    /// message: the message alone reads as a refusal.
    ///
    /// ```
    /// # use jiemi_codes::{Class, Language};
    /// assert_eq!(Class::Retry.advice(Language::Zh), "未生效：请稍后重新发送同一请求。");
    /// ```
    #[must_use]
    pub const fn advice(self, language: Language) -> &'static str {
        match (self, language) {
            (Class::Success, Language::Zh) => "已生效，无需再做任何操作。",
            (Class::Success, Language::En) => "It took effect; nothing is left to do.",
            (Class::Poll, Language::Zh) => "已受理但尚未完成：请稍后查询同一笔订单，切勿重复提交。",
            (Class::Poll, Language::En) => {
                "Accepted, not finished: query the same order after a delay, never submit it again."
            }
            (Class::Indeterminate, Language::Zh) => {
                "结果未知，可能已生效，也可能未生效：请先查询同一笔订单，切勿换单号重新提交。"
            }
            (Class::Indeterminate, Language::En) => {
                "It may or may not have taken effect: query the same order first, never submit \
                 under a new order number."
            }
            (Class::Retry, Language::Zh) => "未生效：请稍后重新发送同一请求。",
            (Class::Retry, Language::En) => {
                "It did not take effect: send the same request again after a delay."
            }
            (Class::Reauthenticate, Language::Zh) => "未生效：请更新凭证，再将同一请求重发一次。",
            (Class::Reauthenticate, Language::En) => {
                "It did not take effect: renew the credentials, then send the same request once."
            }
            (Class::Fail, Language::Zh) => {
                "未生效，原样重发也不会生效：请先修改请求，或先满足所需条件。"
            }
            (Class::Fail, Language::En) => {
                "It did not and will not take effect as sent: change something first."
            }
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Class {
    type Err = ParseClassError;

    fn from_str(word: &str) -> Result<Self, ParseClassError> {
        Class::ALL
            .into_iter()
            .find(|class| class.as_str() == word)
            .ok_or(ParseClassError(()))
    }
}

/// The error of `Class::from_str`: the word is not a class.
///
/// ```
/// # use jiemi_codes::Class;
/// assert_eq!("poll".parse(), Ok(Class::Poll));
/// assert_eq!(
///     "pending".parse::<Class>().unwrap_err().to_string(),
///     "a class is success, poll, indeterminate, retry, reauthenticate or fail",
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseClassError(());

impl fmt::Display for ParseClassError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a class is success, poll, indeterminate, retry, reauthenticate or fail")
    }
}

impl core::error::Error for ParseClassError {}

/// What a call does on the server, for [`Class::may_resend`].
///
/// ```
/// use jiemi_codes::{Call, HttpStatus, ResponseCode};
///
/// // A gateway timed out: a payment may have been made, but a query can simply be repeated.
/// let timed_out = HttpStatus::from(504).class();
/// assert!(!timed_out.may_resend(Call::Write));
/// assert!(timed_out.may_resend(Call::Read));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Call {
    /// It only asks: a query, a list, a download.
    Read,
    /// It changes something, and the server recognises a second copy by the same order
    /// number or idempotency key. The second copy must carry the same one.
    Idempotent,
    /// It changes something, and a second copy changes it again.
    Write,
}
