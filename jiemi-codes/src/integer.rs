//! The integer types that a number can have.

use crate::private::{Found, Table};
use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

/// One of the twelve primitive integer types, `i8` to `i128`, `u8` to `u128`,
/// `isize` and `usize`: what a number of a catalogue can be.
///
/// Sealed: no other type implements it.
///
/// ```
/// use jiemi_codes::{Integer, ResponseCode};
///
/// /// Whether a catalogue knows a number that came as `i64`.
/// fn knows<C: ResponseCode>(number: i64) -> bool {
///     C::Repr::try_from(number).is_ok_and(|code| !C::lookup(code).as_slice().is_empty())
/// }
///
/// assert!(knows::<jiemi_codes::PayCode>(1008));
/// assert!(!knows::<jiemi_codes::PayCode>(-1));
/// ```
pub trait Integer:
    sealed::Sealed
    + Copy
    + Ord
    + Hash
    + Debug
    + Display
    + FromStr
    + TryFrom<i64>
    + TryFrom<i128>
    + TryFrom<u128>
    + TryInto<i64>
    + TryInto<u64>
    + TryInto<i128>
    + TryInto<u128>
    + Send
    + Sync
    + 'static
{
}

pub(crate) mod sealed {
    use super::{Found, Table};

    /// Holds other types off, and what only this crate asks of an integer.
    pub trait Sealed: Sized + 'static {
        /// Where the number leads in a table.
        fn find(self, table: &Table<Self>) -> Found;

        /// Whether numbers of this type can be beyond 64 bits.
        #[cfg(feature = "serde")]
        const IS_WIDE: bool;

        #[cfg(feature = "schemars")]
        const LEAST: Self;

        #[cfg(feature = "schemars")]
        const GREATEST: Self;

        #[cfg(feature = "serde")]
        fn serialize<S: serde::Serializer>(self, serializer: S) -> Result<S::Ok, S::Error>;

        /// Asks a format for a number of just this type.
        #[cfg(feature = "serde")]
        fn deserialize<'de, D, V>(deserializer: D, visitor: V) -> Result<V::Value, D::Error>
        where
            D: serde::Deserializer<'de>,
            V: serde::de::Visitor<'de>;
    }
}

macro_rules! integers {
    ($($integer:ident as $wire:ident: $serialize:ident $deserialize:ident)*) => {$(
        impl Integer for $integer {}

        impl sealed::Sealed for $integer {
            #[inline]
            fn find(self, table: &Table<Self>) -> Found {
                table.find(self)
            }

            #[cfg(feature = "serde")]
            const IS_WIDE: bool = $integer::BITS > 64;

            #[cfg(feature = "schemars")]
            const LEAST: Self = $integer::MIN;

            #[cfg(feature = "schemars")]
            const GREATEST: Self = $integer::MAX;

            #[cfg(feature = "serde")]
            fn serialize<S: serde::Serializer>(self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.$serialize(self as $wire)
            }

            #[cfg(feature = "serde")]
            fn deserialize<'de, D, V>(deserializer: D, visitor: V) -> Result<V::Value, D::Error>
            where
                D: serde::Deserializer<'de>,
                V: serde::de::Visitor<'de>,
            {
                deserializer.$deserialize(visitor)
            }
        }
    )*};
}

integers! {
    i8 as i8: serialize_i8 deserialize_i8
    i16 as i16: serialize_i16 deserialize_i16
    i32 as i32: serialize_i32 deserialize_i32
    i64 as i64: serialize_i64 deserialize_i64
    i128 as i128: serialize_i128 deserialize_i128
    isize as i64: serialize_i64 deserialize_i64
    u8 as u8: serialize_u8 deserialize_u8
    u16 as u16: serialize_u16 deserialize_u16
    u32 as u32: serialize_u32 deserialize_u32
    u64 as u64: serialize_u64 deserialize_u64
    u128 as u128: serialize_u128 deserialize_u128
    usize as u64: serialize_u64 deserialize_u64
}

/// Reads an integer as JSON writes it; `None` for anything else, and for one that
/// is out of the type's range.
#[cfg(feature = "serde")]
pub(crate) fn parse<R: FromStr>(text: &str) -> Option<R> {
    if is_plain(text) {
        text.parse().ok()
    } else {
        None
    }
}

/// Whether a text is digits, perhaps after `-`, without leading zeros or `+`.
///
/// Anything else is no number: a `SQLSTATE` such as `01000`, which servers send
/// as a code, must never turn into the success 1000.
#[cfg(feature = "serde")]
pub(crate) fn is_plain(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    match digits.as_bytes() {
        [b'0'] => digits.len() == text.len(),
        [b'1'..=b'9', rest @ ..] => rest.iter().all(u8::is_ascii_digit),
        _ => false,
    }
}
