//! A code that a format presents as a map with one entry.

use crate::code::{NUMBER_OF_SERDE_JSON, is_json_integer};
use alloc::string::String;
use serde::de::{Error as _, Expected, IgnoredAny, MapAccess, Unexpected};

/// The one entry of that map.
pub(super) enum Wrapped {
    /// The text of an element of XML, from quick-xml.
    Text(String),
    /// The digits of an integer, from serde_json with its feature `arbitrary_precision`.
    Integer(String),
}

/// Reads such a map. Any other map is an error.
pub(super) fn wrapped<'de, A: MapAccess<'de>>(
    mut map: A,
    expected: &dyn Expected,
) -> Result<Wrapped, A::Error> {
    let key = map.next_key::<String>()?;
    let code = match key.as_deref() {
        Some("$text") => Some(Wrapped::Text(map.next_value()?)),
        Some(NUMBER_OF_SERDE_JSON) => {
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
