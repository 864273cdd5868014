//! Catalogues of numbers: the whole plane of statuses and codes.

use super::{check, statuses};
use jiemi_codes::{Class, Code, HttpStatus, Lookup, PayCode, ResponseCode, Unclear, Verdict};
use jiemi_codes_tests::judging::ByHand;
use jiemi_codes_tests::protocols::{
    everything, jiemi, many_statuses, no_status, strict, without_code, zero_by_status,
};
use jiemi_codes_tests::{
    NineAsksStatus, SignedNumbers, TwoHundredSucceeds, WithOther, ZeroSucceeds,
};

/// The limits of the types, and numbers that wrap to a listed one when truncated.
const LIMITS: [i64; 17] = [
    i64::MIN,
    i64::MIN + 1000,
    i32::MIN as i64 - 1,
    i32::MIN as i64,
    -65_536,
    -1000,
    -129,
    -128,
    9_999,
    10_000,
    65_535,
    65_536,
    65_536 + 1000,
    i32::MAX as i64 + 1,
    u32::MAX as i64 + 1 + 1000,
    i64::MAX - 1,
    i64::MAX,
];

/// Words that are not integers as JSON writes them.
const NO_INTEGERS: [&str; 16] = [
    "",
    " ",
    "SUCCESS",
    "true",
    "null",
    "01000",
    "+1000",
    " 1000",
    "1000 ",
    "1000.0",
    "1e3",
    "-0",
    "00",
    "１０００",
    "9223372036854775808",
    "99999999999999999999",
];

/// Compares a catalogue with the table for every status and the codes.
fn check_plane<C: ByHand>(codes: impl Iterator<Item = i64> + Clone) {
    for status in statuses() {
        check::<C>(None, status);
        for code in codes.clone() {
            check::<C>(Some(Code::Number(code)), status);
        }
        for word in NO_INTEGERS
            .into_iter()
            .chain(["0", "9", "200", "1000", "-1"])
        {
            check::<C>(Some(Code::Word(word)), status);
        }
    }
}

fn check_all<C: ByHand>() {
    check_plane::<C>((-10..=1100).chain(LIMITS));
}

#[test]
fn pay_codes_are_judged_as_the_table_says() {
    check_all::<PayCode>();
}

#[test]
fn http_statuses_as_codes_are_judged_as_the_table_says() {
    check_all::<HttpStatus>();
}

#[test]
fn a_catalogue_where_0_is_the_success_is_judged_by_its_own_success() {
    check_all::<ZeroSucceeds>();
}

#[test]
fn a_catalogue_where_200_is_the_success_is_judged_by_its_own_success() {
    check_all::<TwoHundredSucceeds>();
}

#[test]
fn a_code_that_only_other_catches_is_not_listed() {
    check_all::<WithOther>();
}

#[test]
fn the_code_that_is_marked_by_status_takes_the_place_of_0() {
    check_all::<NineAsksStatus>();
}

#[test]
fn a_catalogue_with_negative_numbers_is_judged_as_the_table_says() {
    check_all::<SignedNumbers>();
}

#[test]
fn every_rule_of_a_protocol_is_followed_in_the_whole_plane() {
    check_all::<everything::Numbers>();
}

#[test]
fn each_rule_of_a_protocol_is_followed_for_every_status() {
    let codes = || {
        let listed = [5, 6, 7, 8, 9, 11, 1000, 1001];
        let around_statuses = [-1, 0, 1, 99, 100, 401, 403, 404, 429, 999];
        listed
            .into_iter()
            .chain(around_statuses)
            .chain(199..=208)
            .chain(299..=305)
            .chain(499..=510)
            .chain(LIMITS)
    };
    check_plane::<strict::Numbers>(codes());
    check_plane::<jiemi::Numbers>(codes());
    check_plane::<many_statuses::Numbers>(codes());
    check_plane::<no_status::Numbers>(codes());
    check_plane::<without_code::Numbers>(codes());
    check_plane::<zero_by_status::Numbers>(codes());
}

