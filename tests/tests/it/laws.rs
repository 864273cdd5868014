//! What holds for every number of every catalogue: none is lost, none is
//! changed, none turns into another.

use jiemi_codes::{
    Codes, Entry, HttpStatus, Integer, Lookup, PayCode, ResponseCode, UnresolvedCode,
};
use jiemi_codes_tests::{
    NineAsksStatus, ShopCode, SignedNumbers, TwoHundredSucceeds, WithOther, ZeroSucceeds,
};
use proptest::prelude::*;
use std::fmt::Debug;

/// The names of the variants that the rows of a catalogue give a number to.
fn by_rows<R: Integer>(rows: &[Entry<R>], number: R) -> Vec<&'static str> {
    let (mut single, mut ranges, mut other) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        match row.codes {
            Codes::One(code) if code == number => single.push(row.name),
            Codes::Range(range) if range.contains(number) => ranges.push(row.name),
            Codes::One(_) | Codes::Range(_) => {}
            Codes::Other => other.push(row.name),
        }
    }
    assert!(ranges.len() <= 1, "{number} is in {ranges:?}");
    [single, ranges, other]
        .into_iter()
        .find(|names| !names.is_empty())
        .unwrap_or_default()
}

/// A number leads to the variants of its rows, and they have that number.
fn keeps_its_number<C>(rows: &[Entry<C::Repr>], number: C::Repr)
where
    C: ResponseCode + Debug + PartialEq,
    C::Repr: From<C>,
{
    let lookup = C::lookup(number);
    let names: Vec<_> = lookup.into_iter().map(|code| code.name()).collect();
    assert_eq!(names, by_rows(rows, number), "{number}");
    for code in lookup {
        assert_eq!(code.code(), number, "{code:?}");
        assert_eq!(C::Repr::from(code), number, "{code:?}");
        assert_eq!(C::lookup(code.code()), lookup, "{code:?}");
        assert_eq!(code.entry().shared, lookup.one().is_none(), "{code:?}");
    }
}

/// `TryFrom` gives what `lookup` yields, or says why it cannot.
fn converts_as_it_is_looked_up<C>(number: C::Repr)
where
    C: ResponseCode + Debug + PartialEq + TryFrom<C::Repr, Error = UnresolvedCode<C>>,
{
    match (C::lookup(number), C::try_from(number)) {
        (Lookup::One(code), Ok(converted)) => assert_eq!(code, converted),
        (Lookup::Shared(codes), Ok(primary)) => assert!(codes.contains(&primary), "{primary:?}"),
        (lookup, Err(unresolved)) => {
            assert_eq!(unresolved.code(), number);
            assert_eq!(unresolved.candidates(), lookup.as_slice());
            assert!(lookup.one().is_none());
        }
        (Lookup::Unknown, Ok(code)) => panic!("{number} is unknown, but converts to {code:?}"),
    }
}

/// Every variant without a field is found at its own number.
fn is_found_at_its_number<C: ResponseCode + Debug + PartialEq>() {
    for code in C::UNIT_VARIANTS {
        let lookup = C::lookup(code.code());
        assert!(lookup.as_slice().contains(code), "{code:?}");
    }
}

fn holds<C>(numbers: impl IntoIterator<Item = C::Repr>)
where
    C: ResponseCode + Debug + PartialEq + TryFrom<C::Repr, Error = UnresolvedCode<C>>,
    C::Repr: From<C>,
{
    is_found_at_its_number::<C>();
    let rows: Vec<_> = C::ENTRIES.iter().collect();
    for number in numbers {
        keeps_its_number::<C>(&rows, number);
        converts_as_it_is_looked_up::<C>(number);
    }
}

