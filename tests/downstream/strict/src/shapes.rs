//! Enums of every shape.

use jiemi_codes::{Protocol, ResponseCode};

/// Where this API puts things.
const WIRE: Protocol<'static> = Protocol::new("errcode").success_without_code(&[204]);

/// Single numbers alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = WIRE)]
#[non_exhaustive]
pub enum UnitCode {
    /// 成功。
    ///
    /// Success.
    #[code(1_000, success)]
    Success,
    /// 已关闭。
    ///
    /// Closed.
    #[code(1_001)]
    Closed,
}

/// Shared numbers, ranges and the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = u32, class = indeterminate, messages = en, total, display = en, error)]
#[cfg_attr(feature = "serde", response_code(serde))]
#[non_exhaustive]
pub enum MixedCode {
    /// Old.
    #[code(1, shared, primary)]
    #[deprecated = "say `New`"]
    Old,
    /// New.
    #[code(1, shared)]
    New,
    /// Range.
    #[code(500..=599)]
    Range(u32),
    /// Other.
    #[code(other)]
    Other(u32),
}

/// Negative numbers and discriminants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[repr(i8)]
#[response_code(class = fail, messages = en)]
#[non_exhaustive]
pub enum SignedCode {
    /// Busy.
    #[code(retry)]
    Busy = -1,
    /// Done.
    #[code(success)]
    Done = 0,
    /// Great.
    #[code(100..)]
    Great(i8),
}

/// Words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en, display = en, error)]
#[cfg_attr(feature = "serde", response_code(serde))]
#[non_exhaustive]
pub enum WordCode {
    /// Paying.
    #[code("USERPAYING", poll)]
    Paying,
    /// Old.
    #[code("SAME", shared, primary)]
    #[deprecated = "say `New`"]
    Old,
    /// New.
    #[code("SAME", shared)]
    New,
}

/// Wide numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = i64, class = fail, messages = zh, display = zh)]
#[non_exhaustive]
pub enum WideCode {
    /// 最大。
    #[code(9223372036854775807)]
    Greatest,
    /// 其余。
    #[code(..10)]
    Small(i64),
}

/// Messages as options.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = i32, class = fail)]
#[deprecated = "its messages are documentation now"]
#[non_exhaustive]
pub enum MessageCode {
    /// A message.
    #[code(7, by_status, zh = "看状态。", en = "See the status.")]
    SeeStatus,
}

/// The number of [`Lenient::Old`].
#[deprecated = "write the number"]
pub const OLD: u16 = 5;

/// What the enum allows is allowed where the derive repeats it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(class = indeterminate, messages = en)]
#[repr(u16)]
#[expect(deprecated, reason = "the number is still sent")]
#[non_exhaustive]
pub enum Lenient {
    /// Old.
    #[code(5)]
    Old = OLD,
    /// The rest.
    #[code(other)]
    Rest(u16),
}
