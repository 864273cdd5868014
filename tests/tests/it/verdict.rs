//! The tables of "Judging a response", held against every status and every
//! code that matters.

use jiemi_codes::{Class, Code, HttpStatus, Lookup, PayCode, ResponseCode, Verdict};
use jiemi_codes_tests::{
    NineAsksStatus, SignedNumbers, TwoHundredSucceeds, WithOther, ZeroSucceeds,
};
use std::collections::HashSet;
use std::fmt::Debug;

/// What a catalogue says of a number, as far as judging asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    /// All its variants are successes.
    Success,
    /// Marked `by_status`.
    ByStatus,
    /// In the catalogue by its number or a range.
    Listed(Class),
    /// Not in the catalogue, or only by `other`.
    Unlisted(Class),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expected {
    Valid,
    Code(Class),
    Status,
    Contradiction,
}

/// The table, row by row.
fn row(code: Option<i64>, meaning: impl Fn(i64) -> Meaning, status: u16) -> Expected {
    let Some(code) = code else {
        return match status {
            200 => Expected::Contradiction,
            _ => Expected::Status,
        };
    };
    let as_zero = match status {
        200..=299 | 304 => Expected::Contradiction,
        _ => Expected::Status,
    };
    match (meaning(code), status) {
        (Meaning::Success, 200) => Expected::Valid,
        (Meaning::Success, _) => Expected::Contradiction,
        (Meaning::ByStatus, _) => as_zero,
        (Meaning::Unlisted(_), _) if code == 0 => as_zero,
        (Meaning::Unlisted(_), status) if status != 200 && code == i64::from(status) => as_zero,
        (Meaning::Listed(class) | Meaning::Unlisted(class), _) => Expected::Code(class),
    }
}

/// The classes of the statuses, from the list in the contract.
fn class_of_status(status: u16) -> Class {
    match status {
        200 | 201 | 204 | 304 => Class::Success,
        202 => Class::Poll,
        401 => Class::Reauthenticate,
        425 | 429 => Class::Retry,
        408 | 409 | 412 | 423 => Class::Indeterminate,
        400..=417 | 421..=426 | 428 | 431 | 451 => Class::Fail,
        _ => Class::Indeterminate,
    }
}

fn of_pay_code(code: i64) -> Meaning {
    match code {
        0 => Meaning::ByStatus,
        1000 => Meaning::Success,
        1015 | 1016 | 1018 | 1019 => Meaning::Listed(Class::Poll),
        1004 => Meaning::Listed(Class::Retry),
        1009 | 1011 => Meaning::Listed(Class::Reauthenticate),
        1003 | 1005 | 1012 | 1013 | 1014 | 1017 => Meaning::Listed(Class::Indeterminate),
        1001..=1023 => Meaning::Listed(Class::Fail),
        _ => Meaning::Unlisted(Class::Indeterminate),
    }
}

fn of_zero_succeeds(code: i64) -> Meaning {
    match code {
        0 => Meaning::Success,
        40 => Meaning::Listed(Class::Fail),
        41 => Meaning::Listed(Class::Poll),
        42 => Meaning::Listed(Class::Indeterminate),
        200..=255 => Meaning::Listed(Class::Retry),
        _ => Meaning::Unlisted(Class::Indeterminate),
    }
}

fn of_signed_numbers(code: i64) -> Meaning {
    match code {
        1 | 10_000 => Meaning::Success,
        -1 => Meaning::Listed(Class::Fail),
        401 => Meaning::Listed(Class::Reauthenticate),
        -2_147_483_648..=-1000 => Meaning::Listed(Class::Indeterminate),
        _ => Meaning::Unlisted(Class::Indeterminate),
    }
}

fn of_with_other(code: i64) -> Meaning {
    match code {
        100 => Meaning::Success,
        500 => Meaning::Listed(Class::Indeterminate),
        600..=699 => Meaning::Listed(Class::Fail),
        // By `other`, and beyond the type by nothing.
        _ => Meaning::Unlisted(Class::Indeterminate),
    }
}

