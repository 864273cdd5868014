//! Numbers through serde: written as integers, read from integers and, where a
//! person may have written them, from strings.

use crate::integer::{self, sealed::Sealed};
use crate::private::try_from;
use crate::{Class, CodeRange, Codes, Entries, Entry, Integer, Received, ResponseCode};
use core::fmt;
use core::marker::PhantomData;
use serde::de::{Error, Unexpected, Visitor};
use serde::ser::SerializeStruct as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// `Serialize` of an enum of return codes.
pub fn serialize<C: ResponseCode, S: Serializer>(
    code: &C,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    code.code().serialize(serializer)
}

/// `Deserialize` of an enum of return codes.
pub fn deserialize<'de, C, D>(deserializer: D) -> Result<C, D::Error>
where
    C: ResponseCode,
    D: Deserializer<'de>,
{
    let code = number::<C::Repr, D>(deserializer, reaches_beyond_64_bits::<C>)?;
    try_from(code).map_err(D::Error::custom)
}

/// Reads a number: an integer, or in a format for people a string that is one.
fn number<'de, R, D>(deserializer: D, is_wide: fn() -> bool) -> Result<R, D::Error>
where
    R: Integer,
    D: Deserializer<'de>,
{
    let visitor = NumberVisitor(PhantomData);
    // JSON shows an integer beyond 64 bits as a float unless it is asked for one
    // of 128 bits, and then takes no string.
    if deserializer.is_human_readable() && !(R::IS_WIDE && is_wide()) {
        deserializer.deserialize_any(visitor)
    } else {
        R::deserialize(deserializer, visitor)
    }
}

fn reaches_beyond_64_bits<C: ResponseCode>() -> bool {
    let is_beyond = |code: C::Repr| {
        // Of both 64-bit types one reaches as far down, the other as far up.
        TryInto::<i64>::try_into(code).is_err() && TryInto::<u64>::try_into(code).is_err()
    };
    C::ENTRIES.iter().any(|entry| match entry.codes {
        Codes::One(code) => is_beyond(code),
        Codes::Range(CodeRange { start, end }) => is_beyond(start) || is_beyond(end),
        Codes::Other => true,
    })
}

struct NumberVisitor<R>(PhantomData<R>);

impl<R: Integer> NumberVisitor<R> {
    fn read<N, E>(self, number: N) -> Result<R, E>
    where
        N: fmt::Display + Copy,
        R: TryFrom<N>,
        E: Error,
    {
        R::try_from(number).map_err(|_| unknown(number))
    }
}

/// The error for a number that no variant can have, since the type ends before.
fn unknown<E: Error>(number: impl fmt::Display) -> E {
    E::custom(format_args!("unknown code {number}"))
}

impl<R: Integer> Visitor<'_> for NumberVisitor<R> {
    type Value = R;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a code: an integer, or a string that is one")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<R, E> {
        self.read(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<R, E> {
        self.read(i128::from(number))
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<R, E> {
        self.read(number)
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<R, E> {
        self.read(number)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<R, E> {
        match integer::parse(text) {
            Some(number) => Ok(number),
            None if integer::is_plain(text) => Err(unknown(text)),
            None => Err(E::invalid_value(Unexpected::Str(text), &self)),
        }
    }
}

impl<C> Serialize for Received<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.number())
    }
}

impl<'de, C> Deserialize<'de> for Received<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        number::<i64, D>(deserializer, || false).map(Received::new)
    }
}

impl Serialize for Class {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Class {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct WordVisitor;

        impl Visitor<'_> for WordVisitor {
            type Value = Class;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a class")
            }

            fn visit_str<E: Error>(self, word: &str) -> Result<Class, E> {
                word.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_str(WordVisitor)
    }
}

/// One number as a number, a range as `{"start":500,"end":599}`, all others as
/// `"other"`; in TypeScript, `number | { start: number; end: number } | "other"`. JavaScript
/// itself rounds numbers beyond 2⁵³.
impl<R: Integer> Serialize for Codes<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Codes::One(code) => code.serialize(serializer),
            Codes::Range(CodeRange { start, end }) => {
                let mut range = serializer.serialize_struct("CodeRange", 2)?;
                range.serialize_field("start", &Number(*start))?;
                range.serialize_field("end", &Number(*end))?;
                range.end()
            }
            Codes::Other => serializer.serialize_str("other"),
        }
    }
}

impl<R: Integer> Serialize for Entry<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut entry = serializer.serialize_struct("Entry", 7)?;
        entry.serialize_field("codes", &self.codes)?;
        entry.serialize_field("name", self.name)?;
        entry.serialize_field("zh", self.zh)?;
        entry.serialize_field("en", self.en)?;
        entry.serialize_field("class", &self.class)?;
        entry.serialize_field("shared", &self.shared)?;
        entry.serialize_field("by_status", &self.by_status)?;
        entry.end()
    }
}

/// All rows, in the order of declaration.
impl<R: Integer> Serialize for Entries<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

struct Number<R>(R);

impl<R: Integer> Serialize for Number<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Sealed::serialize(self.0, serializer)
    }
}