fn holds_in_total<C>(numbers: impl IntoIterator<Item = C::Repr>)
where
    C: ResponseCode + Debug + PartialEq + From<C::Repr>,
    C::Repr: From<C>,
{
    is_found_at_its_number::<C>();
    let rows: Vec<_> = C::ENTRIES.iter().collect();
    for number in numbers {
        keeps_its_number::<C>(&rows, number);
        let code = C::from(number);
        assert!(C::lookup(number).as_slice().contains(&code), "{code:?}");
    }
}

#[test]
fn no_number_of_8_bits_is_lost_or_changed() {
    holds::<ZeroSucceeds>(0..=u8::MAX);
    holds::<NineAsksStatus>(i8::MIN..=i8::MAX);
}

#[test]
fn no_number_of_16_bits_is_lost_or_changed() {
    holds::<PayCode>(0..=u16::MAX);
    holds::<ShopCode>(0..=u16::MAX);
    holds::<TwoHundredSucceeds>(i16::MIN..=i16::MAX);
}

#[test]
fn no_number_of_a_total_catalogue_is_lost_or_changed() {
    holds_in_total::<HttpStatus>(0..=u16::MAX);
    holds_in_total::<WithOther>(0..=u16::MAX);
}

/// A catalogue that reaches beyond 64 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = i128, class = indeterminate, messages = en)]
enum Wide {
    /// The least number.
    #[code(-170141183460469231731687303715884105728)]
    Least,
    /// Beyond 64 bits.
    #[code(-36893488147419103232..-18446744073709551616)]
    Below(i128),
    /// Shared.
    #[code(-1, shared)]
    First,
    /// Shared, and chosen.
    #[code(-1, shared, primary)]
    Second,
    /// Beyond 64 bits.
    #[code(18446744073709551616..)]
    Above(i128),
}

/// Any number, the limits of all types and their neighbours more often.
fn numbers() -> impl Strategy<Value = i128> {
    let near = (0_u32..128, any::<bool>(), -3_i128..=3).prop_map(|(bits, is_negative, step)| {
        let limit = if is_negative {
            i128::MIN >> bits
        } else {
            i128::MAX >> bits
        };
        limit.saturating_add(step)
    });
    prop_oneof![any::<i128>(), near, -12_000_i128..12_000]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn no_number_of_128_bits_is_lost_or_changed(number in numbers()) {
        holds::<Wide>([number]);
    }

    #[test]
    fn no_number_of_32_bits_is_lost_or_changed(number in numbers()) {
        holds::<SignedNumbers>(i32::try_from(number));
    }

    #[test]
    fn a_number_as_it_came_is_never_lost_or_changed(number in any::<i64>()) {
        let received = jiemi_codes::Received::<SignedNumbers>::new(number);
        prop_assert_eq!(received.number(), number);
        let lookup = i32::try_from(number).map_or(Lookup::Unknown, SignedNumbers::lookup);
        prop_assert_eq!(received.lookup(), lookup);
    }
}

/// A catalogue with every kind of variant, for each type.
macro_rules! every_type {
    ($($integer:ident)*) => {$(
        mod $integer {
            use jiemi_codes::ResponseCode;
            use proptest::prelude::*;

            #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
            #[response_code(repr = $integer, class = indeterminate, messages = en)]
            enum Mixed {
                /// A range without an end.
                #[code(100..)]
                Above($integer),
                /// Shared, within a range.
                #[code(7, shared)]
                First,
                /// A range.
                #[code(5..=20)]
                Range($integer),
                /// Shared, within a range.
                #[code(7, shared)]
                Second,
                /// Within the range without an end.
                #[code(127)]
                Single,
                /// Shared, and chosen.
                #[code(30, shared, primary)]
                Chosen,
                /// Shared.
                #[code(30, shared)]
                Third,
            }

            proptest! {
                #[test]
                fn no_number_is_lost_or_changed(
                    number in prop_oneof![any::<$integer>(), 0..=127 as $integer],
                ) {
                    super::holds::<Mixed>([number]);
                }
            }
        }
    )*};
}

every_type! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
