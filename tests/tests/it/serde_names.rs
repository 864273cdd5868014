//! `serde = name`: codes through serde as the names of their variants.

use jiemi_codes::ResponseCode;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = u16, class = fail, serde = name)]
#[cfg_attr(feature = "schemars", response_code(schemars))]
#[expect(non_camel_case_types, reason = "keywords are in lower case")]
enum ByName {
    /// 成功。
    ///
    /// Success.
    #[code(1000, success)]
    Success,
    /// 用户名或者密码错误。
    ///
    /// Wrong user name or password.
    #[code(1008, shared)]
    InvalidCredentials,
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008, shared)]
    RequestRefused,
    /// 类型
    ///
    /// Type
    #[code(7, poll)]
    r#type,
}

#[test]
fn a_code_is_written_as_the_name_of_its_variant() {
    let written = |code: ByName| serde_json::to_string(&code).unwrap();
    assert_eq!(written(ByName::Success), r#""Success""#);
    assert_eq!(written(ByName::r#type), r#""type""#);
}

#[test]
fn every_variant_round_trips_shared_ones_too() {
    for code in ByName::UNIT_VARIANTS {
        let json = serde_json::to_string(code).unwrap();
        assert_eq!(json, format!("{:?}", code.name()));
        assert_eq!(serde_json::from_str::<ByName>(&json).unwrap(), *code);
        let value = serde_json::to_value(code).unwrap();
        assert_eq!(serde_json::from_value::<ByName>(value).unwrap(), *code);
        let bytes = postcard::to_allocvec(code).unwrap();
        assert_eq!(bytes, postcard::to_allocvec(code.name()).unwrap());
        assert_eq!(postcard::from_bytes(&bytes), Ok(*code));
    }
}

#[test]
fn a_name_with_escapes_is_the_same_name() {
    let json = r#""S\u0075ccess""#;
    assert_eq!(
        serde_json::from_str::<ByName>(json).unwrap(),
        ByName::Success
    );
    let reader = json.as_bytes();
    assert_eq!(
        serde_json::from_reader::<_, ByName>(reader).unwrap(),
        ByName::Success
    );
}

#[test]
fn anything_but_a_name_is_refused() {
    for json in [
        "1000",
        r#""1000""#,
        r#""success""#,
        r#""SUCCESS""#,
        r#"" Success""#,
        r#""""#,
        r#""r#type""#,
        "null",
        "true",
        r#"["Success"]"#,
        r#"{"Success":null}"#,
    ] {
        let refused = serde_json::from_str::<ByName>(json);
        assert!(refused.is_err(), "{json} is read as {refused:?}");
    }
    let error = serde_json::from_str::<ByName>(r#""Succes""#).unwrap_err();
    assert!(error.to_string().contains("Succes"), "{error}");
}

#[test]
fn a_name_can_be_the_key_of_a_map_and_anywhere_in_a_type() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Log {
        last: Option<ByName>,
        #[serde(flatten)]
        counts: BTreeMap<String, u32>,
    }
    let counts = HashMap::from([(ByName::RequestRefused, 3)]);
    let json = serde_json::to_string(&counts).unwrap();
    assert_eq!(json, r#"{"RequestRefused":3}"#);
    assert_eq!(
        serde_json::from_str::<HashMap<ByName, u32>>(&json).unwrap(),
        counts
    );
    let log = Log {
        last: Some(ByName::InvalidCredentials),
        counts: BTreeMap::from([("all".to_owned(), 7)]),
    };
    let json = serde_json::to_string(&log).unwrap();
    assert_eq!(json, r#"{"last":"InvalidCredentials","all":7}"#);
    assert_eq!(serde_json::from_str::<Log>(&json).unwrap(), log);
}

#[cfg(feature = "schemars")]
#[test]
fn the_json_schema_has_what_serde_writes() {
    use serde_json::json;
    let schema = schemars::schema_for!(ByName).to_value();
    assert_eq!(schema["type"], "string");
    let written: Vec<_> = ByName::UNIT_VARIANTS
        .iter()
        .map(|code| serde_json::to_value(code).unwrap())
        .collect();
    assert_eq!(schema["enum"], json!(written));
    assert_eq!(
        schema["x-enum-descriptions"],
        json!([
            "成功。 / Success.",
            "用户名或者密码错误。 / Wrong user name or password.",
            "请求被拒绝。 / The request was refused.",
            "类型 / Type",
        ]),
    );
    assert_eq!(
        schema["x-enum-classes"],
        json!(["success", "fail", "fail", "poll"]),
    );
    assert_eq!(schema["title"], "ByName");
}
