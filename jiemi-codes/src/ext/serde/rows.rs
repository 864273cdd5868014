//! The rows of a catalogue, for other programs.

use crate::{CodeRange, Codes, Entries, Entry};
use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

/// One code as it is, a range as `{"first":500,"last":599}`, `Other` as `"other"`.
///
/// For numbers the type in TypeScript is `number | { first: number; last: number } | "other"`.
/// JavaScript itself rounds numbers beyond 2⁵³.
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
