//! A number as it came: none is lost, whatever it was.

use jiemi_codes::{Class, Lookup, PayCode, Received};
use jiemi_codes_tests::{SignedNumbers, WithOther, ZeroSucceeds};

#[test]
fn a_number_within_the_type_is_looked_up() {
    let code = Received::<PayCode>::new(1011);
    assert_eq!(code.number(), 1011);
    assert_eq!(code.lookup(), Lookup::One(PayCode::TokenExpired));
    assert_eq!(code.class(), Class::Reauthenticate);
    assert_eq!(code.label(), "TokenExpired");
}

#[test]
fn a_number_outside_the_type_is_unknown_and_kept() {
    for number in [-1, 65_536, 65_536 + 1000, i64::MIN, i64::MAX] {
        let code = Received::<PayCode>::new(number);
        assert_eq!(code.number(), number);
        assert_eq!(code.lookup(), Lookup::Unknown);
        assert_eq!(code.class(), Class::Indeterminate);
        assert_eq!(code.label(), "unknown");
    }
    assert_eq!(Received::<ZeroSucceeds>::new(256).lookup(), Lookup::Unknown);
    assert_eq!(Received::<WithOther>::new(-1).lookup(), Lookup::Unknown);
}

#[test]
fn negative_numbers_are_looked_up_where_the_type_has_them() {
    let code = Received::<SignedNumbers>::new(-1000);
    assert_eq!(
        code.lookup(),
        Lookup::One(SignedNumbers::SystemFault(-1000))
    );
}

#[test]
fn a_shared_number_has_the_class_that_its_meanings_agree_on() {
    let label = |number| Received::<ZeroSucceeds>::new(number).label();
    let class = |number| Received::<ZeroSucceeds>::new(number).class();
    assert_eq!((class(41), label(41)), (Class::Poll, "shared"));
    assert_eq!((class(42), label(42)), (Class::Indeterminate, "shared"));
}

#[test]
fn a_number_is_shown_with_the_names_of_its_meanings() {
    let shown = |number| Received::<PayCode>::new(number).to_string();
    assert!(shown(1011).contains("1011") && shown(1011).contains("TokenExpired"));
    let shared = shown(1008);
    for word in ["1008", "InvalidCredentials", "RequestRefused"] {
        assert!(shared.contains(word), "{shared}");
    }
    assert!(shown(i64::MIN).contains("-9223372036854775808"));
}
