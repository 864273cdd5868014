//! Reads the top level of a body in one pass. Deeper levels are only checked to
//! be JSON.

use super::keys::Keys;
use super::malformed::{Malformed, Reason};
use super::scalar::{Field, Scalar};
use super::skip::{Skip, Text};
use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
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
