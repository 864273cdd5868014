//! The names of the variants: labels, and the way back from a name.

use jiemi_codes::{HttpStatus, PayCode, ResponseCode};
use jiemi_codes_tests::{
    Names, NineAsksStatus, ShopCode, SignedNumbers, TwoHundredSucceeds, Typography, WithOther,
    ZeroSucceeds,
};
use std::fmt::Debug;

/// Every variant without a field comes back from its name, and nothing else does.
fn comes_back<C: ResponseCode + Debug + PartialEq>() {
    for code in C::UNIT_VARIANTS {
        let name = code.name();
        assert_eq!(C::from_name(name), Some(*code));
        assert_eq!(code.label(), name);
        for other in [
            format!(" {name}"),
            format!("{name} "),
            format!("{name}\0"),
            format!("r#{name}"),
            format!("{name}{name}"),
            name[..name.len() - 1].to_owned(),
        ] {
            let found = C::from_name(&other).map(|code| code.name());
            assert!(found.is_none_or(|found| found == other), "{other}");
        }
        for other in [name.to_lowercase(), name.to_uppercase()] {
            let found = C::from_name(&other).map(|code| code.name());
            assert!(found.is_none_or(|found| found == other), "{other}");
        }
    }
    let units: Vec<_> = C::UNIT_VARIANTS.iter().map(|code| code.name()).collect();
    for entry in C::ENTRIES {
        let found = C::from_name(entry.name).map(|code| code.name());
        let is_unit = units.contains(&entry.name);
        assert_eq!(found, is_unit.then_some(entry.name), "{}", entry.name);
    }
    assert_eq!(C::from_name(""), None);
}

#[test]
fn every_unit_variant_is_found_by_its_name() {
    comes_back::<PayCode>();
    comes_back::<HttpStatus>();
    comes_back::<ShopCode>();
    comes_back::<Names>();
    comes_back::<Typography>();
    comes_back::<ZeroSucceeds>();
    comes_back::<SignedNumbers>();
    comes_back::<WithOther>();
    comes_back::<TwoHundredSucceeds>();
    comes_back::<NineAsksStatus>();
}

#[test]
fn variants_that_share_a_code_are_told_apart_by_their_names() {
    let code = ShopCode::from_name("InvalidCredentials");
    assert_eq!(code, Some(ShopCode::InvalidCredentials));
    let code = ShopCode::from_name("RequestRefused");
    assert_eq!(code, Some(ShopCode::RequestRefused));
}

#[test]
fn a_variant_that_keeps_a_number_is_not_found_by_its_name() {
    assert_eq!(ShopCode::from_name("Server"), None);
    assert_eq!(ShopCode::from_name("Other"), None);
    assert_eq!(HttpStatus::from_name("ServerError"), None);
}

#[test]
fn case_matters_in_a_name() {
    assert_eq!(
        PayCode::from_name("TokenExpired"),
        Some(PayCode::TokenExpired)
    );
    for name in [
        "tokenExpired",
        "TOKENEXPIRED",
        "token_expired",
        "Tokenexpired",
    ] {
        assert_eq!(PayCode::from_name(name), None, "{name}");
    }
}

#[test]
fn a_number_or_a_message_is_not_a_name() {
    for text in [
        "1011",
        "TOKEN已失效。",
        "PayCode::TokenExpired",
        "TokenExpired(1011)",
    ] {
        assert_eq!(PayCode::from_name(text), None, "{text}");
    }
}

#[test]
fn a_raw_identifier_is_found_by_its_plain_name() {
    assert_eq!(Names::from_name("type"), Some(Names::r#type));
    assert_eq!(Names::from_name("r#type"), None);
    assert_eq!(Names::from_name("ENTRIES"), Some(Names::ENTRIES));
}
