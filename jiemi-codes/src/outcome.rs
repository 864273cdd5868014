//! The typed payload of an answer that is not a failure.

/// The payload of a call that is done, or of one that is still pending.
///
/// `Done` is the call, not the order: the payload of a query says whether the order is paid.
/// A pending answer may have a payload too: with 1015 and 1016 it is the order information that
/// an app needs to start a payment.
///
/// ```
/// use jiemi_codes::{Failure, Outcome, PayCode, ResponseCode};
/// use serde_json::Value;
///
/// let body = r#"{"code":1015,"message":"微信订单信息。","order":"20261123"}"#;
/// match PayCode::read(200, body.as_bytes()).outcome::<Value>()? {
///     Outcome::Done(_) => println!("the call is done"),
///     Outcome::Pending(Some(payload)) => println!("pay order {}", payload["order"]),
///     Outcome::Pending(None) => println!("query the order"),
/// }
/// # Ok::<(), Failure<PayCode>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[must_use]
pub enum Outcome<T> {
    /// A success: the call took effect.
    Done(T),
    /// Accepted but not finished: query the same order after a delay.
    ///
    /// It is `None` if there is no payload of this type. A missing payload reads as `null`, which
    /// fits a `Value` and an `Option`.
    Pending(Option<T>),
}

impl<T> Outcome<T> {
    /// The payload of a success; `None` while the call is pending.
    ///
    /// Pending is not a failure: query the order.
    ///
    /// ```
    /// # use jiemi_codes::Outcome;
    /// assert_eq!(Outcome::Done(1).done(), Some(1));
    /// assert_eq!(Outcome::Pending(Some(1)).done(), None);
    /// ```
    #[must_use]
    pub fn done(self) -> Option<T> {
        match self {
            Outcome::Done(payload) => Some(payload),
            Outcome::Pending(_) => None,
        }
    }

    /// The same outcome with its payload changed by a function.
    ///
    /// ```
    /// # use jiemi_codes::Outcome;
    /// assert_eq!(Outcome::Done(1).map(|number| number + 1), Outcome::Done(2));
    /// assert_eq!(Outcome::Pending(Some(1)).map(|number| number + 1), Outcome::Pending(Some(2)));
    /// ```
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Outcome<U> {
        match self {
            Outcome::Done(payload) => Outcome::Done(change(payload)),
            Outcome::Pending(payload) => Outcome::Pending(payload.map(change)),
        }
    }
}
