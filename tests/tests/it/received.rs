//! Received codes: none is lost, whatever it was.

use jiemi_codes::{Class, Code, Lookup, PayCode, Received, ResponseCode};
use jiemi_codes_tests::{SignedNumbers, WithOther, ZeroSucceeds};
use std::collections::HashSet;

#[test]
fn a_number_within_the_type_is_looked_up() {
    let code = Received::<PayCode>::new(1011);
    assert_eq!(code.code(), Code::Number(1011));
    assert_eq!(code.lookup(), Lookup::One(PayCode::TokenExpired));
    assert_eq!(code.class(), Class::Reauthenticate);
    assert_eq!(code.label(), "TokenExpired");
}

#[test]
fn a_number_outside_the_type_is_unknown_and_kept() {
    for number in [-1, 65_536, 65_536 + 1000, i64::MIN, i64::MAX] {
        let code = Received::<PayCode>::new(number);
        assert_eq!(code.code(), Code::Number(number));
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
fn a_string_is_kept_as_it_came_and_looked_up_as_the_number_it_is() {
    let code = Received::<PayCode>::new("1018");
    assert_eq!(code.code(), Code::Word("1018"));
    assert_eq!(code.lookup(), Lookup::One(PayCode::AlipayPending));
    assert_eq!(code.class(), Class::Poll);
    assert_eq!(code.label(), "AlipayPending");
    // Not the same value as the number, although it means the same code.
    assert_ne!(code, Received::new(1018));
}

#[test]
fn a_string_that_is_not_a_number_is_unknown_and_kept() {
    for word in [
        "SYSTEM_ERROR",
        "",
        "01018",
        "+1000",
        " 1000",
        "1000.0",
        "-0",
        "系统超时",
        "99999999999999999999",
    ] {
        let code = Received::<PayCode>::new(word);
        assert_eq!(code.code(), Code::Word(word));
        assert_eq!(code.lookup(), Lookup::Unknown, "{word:?}");
        assert_eq!(code.class(), Class::Indeterminate, "{word:?}");
        assert_eq!(code.label(), "unknown", "{word:?}");
    }
}

#[test]
fn a_shared_number_has_the_class_that_its_meanings_agree_on() {
    let label = |number| Received::<ZeroSucceeds>::new(number).label();
    let class = |number| Received::<ZeroSucceeds>::new(number).class();
    assert_eq!((class(41), label(41)), (Class::Poll, "shared"));
    assert_eq!((class(42), label(42)), (Class::Indeterminate, "shared"));
}

#[test]
fn a_code_is_shown_with_the_names_of_its_meanings() {
    let shown = |code: Code<'_>| Received::<PayCode>::from(code).to_string();
    assert_eq!(shown(1011.into()), "1011 (TokenExpired)");
    assert_eq!(
        shown(1008.into()),
        "1008 (InvalidCredentials or RequestRefused)"
    );
    assert_eq!(shown(i64::MIN.into()), "-9223372036854775808 (unknown)");
    assert_eq!(shown("1011".into()), "1011 (TokenExpired)");
    assert_eq!(shown("SYSTEM_ERROR".into()), "SYSTEM_ERROR (unknown)");
}

#[test]
fn a_word_cannot_forge_lines_of_a_log() {
    let forged = Received::<PayCode>::new("1000\n2026-11-23 paid\u{1b}[2J\u{202E}");
    let shown = forged.to_string();
    assert!(!shown.contains(char::is_control), "{shown}");
    assert!(!format!("{forged:?}").contains(char::is_control));
    // What was kept is still what came.
    assert_eq!(
        forged.code(),
        Code::Word("1000\n2026-11-23 paid\u{1b}[2J\u{202E}")
    );
}

#[test]
fn a_received_code_is_padded_as_a_whole() {
    let code = Received::<PayCode>::new(1011);
    assert_eq!(format!("{code:24}|"), "1011 (TokenExpired)     |");
    assert_eq!(format!("{code:>24}|"), "     1011 (TokenExpired)|");
    assert_eq!(format!("{code:*^23}"), "**1011 (TokenExpired)**");
    assert_eq!(format!("{code:?}"), "Received(1011 (TokenExpired))");
}

#[test]
fn a_received_code_is_cloned_compared_hashed_and_sent_whatever_the_enum_has() {
    /// Nothing but what the derive needs.
    #[derive(Clone, Copy, ResponseCode)]
    #[response_code(repr = u8, class = fail, messages = en)]
    enum Bare {
        /// One.
        #[code(1)]
        One,
    }
    fn cloned<T: Clone + Send + Sync + 'static>(value: &T) -> T {
        value.clone()
    }
    let code = Received::<Bare>::new("1");
    assert!(cloned(&code) == code);
    let set = HashSet::from([
        code,
        Received::new(1),
        Received::new("1"),
        Received::new("x"),
    ]);
    assert_eq!(set.len(), 3);
    assert!(matches!(
        Received::<Bare>::new(1).lookup(),
        Lookup::One(Bare::One)
    ));
}
