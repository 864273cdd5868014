//! Codes through serde: written as the number, read as the number, and never as another
//! number.

use jiemi_codes::{HttpStatus, PayCode, ResponseCode};
use jiemi_codes_tests::{
    NineAsksStatus, ShopCode, SignedNumbers, TwoHundredSucceeds, WithOther, ZeroSucceeds,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fmt::Debug;

/// What JSON has, written as text.
#[track_caller]
fn read<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

/// Why JSON is refused.
#[track_caller]
fn refusal<T: DeserializeOwned + Debug>(json: &str) -> String {
    match serde_json::from_str::<T>(json) {
        Ok(value) => panic!("{json} is read as {value:?}"),
        Err(error) => error.to_string(),
    }
}

fn written<T: Serialize>(value: T) -> String {
    serde_json::to_string(&value).expect("can be written")
}

#[test]
fn a_code_is_written_as_its_number() {
    assert_eq!(written(ShopCode::Success), "1000");
    assert_eq!(written(ShopCode::RequestRefused), "1008");
    assert_eq!(written(ShopCode::Server(5003)), "5003");
    assert_eq!(written(ShopCode::Other(7)), "7");
    assert_eq!(written(SignedNumbers::SystemFault(-70_000)), "-70000");
}

#[test]
fn a_code_is_read_from_its_number_or_from_a_string_that_is_one() {
    assert_eq!(read::<ShopCode>("1000"), ShopCode::Success);
    assert_eq!(read::<ShopCode>("\"1000\""), ShopCode::Success);
    assert_eq!(read::<ShopCode>("5999"), ShopCode::Server(5999));
    assert_eq!(read::<ShopCode>("0"), ShopCode::Other(0));
    assert_eq!(read::<ShopCode>("\"0\""), ShopCode::Other(0));
    assert_eq!(read::<SignedNumbers>("-1"), SignedNumbers::Refused);
    assert_eq!(read::<SignedNumbers>("\"-1\""), SignedNumbers::Refused);
    assert_eq!(read::<NineAsksStatus>("\"-128\""), NineAsksStatus::TooEarly);
}

#[test]
fn a_shared_number_is_read_as_its_primary() {
    assert_eq!(read::<ZeroSucceeds>("42"), ZeroSucceeds::NotSettled);
    assert_eq!(read::<WithOther>("\"500\""), WithOther::UnderWay);
}

#[test]
fn a_shared_number_without_a_primary_is_refused_by_its_number_and_candidates() {
    for json in ["1008", "\"1008\""] {
        let refusal = refusal::<PayCode>(json);
        for word in ["1008", "InvalidCredentials", "RequestRefused"] {
            assert!(refusal.contains(word), "{refusal}");
        }
    }
}

#[test]
fn an_unknown_number_is_refused_by_its_number() {
    for json in ["1024", "\"1024\""] {
        assert!(refusal::<PayCode>(json).contains("1024"));
    }
}

#[test]
fn a_number_outside_the_type_is_refused_by_its_number() {
    // The second and the last would be 1000 in 16 bits.
    for number in ["65536", "66536", "-1", "18446744073709551615", "-64536"] {
        assert!(refusal::<ShopCode>(number).contains(number), "{number}");
        let quoted = format!("\"{number}\"");
        assert!(refusal::<ShopCode>(&quoted).contains(number), "{number}");
    }
    let beyond = "\"340282366920938463463374607431768212456\"";
    assert!(refusal::<ShopCode>(beyond).contains(beyond.trim_matches('"')));
}

#[test]
fn what_is_not_an_integer_is_refused() {
    for json in [
        "1000.0", "1e3", "1000.5", "true", "null", "[1000]", "{}", "1e400",
    ] {
        assert!(serde_json::from_str::<ShopCode>(json).is_err(), "{json}");
    }
    for text in [
        "",
        " ",
        "-",
        "+1000",
        "01000",
        "00",
        "-01",
        "-0",
        " 1000",
        "1000 ",
        "1_000",
        "0x3E8",
        "1000.0",
        "1e3",
        "Success",
        "success",
        "１０００",
        "一千",
        "null",
        "--1",
    ] {
        let json = written(text);
        assert!(serde_json::from_str::<ShopCode>(&json).is_err(), "{json}");
    }
}

#[test]
fn a_code_can_be_the_key_of_a_map() {
    let map = HashMap::from([
        (SignedNumbers::Refused, 1),
        (SignedNumbers::SystemFault(-1001), 2),
    ]);
    let json = written(&map);
    assert!(
        json.contains("\"-1\":1") && json.contains("\"-1001\":2"),
        "{json}"
    );
    assert_eq!(read::<HashMap<SignedNumbers, i32>>(&json), map);
    assert!(serde_json::from_str::<HashMap<PayCode, i32>>("{\"01000\":1}").is_err());
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Answer {
    code: Option<ShopCode>,
    #[serde(flatten)]
    rest: Rest,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Rest {
    previous: ShopCode,
    all: Vec<ShopCode>,
}

#[test]
fn a_code_can_be_anywhere_in_a_type() {
    let answer = Answer {
        code: None,
        rest: Rest {
            previous: ShopCode::AlipayPending,
            all: vec![ShopCode::Success, ShopCode::Other(1)],
        },
    };
    let json = written(&answer);
    assert_eq!(json, r#"{"code":null,"previous":1018,"all":[1000,1]}"#);
    assert_eq!(read::<Answer>(&json), answer);
    let quoted = r#"{"code":"1000","previous":"1018","all":["1000",1]}"#;
    assert_eq!(read::<Answer>(quoted).code, Some(ShopCode::Success));
    assert_eq!(read::<Answer>(quoted).rest, answer.rest);
}

#[test]
fn a_code_passes_through_a_json_value() {
    let value = serde_json::to_value(SignedNumbers::Refused).expect("can be written");
    assert_eq!(value, serde_json::json!(-1));
    assert_eq!(
        serde_json::from_value::<SignedNumbers>(value).ok(),
        Some(SignedNumbers::Refused)
    );
}

#[test]
fn every_code_of_the_built_in_catalogues_round_trips() {
    for code in PayCode::UNIT_VARIANTS {
        let json = written(code);
        assert_eq!(json, code.code().to_string());
        if !code.entry().shared {
            assert_eq!(read::<PayCode>(&json), *code);
        }
    }
    for number in 0..=u16::MAX {
        let status = HttpStatus::from(number);
        assert_eq!(read::<HttpStatus>(&written(status)), status);
    }
}

/// A number is read as what it converts to, or refused.
fn reads_as_it_converts<C>(numbers: impl IntoIterator<Item = C::Repr>)
where
    C: ResponseCode + DeserializeOwned + Debug + PartialEq + TryFrom<C::Repr>,
    C::Repr: Serialize,
{
    for number in numbers {
        let converted = C::try_from(number).ok();
        let json = number.to_string();
        assert_eq!(serde_json::from_str(&json).ok(), converted, "{number}");
        let bytes = postcard::to_allocvec(&number).expect("a number");
        assert_eq!(postcard::from_bytes(&bytes).ok(), converted, "{number}");
    }
}

#[test]
fn every_number_is_read_as_what_it_converts_to() {
    reads_as_it_converts::<ZeroSucceeds>(0..=u8::MAX);
    reads_as_it_converts::<NineAsksStatus>(i8::MIN..=i8::MAX);
    reads_as_it_converts::<TwoHundredSucceeds>(i16::MIN..=i16::MAX);
    reads_as_it_converts::<ShopCode>(0..=u16::MAX);
    reads_as_it_converts::<WithOther>(0..=u16::MAX);
}

#[test]
fn a_binary_format_has_only_the_number_in_the_type_of_the_repr() {
    let bytes = |code| postcard::to_allocvec(&code).expect("can be written");
    for number in [1000, 1018, 5003, 0, u16::MAX] {
        let code = ShopCode::lookup(number).one().expect("a single variant");
        assert_eq!(
            bytes(code),
            postcard::to_allocvec(&number).expect("a number")
        );
        assert_eq!(postcard::from_bytes(&bytes(code)), Ok(code));
    }
    let unknown = postcard::to_allocvec(&1024_u16).expect("a number");
    assert!(postcard::from_bytes::<PayCode>(&unknown).is_err());
}

/// There and back in JSON, as a number and as a string, and in a binary format.
macro_rules! every_type {
    ($($integer:ident: $least:literal, $greatest:literal;)*) => {$(
        mod $integer {
            use jiemi_codes::ResponseCode;

            #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
            #[response_code(repr = $integer, class = fail, messages = en, serde)]
            enum Ends {
                /// The least number.
                #[code($least)]
                Least,
                /// A number in the middle.
                #[code(100)]
                Middle,
                /// The greatest number.
                #[code($greatest)]
                Greatest,
            }

            #[test]
            fn every_number_round_trips() {
                for code in Ends::UNIT_VARIANTS {
                    let json = super::written(code);
                    assert_eq!(json, code.code().to_string());
                    assert_eq!(super::read::<Ends>(&json), *code);
                    let bytes = postcard::to_allocvec(code).expect("can be written");
                    assert_eq!(postcard::to_allocvec(&code.code()), Ok(bytes.clone()));
                    assert_eq!(postcard::from_bytes(&bytes), Ok(*code));
                }
            }

            #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
            #[response_code(repr = $integer, class = fail, messages = en, serde)]
            enum Small {
                /// A number that every type has.
                #[code(100)]
                Hundred,
            }

            #[test]
            fn a_string_is_read_as_its_number() {
                assert_eq!(super::read::<Small>("\"100\""), Small::Hundred);
                assert_eq!(super::read::<Small>("100"), Small::Hundred);
                for json in ["\"0100\"", "\"101\"", "101", "-1", "100.0", "\"1e2\""] {
                    super::refusal::<Small>(json);
                }
            }
        }
    )*};
}

every_type! {
    i8: -128, 127;
    i16: -32768, 32767;
    i32: -2147483648, 2147483647;
    i64: -9223372036854775808, 9223372036854775807;
    u8: 0, 255;
    u16: 0, 65535;
    u32: 0, 4294967295;
}
