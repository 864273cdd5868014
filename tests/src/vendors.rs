//! Catalogues with the habits of other vendors, each with another integer type.

use jiemi_codes::ResponseCode;

/// 0 is the success, and the type is too narrow for most HTTP statuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = u8, messages = en)]
#[cfg_attr(feature = "serde", response_code(serde))]
pub enum ZeroSucceeds {
    /// Done.
    #[code(0, success)]
    Done,
    /// Refused.
    #[code(40, fail)]
    Refused,
    /// Waiting for the bank.
    #[code(41, shared, poll)]
    WaitingForBank,
    /// Settled or not, says one.
    #[code(42, shared, success)]
    Settled,
    /// Waiting for the user.
    #[code(41, shared, poll)]
    WaitingForUser,
    /// Settled or not, says the other.
    #[code(42, shared, primary, fail)]
    NotSettled,
    /// Busy.
    #[code(200.., retry)]
    Busy(u8),
}

/// Negative numbers, no 0, and a number that is an HTTP status as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = i32, messages = en)]
#[cfg_attr(feature = "serde", response_code(serde))]
pub enum SignedNumbers {
    /// Done.
    #[code(1, success)]
    Done,
    /// Done, and said otherwise.
    #[code(10_000, shared, success)]
    DoneFirst,
    /// Done, and said otherwise again.
    #[code(10_000, shared, success)]
    DoneSecond,
    /// Refused.
    #[code(-1, fail)]
    Refused,
    /// The session is over.
    #[code(401, reauthenticate)]
    SessionOver,
    /// The system is at fault.
    #[code(..=-1000, indeterminate)]
    SystemFault(i32),
}

/// Every number is some variant, and none is 0 by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = u16, messages = en, total)]
#[cfg_attr(feature = "serde", response_code(serde))]
pub enum WithOther {
    /// Done.
    #[code(100, success)]
    Done,
    /// Under way.
    #[code(500, shared, primary, poll)]
    UnderWay,
    /// Under way, or lost.
    #[code(500, shared, indeterminate)]
    Lost,
    /// Refused for a reason.
    #[code(600..700, fail)]
    Refused(u16),
    /// Anything else.
    #[code(other)]
    Other(u16),
}

/// The codes repeat HTTP statuses, success among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = i16, messages = en)]
#[cfg_attr(feature = "serde", response_code(serde))]
pub enum TwoHundredSucceeds {
    /// Done.
    #[code(200, success)]
    Done,
    /// Refused.
    #[code(400, fail)]
    Refused,
    /// The system is at fault.
    #[code(500..=599, indeterminate)]
    SystemFault(i16),
}

/// 9 leaves the decision to the HTTP status, and 0 does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = i8, messages = en)]
#[cfg_attr(feature = "serde", response_code(serde))]
pub enum NineAsksStatus {
    /// Done.
    #[code(1, success)]
    Done,
    /// Nothing was done.
    #[code(0, fail)]
    Nothing,
    /// See the HTTP status.
    #[code(9, by_status)]
    SeeStatus,
    /// Too early.
    #[code(-128, retry)]
    TooEarly,
}
