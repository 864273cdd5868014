//! What is true of every code of every catalogue: none is lost, none is changed, none
//! turns into another.

use jiemi_codes::{Code, Codes, HttpStatus, Lookup, PayCode, ResponseCode, UnresolvedCode};
use jiemi_codes_tests::{
    NineAsksStatus, ShopCode, SignedNumbers, TwoHundredSucceeds, WithOther, ZeroSucceeds,
};
use proptest::prelude::*;
use std::fmt::Debug;

/// A catalogue that these laws can check. `C::Repr` gives its numbers through `TryFrom`, which
/// truncates nothing.
trait Catalog: ResponseCode<Repr: TryFrom<i64>> + Debug + PartialEq + Into<i64> {
    /// `const_lookup`, which is inherent.
    fn by_constant(number: i64) -> Lookup<Self>;
    /// `TryFrom` of the widest type; the error is `None` where it cannot fail.
    fn converted(number: i64) -> Result<Self, Option<UnresolvedCode<Self>>>;
}

macro_rules! catalogs {
    ($($catalog:ty),* $(,)?) => {$(
        impl $crate::laws::Catalog for $catalog {
            fn by_constant(number: i64) -> jiemi_codes::Lookup<Self> {
                <$catalog>::const_lookup(number)
            }

            fn converted(
                number: i64,
            ) -> Result<Self, Option<jiemi_codes::UnresolvedCode<Self>>> {
                Self::try_from(number).map_err(|error| {
                    let error: &dyn std::any::Any = &error;
                    error.downcast_ref().copied()
                })
            }
        }
    )*};
}
use catalogs;

catalogs!(
    PayCode,
    HttpStatus,
    ShopCode,
    ZeroSucceeds,
    SignedNumbers,
    TwoHundredSucceeds,
    WithOther,
    NineAsksStatus,
);

