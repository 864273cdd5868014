//! The numbers of a catalogue as JSON Schema.

use jiemi_codes::{Class, HttpStatus, PayCode, Received, ResponseCode, json_schema};
use jiemi_codes_tests::{ShopCode, SignedNumbers};
use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};

fn schema<C: ResponseCode>() -> Value {
    json_schema::<C>().to_value()
}

#[test]
fn unit_variants_are_an_integer_enum_with_names_descriptions_and_classes() {
    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = i64)]
    enum Code {
        /// 成功。
        ///
        /// Success.
        #[code(0, success)]
        Success,
        /// 甲。
        ///
        /// One.
        #[code(-5, shared, retry)]
        One,
        /// 同文
        #[code(7, zh = "same", en = "same", poll)]
        Same,
        /// 乙。
        ///
        /// Two.
        #[code(-5, shared, fail)]
        Two,
    }
    assert_eq!(
        schema::<Code>(),
        json!({
            "type": "integer",
            "enum": [0, -5, 7],
            "x-enum-varnames": ["Success", "OneOrTwo", "Same"],
            "x-enum-descriptions": ["成功。 / Success.", "甲。 / One. | 乙。 / Two.", "same"],
            "x-enum-classes": ["success", "indeterminate", "poll"],
        }),
    );
}

#[test]
fn ranges_and_other_are_what_they_are() {
    let shop = schema::<ShopCode>();
    assert_eq!(shop["type"], "integer");
    let parts = shop["anyOf"].as_array().unwrap();
    assert_eq!(parts[0]["enum"], json!([1000, 1008, 1018]));
    assert_eq!(
        parts[1],
        json!({
            "title": "Server",
            "description": "服务器错误。 / Server error.",
            "type": "integer",
            "minimum": 5000,
            "maximum": 5999,
            "x-class": "indeterminate",
        }),
    );
    assert_eq!(
        (&parts[2]["minimum"], &parts[2]["maximum"]),
        (&json!(0), &json!(65_535))
    );
    assert_eq!(parts.len(), 3);
    let signed = schema::<SignedNumbers>();
    assert_eq!(signed["anyOf"][1]["minimum"], json!(i32::MIN));
}

#[test]
fn every_number_of_the_catalogue_stands_in_its_schema_once() {
    let pay = schema::<PayCode>();
    let numbers: Vec<u64> = serde_json::from_value(pay["enum"].clone()).unwrap();
    let mut expected: Vec<_> = PayCode::ENTRIES
        .iter()
        .map(|row| row.codes.to_string())
        .collect();
    expected.dedup();
    assert_eq!(
        numbers.iter().map(u64::to_string).collect::<Vec<_>>(),
        expected
    );
    for key in ["x-enum-varnames", "x-enum-descriptions", "x-enum-classes"] {
        assert_eq!(pay[key].as_array().unwrap().len(), numbers.len(), "{key}");
    }
}

#[test]
fn a_number_beyond_64_bits_is_described_and_none_is_put_in_its_place() {
    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = i128, class = fail, messages = en)]
    enum Wide {
        /// Fits.
        #[code(18_446_744_073_709_551_615)]
        Fits,
        /// Does not.
        #[code(18_446_744_073_709_551_616)]
        DoesNot,
    }
    let wide = schema::<Wide>();
    assert_eq!(wide["anyOf"][0]["enum"], json!([u64::MAX]));
    let beyond = &wide["anyOf"][1];
    assert_eq!(beyond["title"], "DoesNot");
    assert!(beyond.get("minimum").is_none() && beyond.get("enum").is_none());
}

#[test]
fn a_struct_with_codes_has_their_schemas() {
    #[derive(JsonSchema)]
    #[expect(dead_code, reason = "only its schema is looked at")]
    struct Answer {
        code: PayCode,
        received: Received<PayCode>,
        status: HttpStatus,
        class: Class,
        #[schemars(schema_with = "shop")]
        shop: ShopCode,
    }
    fn shop(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        json_schema::<ShopCode>()
    }
    let answer = schema_for!(Answer).to_value();
    let properties = &answer["properties"];
    assert_eq!(properties["code"]["$ref"], "#/$defs/PayCode");
    assert_eq!(properties["shop"]["anyOf"][0]["enum"][0], 1000);
    let definitions = answer["$defs"].as_object().unwrap();
    let names: Vec<_> = definitions.keys().collect();
    assert_eq!(names, ["Class", "HttpStatus", "PayCode", "ReceivedPayCode"]);
    assert_eq!(definitions["PayCode"]["enum"][0], 0);
    assert_eq!(definitions["Class"]["enum"][1], "poll");
    assert_eq!(
        definitions["ReceivedPayCode"]["anyOf"][1]["format"],
        "int64"
    );
}
