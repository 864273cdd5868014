//! A second reading of a body, which shares no code with the library, and the
//! law that both must agree on. The fuzz target includes this file as well.

use jiemi_codes::{Class, Envelope, Language, Outcome};
use jiemi_codes_tests::ZeroSucceeds;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// A body by its top level.
#[derive(Debug)]
pub(crate) enum Reading {
    Empty,
    Null,
    List,
    /// All pairs in their order, repeated keys included.
    Object(Vec<(String, Value)>),
    /// Not JSON, or JSON of another type.
    Other,
}

impl Reading {
    pub(crate) fn of(body: &[u8]) -> Reading {
        if body.is_empty() {
            return Reading::Empty;
        }
        let json = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
        serde_json::from_slice(json).unwrap_or(Reading::Other)
    }

    /// Whether it says nothing that can be believed.
    pub(crate) fn is_malformed(&self) -> bool {
        match self {
            Reading::Empty | Reading::Null | Reading::List => false,
            Reading::Object(pairs) => (1..pairs.len()).any(|second| {
                pairs[..second]
                    .iter()
                    .any(|(key, _)| *key == pairs[second].0)
            }),
            Reading::Other => true,
        }
    }

    fn field(&self, name: &str) -> Option<&Value> {
        match self {
            Reading::Object(pairs) if !self.is_malformed() => {
                let (_, value) = pairs.iter().find(|(key, _)| key == name)?;
                Some(value)
            }
            _ => None,
        }
    }

    /// The integer of a field: a number without point and exponent, or a string
    /// that is just what such a number is written as.
    fn integer(&self, name: &str) -> Option<i64> {
        match self.field(name)? {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => {
                let number: i64 = text.parse().ok()?;
                (number.to_string() == *text).then_some(number)
            }
            _ => None,
        }
    }

    fn body_status(&self) -> Option<u16> {
        let status = self.integer("status")?;
        (100..600).contains(&status).then_some(status as u16)
    }

    /// Whether an answer with this body is a success, where `success` is the one
    /// code of success.
    pub(crate) fn is_success(&self, status: u16, success: i64) -> bool {
        let is_denied = self.body_status().is_some_and(|other| other != status);
        match (self.is_malformed(), self.field("code"), status) {
            (true, ..) => false,
            (_, Some(_), 200) => self.integer("code") == Some(success) && !is_denied,
            (_, None, 201 | 204 | 304) => true,
            _ => false,
        }
    }
}

impl<'de> Deserialize<'de> for Reading {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TopLevel;

        impl<'de> Visitor<'de> for TopLevel {
            type Value = Reading;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object, an array or null")
            }

            fn visit_unit<E: Error>(self) -> Result<Reading, E> {
                Ok(Reading::Null)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Reading, A::Error> {
                while items.next_element::<Value>()?.is_some() {}
                Ok(Reading::List)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Reading, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Reading::Object(pairs))
            }
        }

        deserializer.deserialize_any(TopLevel)
    }
}

/// Holds the library's reading of an answer against the independent one. It is a
/// success if this one says so and not otherwise, and nothing panics.
pub(crate) fn holds(status: u16, body: &[u8]) {
    let answer = Envelope::from_json(status, body);
    let reading = Reading::of(body);
    let text = |name| reading.field(name).and_then(Value::as_str);

    assert_eq!(answer.malformed().is_some(), reading.is_malformed());
    assert_eq!(answer.code(), reading.integer("code"));
    assert_eq!(answer.body_status(), reading.body_status());
    assert_eq!(answer.message(), text("message"));
    assert_eq!(answer.name(), text("name"));

    let class = answer.verdict().class();
    assert_eq!(class.is_success(), reading.is_success(status, 1000));
    let class_where_0_succeeds = answer.judge::<ZeroSucceeds>().class();
    assert_eq!(
        class_where_0_succeeds.is_success(),
        reading.is_success(status, 0)
    );
    if let Some(meaning) = answer.meaning() {
        assert_eq!(Some(i64::from(meaning.code())), answer.code());
    }
    outcome_holds(&answer, class);
}

/// A payload comes with a success or something pending alone, and what is no
/// payload can be shown and logged.
fn outcome_holds(answer: &Envelope<'_>, class: Class) {
    match answer.outcome::<Value>() {
        Ok(Outcome::Done(_)) => assert_eq!(class, Class::Success),
        Ok(Outcome::Pending(_)) => assert_eq!(class, Class::Poll),
        Err(failure) => {
            assert!(!matches!(class, Class::Success | Class::Poll));
            assert_eq!(failure.class(), class);
            assert_eq!(failure.label(), answer.verdict().label());
            assert!(!failure.to_string().contains(char::is_control));
            assert!(!failure.message(Language::Zh).is_empty());
            assert!(!format!("{failure:?}").is_empty());
        }
    }
}