/// The names of the variants that the rows of a catalogue give a number to.
fn by_rows<C: Catalog>(number: i64) -> Vec<&'static str> {
    if C::Repr::try_from(number).is_err() {
        return Vec::new(); // not even `other` has it
    }
    let (mut single, mut ranges, mut other) = (Vec::new(), Vec::new(), Vec::new());
    for row in C::ENTRIES {
        match row.codes {
            Codes::One(code) if code == Code::Number(number) => single.push(row.name),
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
fn keeps_its_number<C: Catalog>(number: i64) {
    let lookup = C::lookup(number);
    let names: Vec<_> = lookup.into_iter().map(|code| code.name()).collect();
    assert_eq!(names, by_rows::<C>(number), "{number}");
    for code in lookup {
        assert_eq!(code.code().into(), Code::Number(number), "{code:?}");
        assert_eq!(code.into(), number, "{code:?}");
        assert_eq!(C::lookup(code.code()), lookup, "{code:?}");
        assert_eq!(code.entry().shared, lookup.one().is_none(), "{code:?}");
    }
}

/// Every way to look up a number gives the same result.
fn is_looked_up_the_same<C: Catalog>(number: i64) {
    let lookup = C::lookup(number);
    assert_eq!(C::by_constant(number), lookup, "{number}");
    assert_eq!(C::lookup(Code::Number(number)), lookup, "{number}");
    assert_eq!(C::lookup(number.to_string().as_str()), lookup, "{number}");
    assert_eq!(C::lookup(&number.to_string()), lookup, "{number}");
    macro_rules! as_each_type {
        ($($integer:ty)*) => {$(
            if let Ok(number) = <$integer>::try_from(number) {
                assert_eq!(C::lookup(number), lookup, "{number}");
            }
        )*};
    }
    as_each_type!(i8 i16 i32 u8 u16 u32);
}

/// `TryFrom` gives the primary of what `lookup` yields, or says why it cannot.
fn converts_as_it_is_looked_up<C: Catalog>(number: i64) {
    let lookup = C::lookup(number);
    match C::converted(number) {
        Ok(code) => {
            assert_eq!(Some(code), lookup.primary(), "{number}");
            assert!(lookup.as_slice().contains(&code), "{code:?}");
        }
        Err(unresolved) => {
            let unresolved = unresolved.expect("an error");
            assert_eq!(lookup.primary(), None, "{number}");
            assert_eq!(unresolved.code(), Code::Number(number));
            assert_eq!(unresolved.candidates(), lookup.as_slice());
            assert_eq!(unresolved.is_unknown(), lookup == Lookup::Unknown);
            assert_eq!(unresolved.is_shared(), lookup != Lookup::Unknown);
        }
    }
}

/// Every variant without a field is found at its own number.
fn is_found_at_its_number<C: Catalog>() {
    for code in C::UNIT_VARIANTS {
        let lookup = C::lookup(code.code());
        assert!(lookup.as_slice().contains(code), "{code:?}");
    }
}

fn hold<C: Catalog>(numbers: impl IntoIterator<Item = i64>) {
    for number in numbers {
        keeps_its_number::<C>(number);
        is_looked_up_the_same::<C>(number);
        converts_as_it_is_looked_up::<C>(number);
    }
}

#[test]
fn every_unit_variant_is_found_at_its_number() {
    is_found_at_its_number::<PayCode>();
    is_found_at_its_number::<HttpStatus>();
    is_found_at_its_number::<ShopCode>();
    is_found_at_its_number::<ZeroSucceeds>();
    is_found_at_its_number::<SignedNumbers>();
    is_found_at_its_number::<TwoHundredSucceeds>();
    is_found_at_its_number::<WithOther>();
    is_found_at_its_number::<NineAsksStatus>();
    is_found_at_its_number::<Wide>();
}

#[test]
fn no_number_of_8_bits_is_lost_or_changed() {
    hold::<ZeroSucceeds>(-300..=600);
    hold::<NineAsksStatus>(-300..=600);
}

#[test]
fn no_number_of_16_bits_is_lost_or_changed() {
    hold::<PayCode>(-10..=70_000);
    hold::<ShopCode>(-10..=70_000);
    hold::<TwoHundredSucceeds>(-33_000..=33_000);
}

#[test]
fn no_number_of_a_total_catalogue_is_lost_or_changed() {
    hold::<HttpStatus>(-10..=70_000);
    hold::<WithOther>(-10..=70_000);
}

/// A catalogue that reaches to the limits of 64 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = i64, class = indeterminate, messages = en)]
enum Wide {
    /// The least number.
    #[code(-9223372036854775808)]
    Least,
    /// Beyond 32 bits.
    #[code(-8589934592..-4294967296)]
    Below(i64),
    /// Shared.
    #[code(-1, shared)]
    First,
    /// Shared, and chosen.
    #[code(-1, shared, primary)]
    Second,
    /// Beyond 32 bits.
    #[code(4294967296..)]
    Above(i64),
}
catalogs!(Wide);

/// Any number, but more often the limits of all types and their neighbours.
fn numbers() -> impl Strategy<Value = i64> {
    let near = (0_u32..64, any::<bool>(), -3_i64..=3).prop_map(|(bits, is_negative, step)| {
        let limit = if is_negative {
            i64::MIN >> bits
        } else {
            i64::MAX >> bits
        };
        limit.saturating_add(step)
    });
    prop_oneof![any::<i64>(), near, -12_000_i64..12_000]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn no_number_of_64_bits_is_lost_or_changed(number in numbers()) {
        hold::<Wide>([number]);
    }

    #[test]
    fn no_number_of_32_bits_is_lost_or_changed(number in numbers()) {
        hold::<SignedNumbers>([number]);
    }

    #[test]
    fn no_number_outside_a_narrow_type_is_a_code(number in numbers()) {
        hold::<PayCode>([number]);
        hold::<WithOther>([number]);
        hold::<NineAsksStatus>([number]);
    }

    #[test]
    fn a_received_number_is_never_lost_or_changed(number in numbers()) {
        let received = jiemi_codes::Received::<SignedNumbers>::new(number);
        prop_assert_eq!(received.code(), Code::Number(number));
        prop_assert_eq!(received.lookup(), SignedNumbers::lookup(number));
    }

}

/// A catalogue with every kind of variant, for each type, with `other` and without.
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

            #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
            #[response_code(repr = $integer, class = fail, messages = en, total)]
            enum Total {
                /// A range.
                #[code(5..=20)]
                Range($integer),
                /// Within the range.
                #[code(7)]
                Single,
                /// Outside.
                #[code(0)]
                Zero,
                /// Shared, and chosen.
                #[code(30, shared, primary)]
                Chosen,
                /// Shared.
                #[code(30, shared)]
                Third,
                /// The rest.
                #[code(other)]
                Other($integer),
            }

            super::catalogs!(Mixed, Total);

            #[test]
            fn every_unit_variant_is_found_at_its_number() {
                super::is_found_at_its_number::<Mixed>();
                super::is_found_at_its_number::<Total>();
            }

            #[test]
            fn a_number_outside_the_type_is_unknown_even_with_other() {
                let limits = [$integer::MIN.into(), $integer::MAX.into()];
                for limit in limits.into_iter().map(|limit: i64| i128::from(limit)) {
                    let around = (limit - 2..=limit + 2).filter_map(|n| i64::try_from(n).ok());
                    super::hold::<Total>(around.clone());
                    super::hold::<Mixed>(around);
                }
            }

            proptest! {
                #[test]
                fn no_number_is_lost_or_changed(
                    number in prop_oneof![super::numbers(), 0..=127_i64],
                ) {
                    super::hold::<Mixed>([number]);
                    super::hold::<Total>([number]);
                }

                #[test]
                fn every_number_of_the_type_converts_if_the_enum_is_total(
                    number in any::<$integer>(),
                ) {
                    let code = Total::from(number);
                    prop_assert_eq!(code.code(), number);
                    prop_assert_eq!(Total::lookup(number).primary(), Some(code));
                }
            }
        }
    )*};
}

every_type! { i8 i16 i32 i64 u8 u16 u32 }
