//! The error of `TryFrom`: a number that does not stand for one variant.

use crate::{Lookup, ResponseCode};
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;

/// A number that does not stand for one variant: none has it, or several share
/// it and none of them is `primary`.
///
/// ```
/// use jiemi_codes::{PayCode, UnresolvedCode};
///
/// let unknown = PayCode::try_from(77).unwrap_err();
/// assert_eq!(unknown.to_string(), "unknown code 77");
///
/// let shared = PayCode::try_from(1008).unwrap_err();
/// assert_eq!(shared.code(), 1008);
/// assert_eq!(shared.candidates(), [PayCode::InvalidCredentials, PayCode::RequestRefused]);
/// assert_eq!(
///     shared.to_string(),
///     "code 1008 is shared by `InvalidCredentials` and `RequestRefused`",
/// );
/// ```
pub struct UnresolvedCode<C: ResponseCode> {
    pub(crate) code: C::Repr,
    pub(crate) catalog: PhantomData<fn() -> C>,
}

impl<C: ResponseCode> UnresolvedCode<C> {
    /// The number.
    ///
    /// ```
    /// # use jiemi_codes::PayCode;
    /// assert_eq!(PayCode::try_from(77).unwrap_err().code(), 77);
    /// ```
    pub fn code(&self) -> C::Repr {
        self.code
    }

    /// The variants that share the number; empty where none has it.
    ///
    /// ```
    /// # use jiemi_codes::PayCode;
    /// let error = PayCode::try_from(1008).unwrap_err();
    /// assert_eq!(error.candidates(), [PayCode::InvalidCredentials, PayCode::RequestRefused]);
    /// ```
    pub fn candidates(&self) -> &'static [C] {
        match C::lookup(self.code) {
            Lookup::Shared(candidates) => candidates,
            Lookup::Unknown | Lookup::One(_) => &[],
        }
    }

    /// Whether no variant has the number.
    ///
    /// ```
    /// # use jiemi_codes::PayCode;
    /// assert!(PayCode::try_from(77).unwrap_err().is_unknown());
    /// ```
    pub fn is_unknown(&self) -> bool {
        self.candidates().is_empty()
    }

    /// Whether several variants have the number.
    ///
    /// ```
    /// # use jiemi_codes::PayCode;
    /// assert!(PayCode::try_from(1008).unwrap_err().is_shared());
    /// ```
    pub fn is_shared(&self) -> bool {
        !self.is_unknown()
    }
}

impl<C: ResponseCode> fmt::Display for UnresolvedCode<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let candidates = self.candidates();
        if candidates.is_empty() {
            return write!(f, "unknown code {}", self.code);
        }
        write!(f, "code {} is shared by ", self.code)?;
        for (place, candidate) in candidates.iter().enumerate() {
            f.write_str(match place {
                0 => "",
                _ if place + 1 == candidates.len() => " and ",
                _ => ", ",
            })?;
            write!(f, "`{}`", candidate.name())?;
        }
        Ok(())
    }
}

impl<C: ResponseCode> fmt::Debug for UnresolvedCode<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UnresolvedCode({self})")
    }
}

impl<C: ResponseCode> core::error::Error for UnresolvedCode<C> {}

impl<C: ResponseCode> Clone for UnresolvedCode<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: ResponseCode> Copy for UnresolvedCode<C> {}

impl<C: ResponseCode> PartialEq for UnresolvedCode<C> {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl<C: ResponseCode> Eq for UnresolvedCode<C> {}

impl<C: ResponseCode> Hash for UnresolvedCode<C> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code.hash(state);
    }
}
