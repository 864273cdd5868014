//! Reads the top level of a body in one pass. Deeper levels are only checked to
//! be JSON.

use super::keys::Keys;
use super::malformed::{Malformed, Reason};
use crate::code::{NUMBER_OF_SERDE_JSON, is_json_integer, parse_integer};
use crate::{Code, ResponseCode};
use alloc::borrow::Cow;
use alloc::borrow::ToOwned as _;
use alloc::collections::BTreeSet;
use alloc::string::{String, ToString as _};
use core::fmt;
use core::{mem, str};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// The parts of a body that decide how an answer is judged.
#[derive(Debug, Clone, Default)]
pub(super) struct Body<'a> {
    /// The JSON, without a byte order mark.
    pub(super) text: &'a str,
    /// Whether it is an array.
    pub(super) is_list: bool,
    pub(super) code: Scalar<'a>,
    pub(super) status: Option<i64>,
    pub(super) name: Option<Cow<'a, str>>,
    pub(super) message: Option<Cow<'a, str>>,
    pub(super) malformed: Option<Malformed>,
    /// Whether it begins as an object, which it need not be.
    pub(super) begins_as_object: bool,
}

impl<'a> Body<'a> {
    pub(super) fn read(keys: Keys<'_>, body: &'a [u8]) -> Self {
        let mut read = Body::default();
        if let Err(reason) = read.read_json(keys, body) {
            read = Body {
                malformed: Some(Malformed(reason)),
                ..Body::default()
            };
        }
        let body = body.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(body);
        read.begins_as_object = body.trim_ascii_start().first() == Some(&b'{');
        read
    }

    fn read_json(&mut self, keys: Keys<'_>, body: &'a [u8]) -> Result<(), Reason> {
        if body.is_empty() {
            return Ok(());
        }
        let text = str::from_utf8(body).map_err(|error| Reason::NotUtf8 {
            valid_up_to: error.valid_up_to(),
        })?;
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        self.text = text;
        let mut json = serde_json::Deserializer::from_str(text);
        let mut is_repeated = false;
        // Decided by the first character, not by what serde_json presents: with a feature
        // that any crate can turn on, it presents a number as an object.
        let first = text.bytes().find(|byte| !byte.is_ascii_whitespace());
        let is_whole = matches!(first, Some(b'{' | b'[' | b'n'));
        let read = if is_whole {
            json.deserialize_any(TopLevel {
                keys,
                body: self,
                is_repeated: &mut is_repeated,
            })
        } else {
            Skip::deserialize(&mut json).map(drop)
        };
        match read.and_then(|()| json.end()) {
            Ok(()) if is_whole => Ok(()),
            Ok(()) => Err(Reason::NotAnObject),
            Err(_) if is_repeated => Err(Reason::RepeatedKey),
            Err(error) => Err(Reason::NotJson {
                line: error.line(),
                column: error.column(),
            }),
        }
    }
}

/// The object, array or `null` that the body is.
struct TopLevel<'k, 'a> {
    keys: Keys<'k>,
    body: &'k mut Body<'a>,
    /// Whether a key is repeated, which serde's errors cannot carry.
    is_repeated: &'k mut bool,
}

impl<'de> Visitor<'de> for TopLevel<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object, an array or `null`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let TopLevel { keys, body, .. } = self;
        let mut known = [false; 4];
        let mut others = None;
        while let Some(Text(key)) = map.next_key()? {
            let mut is_new = |index: usize| !mem::replace(&mut known[index], true);
            let is_new = if key == keys.code {
                body.code = map.next_value::<Field<'de>>()?.scalar();
                is_new(0)
            } else if key == keys.message {
                body.message = map.next_value::<Field<'de>>()?.text();
                is_new(1)
            } else if key == keys.status {
                body.status = map.next_value::<Field<'de>>()?.scalar().integer();
                is_new(2)
            } else if key == keys.name {
                body.name = map.next_value::<Field<'de>>()?.text();
                is_new(3)
            } else {
                map.next_value::<Skip>()?;
                others.get_or_insert_with(Others::default).insert(key)
            };
            if !is_new {
                *self.is_repeated = true;
                return Err(A::Error::custom("a key stands twice"));
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.body.is_list = true;
        while seq.next_element::<Skip>()?.is_some() {}
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

/// The other keys so far. Bodies have few, which need no allocation; with many, the time
/// stays below quadratic.
#[derive(Default)]
struct Others<'a> {
    first: [&'a str; 32],
    count: usize,
    rest: BTreeSet<Cow<'a, str>>,
}

impl<'a> Others<'a> {
    /// Adds a key; `false` if it is there already.
    fn insert(&mut self, key: Cow<'a, str>) -> bool {
        let first = self.first.get(..self.count).unwrap_or_default();
        if first.iter().any(|seen| *seen == key) {
            return false;
        }
        match (key, self.first.get_mut(self.count)) {
            (Cow::Borrowed(key), Some(free)) if !self.rest.contains(key) => {
                *free = key;
                self.count += 1;
                true
            }
            (key, _) => self.rest.insert(key),
        }
    }
}

/// A value, as far as judging needs it.
enum Field<'a> {
    Text(Cow<'a, str>),
    Integer(i64),
    /// An integer beyond `i64`.
    Digits(String),
    Other,
}

impl<'a> Field<'a> {
    fn scalar(self) -> Scalar<'a> {
        match self {
            Field::Integer(number) => Scalar::Integer(number),
            Field::Text(text) => Scalar::Word(text),
            Field::Digits(digits) => Scalar::Word(digits.into()),
            Field::Other => Scalar::Other,
        }
    }

    fn text(self) -> Option<Cow<'a, str>> {
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

/// A key.
struct Text<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;

        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Borrowed(text)))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }

        deserializer.deserialize_str(TextVisitor)
    }
}

/// A value that is not needed, read to its end, so that a body counts as JSON only if
/// all of it is. serde's `IgnoredAny` is faster, but accepts what no JSON reader does,
/// such as half a surrogate pair or a hundred thousand levels, and allocates for nested
/// values.
struct Skip;

impl<'de> Deserialize<'de> for Skip {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Skip)
    }
}

impl<'de> Visitor<'de> for Skip {
    type Value = Skip;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Skip, E> {
        Ok(Skip)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Skip, E> {
        Ok(Skip)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Skip, E> {
        Ok(Skip)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Skip, E> {
        Ok(Skip)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Skip, E> {
        Ok(Skip)
    }

    fn visit_unit<E: Error>(self) -> Result<Skip, E> {
        Ok(Skip)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Skip, A::Error> {
        while seq.next_element::<Skip>()?.is_some() {}
        Ok(Skip)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Skip, A::Error> {
        while map.next_entry::<Skip, Skip>()?.is_some() {}
        Ok(Skip)
    }
}