fn of_two_hundred_succeeds(code: i64) -> Meaning {
    match code {
        200 => Meaning::Success,
        400 => Meaning::Listed(Class::Fail),
        500..=599 => Meaning::Listed(Class::Indeterminate),
        _ => Meaning::Unlisted(Class::Indeterminate),
    }
}

fn of_nine_asks_status(code: i64) -> Meaning {
    match code {
        1 => Meaning::Success,
        0 => Meaning::Listed(Class::Fail),
        9 => Meaning::ByStatus,
        -128 => Meaning::Listed(Class::Retry),
        _ => Meaning::Unlisted(Class::Indeterminate),
    }
}

/// Holds one judgement against its row.
fn check<C>(code: Option<i64>, meaning: impl Fn(i64) -> Meaning, status: u16)
where
    C: ResponseCode + Debug + PartialEq,
{
    let verdict = match code {
        Some(code) => C::judge(code, status),
        None => C::judge_without_code(status),
    };
    let expected = row(code, meaning, status);
    let (wanted, class) = match expected {
        Expected::Valid => (Verdict::Valid, Class::Success),
        Expected::Code(class) => (
            Verdict::Code(code.map_or(Lookup::Unknown, C::lookup)),
            class,
        ),
        Expected::Status => (
            Verdict::Status(HttpStatus::from(status)),
            class_of_status(status),
        ),
        Expected::Contradiction => (
            Verdict::Contradiction {
                code: code.map(Code::Number),
                status,
            },
            Class::Indeterminate,
        ),
    };
    assert_eq!(verdict, wanted, "code {code:?}, status {status}");
    assert_eq!(verdict.class(), class, "code {code:?}, status {status}");

    let may_succeed =
        expected == Expected::Valid || (code.is_none() && matches!(status, 201 | 204 | 304));
    assert_eq!(
        verdict.class().is_success(),
        may_succeed,
        "code {code:?}, status {status}"
    );
}

/// Holds a catalogue against the table for every status and many codes.
fn check_all<C: ResponseCode + Debug + PartialEq>(meaning: impl Fn(i64) -> Meaning) {
    let limits = [
        i64::MIN,
        i64::from(i32::MIN) - 1,
        i64::from(i32::MIN),
        -65_536,
        -1000,
        -129,
        -128,
        9_999,
        10_000,
        65_535,
        65_536,
        65_536 + 1000,
        i64::from(i32::MAX) + 1,
        i64::from(u32::MAX) + 1 + 1000,
        i64::MAX,
    ];
    for status in (0..=999).chain([1000, 1008, u16::MAX]) {
        check::<C>(None, &meaning, status);
        for code in (-10..=1100).chain(limits) {
            check::<C>(Some(code), &meaning, status);
        }
    }
}

#[test]
fn pay_codes_are_judged_as_the_table_says() {
    check_all::<PayCode>(of_pay_code);
}

#[test]
fn a_catalogue_where_0_is_the_success_is_judged_by_its_own_success() {
    check_all::<ZeroSucceeds>(of_zero_succeeds);
}

#[test]
fn a_catalogue_with_negative_numbers_and_without_0_leaves_0_to_the_status() {
    check_all::<SignedNumbers>(of_signed_numbers);
}

#[test]
fn what_only_other_catches_is_not_in_the_catalogue() {
    check_all::<WithOther>(of_with_other);
}

#[test]
fn a_catalogue_where_200_is_the_success_is_judged_by_its_own_success() {
    check_all::<TwoHundredSucceeds>(of_two_hundred_succeeds);
}

#[test]
fn the_code_that_is_marked_by_status_takes_the_place_of_0() {
    check_all::<NineAsksStatus>(of_nine_asks_status);
}

