//! A code of any catalogue, and one exactly as it was received.

use super::wrapped::{Wrapped, wrapped};
use crate::code::Digits;
use crate::received::Value;
use crate::{Code, Received, ResponseCode};
use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use core::fmt;
use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A number as an integer, a word as a string.
impl Serialize for Code<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Code::Number(number) => serializer.serialize_i64(*number),
            Code::Word(word) => serializer.serialize_str(word),
        }
    }
}

impl<C: ResponseCode> Serialize for Received<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.value {
            Value::Number(number) if !serializer.is_human_readable() && C::__HAS_WORDS => {
                serializer.serialize_str(Digits::of(*number).as_str())
            }
            Value::Text { text, .. } if !serializer.is_human_readable() && C::__HAS_WORDS => {
                serializer.serialize_str(text)
            }
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

impl<'de, C: ResponseCode> Deserialize<'de> for Received<C> {
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
        } else if C::__HAS_WORDS {
            deserializer.deserialize_str(ReceivedVisitor)?
        } else {
            deserializer.deserialize_i64(ReceivedVisitor)?
        };
        Ok(Received::of(value))
    }
}
