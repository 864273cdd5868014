//! `From` and `TryFrom`, and the error that says why a number has no single variant.

use jiemi_codes::{Code, PayCode, ResponseCode, UnresolvedCode};
use jiemi_codes_tests::{
    NineAsksStatus, ShopCode, SignedNumbers, TwoHundredSucceeds, WithOther, ZeroSucceeds,
};
use std::collections::HashSet;
use std::convert::Infallible;
use std::error::Error;
use std::fmt::Debug;

/// Has neither `Debug` nor `Display`, and cannot be compared.
#[derive(Clone, Copy, ResponseCode)]
#[response_code(repr = i64, class = fail, messages = en)]
enum Bare {
    /// Single.
    #[code(1)]
    Single,
    /// First.
    #[code(-7, shared)]
    First,
    /// Second.
    #[code(-7, shared)]
    Second,
    /// Third.
    #[code(-7, shared)]
    Third,
}

fn unresolved(number: i64) -> UnresolvedCode<Bare> {
    match Bare::try_from(number) {
        Ok(code) => panic!("{number} is `{}`", code.name()),
        Err(unresolved) => unresolved,
    }
}

#[test]
fn a_number_with_one_variant_converts_to_it() {
    let single = Bare::try_from(1).map(|code| code.name());
    assert_eq!(single.ok(), Some("Single"));
}

#[test]
fn an_unknown_number_is_kept_by_the_error() {
    for number in [0, i64::MIN, i64::MAX] {
        let error = unresolved(number);
        assert_eq!(error.code(), Code::Number(number));
        assert!(error.is_unknown() && !error.is_shared());
        assert!(error.candidates().is_empty());
    }
}

#[test]
fn a_shared_number_is_kept_by_the_error_with_all_its_variants() {
    let error = unresolved(-7);
    assert_eq!(error.code(), Code::Number(-7));
    assert!(error.is_shared() && !error.is_unknown());
    let names: Vec<_> = error.candidates().iter().map(|code| code.name()).collect();
    assert_eq!(names, ["First", "Second", "Third"]);
}

#[test]
fn the_error_names_the_number_and_the_candidates() {
    let unknown = unresolved(404).to_string();
    assert!(unknown.contains("404") && unknown.contains("unknown"));
    let shared = unresolved(-7).to_string();
    for word in ["-7", "shared", "First", "Second", "Third"] {
        assert!(shared.contains(word), "{shared}");
    }
    let shared = format!("{:?}", unresolved(-7));
    assert!(shared.contains("-7"), "{shared}");
}

#[test]
fn the_error_can_be_cloned_compared_hashed_and_sent() {
    fn cloned<T: Error + Clone + Send + Sync + 'static>(error: &T) -> T {
        error.clone()
    }
    let error = unresolved(-7);
    assert!(cloned(&error) == error);
    assert!(error != unresolved(8));
    let copied = error;
    assert!(copied == error);
    let set = HashSet::from([error, unresolved(8), unresolved(-7)]);
    assert_eq!(set.len(), 2);
}

#[test]
fn the_debug_form_of_the_error_is_its_message() {
    assert_eq!(
        format!("{:?}", unresolved(404)),
        "UnresolvedCode(unknown code 404)"
    );
    assert_eq!(
        format!("{:?}", unresolved(-7)),
        "UnresolvedCode(code -7 is shared by `First`, `Second` and `Third`)"
    );
}

#[test]
fn the_error_is_padded_as_a_whole() {
    let error = unresolved(404);
    assert_eq!(format!("{error:20}|"), "unknown code 404    |");
    assert_eq!(
        format!("{error:>40}"),
        format!("{:>40}", "unknown code 404")
    );
    assert_eq!(
        format!("{error:*^60}"),
        format!("{:*^60}", "unknown code 404")
    );
    assert_eq!(format!("{error:3}"), "unknown code 404");
    let shared = unresolved(-7);
    assert_eq!(
        format!("{shared:*^60}"),
        "*****code -7 is shared by `First`, `Second` and `Third`*****",
    );
}

