//! A number as it came, whatever it was.

use crate::{Class, Lookup, ResponseCode};
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;

/// A number as it came, and what it stands for in the catalogue `C`.
///
/// The type for a field of an envelope of one's own: no number that fits `i64`
/// fails to parse, none is lost or changed, whether the catalogue knows it or not
/// and whether or not it fits the catalogue's integer type. With the feature
/// `serde` it reads an integer or, in formats for people such as JSON, a string
/// that is one, and writes the integer.
///
/// ```
/// use jiemi_codes::{Class, Lookup, PayCode, Received};
///
/// let code = Received::<PayCode>::new(1011);
/// assert_eq!(code.lookup(), Lookup::One(PayCode::TokenExpired));
/// assert_eq!(code.class(), Class::Reauthenticate);
/// assert_eq!(code.to_string(), "1011 (TokenExpired)");
///
/// let strange = Received::<PayCode>::new(-7);
/// assert_eq!(strange.number(), -7);
/// assert_eq!(strange.class(), Class::Indeterminate);
/// assert_eq!(strange.to_string(), "-7 (unknown)");
/// ```
pub struct Received<C> {
    number: i64,
    catalog: PhantomData<fn() -> C>,
}

impl<C> Received<C> {
    /// A number as it came.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, Received};
    /// const CODE: Received<PayCode> = Received::new(1008);
    /// assert_eq!(CODE, Received::from(1008));
    /// ```
    pub const fn new(number: i64) -> Self {
        Received {
            number,
            catalog: PhantomData,
        }
    }

    /// The number.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, Received};
    /// assert_eq!(Received::<PayCode>::new(i64::MIN).number(), i64::MIN);
    /// ```
    pub const fn number(&self) -> i64 {
        self.number
    }
}

impl<C: ResponseCode> Received<C> {
    /// What it stands for; [`Lookup::Unknown`] also where the catalogue's
    /// integer type does not reach it.
    ///
    /// ```
    /// # use jiemi_codes::{Lookup, PayCode, Received};
    /// assert_eq!(Received::new(1000).lookup(), Lookup::One(PayCode::Success));
    /// // Not 1000, though it is in 16 bits.
    /// assert_eq!(Received::<PayCode>::new(65_536 + 1000).lookup(), Lookup::Unknown);
    /// ```
    pub fn lookup(&self) -> Lookup<C> {
        C::Repr::try_from(self.number).map_or(Lookup::Unknown, C::lookup)
    }

    /// What to do next; see [`Lookup::class`].
    ///
    /// ```
    /// # use jiemi_codes::{Class, PayCode, Received};
    /// assert_eq!(Received::<PayCode>::new(1018).class(), Class::Poll);
    /// ```
    pub fn class(&self) -> Class {
        self.lookup().class()
    }

    /// A label for metrics; see [`Lookup::label`].
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, Received};
    /// assert_eq!(Received::<PayCode>::new(1018).label(), "AlipayPending");
    /// assert_eq!(Received::<PayCode>::new(-7).label(), "unknown");
    /// ```
    pub fn label(&self) -> &'static str {
        self.lookup().label()
    }
}

impl<C> From<i64> for Received<C> {
    fn from(number: i64) -> Self {
        Received::new(number)
    }
}

/// The number and the names of its meanings: `1008 (InvalidCredentials or
/// RequestRefused)`.
impl<C: ResponseCode> fmt::Display for Received<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (", self.number)?;
        let lookup = self.lookup();
        if lookup.as_slice().is_empty() {
            f.write_str("unknown")?;
        }
        for (place, code) in lookup.into_iter().enumerate() {
            f.write_str(if place == 0 { "" } else { " or " })?;
            f.write_str(code.name())?;
        }
        f.write_str(")")
    }
}

impl<C: ResponseCode> fmt::Debug for Received<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Received({self})")
    }
}

impl<C> Clone for Received<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Received<C> {}

impl<C> PartialEq for Received<C> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl<C> Eq for Received<C> {}

impl<C> Hash for Received<C> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}
