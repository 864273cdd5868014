//! JSON Schema of words.

use jiemi_codes::{Received, json_schema};
use jiemi_codes_tests::V3Code;
use schemars::schema_for;
use serde_json::{Value, json};

#[test]
fn words_are_an_enumeration_of_strings() {
    let schema = json_schema::<V3Code>();
    assert_eq!(schema.get("type"), Some(&json!("string")));
    let words = [
        "SUCCESS",
        "SYSTEM_ERROR",
        "USERPAYING",
        "10000",
        "0000",
        "A6",
        "isp.unknow-error",
        "ORDER_CLASH",
        "SEE_STATUS",
    ];
    assert_eq!(schema.get("enum"), Some(&json!(words)));
    let nth = |list: &str, nth: usize| schema.get(list).and_then(|list| list.get(nth)).cloned();
    assert_eq!(
        nth("x-enum-varnames", 6),
        Some(json!("UnknownOrUnknownCode"))
    );
    assert_eq!(nth("x-enum-classes", 6), Some(json!("retry")));
    assert_eq!(nth("x-enum-classes", 7), Some(json!("indeterminate")));
    assert_eq!(
        nth("x-enum-descriptions", 5),
        Some(json!("有效期错误。 / Wrong expiry date."))
    );
}

#[test]
fn the_schema_of_the_enum_is_the_schema_of_its_codes() {
    let schema = Value::from(schema_for!(V3Code));
    assert_eq!(schema["title"], "V3Code");
    assert_eq!(schema["type"], "string");
    assert_eq!(schema["enum"].as_array().map(Vec::len), Some(9));
    let received = Value::from(schema_for!(Received<V3Code>));
    assert_eq!(received["anyOf"][0]["enum"][0], "SUCCESS");
}
