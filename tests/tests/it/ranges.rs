//! Ranges and `other`: which variant a number leads to, and that it is kept.

use jiemi_codes::{Code, CodeRange, Codes, Lookup, ResponseCode};

/// Declared neither in the order of the numbers nor by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = i32, class = indeterminate, messages = en)]
enum Mixed {
    /// From 600.
    #[code(600..)]
    Above(i32),
    /// The first number of a range.
    #[code(500)]
    First,
    /// From 500 to 599.
    #[code(500..600)]
    Server(i32),
    /// Below zero.
    #[code(..=-1)]
    Below(i32),
    /// The last number of a range.
    #[code(599, shared)]
    Last,
    /// The last number of a range, once more.
    #[code(599, shared)]
    Latest,
    /// A range of one number.
    #[code(7..=7)]
    Seven(i32),
    /// In the middle of a range.
    #[code(550)]
    Middle,
    /// In a range without an end.
    #[code(2_147_483_647)]
    Greatest,
    /// From 100 to 199, named with its last number.
    #[code(100..=199)]
    Info(i32),
}

#[test]
fn a_single_number_beats_the_range_around_it() {
    assert_eq!(Mixed::lookup(500), Lookup::One(Mixed::First));
    assert_eq!(Mixed::lookup(550), Lookup::One(Mixed::Middle));
    assert_eq!(Mixed::lookup(i32::MAX), Lookup::One(Mixed::Greatest));
    assert_eq!(
        Mixed::lookup(599),
        Lookup::Shared(&[Mixed::Last, Mixed::Latest])
    );
}

#[test]
fn an_exclusive_range_ends_before_its_last_number() {
    for number in [501, 549, 551, 598] {
        assert_eq!(Mixed::lookup(number), Lookup::One(Mixed::Server(number)));
    }
    assert_eq!(Mixed::lookup(499), Lookup::Unknown);
    assert_eq!(Mixed::lookup(600), Lookup::One(Mixed::Above(600)));
}

#[test]
fn an_inclusive_range_includes_its_last_number() {
    assert_eq!(Mixed::lookup(99), Lookup::Unknown);
    assert_eq!(Mixed::lookup(100), Lookup::One(Mixed::Info(100)));
    assert_eq!(Mixed::lookup(199), Lookup::One(Mixed::Info(199)));
    assert_eq!(Mixed::lookup(200), Lookup::Unknown);
    assert_eq!(Mixed::lookup(7), Lookup::One(Mixed::Seven(7)));
    assert_eq!(Mixed::lookup(8), Lookup::Unknown);
}

#[test]
fn an_open_range_has_no_end() {
    for number in [i32::MIN, -70_000, -1] {
        assert_eq!(Mixed::lookup(number), Lookup::One(Mixed::Below(number)));
    }
    for number in [600, 70_000, i32::MAX - 1] {
        assert_eq!(Mixed::lookup(number), Lookup::One(Mixed::Above(number)));
    }
    assert_eq!(Mixed::lookup(0), Lookup::Unknown);
}

#[test]
fn a_variant_with_a_field_keeps_the_number() {
    assert_eq!(Mixed::Server(511).code(), 511);
    assert_eq!(i32::from(Mixed::Below(-511)), -511);
    assert_eq!(Mixed::try_from(511), Ok(Mixed::Server(511)));
}

#[test]
fn a_row_shows_the_range_with_its_first_and_last_number() {
    let range = |first, last| Codes::Range(CodeRange { first, last });
    assert_eq!(Mixed::Server(511).entry().codes, range(500, 599));
    assert_eq!(Mixed::Below(-5).entry().codes, range(i32::MIN.into(), -1));
    assert_eq!(Mixed::Above(777).entry().codes, range(600, i32::MAX.into()));
    assert_eq!(Mixed::Seven(7).entry().codes, range(7, 7));
    assert_eq!(Mixed::Middle.entry().codes, Codes::One(Code::Number(550)));
}

#[test]
fn codes_are_shown_as_the_attribute_writes_them() {
    let shown = |code: Mixed| code.entry().codes.to_string();
    assert_eq!(shown(Mixed::Server(511)), "500..=599");
    assert_eq!(shown(Mixed::Middle), "550");
    assert_eq!(Rest::Other(5).entry().codes.to_string(), "other");
}

#[test]
fn a_row_does_not_depend_on_the_kept_number() {
    assert_eq!(Mixed::Server(501).entry(), Mixed::Server(598).entry());
    assert_eq!(Mixed::Server(501).label(), Mixed::Server(598).label());
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u8, class = indeterminate, messages = en, total)]
enum Every {
    /// Every number of the type.
    #[code(0..256)]
    All(u8),
}

