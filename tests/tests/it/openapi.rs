//! How a catalogue gets into an OpenAPI document with utoipa: through a newtype of your own or
//! `schema_with`, from the catalogue's rows.

use jiemi_codes::{Code, Codes, PayCode, ResponseCode};
use jiemi_codes_tests::V3Code;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::openapi::extensions::ExtensionsBuilder;
use utoipa::openapi::schema::{ObjectBuilder, Schema, SchemaType, Type};
use utoipa::{OpenApi, ToSchema};

/// The words or single numbers of a catalogue, each once, with what code generators read.
fn codes<C: ResponseCode>() -> Schema {
    let mut codes: Vec<Code<'static>> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    let mut descriptions: Vec<String> = Vec::new();
    for entry in C::ENTRIES {
        let Codes::One(code) = entry.codes else {
            continue;
        };
        // A code that several variants share appears once.
        if let Some(index) = codes.iter().position(|listed| *listed == code) {
            names[index] += &format!("Or{}", entry.name);
            descriptions[index] += &format!(" | {}", entry.en);
            continue;
        }
        codes.push(code);
        names.push(entry.name.to_owned());
        descriptions.push(entry.en.to_owned());
    }
    let extensions = ExtensionsBuilder::new()
        .add("x-enum-varnames", names)
        .add("x-enum-descriptions", descriptions)
        .build();
    let schema_type = match codes.first() {
        Some(Code::Word(_)) => Type::String,
        _ => Type::Integer,
    };
    ObjectBuilder::new()
        .schema_type(SchemaType::new(schema_type))
        .enum_values(Some(codes.iter().map(|code| json!(code))))
        .extensions(Some(extensions))
        .into()
}

/// What the API answers.
#[derive(Serialize, ToSchema)]
struct Answer {
    /// The return code.
    #[schema(schema_with = codes::<PayCode>)]
    code: PayCode,
    /// The return code of the channel.
    #[schema(schema_with = codes::<V3Code>)]
    sub_code: V3Code,
    message: String,
}

#[derive(OpenApi)]
#[openapi(components(schemas(Answer)))]
struct Api;

#[test]
fn an_openapi_document_has_the_codes_with_their_names() {
    let api: Value = serde_json::to_value(Api::openapi()).unwrap();
    let code = &api["components"]["schemas"]["Answer"]["properties"]["code"];
    assert_eq!(code["type"], "integer");
    let numbers = code["enum"].as_array().unwrap();
    assert_eq!(
        numbers.len(),
        25,
        "26 variants, of which two share a number"
    );
    let index = numbers
        .iter()
        .position(|number| *number == json!(1008))
        .unwrap();
    assert_eq!(
        code["x-enum-varnames"][index],
        "InvalidCredentialsOrRequestRefused"
    );
    assert_eq!(
        code["x-enum-descriptions"][index],
        "Wrong user name or password. | The request was refused.",
    );
    let answer = Answer {
        code: PayCode::Success,
        sub_code: V3Code::UserPaying,
        message: "返回成功，得到有效数据。".to_owned(),
    };
    let written = serde_json::to_value(answer).unwrap();
    assert!(numbers.contains(&written["code"]));
    let words = &api["components"]["schemas"]["Answer"]["properties"]["sub_code"];
    assert_eq!(words["type"], "string");
    let listed = words["enum"].as_array().unwrap();
    assert_eq!(
        listed.len(),
        9,
        "11 variants, of which four share two words"
    );
    assert!(listed.contains(&written["sub_code"]));
    assert_eq!(words["x-enum-varnames"][6], "UnknownOrUnknownCode");
}

/// The schema that `json_schema` gives, as a schema of utoipa.
#[cfg(feature = "schemars")]
mod from_json_schema {
    use super::*;
    use jiemi_codes::json_schema;
    use jiemi_codes_tests::ShopCode;

    /// utoipa's types read JSON.
    fn schema_of<C: ResponseCode>() -> Schema {
        serde_json::from_value(json_schema::<C>().to_value()).expect("a schema of utoipa")
    }

    #[derive(Serialize, ToSchema)]
    struct Shop {
        #[schema(schema_with = schema_of::<ShopCode>)]
        shop: u16,
        #[schema(schema_with = schema_of::<PayCode>)]
        pay: PayCode,
        #[schema(schema_with = schema_of::<V3Code>)]
        channel: V3Code,
    }

    #[derive(OpenApi)]
    #[openapi(components(schemas(Shop)))]
    struct ShopApi;

    #[test]
    fn utoipa_keeps_everything_in_a_catalogues_schema() {
        let api: Value = serde_json::to_value(ShopApi::openapi()).unwrap();
        let properties = &api["components"]["schemas"]["Shop"]["properties"];
        assert_eq!(properties["shop"], json_schema::<ShopCode>().to_value());
        assert_eq!(properties["pay"], json_schema::<PayCode>().to_value());
        assert_eq!(properties["channel"], json_schema::<V3Code>().to_value());
        let parts = properties["shop"]["anyOf"].as_array().unwrap();
        assert_eq!(parts.len(), 3, "numbers, a range and `other`");
        assert_eq!(parts[0]["x-enum-varnames"][0], "Success");
        assert_eq!(parts[1]["x-class"], "indeterminate");
    }
}
