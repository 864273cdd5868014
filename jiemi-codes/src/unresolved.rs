//! The error of `TryFrom`: a code that does not stand for one variant.

use crate::{Code, Lookup, ResponseCode, text};
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;

/// A code that does not stand for one variant: no variant has it, or several share it and
/// none of them is `primary`.
///
/// ```
/// use jiemi_codes::{Code, PayCode, UnresolvedCode};
///
/// let unknown = PayCode::try_from(77_u16).unwrap_err();
/// assert_eq!(unknown.to_string(), "unknown code 77");
///
/// let shared = PayCode::try_from(1008_u16).unwrap_err();
/// assert_eq!(shared.code(), Code::Number(1008));
/// assert_eq!(shared.candidates(), [PayCode::InvalidCredentials, PayCode::RequestRefused]);
/// assert_eq!(
///     shared.to_string(),
///     "code 1008 is shared by `InvalidCredentials` and `RequestRefused`",
/// );
/// ```
pub struct UnresolvedCode<C> {
    number: i64,
    catalog: PhantomData<fn() -> C>,
}

impl<C> UnresolvedCode<C> {
    #[inline]
    pub(crate) fn new(number: i64) -> Self {
        UnresolvedCode {
            number,
            catalog: PhantomData,
        }
    }

    /// The code exactly as it was received, even if it does not fit the catalogue's `repr`.
    ///
    /// ```
    /// # use jiemi_codes::{Code, PayCode};
    /// assert_eq!(PayCode::try_from(-77_i32).unwrap_err().code(), Code::Number(-77));
    /// ```
    #[must_use]
    pub fn code(&self) -> Code<'_> {
        Code::Number(self.number)
    }
}

impl<C: ResponseCode> UnresolvedCode<C> {
    /// The variants that share the code; empty if no variant has it.
    ///
    /// ```
    /// # use jiemi_codes::PayCode;
    /// let error = PayCode::try_from(1008_u16).unwrap_err();
    /// assert_eq!(error.candidates(), [PayCode::InvalidCredentials, PayCode::RequestRefused]);
    /// ```
    #[must_use]
    pub fn candidates(&self) -> &'static [C] {
        match C::lookup(self.code()) {
            Lookup::Shared(candidates) => candidates,
            Lookup::Unknown | Lookup::One(_) => &[],
        }
    }

    /// Whether no variant has the code.
    ///
    /// ```
    /// # use jiemi_codes::PayCode;
    /// assert!(PayCode::try_from(77_u16).unwrap_err().is_unknown());
    /// ```
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.candidates().is_empty()
    }

    /// Whether several variants have the code.
    ///
    /// ```
    /// # use jiemi_codes::PayCode;
    /// assert!(PayCode::try_from(1008_u16).unwrap_err().is_shared());
    /// ```
    #[must_use]
    pub fn is_shared(&self) -> bool {
        !self.is_unknown()
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        let (code, candidates) = (self.code(), self.candidates());
        if candidates.is_empty() {
            return write!(f, "unknown code {code}");
        }
        write!(f, "code {code} is shared by ")?;
        for (index, candidate) in candidates.iter().enumerate() {
            f.write_str(match index {
                0 => "",
                _ if index + 1 == candidates.len() => " and ",
                _ => ", ",
            })?;
            write!(f, "`{}`", candidate.name())?;
        }
        Ok(())
    }
}

impl<C: ResponseCode> fmt::Display for UnresolvedCode<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        text::pad(f, text::from_fn(|f| self.write(f)))
    }
}

impl<C: ResponseCode> fmt::Debug for UnresolvedCode<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UnresolvedCode(")?;
        self.write(f)?;
        f.write_str(")")
    }
}

impl<C: ResponseCode> core::error::Error for UnresolvedCode<C> {}

impl<C> Clone for UnresolvedCode<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for UnresolvedCode<C> {}

impl<C> PartialEq for UnresolvedCode<C> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl<C> Eq for UnresolvedCode<C> {}

impl<C> Hash for UnresolvedCode<C> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}