#[test]
fn a_code_decides_even_beside_a_server_error() {
    let verdict = PayCode::judge(1023, 500);
    assert_eq!(verdict, Verdict::Code(PayCode::lookup(1023)));
    assert_eq!(verdict.class(), Class::Fail);
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
        Verdict::Code(PayCode::lookup(200)),
    );
}

#[test]
fn a_number_that_wraps_to_a_success_is_not_one() {
    for code in [65_536 + 1000, (1 << 32) + 1000, 1000 - 65_536_i64] {
        let verdict = PayCode::judge(code, 200);
        assert_eq!(verdict, Verdict::Code(Lookup::Unknown));
        assert_eq!(verdict.class(), Class::Indeterminate);
    }
}

#[test]
fn a_hand_made_verdict_is_never_a_success() {
    let code = Verdict::Code(PayCode::lookup(1000));
    assert_eq!(code.class(), Class::Indeterminate);
    let status = Verdict::<PayCode>::Status(HttpStatus::Ok);
    assert_eq!(status.class(), Class::Indeterminate);
    let contradiction = Verdict::<PayCode>::Contradiction {
        code: Some(1000.into()),
        status: 200,
    };
    assert_eq!(contradiction.class(), Class::Indeterminate);
}

#[test]
fn a_code_is_judged_the_same_whatever_type_it_has() {
    let expected = Verdict::Code(Lookup::One(PayCode::AlipayPending));
    assert_eq!(PayCode::judge(1018, 200), expected);
    assert_eq!(PayCode::judge(1018_i64, 200), expected);
    assert_eq!(PayCode::judge("1018", 200), expected);
    assert_eq!(PayCode::judge(Code::Number(1018), 200), expected);
    assert_eq!(PayCode::judge(PayCode::AlipayPending.code(), 200), expected);
    assert_eq!(PayCode::judge("1000", 200), Verdict::Valid);
}

#[test]
fn a_word_is_never_a_success_of_a_catalogue_of_numbers() {
    for word in [
        "",
        "SUCCESS",
        "01000",
        "+1000",
        "1000.0",
        "99999999999999999999",
    ] {
        for status in 0..=999 {
            let verdict = PayCode::judge(word, status);
            assert!(!verdict.class().is_success(), "{word} with HTTP {status}");
        }
    }
}

#[test]
fn verdicts_are_compared_hashed_and_shown_as_they_are() {
    let verdicts = HashSet::from([
        PayCode::judge(1000, 200),
        PayCode::judge("1000", 200),
        PayCode::judge(1008, 200),
        PayCode::judge(1008, 500),
        PayCode::judge(1007, 200),
        PayCode::judge_without_code(404),
    ]);
    assert_eq!(verdicts.len(), 4);
    let shown = format!("{:?}", PayCode::judge(1008, 200));
    assert_eq!(shown, "Code(Shared([InvalidCredentials, RequestRefused]))");
}

#[test]
fn a_match_over_a_verdict_needs_no_wildcard() {
    fn words(verdict: &Verdict) -> String {
        match verdict {
            Verdict::Valid => "valid".to_owned(),
            Verdict::Code(Lookup::Unknown) => "unknown".to_owned(),
            Verdict::Code(Lookup::One(code)) => code.name().to_owned(),
            Verdict::Code(Lookup::Shared(codes)) => format!("one of {}", codes.len()),
            Verdict::Status(status) => status.code().to_string(),
            Verdict::Contradiction { code, status } => format!("{code:?} {status}"),
        }
    }
    assert_eq!(words(&PayCode::judge(1000, 200)), "valid");
    assert_eq!(words(&PayCode::judge(-7, 200)), "unknown");
    assert_eq!(words(&PayCode::judge(1011, 200)), "TokenExpired");
    assert_eq!(words(&PayCode::judge(1008, 200)), "one of 2");
    assert_eq!(words(&PayCode::judge_without_code(502)), "502");
    assert_eq!(words(&PayCode::judge(0, 204)), "Some(Number(0)) 204");
}