#[test]
fn the_error_can_be_boxed_even_if_the_enum_has_no_debug_or_display() {
    let boxed: Box<dyn Error + Send + Sync> = Box::new(unresolved(404));
    assert_eq!(boxed.to_string(), "unknown code 404");
    assert!(boxed.source().is_none());
    assert!(boxed.downcast::<UnresolvedCode<Bare>>().is_ok());
}

#[test]
fn the_error_works_with_a_question_mark() {
    fn read(number: u16) -> Result<PayCode, Box<dyn Error>> {
        Ok(PayCode::try_from(number)?)
    }
    assert_eq!(read(1000).ok(), Some(PayCode::Success));
    let error = read(1008).expect_err("shared");
    assert!(error.to_string().contains("1008"));
    let unresolved = error.downcast_ref::<UnresolvedCode<PayCode>>();
    assert_eq!(
        unresolved.map(UnresolvedCode::code),
        Some(Code::Number(1008))
    );
}

#[test]
fn a_total_catalogue_converts_every_number() {
    assert_eq!(WithOther::from(100_u16), WithOther::Done);
    assert_eq!(WithOther::from(650_u16), WithOther::Refused(650));
    assert_eq!(WithOther::from(7_u16), WithOther::Other(7));
    assert_eq!(
        WithOther::from(500_u16),
        WithOther::UnderWay,
        "the `primary`"
    );
    assert_eq!(u16::from(WithOther::Lost), 500);
}

/// Total by ranges and single numbers without a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = i16, class = indeterminate, messages = en, total)]
enum NoGap {
    /// Above.
    #[code(2..)]
    Above(i16),
    /// One.
    #[code(1, shared)]
    One,
    /// One, and chosen.
    #[code(1, shared, primary)]
    Chosen,
    /// Zero.
    #[code(0)]
    Zero,
    /// From −10 to −1.
    #[code(-10..0)]
    Small(i16),
    /// Below.
    #[code(..=-11)]
    Below(i16),
    /// Within the range above.
    #[code(500)]
    Within,
}

#[test]
fn ranges_without_a_gap_convert_every_number() {
    for number in i16::MIN..=i16::MAX {
        let expected = match number {
            500 => NoGap::Within,
            2.. => NoGap::Above(number),
            1 => NoGap::Chosen,
            0 => NoGap::Zero,
            -10..=-1 => NoGap::Small(number),
            ..=-11 => NoGap::Below(number),
        };
        assert_eq!(NoGap::from(number), expected);
        assert_eq!(i16::from(expected), number);
    }
}

/// Asks a catalogue for a number in each of the seven types that the number fits.
#[track_caller]
fn converts<C>(number: i64, expected: Option<C>)
where
    C: ResponseCode + Debug + PartialEq + Into<i64>,
    C: TryFrom<i8> + TryFrom<i16> + TryFrom<i32> + TryFrom<i64>,
    C: TryFrom<u8> + TryFrom<u16> + TryFrom<u32>,
{
    macro_rules! in_each_type {
        ($($integer:ty)*) => {$(
            if let Ok(number) = <$integer>::try_from(number) {
                let converted = C::try_from(number).ok();
                assert_eq!(converted, expected, "{number} as {}", stringify!($integer));
            }
        )*};
    }
    in_each_type!(i8 i16 i32 u8 u16 u32);
    assert_eq!(C::try_from(number).ok(), expected, "{number}");
    if let Some(code) = expected {
        assert_eq!(code.into(), number);
    }
}

#[test]
fn every_integer_type_converts_to_the_same_code() {
    converts(1000, Some(PayCode::Success));
    converts(1008, None::<PayCode>);
    converts(0, Some(ZeroSucceeds::Done));
    converts(42, Some(ZeroSucceeds::NotSettled));
    converts(200, Some(ZeroSucceeds::Busy(200)));
    converts(-1, Some(SignedNumbers::Refused));
    converts(-1001, Some(SignedNumbers::SystemFault(-1001)));
    converts(-128, Some(NineAsksStatus::TooEarly));
    converts(550, Some(TwoHundredSucceeds::SystemFault(550)));
    converts(500, Some(WithOther::UnderWay));
    converts(7, Some(WithOther::Other(7)));
}

