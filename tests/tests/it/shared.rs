//! One number, several meanings: nothing turns one into another silently.

use jiemi_codes::{Class, Lookup, ResponseCode, Verdict};
use jiemi_codes_tests::ShopCode;
use std::collections::HashSet;

/// Variants of shared numbers: apart from each other, of one class or several, with and without
/// `primary`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = i32)]
enum Crowded {
    /// 余额不足。
    ///
    /// Balance too low.
    #[code(300, shared, fail)]
    Balance,
    /// 已付款。
    ///
    /// Paid.
    #[code(200, shared, success)]
    Paid,
    /// 银行卡无效。
    ///
    /// Invalid card.
    #[code(300, shared, fail)]
    Card,
    /// 处理中。
    ///
    /// Under way.
    #[code(200, shared, primary, poll)]
    UnderWay,
    /// 账户已冻结。
    ///
    /// Account frozen.
    #[code(300, shared, fail)]
    Frozen,
    /// 系统繁忙。
    ///
    /// Busy.
    #[code(-7, shared, retry)]
    Busy,
    /// 系统维护。
    ///
    /// Maintenance.
    #[code(-7, shared, primary, retry)]
    Maintenance,
    /// 单独一个。
    ///
    /// All alone.
    #[code(1, success)]
    Alone,
}

#[test]
fn candidates_are_in_declaration_order() {
    assert_eq!(
        Crowded::lookup(300),
        Lookup::Shared(&[Crowded::Balance, Crowded::Card, Crowded::Frozen]),
    );
    assert_eq!(
        Crowded::lookup(200),
        Lookup::Shared(&[Crowded::Paid, Crowded::UnderWay]),
    );
    assert_eq!(
        Crowded::lookup(-7),
        Lookup::Shared(&[Crowded::Busy, Crowded::Maintenance]),
    );
}

#[test]
fn variants_that_share_a_number_stay_different() {
    for code in [Crowded::Balance, Crowded::Card, Crowded::Frozen] {
        assert_eq!(code.code(), 300);
        assert!(code.entry().shared);
    }
    assert_eq!(Crowded::Card.name(), "Card");
    assert_eq!(Crowded::Card.zh(), "银行卡无效。");
    assert!(!Crowded::Alone.entry().shared);
}

#[test]
fn a_shared_number_is_not_a_single_variant() {
    assert_eq!(Crowded::lookup(300).one(), None);
    assert_eq!(Crowded::lookup(200).one(), None, "not the `primary` either");
    assert_eq!(Crowded::lookup(1).one(), Some(Crowded::Alone));
    assert_eq!(Crowded::lookup(2).one(), None);
}

#[test]
fn candidates_that_agree_keep_their_class() {
    assert_eq!(Crowded::lookup(300).class(), Class::Fail);
    assert_eq!(Crowded::lookup(-7).class(), Class::Retry);
    assert_eq!(Crowded::lookup(1).class(), Class::Success);
}

#[test]
fn candidates_that_differ_are_indeterminate_whichever_is_primary() {
    assert_eq!(Crowded::lookup(200).class(), Class::Indeterminate);
}

#[test]
fn an_unknown_number_is_indeterminate() {
    assert_eq!(Crowded::lookup(2).class(), Class::Indeterminate);
}

#[test]
fn conversion_chooses_the_primary_and_nothing_without_one() {
    assert_eq!(Crowded::try_from(200), Ok(Crowded::UnderWay));
    assert_eq!(Crowded::try_from(-7), Ok(Crowded::Maintenance));
    let unresolved = Crowded::try_from(300_i32).unwrap_err();
    assert_eq!(
        unresolved.candidates(),
        [Crowded::Balance, Crowded::Card, Crowded::Frozen],
    );
}

