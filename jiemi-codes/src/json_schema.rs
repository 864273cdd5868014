//! JSON Schema of the numbers of a catalogue, for those who make clients and pages from it.

use crate::integer::sealed::Sealed as _;
use crate::{Class, CodeRange, Codes, Entry, Integer, Received, ResponseCode};
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

/// The JSON Schema of the numbers of a catalogue.
///
/// The option `schemars` of the derive makes an enum's `JsonSchema` of it; by itself it
/// serves `#[schemars(schema_with = "…")]` and OpenAPI documents.
///
/// Single numbers are an integer `enum`, in the order of declaration, each number once.
/// Beside it stand, in the same order, `x-enum-varnames` (the variant's name; of a shared
/// number the names joined by `Or`), `x-enum-descriptions` (the messages) and
/// `x-enum-classes` (what to do next; of a shared number what its variants agree on, else
/// `indeterminate`). Ranges have `minimum` and `maximum`, and an `other` variant those of
/// the integer type; with any of these the whole is an `anyOf`. A number beyond 64 bits,
/// which JSON libraries do not have, is described without its value, so that the schema then
/// takes any integer.
///
/// ```
/// use jiemi_codes::{PayCode, json_schema};
///
/// let schema = serde_json::to_value(json_schema::<PayCode>())?;
/// assert_eq!(schema["type"], "integer");
/// assert_eq!(schema["enum"][9], 1008);
/// assert_eq!(schema["x-enum-varnames"][9], "InvalidCredentialsOrRequestRefused");
/// assert_eq!(schema["x-enum-classes"][9], "fail");
/// # serde_json::Result::Ok(())
/// ```
pub fn json_schema<C: ResponseCode>() -> Schema {
    let singles = singles::<C>();
    let mut kept: Vec<Value> = Vec::new();
    for entry in C::ENTRIES {
        let (least, greatest) = match entry.codes {
            Codes::One(code) if number(code).is_some() => continue,
            // Beyond 64 bits.
            Codes::One(_) => (None, None),
            Codes::Range(CodeRange { start, end }) => (number(start), number(end)),
            Codes::Other => (number(C::Repr::LEAST), number(C::Repr::GREATEST)),
        };
        let mut schema = Map::new();
        schema.insert("title".into(), entry.name.into());
        schema.insert("description".into(), description(&entry).into());
        schema.insert("type".into(), "integer".into());
        schema.extend(least.map(|least| ("minimum".into(), least)));
        schema.extend(greatest.map(|greatest| ("maximum".into(), greatest)));
        schema.insert("x-class".into(), entry.class.as_str().into());
        kept.push(schema.into());
    }
    let mut schema = Map::new();
    schema.insert("type".into(), "integer".into());
    if kept.is_empty() {
        schema.extend(singles.into_iter().flatten());
    } else {
        let singles = singles.map(|mut singles| {
            singles.insert("type".into(), "integer".into());
            singles.into()
        });
        kept.splice(0..0, singles);
        schema.insert("anyOf".into(), kept.into());
    }
    Schema::from(schema)
}

/// The single numbers as an `enum`; `None` where there are none.
fn singles<C: ResponseCode>() -> Option<Map<String, Value>> {
    let (mut numbers, mut names) = (Vec::new(), Vec::new());
    let (mut descriptions, mut classes) = (Vec::new(), Vec::new());
    for entry in C::ENTRIES {
        let Codes::One(code) = entry.codes else {
            continue;
        };
        let Some(number) = number(code) else { continue };
        let lookup = C::lookup(code);
        let holders = lookup.as_slice();
        if holders
            .first()
            .is_some_and(|first| first.name() != entry.name)
        {
            continue; // the first one of those that share it has told of all
        }
        let rows = || holders.iter().map(|holder| holder.entry());
        numbers.push(number);
        let mut name = rows().map(|row| row.name).collect::<Vec<_>>().join("Or");
        // Those of others may be joined already.
        while names.contains(&name) || (holders.len() > 1 && has_variant::<C>(&name)) {
            name.push('_');
        }
        names.push(name);
        let texts: Vec<_> = rows().map(|row| description(&row)).collect();
        descriptions.push(texts.join(" | "));
        classes.push(lookup.class().as_str());
    }
    if numbers.is_empty() {
        return None;
    }
    let singles = json!({
        "enum": numbers,
        "x-enum-varnames": names,
        "x-enum-descriptions": descriptions,
        "x-enum-classes": classes,
    });
    match singles {
        Value::Object(singles) => Some(singles),
        _ => None,
    }
}

fn has_variant<C: ResponseCode>(name: &str) -> bool {
    C::ENTRIES.iter().any(|entry| entry.name == name)
}

/// Both messages, or the one there is.
fn description<R>(entry: &Entry<R>) -> String {
    match entry.zh == entry.en {
        true => entry.zh.to_string(),
        false => format!("{} / {}", entry.zh, entry.en),
    }
}

fn number<R: Integer>(number: R) -> Option<Value> {
    let signed: Result<i64, _> = number.try_into();
    let signed = signed.map(Value::from);
    signed.ok().or_else(|| {
        let unsigned: Result<u64, _> = number.try_into();
        unsigned.map(Value::from).ok()
    })
}

/// Every integer of 64 bits, since none is refused; with the numbers of the catalogue for
/// whoever reads it.
impl<C: ResponseCode + JsonSchema> JsonSchema for Received<C> {
    fn schema_name() -> Cow<'static, str> {
        format!("Received{}", C::schema_name()).into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("{}::Received<{}>", module_path!(), C::schema_id()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let known = generator.subschema_for::<C>();
        let any = generator.subschema_for::<i64>();
        schemars::json_schema!({ "type": "integer", "anyOf": [known, any] })
    }
}

/// The words, and what to do next.
impl JsonSchema for Class {
    fn schema_name() -> Cow<'static, str> {
        "Class".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::Class").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let advice = |class: Class| class.advice(crate::Language::En);
        schemars::json_schema!({
            "type": "string",
            "enum": Class::ALL.map(Class::as_str),
            "x-enum-descriptions": Class::ALL.map(advice),
        })
    }
}
