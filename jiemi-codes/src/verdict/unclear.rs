//! Why nobody can tell what an answer means.

use core::fmt;

/// Why nobody can tell what an answer means.
///
/// Its class is always [`Indeterminate`](crate::Class::Indeterminate): query the same order.
///
/// ```
/// use jiemi_codes::{PayCode, ResponseCode, Unclear, Verdict};
///
/// let Verdict::Unclear(why) = PayCode::judge(1000, 401) else { panic!() };
/// assert_eq!(why, Unclear::StatusDenies);
/// assert_eq!(why.to_string(), "the code says success, and the HTTP status denies it");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unclear {
    /// The code says success, and the HTTP status does not go with it.
    StatusDenies,
    /// The status says success, but this protocol requires a code.
    NoCode,
    /// The code defers to the status, and a status alone is not enough for a success.
    SaysNothing,
    /// The code or the body cannot be read, so it may have said anything.
    Unreadable,
    /// The body gives an HTTP status that differs from the real one.
    BodyStatus,
    /// The body says `"success": false`, or the flag that must be true is not true or is missing.
    Denied,
    /// There is no code, and the body has an error, or a code outside its object.
    Errors,
}

impl Unclear {
    /// A label for metrics, such as `status_denies`.
    ///
    /// ```
    /// # use jiemi_codes::Unclear;
    /// assert_eq!(Unclear::BodyStatus.label(), "body_status");
    /// ```
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Unclear::StatusDenies => "status_denies",
            Unclear::NoCode => "no_code",
            Unclear::SaysNothing => "says_nothing",
            Unclear::Unreadable => "unreadable",
            Unclear::BodyStatus => "body_status",
            Unclear::Denied => "denied",
            Unclear::Errors => "errors",
        }
    }
}

/// One sentence, without a full stop.
impl fmt::Display for Unclear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Unclear::StatusDenies => "the code says success, and the HTTP status denies it",
            Unclear::NoCode => "the HTTP status says success, but no code does",
            Unclear::SaysNothing => {
                "the code defers to the HTTP status, which alone is not enough for a success"
            }
            Unclear::Unreadable => "the code or the body cannot be read",
            Unclear::BodyStatus => "the body gives a different HTTP status",
            Unclear::Denied => "the body denies the success, or lacks the flag that confirms it",
            Unclear::Errors => "the HTTP status says success, but the body has an error, or a code outside its object",
        })
    }
}
