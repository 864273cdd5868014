//! Catalogues of words, some of which look like numbers and statuses.

use super::{check, statuses};
use jiemi_codes::{Class, Code, HttpStatus, Lookup, ResponseCode, Unclear, Verdict};
use jiemi_codes_tests::V3Code;
use jiemi_codes_tests::apis::{Bank, WechatPay};
use jiemi_codes_tests::judging::ByHand;
use jiemi_codes_tests::protocols::{
    everything, jiemi, many_statuses, no_status, strict, without_code, zero_by_status,
};

const WORDS: [&str; 44] = [
    "SUCCESS",
    "success",
    "SUCCESS ",
    "SYSTEM_ERROR",
    "USERPAYING",
    "A6",
    "isp.unknow-error",
    "ORDER_CLASH",
    "SEE",
    "SEE_STATUS",
    "NOT_ENOUGH",
    "FREQUENCY_LIMITED",
    "余额不足",
    " ",
    "0",
    "-0",
    "+0",
    "00",
    "000",
    "0000",
    "00000",
    "5",
    "6",
    "7",
    "8",
    "9",
    "99",
    "100",
    "200",
    "0200",
    "200 ",
    "201",
    "202",
    "204",
    "206",
    "302",
    "304",
    "401",
    "0401",
    "404",
    "429",
    "500",
    "10000",
    "99999999999999999999",
];

fn check_plane<C: ByHand>() {
    for status in statuses() {
        check::<C>(None, status);
        for word in WORDS {
            check::<C>(Some(Code::Word(word)), status);
        }
        for number in (-1..=9).chain(198..=206).chain([
            302,
            304,
            401,
            404,
            429,
            10_000,
            i64::from(status),
            i64::MIN,
            i64::MAX,
        ]) {
            check::<C>(Some(Code::Number(number)), status);
        }
    }
}

#[test]
fn catalogues_of_words_are_judged_as_the_table_says() {
    check_plane::<V3Code>();
    check_plane::<WechatPay>();
}

#[test]
fn each_rule_of_a_protocol_is_followed_for_words() {
    check_plane::<strict::Words>();
    check_plane::<jiemi::Words>();
    check_plane::<many_statuses::Words>();
    check_plane::<no_status::Words>();
    check_plane::<without_code::Words>();
    check_plane::<zero_by_status::Words>();
    check_plane::<everything::Words>();
}

#[test]
fn a_number_is_judged_as_the_word_of_its_digits() {
    assert_eq!(V3Code::judge(10_000, 200), Verdict::Valid);
    assert_eq!(strict::Words::judge(200, 200), Verdict::Valid);
    assert_eq!(
        strict::Words::judge(404, 200),
        Verdict::Code(Lookup::One(strict::Words::NotFound)),
    );
    // 0 is "0", and neither "00" nor "0000".
    for zero in [Code::Number(0), Code::Word("0")] {
        assert_eq!(Bank::judge(zero, 200), Verdict::Code(Lookup::Unknown));
    }
    assert_eq!(Bank::judge("00", 200), Verdict::Valid);
    assert_eq!(Bank::judge("0000", 200), Verdict::Valid);
    assert_eq!(Bank::judge("000", 200), Verdict::Code(Lookup::Unknown));
}

#[test]
fn an_unlisted_word_that_repeats_the_status_says_no_more_than_the_status() {
    let unauthorized = Verdict::Status(HttpStatus::Unauthorized);
    assert_eq!(V3Code::judge("401", 401), unauthorized);
    assert_eq!(V3Code::judge(401, 401), unauthorized);
    assert_eq!(V3Code::judge("0401", 401), Verdict::Code(Lookup::Unknown));
    assert_eq!(
        V3Code::judge("200", 200),
        Verdict::Unclear(Unclear::SaysNothing),
    );
    // A listed word speaks for itself.
    assert_eq!(
        strict::Words::judge("404", 404),
        Verdict::Code(Lookup::One(strict::Words::NotFound)),
    );
}

#[test]
fn an_unlisted_zero_defers_to_the_status_if_the_protocol_says_so() {
    use zero_by_status::Words;
    for zero in [Code::Number(0), Code::Word("0")] {
        assert_eq!(
            Words::judge(zero, 403),
            Verdict::Status(HttpStatus::Forbidden)
        );
        assert_eq!(
            Words::judge(zero, 200),
            Verdict::Unclear(Unclear::SaysNothing)
        );
    }
    for other in ["000", "+0", "-0", "0.0", "OK"] {
        assert_eq!(Words::judge(other, 403), Verdict::Code(Lookup::Unknown));
    }
    assert_eq!(Words::judge("0000", 200), Verdict::Valid);
    assert_eq!(Words::judge("00", 403), Verdict::Code(Words::lookup("00")));
    assert_eq!(
        strict::Words::judge("0", 403),
        Verdict::Code(Lookup::Unknown)
    );
}

#[test]
fn a_word_is_a_success_only_byte_for_byte() {
    for word in [
        "success",
        "SUCCESS ",
        " SUCCESS",
        "SUCCESS\0",
        "ＳＵＣＣＥＳＳ",
        "OK",
    ] {
        let verdict = V3Code::judge(word, 200);
        assert_eq!(verdict, Verdict::Code(Lookup::Unknown), "{word:?}");
        assert_eq!(verdict.class(), Class::Indeterminate);
    }
}

#[test]
fn a_protocol_may_name_statuses_that_succeed_without_a_code() {
    assert_eq!(WechatPay::judge_without_code(200), Verdict::Valid);
    assert_eq!(WechatPay::judge_without_code(204), Verdict::Valid);
    assert_eq!(
        WechatPay::judge_without_code(201),
        Verdict::Unclear(Unclear::NoCode),
    );
    let accepted = WechatPay::judge_without_code(202);
    assert_eq!(accepted, Verdict::Status(HttpStatus::Accepted));
    assert_eq!(accepted.class(), Class::Poll);
    assert_eq!(
        V3Code::judge_without_code(200),
        Verdict::Unclear(Unclear::NoCode),
    );
}
