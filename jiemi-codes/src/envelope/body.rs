//! Reads the top level of a body in one pass. What is below is only checked to
//! be JSON.

use super::keys::Keys;
use super::malformed::{Malformed, Reason};
use crate::integer;
use alloc::borrow::Cow;
use alloc::borrow::ToOwned as _;
use alloc::collections::BTreeSet;
use core::fmt;
use core::str;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// What an answer is judged by.
#[derive(Debug, Clone, Default)]
pub(super) struct Body<'a> {
    /// The JSON, without what may stand before it.
    pub(super) text: &'a str,
    /// Whether it is an array.
    pub(super) is_list: bool,
    pub(super) code: Number,
    pub(super) status: Number,
    pub(super) name: Option<Cow<'a, str>>,
    pub(super) message: Option<Cow<'a, str>>,
    pub(super) malformed: Option<Malformed>,
}

impl<'a> Body<'a> {
    pub(super) fn read(keys: Keys<'_>, body: &'a [u8]) -> Self {
        if body.is_empty() {
            return Body::default();
        }
        Body::read_json(keys, body).unwrap_or_else(|reason| Body {
            malformed: Some(Malformed(reason)),
            ..Body::default()
        })
    }

    fn read_json(keys: Keys<'_>, body: &'a [u8]) -> Result<Self, Reason> {
        let text = str::from_utf8(body).map_err(|error| Reason::NotUtf8 {
            valid_up_to: error.valid_up_to(),
        })?;
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut json = serde_json::Deserializer::from_str(text);
        let mut is_repeated = false;
        // By its first character, not by what serde_json shows: with a feature that
        // any crate can turn on, it shows a number as an object.
        let is_whole = text.trim_start().starts_with(['{', '[', 'n']);
        let body = if is_whole {
            json.deserialize_any(TopLevel {
                keys,
                is_repeated: &mut is_repeated,
            })
        } else {
            Field::deserialize(&mut json).map(|_| Body::default())
        };
        match body.and_then(|body| json.end().map(|()| body)) {
            Ok(_) if !is_whole => Err(Reason::NotAnObject),
            Ok(body) => Ok(Body { text, ..body }),
            Err(_) if is_repeated => Err(Reason::RepeatedKey),
            Err(error) => Err(Reason::NotJson {
                line: error.line(),
                column: error.column(),
            }),
        }
    }
}

/// The object, array or `null` that the body is.
struct TopLevel<'k> {
    keys: Keys<'k>,
    /// Why it is refused, which serde's errors cannot carry.
    is_repeated: &'k mut bool,
}

impl<'de> Visitor<'de> for TopLevel<'_> {
    type Value = Body<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object, an array or `null`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Body<'de>, A::Error> {
        let mut body = Body::default();
        let mut seen = Seen::default();
        while let Some((key, value)) = map.next_entry::<Field<'de>, Field<'de>>()? {
            let key = key.text().unwrap_or_default();
            if key == self.keys.code {
                body.code = value.number();
            } else if key == self.keys.message {
                body.message = value.text();
            } else if key == self.keys.status {
                body.status = value.number();
            } else if key == self.keys.name {
                body.name = value.text();
            }
            if !seen.insert(key) {
                *self.is_repeated = true;
                return Err(A::Error::custom("a key stands twice"));
            }
        }
        Ok(body)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Body<'de>, A::Error> {
        while seq.next_element::<Field<'de>>()?.is_some() {}
        Ok(Body {
            is_list: true,
            ..Body::default()
        })
    }

    fn visit_unit<E: Error>(self) -> Result<Body<'de>, E> {
        Ok(Body::default())
    }
}

/// The keys so far. Bodies have few, and those need no memory of their own; with
/// many, the time stays below quadratic.
#[derive(Default)]
struct Seen<'a> {
    first: [Cow<'a, str>; 16],
    count: usize,
    rest: BTreeSet<Cow<'a, str>>,
}

impl<'a> Seen<'a> {
    /// Takes a key in, unless it is there already.
    fn insert(&mut self, key: Cow<'a, str>) -> bool {
        if self.first.iter().take(self.count).any(|seen| *seen == key) {
            return false;
        }
        match self.first.get_mut(self.count) {
            Some(place) => {
                *place = key;
                self.count += 1;
                true
            }
            None => self.rest.insert(key),
        }
    }
}

/// A value as far as an answer is judged by it. Whatever it is, it is read to its
/// end, so that a body counts as JSON only if all of it is.
enum Field<'a> {
    Text(Cow<'a, str>),
    Integer(i64),
    Other,
}

impl<'a> Field<'a> {
    /// The integer, or the text that is one.
    fn number(&self) -> Number {
        match self {
            Field::Integer(number) => Some(*number),
            Field::Text(text) => integer::parse(text),
            Field::Other => None,
        }
        .map_or(Number::NoInteger, Number::Integer)
    }

    fn text(self) -> Option<Cow<'a, str>> {
        match self {
            Field::Text(text) => Some(text),
            Field::Integer(_) | Field::Other => None,
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Field<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FieldVisitor)
    }
}

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
        Ok(i64::try_from(number).map_or(Field::Other, Field::Integer))
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

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Field<'de>, A::Error> {
        while seq.next_element::<Field<'de>>()?.is_some() {}
        Ok(Field::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Field<'de>, A::Error> {
        while map.next_entry::<Field<'de>, Field<'de>>()?.is_some() {}
        Ok(Field::Other)
    }
}

/// A field that should be an integer.
#[derive(Debug, Clone, Copy, Default)]
pub(super) enum Number {
    #[default]
    Absent,
    Integer(i64),
    /// It is there, but something else.
    NoInteger,
}

impl Number {
    pub(super) fn integer(self) -> Option<i64> {
        match self {
            Number::Integer(number) => Some(number),
            Number::Absent | Number::NoInteger => None,
        }
    }

    pub(super) fn is_no_integer(self) -> bool {
        matches!(self, Number::NoInteger)
    }
}
