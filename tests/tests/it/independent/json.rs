//! JSON as it is written in a body: keys may be repeated, and numbers keep their digits. It is as
//! strict as `serde_json::Value`.

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use std::fmt;

#[derive(Debug)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    /// As it is written.
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Object),
}

/// All pairs in their order, repeated keys included.
#[derive(Debug)]
pub(crate) struct Object(Vec<(String, Json)>);

impl Json {
    /// Reads what `serde_json::Value` reads, and nothing else.
    pub(crate) fn read(text: &[u8]) -> Option<(Json, Value)> {
        let value = serde_json::from_slice(text).ok()?;
        let raw: &RawValue = serde_json::from_slice(text).expect("JSON is JSON");
        Some((Json::of(raw), value))
    }

    fn of(raw: &RawValue) -> Json {
        let text = raw.get();
        match text.as_bytes().first() {
            Some(b'n') => Json::Null,
            Some(b't') => Json::Bool(true),
            Some(b'f') => Json::Bool(false),
            Some(b'"') => Json::Text(serde_json::from_str(text).expect("a string")),
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(text).expect("a list");
                Json::List(items.into_iter().map(Json::of).collect())
            }
            Some(b'{') => {
                let Pairs(pairs) = serde_json::from_str(text).expect("an object");
                let pairs = pairs.into_iter().map(|(key, raw)| (key, Json::of(raw)));
                Json::Object(Object(pairs.collect()))
            }
            _ => Json::Number(text.to_owned()),
        }
    }

    /// The text of an integer: no point, no exponent, no `-0`.
    pub(crate) fn integer(&self) -> Option<&str> {
        let Json::Number(text) = self else {
            return None;
        };
        let is_integer = !text.contains(['.', 'e', 'E']) && text != "-0";
        is_integer.then_some(text)
    }

    /// Whether it is none of `null`, `false`, `0`, `""`, `[]` and `{}`.
    pub(crate) fn says_something(&self) -> bool {
        match self {
            Json::Null => false,
            Json::Bool(is_true) => *is_true,
            Json::Number(text) => text != "0",
            Json::Text(text) => !text.is_empty(),
            Json::List(items) => !items.is_empty(),
            Json::Object(Object(pairs)) => !pairs.is_empty(),
        }
    }

    /// All strings at any depth, in their order.
    pub(crate) fn strings(&self) -> Vec<&str> {
        match self {
            Json::Text(text) => vec![text],
            Json::List(items) => items.iter().flat_map(Json::strings).collect(),
            Json::Object(Object(pairs)) => pairs
                .iter()
                .flat_map(|(_, value)| value.strings())
                .collect(),
            _ => Vec::new(),
        }
    }
}

impl Object {
    /// All values of a key.
    pub(crate) fn all(&self, key: &str) -> impl Iterator<Item = &Json> {
        let pairs = self.0.iter().filter(move |(name, _)| name == key);
        pairs.map(|(_, value)| value)
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Json> {
        self.all(key).next()
    }

    pub(crate) fn is_repeated(&self, key: &str) -> bool {
        self.all(key).count() > 1
    }
}

struct Pairs<'de>(Vec<(String, &'de RawValue)>);

impl<'de> Deserialize<'de> for Pairs<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;

        impl<'de> Visitor<'de> for All {
            type Value = Pairs<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs<'de>, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }

        deserializer.deserialize_map(All)
    }
}
