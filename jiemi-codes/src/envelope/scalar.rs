//! The value of a field: a text, an integer, or neither.

use super::skip::{Skip, Text};
use crate::code::{NUMBER_OF_SERDE_JSON, is_json_integer, parse_integer};
use crate::{Code, ResponseCode};
use alloc::borrow::{Cow, ToOwned as _};
use alloc::string::{String, ToString as _};
use core::fmt;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// A value, as far as judging needs it.
pub(super) enum Field<'a> {
    Text(Cow<'a, str>),
    Integer(i64),
    /// An integer beyond `i64`.
    Digits(String),
    Other,
}

impl<'a> Field<'a> {
    pub(super) fn scalar(self) -> Scalar<'a> {
        match self {
            Field::Integer(number) => Scalar::Integer(number),
            Field::Text(text) => Scalar::Word(text),
            Field::Digits(digits) => Scalar::Word(digits.into()),
            Field::Other => Scalar::Other,
        }
    }

    pub(super) fn text(self) -> Option<Cow<'a, str>> {
        match self {
            Field::Text(text) => Some(text),
            Field::Integer(_) | Field::Digits(_) | Field::Other => None,
        }
    }
}

/// A field that should be a code.
#[derive(Debug, Clone, Default)]
pub(super) enum Scalar<'a> {
    #[default]
    Absent,
    Integer(i64),
    Word(Cow<'a, str>),
    /// It is there, but neither.
    Other,
}

impl Scalar<'_> {
    /// The integer, or the word that is one.
    pub(super) fn integer(&self) -> Option<i64> {
        match self {
            Scalar::Integer(number) => Some(*number),
            Scalar::Word(word) => parse_integer(word),
            Scalar::Absent | Scalar::Other => None,
        }
    }

    /// The code as the catalogue `C` reads it; `None` if it is absent or `C` cannot.
    pub(super) fn code<C: ResponseCode>(&self) -> Option<Code<'_>> {
        match self {
            Scalar::Word(word) if C::__HAS_WORDS => Some(Code::Word(word)),
            _ => self.integer().map(Code::Number),
        }
    }

    pub(super) fn is_absent(&self) -> bool {
        matches!(self, Scalar::Absent)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Field<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FieldVisitor;

        impl<'de> Visitor<'de> for FieldVisitor {
            type Value = Field<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any value")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Field<'de>, E> {
                Ok(Field::Text(Cow::Borrowed(text)))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Field<'de>, E> {
                Ok(Field::Text(Cow::Owned(text.to_owned())))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Field<'de>, E> {
                Ok(Field::Integer(number))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Field<'de>, E> {
                let integer = i64::try_from(number).map(Field::Integer);
                Ok(integer.unwrap_or_else(|_| Field::Digits(number.to_string())))
            }

            fn visit_f64<E: Error>(self, _: f64) -> Result<Field<'de>, E> {
                Ok(Field::Other)
            }

            fn visit_bool<E: Error>(self, _: bool) -> Result<Field<'de>, E> {
                Ok(Field::Other)
            }

            fn visit_unit<E: Error>(self) -> Result<Field<'de>, E> {
                Ok(Field::Other)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Field<'de>, A::Error> {
                Skip.visit_seq(seq).map(|_| Field::Other)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Field<'de>, A::Error> {
                // serde_json presents a number so with a feature that any crate can turn on.
                let first = map.next_key::<Text<'de>>()?;
                let Some(Text(key)) = first else {
                    return Ok(Field::Other);
                };
                if key == NUMBER_OF_SERDE_JSON {
                    let Text(number) = map.next_value()?;
                    return Ok(match (parse_integer(&number), is_json_integer(&number)) {
                        (Some(integer), _) => Field::Integer(integer),
                        (None, true) if number.parse::<u64>().is_ok() => {
                            Field::Digits(number.into_owned())
                        }
                        _ => Field::Other,
                    });
                }
                map.next_value::<Skip>()?;
                Skip.visit_map(map).map(|_| Field::Other)
            }
        }

        deserializer.deserialize_any(FieldVisitor)
    }
}
