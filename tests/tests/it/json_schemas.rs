//! The numbers of a catalogue as JSON Schema.

use jiemi_codes::{Class, HttpStatus, Language, PayCode, Received, ResponseCode, json_schema};
use jiemi_codes_tests::{NineAsksStatus, ShopCode, SignedNumbers, WithOther, ZeroSucceeds};
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
fn ranges_and_other_have_schemas_of_their_own() {
    let shop = schema::<ShopCode>();
    let keys: Vec<_> = shop.as_object().unwrap().keys().collect();
    assert_eq!(
        keys,
        ["anyOf"],
        "a `type` beside it makes some tools drop the rest"
    );
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
fn every_number_of_the_catalogue_is_in_its_schema_once() {
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
fn the_limits_of_64_bits_are_exact() {
    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = i64, class = fail, messages = en)]
    enum Wide {
        /// The greatest.
        #[code(9_223_372_036_854_775_807)]
        Greatest,
        /// Below.
        #[code(..=-9_007_199_254_740_993)]
        Below(i64),
        /// The rest.
        #[code(other)]
        Rest(i64),
    }
    let wide = schema::<Wide>();
    assert_eq!(wide["anyOf"][0]["enum"], json!([i64::MAX]));
    let below = &wide["anyOf"][1];
    assert_eq!(below["minimum"], json!(i64::MIN));
    assert_eq!(below["maximum"], json!(-9_007_199_254_740_993_i64));
    let rest = &wide["anyOf"][2];
    assert_eq!(
        (&rest["minimum"], &rest["maximum"]),
        (&json!(i64::MIN), &json!(i64::MAX))
    );
}

#[test]
fn a_catalogue_of_ranges_alone_has_no_enum() {
    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = u8, class = fail, messages = en)]
    enum Ranges {
        /// Low.
        #[code(..10)]
        Low(u8),
        /// High.
        #[code(10..)]
        High(u8),
    }
    let ranges = schema::<Ranges>();
    assert_eq!(ranges["anyOf"].as_array().unwrap().len(), 2);
    assert!(ranges.get("enum").is_none());
}

#[test]
fn joined_names_match_no_other_variant_and_none_is_used_twice() {
    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = u8, class = fail, messages = en)]
    enum Joined {
        /// a
        #[code(1, shared)]
        A,
        /// b
        #[code(1, shared)]
        B,
        /// c
        #[code(2)]
        AOrB,
    }
    let names = &schema::<Joined>()["x-enum-varnames"];
    assert_eq!(*names, json!(["AOrB_", "AOrB"]));
}

#[test]
fn a_received_code_may_be_any_integer_or_string() {
    let received = schema_for!(Received<ShopCode>).to_value();
    let any = received["anyOf"].as_array().unwrap();
    assert_eq!(
        any[1..],
        [json!({ "type": "integer" }), json!({ "type": "string" })]
    );
    assert_eq!(any[0], schema::<ShopCode>());
    assert!(received.get("type").is_none());
}

#[test]
fn a_language_is_one_of_its_tags() {
    let language = schema_for!(Language).to_value();
    assert_eq!(language["enum"], json!(["zh", "en"]));
    assert_eq!(language["type"], "string");
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
    assert_eq!(definitions["ReceivedPayCode"]["anyOf"][0]["enum"][0], 0);
    assert!(definitions["PayCode"].get("anyOf").is_none());
    assert!(definitions["HttpStatus"].get("type").is_none());
}

/// Whether an integer is valid by a schema of a catalogue.
fn accepts(schema: &Value, number: i64) -> bool {
    if let Some(parts) = schema.get("anyOf") {
        let parts = parts.as_array().unwrap();
        return parts.iter().any(|part| accepts(part, number));
    }
    assert_eq!(schema["type"], "integer");
    match schema.get("enum") {
        Some(numbers) => numbers.as_array().unwrap().contains(&json!(number)),
        None => {
            let limit = |key: &str| schema[key].as_i64().unwrap();
            (limit("minimum")..=limit("maximum")).contains(&number)
        }
    }
}

#[test]
fn a_schema_accepts_the_codes_of_the_catalogue_and_no_others() {
    fn agrees<C: ResponseCode>() {
        let schema = schema::<C>();
        let ends = [
            i64::MIN,
            i64::MIN + 1,
            i64::MAX,
            -2_147_483_649,
            2_147_483_648,
        ];
        for number in (-1100..1100)
            .chain(4999..6001)
            .chain(65_530..65_540)
            .chain(ends)
        {
            let is_known = !C::lookup(number).as_slice().is_empty();
            assert_eq!(accepts(&schema, number), is_known, "{number}");
        }
    }
    agrees::<PayCode>();
    agrees::<HttpStatus>();
    agrees::<ShopCode>();
    agrees::<SignedNumbers>();
    agrees::<ZeroSucceeds>();
    agrees::<WithOther>();
    agrees::<NineAsksStatus>();
}
