//! Codes through serde: written as integers, read from integers and, in human-readable
//! formats, from strings.

use crate::__private::{try_from, try_from_word};
use crate::code::{is_json_integer, parse_integer};
use crate::received::Value;
use crate::{Class, Code, CodeRange, Codes, Entries, Entry, Language, Received, ResponseCode};
use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;
use serde::de::{Error, Expected, IgnoredAny, MapAccess, Unexpected, Visitor};
use serde::ser::{Error as _, SerializeStruct as _};
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

/// The error for an integer that no catalogue can have.
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

/// A code that a format presents as a map with one entry.
enum Wrapped {
    /// The text of an element of XML, from quick-xml.
    Text(String),
    /// The digits of an integer, from serde_json with its feature `arbitrary_precision`, which
    /// any crate in a build can turn on.
    Integer(String),
}

/// Reads such a map. Any other one is an error.
fn wrapped<'de, A: MapAccess<'de>>(
    mut map: A,
    expected: &dyn Expected,
) -> Result<Wrapped, A::Error> {
    let key = map.next_key::<String>()?;
    let code = match key.as_deref() {
        Some("$text") => Some(Wrapped::Text(map.next_value()?)),
        Some("$serde_json::private::Number") => {
            let digits = map.next_value::<String>()?;
            is_json_integer(&digits).then_some(Wrapped::Integer(digits))
        }
        _ => None,
    };
    match code {
        Some(code) if map.next_key::<IgnoredAny>()?.is_none() => Ok(code),
        _ => Err(A::Error::invalid_type(Unexpected::Map, expected)),
    }
}

/// A number as an integer, a word as a string.
impl Serialize for Code<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Code::Number(number) => serializer.serialize_i64(*number),
            Code::Word(word) => serializer.serialize_str(word),
        }
    }
}

impl<C> Serialize for Received<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.value {
            Value::Number(number) => serializer.serialize_i64(*number),
            Value::Text { .. } if !serializer.is_human_readable() => Err(S::Error::custom(
                "this format holds integers only, so a code that is a word cannot be written to \
                 it",
            )),
            Value::Text { text, is_integer } => match text.parse() {
                Ok(number) if *is_integer => serializer.serialize_u64(number),
                _ => serializer.serialize_str(text),
            },
        }
    }
}

impl<'de, C> Deserialize<'de> for Received<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ReceivedVisitor;

        impl<'de> Visitor<'de> for ReceivedVisitor {
            type Value = Value;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a code: an integer or a string")
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
                Ok(Value::Number(number))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
                let small = i64::try_from(number).map(Value::Number);
                Ok(small.unwrap_or_else(|_| Value::Text {
                    text: number.to_string(),
                    is_integer: true,
                }))
            }

            fn visit_str<E: Error>(self, word: &str) -> Result<Value, E> {
                self.visit_string(word.to_owned())
            }

            fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
                Ok(Value::Text {
                    text,
                    is_integer: false,
                })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Value, A::Error> {
                match wrapped(map, &self)? {
                    Wrapped::Text(text) => self.visit_string(text),
                    Wrapped::Integer(digits) => match (digits.parse(), digits.parse()) {
                        (Ok(number), _) => self.visit_i64(number),
                        (_, Ok(number)) => self.visit_u64(number),
                        _ => Err(A::Error::invalid_type(Unexpected::Map, &self)),
                    },
                }
            }
        }

        let value = if deserializer.is_human_readable() {
            deserializer.deserialize_any(ReceivedVisitor)?
        } else {
            deserializer.deserialize_i64(ReceivedVisitor)?
        };
        Ok(Received::of(value))
    }
}

/// Reads a type from the text that `FromStr` takes.
struct ParsedVisitor<T> {
    expected: &'static str,
    of: PhantomData<T>,
}

impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for ParsedVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<T, E> {
        word.parse().map_err(E::custom)
    }
}

macro_rules! words {
    ($($type:ty: $expected:literal;)*) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(ParsedVisitor {
                    expected: $expected,
                    of: PhantomData,
                })
            }
        }
    )*};
}

words! {
    Class: "a class";
    Language: "a language";
}

/// One code as it is, a range as `{"first":500,"last":599}`, all others as `"other"`. In
/// TypeScript, for numbers, `number | { first: number; last: number } | "other"`; JavaScript
/// itself rounds numbers beyond 2⁵³.
impl Serialize for Codes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Codes::One(code) => code.serialize(serializer),
            Codes::Range(CodeRange { first, last }) => {
                let mut range = serializer.serialize_struct("CodeRange", 2)?;
                range.serialize_field("first", first)?;
                range.serialize_field("last", last)?;
                range.end()
            }
            Codes::Other => serializer.serialize_str("other"),
        }
    }
}

impl Serialize for Entry {
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
impl Serialize for Entries {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}
