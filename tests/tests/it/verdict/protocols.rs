//! The table for bodies made by each protocol: the code is where the protocol says, with every
//! status at which a row ends.

use super::{TURNS, compare};
use jiemi_codes::{Code, Envelope, HttpStatus, PayCode, Protocol, ResponseCode as _, Unclear};
use jiemi_codes_tests::apis::WechatPay;
use jiemi_codes_tests::judging::{ByHand, Expected, Given, Rules, row, verdict_of};
use jiemi_codes_tests::protocols::{ALL, everything, strict};
use jiemi_codes_tests::{
    NineAsksStatus, SignedNumbers, TwoHundredSucceeds, V3Code, WithOther, ZeroSucceeds,
};

const NUMBERS: [i64; 37] = [
    i64::MIN,
    -128,
    -1,
    0,
    1,
    5,
    6,
    7,
    8,
    9,
    11,
    40,
    41,
    42,
    100,
    200,
    201,
    202,
    204,
    206,
    302,
    304,
    400,
    401,
    404,
    429,
    500,
    1000,
    1004,
    1008,
    1011,
    1018,
    10_000,
    65_535,
    65_536,
    66_536,
    i64::MAX,
];

const WORDS: [&str; 17] = [
    "",
    "0000",
    "00",
    "0200",
    "+0",
    "-0",
    " 1000",
    "1000.0",
    "9223372036854775808",
    "SUCCESS",
    "success",
    "SEE",
    "SEE_STATUS",
    "USERPAYING",
    "SYSTEM_ERROR",
    "A6",
    "余额不足",
];

/// Values that no kind of catalogue reads as a code.
const NO_CODES: [&str; 13] = [
    "null",
    "true",
    "false",
    "1000.0",
    "0.0",
    "1e3",
    "0e0",
    "-0",
    "-0.0",
    "{}",
    "[]",
    "[1000]",
    r#"{"code":1000}"#,
];

/// A body with this text as its code, where the protocol says; the flag is true.
fn body(rules: &Rules, code: Option<&str>) -> String {
    let code = code.map(|json| format!(r#""{}":{json}"#, rules.code));
    let flag = rules.must_be_true.map(|key| format!(r#""{key}":true"#));
    let pairs: Vec<_> = code.into_iter().chain(flag).collect();
    let mut body = format!("{{{}}}", pairs.join(","));
    if let Some(path) = rules.within.first() {
        for key in path.rsplit('.') {
            body = format!(r#"{{"{key}":{body}}}"#);
        }
    }
    body
}

#[track_caller]
fn read<C: ByHand>(rules: &Rules, status: u16, json: Option<&str>, given: Given<'_>) {
    let body = body(rules, json);
    let answer = Envelope::<C>::read_with(rules.protocol(), status, body.as_bytes());
    let code = match given {
        Given::Code(code) => Some(code),
        Given::Absent | Given::Unreadable => None,
    };
    assert_eq!(answer.code(), code, "{body}");
    let verdict = answer.verdict();
    if given == Given::Absent && !rules.within.is_empty() {
        // The object of the code is there but has no code, which is never a success.
        let expected = match row::<C>(rules, given, status) {
            Expected::Valid => Expected::Unclear(Unclear::NoCode),
            expected => expected,
        };
        let (expected, _) = verdict_of::<C>(expected, given, status);
        assert_eq!(verdict, expected, "{body} with HTTP {status}");
    } else {
        compare(verdict, given, status, rules);
    }
}

fn check<C: ByHand>(rules: &Rules) {
    for status in TURNS {
        read::<C>(rules, status, None, Given::Absent);
        for json in NO_CODES {
            read::<C>(rules, status, Some(json), Given::Unreadable);
        }
        for number in NUMBERS {
            let (json, mut digits) = (number.to_string(), String::new());
            let given = C::given(Code::Number(number), &mut digits);
            read::<C>(rules, status, Some(&json), given);
        }
        let numbers = NUMBERS.map(|number| number.to_string());
        for word in WORDS.into_iter().chain(numbers.iter().map(String::as_str)) {
            let (json, mut digits) = (format!("\"{word}\""), String::new());
            let given = C::given(Code::Word(word), &mut digits);
            read::<C>(rules, status, Some(&json), given);
        }
    }
}

fn check_all<C: ByHand>() {
    ALL.iter().for_each(check::<C>);
}

#[test]
fn pay_codes_are_read_by_every_protocol() {
    check_all::<PayCode>();
}

#[test]
fn http_statuses_are_read_by_every_protocol() {
    check_all::<HttpStatus>();
}

#[test]
fn numbers_of_every_meaning_are_read_by_every_protocol() {
    check_all::<strict::Numbers>();
}

#[test]
fn words_of_every_meaning_are_read_by_every_protocol() {
    check_all::<strict::Words>();
    check_all::<V3Code>();
}

#[test]
fn catalogues_of_other_vendors_are_read_by_their_own_protocol() {
    check::<ZeroSucceeds>(&ZeroSucceeds::RULES);
    check::<TwoHundredSucceeds>(&TwoHundredSucceeds::RULES);
    check::<WithOther>(&WithOther::RULES);
    check::<NineAsksStatus>(&NineAsksStatus::RULES);
    check::<SignedNumbers>(&SignedNumbers::RULES);
    check::<WechatPay>(&WechatPay::RULES);
}

#[test]
fn a_catalogue_is_read_by_the_protocol_that_it_names() {
    fn check<C: ByHand>() {
        for status in TURNS {
            for json in [None, Some("1000"), Some("0"), Some("\"200\""), Some("null")] {
                let body = body(&C::RULES, json);
                let verdict = C::read(status, body.as_bytes()).verdict();
                let named = Envelope::<C>::read(status, body.as_bytes()).verdict();
                let protocol = C::RULES.protocol();
                let written = Envelope::<C>::read_with(protocol, status, body.as_bytes());
                assert_eq!(verdict, written.verdict(), "{body} with HTTP {status}");
                assert_eq!(verdict, named);
            }
        }
    }
    check::<PayCode>();
    check::<HttpStatus>();
    check::<ZeroSucceeds>();
    check::<WechatPay>();
    check::<everything::Numbers>();
    check::<everything::Words>();
}

#[test]
fn the_named_protocols_have_the_rules_of_the_contract() {
    assert_eq!(Protocol::DEFAULT, Rules::DEFAULT.protocol());
    assert_eq!(Protocol::JIEMI, Rules::JIEMI.protocol());
    assert_eq!(PayCode::PROTOCOL, Protocol::JIEMI);
    assert_eq!(HttpStatus::PROTOCOL, Protocol::JIEMI);
    assert_eq!(ZeroSucceeds::PROTOCOL, Protocol::DEFAULT);
}

#[test]
fn an_integer_beyond_64_bits_is_a_word_of_its_digits_and_not_a_number() {
    for digits in [
        "9223372036854775808",
        "18446744073709551615",
        "18446744073709552616",
        "99999999999999999999",
        "-9223372036854775809",
        "340282366920938463463374607431768211456",
    ] {
        for rules in &ALL {
            let word = Given::Code(Code::Word(digits));
            read::<strict::Words>(rules, 200, Some(digits), word);
            read::<PayCode>(rules, 200, Some(digits), Given::Unreadable);
        }
    }
}