#[test]
fn a_success_needs_a_status_of_its_protocol_or_its_own() {
    use {many_statuses::Numbers as Many, no_status::Numbers as Bare, strict::Numbers as Strict};
    let denied = Unclear::StatusDenies;
    assert_eq!(Strict::judge(1000, 200), Verdict::Valid);
    assert_eq!(Strict::judge(1000, 201), Verdict::Unclear(denied));
    assert_eq!(Strict::judge(201, 201), Verdict::Valid);
    assert_eq!(Strict::judge(304, 304), Verdict::Valid);
    assert_eq!(Strict::judge(202, 202), Verdict::Unclear(denied));
    assert_eq!(Strict::judge(302, 302), Verdict::Unclear(denied));
    assert_eq!(Bare::judge(1000, 200), Verdict::Unclear(denied));
    assert_eq!(Bare::judge(200, 200), Verdict::Valid);
    assert_eq!(Many::judge(1000, 201), Verdict::Valid);
    assert_eq!(Many::judge(1000, 204), Verdict::Unclear(denied));
}

#[test]
fn a_code_decides_even_beside_a_server_error() {
    let verdict = PayCode::judge(1023, 500);
    assert_eq!(verdict, Verdict::Code(PayCode::lookup(1023)));
    assert_eq!(verdict.class(), Class::Fail);
}

#[test]
fn a_pending_payment_is_pending_whatever_the_status() {
    for code in [1015, 1016, 1018, 1019] {
        for status in statuses() {
            assert_eq!(PayCode::judge(code, status).class(), Class::Poll);
        }
    }
}

#[test]
fn a_code_that_repeats_the_status_says_no_more_than_the_status() {
    assert_eq!(
        PayCode::judge(401, 401),
        Verdict::Status(HttpStatus::Unauthorized),
    );
    assert_eq!(
        PayCode::judge(401, 403),
        Verdict::Code(PayCode::lookup(401)),
    );
    assert_eq!(
        PayCode::judge(200, 200),
        Verdict::Unclear(Unclear::SaysNothing),
    );
    assert_eq!(
        PayCode::judge(202, 202),
        Verdict::Unclear(Unclear::SaysNothing),
    );
}

#[test]
fn a_number_that_wraps_to_a_success_is_not_one() {
    for code in [65_536 + 1000, (1 << 32) + 1000, 1000 - 65_536_i64] {
        let verdict = PayCode::judge(code, 200);
        assert_eq!(verdict, Verdict::Code(Lookup::Unknown));
        assert_eq!(verdict.class(), Class::Indeterminate);
    }
    // 65_536 + 404 is not the status 404 either.
    assert_eq!(
        PayCode::judge(65_536 + 404, 404),
        Verdict::Code(Lookup::Unknown),
    );
}

#[test]
fn a_code_is_judged_the_same_whatever_type_it_has() {
    let expected = Verdict::Code(Lookup::One(PayCode::AlipayPending));
    assert_eq!(PayCode::judge(1018, 200), expected);
    assert_eq!(PayCode::judge(1018_i64, 200), expected);
    assert_eq!(PayCode::judge(1018_u16, 200), expected);
    assert_eq!(PayCode::judge("1018", 200), expected);
    assert_eq!(PayCode::judge(Code::Number(1018), 200), expected);
    assert_eq!(PayCode::judge(Code::Word("1018"), 200), expected);
    assert_eq!(PayCode::judge(PayCode::AlipayPending.code(), 200), expected);
    assert_eq!(PayCode::judge("1000", 200), Verdict::Valid);
}

#[test]
fn a_word_that_is_not_an_integer_is_unreadable_for_a_catalogue_of_numbers() {
    for word in NO_INTEGERS {
        for status in statuses() {
            let expected = match status {
                401 | 429 => Verdict::Status(HttpStatus::from(status)),
                _ => Verdict::Unclear(Unclear::Unreadable),
            };
            assert_eq!(PayCode::judge(word, status), expected, "{word}, {status}");
        }
    }
}
