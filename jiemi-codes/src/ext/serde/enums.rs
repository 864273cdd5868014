//! The impls behind the derive's options `serde` and `serde = name`.

use super::wrapped::{Wrapped, wrapped};
use crate::__private::{try_from, try_from_word};
use crate::ResponseCode;
use crate::code::{is_json_integer, parse_integer};
use alloc::string::ToString as _;
use core::fmt;
use core::marker::PhantomData;
use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// `Serialize` of an enum as its code, which has the type of its `repr`.
pub fn serialize<C, S>(code: &C, serializer: S) -> Result<S::Ok, S::Error>
where
    C: ResponseCode<Repr: Serialize>,
    S: Serializer,
{
    code.code().serialize(serializer)
}

/// `Deserialize` of an enum from its code, in a catalogue of numbers.
pub fn deserialize<'de, C, D>(deserializer: D) -> Result<C, D::Error>
where
    C: ResponseCode<Repr: Deserialize<'de> + Into<i64>>,
    D: Deserializer<'de>,
{
    let number = if deserializer.is_human_readable() {
        deserializer.deserialize_any(NumberVisitor)?
    } else {
        C::Repr::deserialize(deserializer)?.into()
    };
    try_from(number).map_err(D::Error::custom)
}

/// The same in a catalogue of words.
pub fn deserialize_word<'de, C, D>(deserializer: D) -> Result<C, D::Error>
where
    C: ResponseCode,
    D: Deserializer<'de>,
{
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(WordVisitor(PhantomData))
    } else {
        deserializer.deserialize_str(WordVisitor(PhantomData))
    }
}

/// `Serialize` of an enum as the name of its variant.
pub fn serialize_name<C: ResponseCode, S: Serializer>(
    code: &C,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(code.name())
}

/// `Deserialize` of an enum from the name of its variant.
pub fn deserialize_name<'de, C, D>(deserializer: D) -> Result<C, D::Error>
where
    C: ResponseCode,
    D: Deserializer<'de>,
{
    struct NameVisitor<C>(PhantomData<C>);

    impl<C: ResponseCode> Visitor<'_> for NameVisitor<C> {
        type Value = C;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("the name of a code")
        }

        fn visit_str<E: Error>(self, name: &str) -> Result<C, E> {
            C::from_name(name).ok_or_else(|| E::invalid_value(Unexpected::Str(name), &self))
        }
    }

    deserializer.deserialize_str(NameVisitor(PhantomData))
}

/// Reads a number: an integer, or a string that is one.
struct NumberVisitor;

/// The error for an integer beyond `i64`, which no catalogue can have.
fn unknown<E: Error>(number: impl fmt::Display) -> E {
    E::custom(format_args!("unknown code {number}"))
}

impl<'de> Visitor<'de> for NumberVisitor {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a code: an integer, or a string that is one")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
        Ok(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
        i64::try_from(number).map_err(|_| unknown(number))
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<i64, E> {
        i64::try_from(number).map_err(|_| unknown(number))
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<i64, E> {
        i64::try_from(number).map_err(|_| unknown(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<i64, E> {
        match parse_integer(text) {
            Some(number) => Ok(number),
            None if is_json_integer(text) => Err(unknown(text)),
            None => Err(E::invalid_value(Unexpected::Str(text), &self)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<i64, A::Error> {
        let (Wrapped::Text(text) | Wrapped::Integer(text)) = wrapped(map, &self)?;
        self.visit_str(&text)
    }
}

/// Reads a code of a catalogue of words: a string, or an integer by its digits.
struct WordVisitor<C>(PhantomData<C>);

impl<'de, C: ResponseCode> Visitor<'de> for WordVisitor<C> {
    type Value = C;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a code: a string, or an integer")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<C, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<C, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<C, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<C, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<C, E> {
        try_from_word(word).map_err(E::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<C, A::Error> {
        let (Wrapped::Text(word) | Wrapped::Integer(word)) = wrapped(map, &self)?;
        self.visit_str(&word)
    }
}