#[test]
fn the_primary_of_a_lookup_is_what_conversion_chooses() {
    assert_eq!(Crowded::lookup(200).primary(), Some(Crowded::UnderWay));
    assert_eq!(Crowded::lookup(-7).primary(), Some(Crowded::Maintenance));
    assert_eq!(Crowded::lookup(300).primary(), None, "none is marked");
    assert_eq!(Crowded::lookup(1).primary(), Some(Crowded::Alone));
    assert_eq!(Crowded::lookup(2).primary(), None);
    assert_eq!(
        ShopCode::lookup(5003).primary(),
        Some(ShopCode::Server(5003))
    );
}

#[test]
fn lookups_are_compared_hashed_and_shown_as_their_variants() {
    let set = HashSet::from([
        Crowded::lookup(300),
        Crowded::lookup("300"),
        Crowded::lookup(200),
        Crowded::lookup(1),
        Crowded::lookup(2),
        Crowded::lookup("SYSTEM_ERROR"),
    ]);
    assert_eq!(set.len(), 4);
    assert_eq!(
        format!("{:?}", Crowded::lookup(200)),
        "Shared([Paid, UnderWay])"
    );
    assert_eq!(format!("{:?}", Crowded::lookup(1)), "One(Alone)");
    assert_eq!(format!("{:?}", Crowded::lookup(2)), "Unknown");
}

#[test]
fn an_enum_without_debug_or_comparison_is_looked_up_and_judged_too() {
    #[derive(Clone, Copy, ResponseCode)]
    #[response_code(repr = u8, class = fail, messages = en)]
    enum Bare {
        /// Done.
        #[code(0, success)]
        Done,
        /// One.
        #[code(1, shared, poll)]
        One,
        /// Another.
        #[code(1, shared, primary, poll)]
        Another,
    }
    assert!(matches!(Bare::lookup(0), Lookup::One(Bare::Done)));
    assert!(matches!(Bare::lookup(1).primary(), Some(Bare::Another)));
    assert!(matches!(Bare::judge(0, 200), Verdict::Valid));
    assert_eq!(Bare::judge(1, 200).class(), Class::Poll);
    assert_eq!(Bare::judge(1, 200).to_string(), "code 1 (One or Another)");
}

#[test]
fn a_label_without_a_single_name_is_shared_or_unknown() {
    assert_eq!(Crowded::lookup(300).label(), "shared");
    assert_eq!(Crowded::lookup(200).label(), "shared");
    assert_eq!(Crowded::lookup(1).label(), "Alone");
    assert_eq!(Crowded::lookup(2).label(), "unknown");
}

#[test]
fn a_lookup_is_a_slice_and_an_iterator() {
    let shared = Crowded::lookup(200);
    let both = [Crowded::Paid, Crowded::UnderWay];
    assert_eq!(shared.as_slice(), both);
    assert_eq!(shared.into_iter().collect::<Vec<_>>(), both);
    assert_eq!(shared.iter().copied().collect::<Vec<_>>(), both);
    assert_eq!((&shared).into_iter().count(), 2);

    let one = Crowded::lookup(1);
    assert_eq!(one.as_slice(), [Crowded::Alone]);
    assert_eq!(one.into_iter().collect::<Vec<_>>(), [Crowded::Alone]);

    let unknown = Crowded::lookup(2);
    assert_eq!(unknown.as_slice(), []);
    assert_eq!(unknown.into_iter().next(), None);
}

#[test]
fn a_lookup_knows_how_many_it_yields() {
    let mut rest = Crowded::lookup(300).into_iter();
    assert_eq!(rest.len(), 3);
    rest.next();
    assert_eq!(rest.len(), 2);
    assert_eq!(Crowded::lookup(1).into_iter().len(), 1);
    assert_eq!(Crowded::lookup(2).into_iter().len(), 0);
}

#[test]
fn a_match_over_a_lookup_needs_no_wildcard() {
    fn count(lookup: Lookup<ShopCode>) -> usize {
        match lookup {
            Lookup::Unknown => 0,
            Lookup::One(_) => 1,
            Lookup::Shared(codes) => codes.len(),
        }
    }
    assert_eq!(count(ShopCode::lookup(1008)), 2);
    assert_eq!(count(ShopCode::lookup(5000)), 1);
}
