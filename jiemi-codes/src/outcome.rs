//! The typed payload of an answer that is not a failure.

/// The payload of an answer: of something done, or of something still under way.
///
/// For example, 1015 and 1016 are pending answers whose payload is the order information
/// that an app needs to start a payment.
///
/// ```
/// use jiemi_codes::{Envelope, Outcome};
/// use serde_json::Value;
///
/// let body = r#"{"code":1015,"message":"微信订单信息。","order":"20261123"}"#;
/// match Envelope::from_json(200, body.as_bytes()).outcome::<Value>()? {
///     Outcome::Done(_) => println!("paid"),
///     Outcome::Pending(payload) => println!("pay order {}", payload["order"]),
/// }
/// # Ok::<(), jiemi_codes::Failure>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[must_use]
pub enum Outcome<T> {
    /// A success: it took effect.
    Done(T),
    /// Accepted but not finished: query the same order after a delay.
    Pending(T),
}

impl<T> Outcome<T> {
    /// The payload, whether done or pending.
    ///
    /// ```
    /// # use jiemi_codes::Outcome;
    /// assert_eq!(Outcome::Done(1).into_inner(), Outcome::Pending(1).into_inner());
    /// ```
    #[must_use]
    pub fn into_inner(self) -> T {
        match self {
            Outcome::Done(payload) | Outcome::Pending(payload) => payload,
        }
    }

    /// The payload of a success; `None` while it is pending.
    ///
    /// ```
    /// # use jiemi_codes::Outcome;
    /// assert_eq!(Outcome::Done(1).done(), Some(1));
    /// assert_eq!(Outcome::Pending(1).done(), None);
    /// ```
    #[must_use]
    pub fn done(self) -> Option<T> {
        match self {
            Outcome::Done(payload) => Some(payload),
            Outcome::Pending(_) => None,
        }
    }

    /// Whether it is not finished.
    ///
    /// ```
    /// # use jiemi_codes::Outcome;
    /// assert!(Outcome::Pending(1).is_pending());
    /// ```
    #[must_use]
    pub const fn is_pending(&self) -> bool {
        matches!(self, Outcome::Pending(_))
    }
}
