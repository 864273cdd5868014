//! The codes that two catalogues share, and the one-line test that keeps them apart.

use jiemi_codes::{HttpStatus, PayCode, ResponseCode, common_codes};
use jiemi_codes_tests::{ShopCode, SignedNumbers, WithOther, ZeroSucceeds};

/// The codes that `A` and `B` share, as they are displayed.
fn common<A: ResponseCode, B: ResponseCode>() -> Vec<String> {
    let codes = common_codes::<A, B>();
    codes.map(|codes| codes.to_string()).collect()
}

mod bank {
    use jiemi_codes::ResponseCode;

    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = u32, class = fail, messages = en)]
    pub(super) enum Code {
        /// Does not fit 31 bits.
        #[code(4_294_967_295)]
        Great,
        /// Would be 1000 in 16 bits.
        #[code(66_536)]
        Beyond,
        /// A range.
        #[code(7000..=7999)]
        Bank(u32),
        /// All others, which no list has.
        #[code(other)]
        Other(u32),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = i8, class = fail, messages = en)]
enum Narrow {
    /// Shared within one enum.
    #[code(-128, shared)]
    Least,
    /// Shared within one enum.
    #[code(-128, shared)]
    LeastAgain,
    /// In a range of the same enum.
    #[code(5)]
    Five,
    /// The range.
    #[code(2..=9)]
    Range(i8),
}

#[test]
fn catalogues_that_share_no_code_have_none_in_common() {
    fn are_apart<A: ResponseCode, B: ResponseCode>() {
        assert_eq!(common::<A, B>(), [""; 0]);
        assert_eq!(common::<B, A>(), [""; 0]);
    }
    are_apart::<bank::Code, PayCode>();
    are_apart::<bank::Code, HttpStatus>();
    are_apart::<bank::Code, Narrow>();
    are_apart::<bank::Code, SignedNumbers>();
    are_apart::<PayCode, HttpStatus>();
    are_apart::<Narrow, HttpStatus>();
}

#[test]
fn numbers_that_both_list_are_reported_in_the_order_of_the_first() {
    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = i64, class = fail, messages = en)]
    enum Refunds {
        /// Not one of theirs.
        #[code(1024)]
        Own,
        /// The last one of theirs.
        #[code(1023)]
        Last,
        /// The first one of theirs.
        #[code(0)]
        First,
    }
    assert_eq!(common::<Refunds, PayCode>(), ["1023", "0"]);
    assert_eq!(common::<PayCode, Refunds>(), ["0", "1023"]);
}

#[test]
fn a_code_that_several_variants_share_is_reported_once() {
    assert_eq!(common::<ShopCode, PayCode>(), ["1000", "1008", "1018"]);
    assert_eq!(common::<PayCode, ShopCode>(), ["1000", "1008", "1018"]);
    assert_eq!(common::<Narrow, Narrow>(), ["-128", "5", "2..=9"]);
}

#[test]
fn a_number_in_a_range_of_the_other_is_reported() {
    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = i16, class = fail, messages = en)]
    enum Vendor {
        /// A range with some of theirs.
        #[code(1007..=1009)]
        Some(i16),
        /// Another.
        #[code(1020..)]
        More(i16),
    }
    // The two variants of 1008 are one code.
    let codes = ["1007", "1008", "1009", "1020", "1021", "1022", "1023"];
    assert_eq!(common::<Vendor, PayCode>(), codes);
    assert_eq!(common::<PayCode, Vendor>(), codes);
}

#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = i32, class = fail, messages = en)]
enum Ranges {
    /// In both, as a number here and in a range there.
    #[code(550)]
    Within,
    /// Overlaps at its end.
    #[code(580..=700)]
    End(i32),
    /// Touches nothing.
    #[code(-50..=-10)]
    Apart(i32),
    /// Overlaps by its first number alone.
    #[code(199..=199)]
    Single(i32),
}

#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en)]
enum Others {
    /// From 100 to 199.
    #[code(100..=199)]
    Hundreds(u16),
    /// From 500 to 599.
    #[code(500..=599)]
    Five(u16),
    /// 700 by itself, and more.
    #[code(700..)]
    More(u16),
}

#[test]
fn the_overlap_of_two_ranges_is_reported_as_a_range() {
    assert_eq!(
        common::<Ranges, Others>(),
        ["550", "580..=599", "700", "199"]
    );
    assert_eq!(
        common::<Others, Ranges>(),
        ["199", "550", "580..=599", "700"]
    );
}

#[test]
fn a_one_number_overlap_is_not_reported_again_if_a_variant_has_that_number() {
    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = i32, class = fail, messages = en)]
    enum Edge {
        /// From 700 down.
        #[code(600..=700)]
        Down(i32),
        /// 700 by itself.
        #[code(700)]
        Named,
    }
    assert_eq!(common::<Edge, Others>(), ["700"]);
    assert_eq!(common::<Others, Edge>(), ["700"]);
    // As a single number in both, and in the range of each.
    assert_eq!(common::<Edge, Edge>(), ["600..=700", "700"]);
}

#[test]
fn codes_that_only_other_catches_are_not_reported() {
    // 1 to 65535 are caught by `other`, and none of them is listed.
    assert_eq!(common::<WithOther, ZeroSucceeds>(), [""; 0]);
    assert_eq!(common::<ZeroSucceeds, WithOther>(), [""; 0]);
    assert_eq!(
        common::<WithOther, WithOther>(),
        ["100", "500", "600..=699"]
    );
}

#[test]
fn a_catalogue_shares_everything_it_lists_with_itself() {
    let listed = PayCode::ENTRIES.iter().map(|entry| entry.codes.to_string());
    let mut listed: Vec<_> = listed.collect();
    listed.dedup();
    assert_eq!(common::<PayCode, PayCode>(), listed);
    assert_eq!(
        common::<HttpStatus, HttpStatus>().len(),
        HttpStatus::ENTRIES.len() - 1
    );
}

#[test]
fn type_limits_are_compared_by_value() {
    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = i64, class = fail, messages = en)]
    enum Wide {
        /// All of 64 bits above those of 16.
        #[code(65_536..)]
        Above(i64),
        /// All below 0.
        #[code(..0)]
        Below(i64),
    }
    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = i64, class = fail, messages = en)]
    enum All {
        /// The lower half.
        #[code(..=0)]
        Lower(i64),
        /// The upper half.
        #[code(1..)]
        Upper(i64),
    }
    assert_eq!(common::<Wide, PayCode>(), [""; 0]);
    assert_eq!(common::<Wide, bank::Code>(), ["4294967295", "66536"]);
    assert_eq!(
        common::<All, Wide>(),
        ["-9223372036854775808..=-1", "65536..=9223372036854775807"],
    );
}