#[test]
fn a_number_outside_the_enums_type_is_unknown_and_never_truncated() {
    let beyond_16_bits = [
        i64::MIN,
        i64::from(i32::MIN),
        -64_536, // in 16 bits 1000
        -65_535, // in 16 bits 1
        -1,
        65_536,
        65_536 + 100,
        65_536 + 1000,
        (1 << 32) + 1000,
        i64::from(u32::MAX),
        i64::MAX,
    ];
    for number in beyond_16_bits {
        converts(number, None::<PayCode>);
        converts(number, None::<ShopCode>);
        converts(number, None::<WithOther>);
    }
    for number in [-1, 256, 256 + 40, (1 << 16) + 40, i64::MIN, i64::MAX] {
        converts(number, None::<ZeroSucceeds>);
    }
    for number in [-129, 128, 255, 256 + 9, -256 + 9] {
        converts(number, None::<NineAsksStatus>);
    }
    for number in [1 << 31, (1 << 32) + 1, -(1 << 31) - 1, -(1 << 32) - 1] {
        converts(number, None::<SignedNumbers>);
    }
}

#[test]
fn the_error_keeps_a_number_outside_the_enums_type() {
    for number in [-1, 65_536, 65_536 + 1000, i64::MIN, i64::MAX] {
        let error = WithOther::try_from(number).unwrap_err();
        assert_eq!(error.code(), Code::Number(number));
        assert!(error.is_unknown());
        assert_eq!(error.to_string(), format!("unknown code {number}"));
    }
}

#[test]
fn a_total_catalogue_converts_its_own_type_infallibly_and_others_if_they_fit() {
    let code: WithOther = u16::MAX.into();
    assert_eq!(code, WithOther::Other(u16::MAX));
    fn for_certain<C: TryFrom<u16, Error = Infallible>>(number: u16) -> C {
        let Ok(code) = C::try_from(number);
        code
    }
    assert_eq!(for_certain::<WithOther>(100), WithOther::Done);
    assert_eq!(WithOther::try_from(650), Ok(WithOther::Refused(650)));
    assert_eq!(WithOther::try_from(100_i8), Ok(WithOther::Done));
    assert_eq!(
        WithOther::try_from(65_535_u32),
        Ok(WithOther::Other(65_535))
    );
    assert!(WithOther::try_from(65_536_u32).is_err());
    assert!(WithOther::try_from(-1_i8).is_err());
}

/// Total at the widest type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = i64, class = fail, messages = en, total)]
enum Widest {
    /// The least.
    #[code(-9_223_372_036_854_775_808)]
    Least,
    /// Below 10.
    #[code(..10)]
    Low(i64),
    /// From 10.
    #[code(10..)]
    High(i64),
    /// The greatest.
    #[code(9_223_372_036_854_775_807)]
    Greatest,
}

#[test]
fn a_total_catalogue_of_64_bits_reaches_both_limits() {
    assert_eq!(Widest::from(i64::MIN), Widest::Least);
    assert_eq!(Widest::from(i64::MIN + 1), Widest::Low(i64::MIN + 1));
    assert_eq!(Widest::from(i64::MAX - 1), Widest::High(i64::MAX - 1));
    assert_eq!(Widest::from(i64::MAX), Widest::Greatest);
    assert_eq!(Widest::try_from(u32::MAX), Ok(Widest::High(4_294_967_295)));
    assert_eq!(Widest::try_from(i32::MIN), Ok(Widest::Low(-2_147_483_648)));
}

#[test]
fn a_code_converts_to_its_type_and_to_64_bits() {
    let (narrow, wide): (u16, i64) = (PayCode::Success.into(), PayCode::Success.into());
    assert_eq!((narrow, wide), (1000, 1000));
    assert_eq!(i64::from(ZeroSucceeds::Busy(255)), 255);
    assert_eq!(
        i64::from(SignedNumbers::SystemFault(i32::MIN)),
        -2_147_483_648
    );
    assert_eq!(i64::from(NineAsksStatus::TooEarly), -128);
    // If they are the same type, there is one conversion and no ambiguity.
    let widest: i64 = Widest::Least.into();
    assert_eq!(widest, i64::MIN);
}

#[test]
fn a_literal_without_a_suffix_converts() {
    assert_eq!(PayCode::try_from(1000), Ok(PayCode::Success));
    assert_eq!(SignedNumbers::try_from(-1), Ok(SignedNumbers::Refused));
}