#[test]
fn an_exclusive_range_may_end_at_the_number_after_the_last_of_the_type() {
    for number in 0..=u8::MAX {
        assert_eq!(Every::from(number), Every::All(number));
    }
    assert_eq!(
        Every::All(0).entry().codes,
        Codes::Range(CodeRange {
            first: 0,
            last: 255
        })
    );
}

/// A field may be spelt in any way that is the same type.
type Number = u16;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en)]
enum Rest {
    /// Every number that no other variant has.
    #[code(other)]
    Other(::core::primitive::u16),
    /// One number.
    #[code(1000)]
    One,
    /// A range.
    #[code(2000..=2999)]
    Range(Number),
}

#[test]
fn other_takes_every_number_that_no_other_variant_has() {
    assert_eq!(Rest::lookup(1000), Lookup::One(Rest::One));
    assert_eq!(Rest::lookup(2000), Lookup::One(Rest::Range(2000)));
    for number in [0, 999, 1001, 1999, 3000, u16::MAX] {
        assert_eq!(Rest::lookup(number), Lookup::One(Rest::Other(number)));
        assert_eq!(Rest::try_from(number), Ok(Rest::Other(number)));
    }
    assert_eq!(Rest::Other(5).entry().codes, Codes::Other);
}

#[test]
fn a_hand_made_variant_is_normalised_by_its_number() {
    assert_eq!(Rest::Other(1000).code(), 1000);
    assert_eq!(
        Rest::lookup(Rest::Other(1000).code()),
        Lookup::One(Rest::One)
    );
    assert_eq!(
        Rest::lookup(Rest::Range(5).code()),
        Lookup::One(Rest::Other(5))
    );
}

#[test]
fn the_range_of_a_row_says_what_it_contains() {
    let Codes::Range(range) = Rest::Range(2000).entry().codes else {
        panic!("`Range` has a range");
    };
    assert!(range.contains(2000) && range.contains(2999));
    assert!(!range.contains(1999) && !range.contains(3000));
    assert_eq!(
        std::ops::RangeInclusive::from(range).collect::<Vec<_>>(),
        (2000..3000).collect::<Vec<_>>(),
    );
}

macro_rules! by_self {
    ($ty:ty) => {
        #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
        #[response_code(repr = u16, class = fail, messages = en)]
        #[allow(unused_parens)]
        enum BySelf {
            /// By a fragment.
            #[code(1..=9)]
            Fragment($ty),
            /// In parentheses.
            #[code(other)]
            Parentheses((<Self as ResponseCode>::Repr)),
        }
    };
}

by_self!(<Self as ResponseCode>::Repr);

#[test]
fn the_field_type_may_be_spelt_through_self() {
    assert_eq!(BySelf::lookup(5), Lookup::One(BySelf::Fragment(5)));
    assert_eq!(BySelf::lookup(50), Lookup::One(BySelf::Parentheses(50)));
}

macro_rules! many_ranges {
    ($($name:ident = $first:literal..=$last:literal)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
        #[response_code(repr = u16, class = indeterminate, messages = en)]
        enum Many {
            $(
                #[code($first..=$last, en = "A range.")]
                $name(u16),
            )*
        }

        const RANGES: &[(&str, i64, i64)] = &[$((stringify!($name), $first, $last)),*];

        fn among_many(number: u16) -> Lookup<Many> {
            match number {
                $($first..=$last => Lookup::One(Many::$name(number)),)*
                _ => Lookup::Unknown,
            }
        }
    };
}

// A few ranges are counted, so many ranges are found in another way. Some of these touch.
many_ranges! {
    A=1000..=1099 B=1100..=1199 C=300..=309 D=10..=10 E=1300..=1399 F=2000..=2999 G=12..=19
    H=20..=29 I=40..=99 J=100..=101 K=103..=103 L=500..=599 M=600..=698 N=700..=799 O=1500..=1501
    P=1600..=1699 Q=5000..=5999 R=6000..=6999 S=9000..=9001 T=65535..=65535
}

#[test]
fn every_number_of_many_ranges_leads_to_its_range_and_every_other_number_to_none() {
    for number in 0..=u16::MAX {
        assert_eq!(Many::lookup(number), among_many(number), "{number}");
    }
    let rows = Many::ENTRIES.iter().map(|row| match row.codes {
        Codes::Range(range) => (row.name, range.first, range.last),
        codes => panic!("{} has {codes:?}", row.name),
    });
    assert!(rows.eq(RANGES.iter().copied()));
}
