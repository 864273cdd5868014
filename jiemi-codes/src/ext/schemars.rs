//! The JSON Schema of a catalogue's codes, for tools that generate clients and pages from it.

use crate::{Class, Code, CodeRange, Codes, Entry, Language, Received, ResponseCode};
use alloc::borrow::{Cow, ToOwned as _};
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

/// The JSON Schema of a catalogue's codes.
///
/// The derive's option `schemars` makes it the enum's `JsonSchema`. You can also use it directly, in
/// `schema_with` and in OpenAPI documents.
///
/// Single numbers are an integer `enum`, and words a string `enum`: each code once, in the order of
/// declaration. Beside it, in the same order, are
///
/// - `x-enum-varnames`: the variant's name; for a shared code the names joined by `Or`;
/// - `x-enum-descriptions`: the messages;
/// - `x-enum-classes`: what to do next; for a shared code the class that its variants agree on,
///   otherwise `indeterminate`.
///
/// A range has `minimum` and `maximum`; an `other` variant has those of the `repr`. A catalogue
/// with any of these is an `anyOf`.
///
/// ```
/// use jiemi_codes::{PayCode, json_schema};
///
/// let schema = json_schema::<PayCode>();
/// assert_eq!(schema.get("type").unwrap(), "integer");
/// assert_eq!(schema.get("enum").unwrap()[9], 1008);
/// assert_eq!(schema.get("x-enum-varnames").unwrap()[9], "InvalidCredentialsOrRequestRefused");
/// assert_eq!(schema.get("x-enum-classes").unwrap()[9], "fail");
/// ```
#[must_use]
pub fn json_schema<C: ResponseCode>() -> Schema {
    let singles = singles::<C>();
    let kept: Vec<Schema> = C::ENTRIES.iter().filter_map(kept::<C>).collect();
    if kept.is_empty() {
        return singles.unwrap_or_default();
    }
    // No `type` beside `anyOf`: it is redundant, and some tools then drop the rest.
    let schemas: Vec<Schema> = singles.into_iter().chain(kept).collect();
    json_schema!({ "anyOf": schemas })
}

/// The JSON Schema of the variants' names, for `serde = name`.
#[must_use]
pub fn names_schema<C: ResponseCode>() -> Schema {
    let rows = || C::ENTRIES.iter();
    json_schema!({
        "type": "string",
        "enum": rows().map(|row| row.name).collect::<Vec<_>>(),
        "x-enum-descriptions": rows().map(|row| description(&row)).collect::<Vec<_>>(),
        "x-enum-classes": rows().map(|row| row.class.as_str()).collect::<Vec<_>>(),
    })
}

/// The schema of a variant that keeps its number.
fn kept<C: ResponseCode>(row: Entry) -> Option<Schema> {
    let CodeRange { first, last } = match row.codes {
        Codes::One(_) => return None,
        Codes::Range(range) => range,
        Codes::Other => {
            let other = C::ENTRIES.table.other?;
            CodeRange {
                first: other.first,
                last: other.last,
            }
        }
    };
    Some(json_schema!({
        "title": row.name,
        "description": description(&row),
        "type": "integer",
        "minimum": first,
        "maximum": last,
        "x-class": row.class.as_str(),
    }))
}

/// The words, or the single numbers, as an `enum`; `None` if there are none.
fn singles<C: ResponseCode>() -> Option<Schema> {
    let (mut numbers, mut words, mut names) = (Vec::new(), Vec::new(), Vec::new());
    let (mut descriptions, mut classes) = (Vec::new(), Vec::new());
    for entry in C::ENTRIES {
        let Codes::One(code) = entry.codes else {
            continue;
        };
        let lookup = C::lookup(code);
        let holders = lookup.as_slice();
        if holders
            .first()
            .is_some_and(|first| first.name() != entry.name)
        {
            continue; // the first variant that shares the code has described all of them
        }
        let rows = || holders.iter().map(|holder| holder.entry());
        match code {
            Code::Number(number) => numbers.push(number),
            Code::Word(word) => words.push(word),
        }
        let mut name = rows().map(|row| row.name).collect::<Vec<_>>().join("Or");
        // A joined name may be the name of another code.
        while names.contains(&name) || (holders.len() > 1 && has_variant::<C>(&name)) {
            name.push('_');
        }
        names.push(name);
        let texts: Vec<_> = rows().map(|row| description(&row)).collect();
        descriptions.push(texts.join(" | "));
        classes.push(lookup.class().as_str());
    }
    let mut schema = match (numbers.is_empty(), words.is_empty()) {
        (true, true) => return None,
        (_, true) => json_schema!({ "type": "integer", "enum": numbers }),
        (_, false) => json_schema!({ "type": "string", "enum": words }),
    };
    schema.insert("x-enum-varnames".to_owned(), names.into());
    schema.insert("x-enum-descriptions".to_owned(), descriptions.into());
    schema.insert("x-enum-classes".to_owned(), classes.into());
    Some(schema)
}

fn has_variant<C: ResponseCode>(name: &str) -> bool {
    C::ENTRIES.iter().any(|entry| entry.name == name)
}

/// Both messages, or one if they are the same.
fn description(entry: &Entry) -> String {
    match entry.zh == entry.en {
        true => entry.zh.to_string(),
        false => format!("{} / {}", entry.zh, entry.en),
    }
}

/// Any integer or string is valid; the catalogue's codes are listed for readers.
impl<C: ResponseCode> JsonSchema for Received<C> {
    fn schema_name() -> Cow<'static, str> {
        let path = core::any::type_name::<C>();
        let name = path.rsplit("::").next().unwrap_or(path);
        format!("Received{name}").into()
    }

    fn schema_id() -> Cow<'static, str> {
        let catalog = core::any::type_name::<C>();
        format!("jiemi_codes::Received<{catalog}>").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "anyOf": [self::json_schema::<C>(), { "type": "integer" }, { "type": "string" }],
        })
    }
}

/// The words, each with what to do next.
impl JsonSchema for Class {
    fn schema_name() -> Cow<'static, str> {
        "Class".into()
    }

    fn schema_id() -> Cow<'static, str> {
        "jiemi_codes::Class".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let advice = |class: Class| class.advice(Language::En);
        json_schema!({
            "type": "string",
            "enum": Class::ALL.map(Class::as_str),
            "x-enum-descriptions": Class::ALL.map(advice),
        })
    }
}

/// The tags.
impl JsonSchema for Language {
    fn schema_name() -> Cow<'static, str> {
        "Language".into()
    }

    fn schema_id() -> Cow<'static, str> {
        "jiemi_codes::Language".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "enum": [Language::Zh.as_str(), Language::En.as_str()] })
    }
}
