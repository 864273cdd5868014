//! Answers judged by the catalogues of other vendors. Where 0 is the success,
//! what cannot be read must not become it.

use jiemi_codes::{Class, Envelope, HttpStatus, Keys, ResponseCode, Verdict};
use jiemi_codes_tests::{NineAsksStatus, SignedNumbers, WithOther, ZeroSucceeds};
use std::fmt::Debug;

/// Bodies with something for a code that is no integer, and bodies that are none.
const UNREADABLE: [&str; 26] = [
    r#"{"code":"SUCCESS"}"#,
    r#"{"code":"zero"}"#,
    r#"{"code":""}"#,
    r#"{"code":"00"}"#,
    r#"{"code":"-0"}"#,
    r#"{"code":"+0"}"#,
    r#"{"code":"00000"}"#,
    r#"{"code":-0}"#,
    r#"{"code":0.0}"#,
    r#"{"code":0e0}"#,
    r#"{"code":null}"#,
    r#"{"code":false}"#,
    r#"{"code":{}}"#,
    r#"{"code":[0]}"#,
    r#"{"code":18446744073709551616}"#,
    r#"{"code":0,"code":0}"#,
    r#"{"code":0,"x":1,"x":1}"#,
    r#"{"code":0"#,
    r#"{"code":0}}"#,
    "0",
    "\"0\"",
    "false",
    " ",
    "<html>0</html>",
    "code: 0",
    "\u{FEFF}",
];

/// A page is judged by the status, which is not believed where it speaks of success. What begins
/// as an object may have had any code, so that only 401 and 429 say something.
#[track_caller]
fn expect_no_code<C: ResponseCode + Debug + PartialEq>(body: &str) {
    let begins_as_object = body.starts_with('{');
    for status in 0..=999 {
        let verdict = Envelope::from_json(status, body.as_bytes()).judge::<C>();
        let expected = match status {
            401 | 429 => Verdict::Status(HttpStatus::from(status)),
            200..=299 | 304 => Verdict::Contradiction { code: None, status },
            _ if begins_as_object => Verdict::Contradiction { code: None, status },
            _ => Verdict::Status(HttpStatus::from(status)),
        };
        assert_eq!(verdict, expected, "HTTP {status}: {body}");
        assert!(!verdict.class().is_success(), "HTTP {status}: {body}");
    }
}

#[test]
fn what_cannot_be_read_is_never_the_success_of_a_catalogue_where_0_is() {
    UNREADABLE
        .iter()
        .for_each(|body| expect_no_code::<ZeroSucceeds>(body));
}

#[test]
fn what_cannot_be_read_has_no_code_in_any_catalogue() {
    for body in UNREADABLE {
        expect_no_code::<SignedNumbers>(body);
        expect_no_code::<WithOther>(body);
        expect_no_code::<NineAsksStatus>(body);
    }
}

#[test]
fn a_catalogue_where_0_is_the_success_reads_it_as_number_and_as_string() {
    for body in [
        r#"{"code":0}"#,
        r#"{"code":"0"}"#,
        r#"{"code":0,"status":200}"#,
    ] {
        let answer = Envelope::from_json(200, body.as_bytes());
        assert_eq!(answer.judge::<ZeroSucceeds>(), Verdict::Valid);
        assert_eq!(answer.meaning_in(), Some(ZeroSucceeds::Done));
        // The same answer is none in this API's own catalogue.
        assert_eq!(answer.verdict().class(), Class::Indeterminate);
    }
}

#[test]
fn an_absent_code_is_not_the_0_of_a_catalogue_where_0_is_the_success() {
    for body in ["", "null", "{}", "[]", r#"{"data":{"code":0}}"#] {
        let answer = Envelope::from_json(200, body.as_bytes());
        let expected = Verdict::Contradiction {
            code: None,
            status: 200,
        };
        assert_eq!(answer.judge::<ZeroSucceeds>(), expected, "{body}");
        assert_eq!(answer.meaning_in::<ZeroSucceeds>(), None);
    }
}

#[test]
fn a_status_in_the_body_denies_the_success_of_any_catalogue() {
    for (status, is_denied) in [
        ("401", true),
        ("\"401\"", true),
        ("200", false),
        ("0", false),
    ] {
        let body = format!(r#"{{"code":0,"status":{status}}}"#);
        let verdict = Envelope::from_json(200, body.as_bytes()).judge::<ZeroSucceeds>();
        let contradiction = Verdict::Contradiction {
            code: Some(0.into()),
            status: 200,
        };
        let expected = if is_denied {
            contradiction
        } else {
            Verdict::Valid
        };
        assert_eq!(verdict, expected, "{body}");
    }
}

#[test]
fn errcode_and_errmsg_are_judged_by_a_catalogue_of_negative_numbers() {
    let keys = Keys::default().code("errcode").message("errmsg");
    let judge = |body: &str| {
        let answer = Envelope::with_keys(keys, 200, body.as_bytes());
        (
            answer.judge::<SignedNumbers>(),
            answer.meaning_in::<SignedNumbers>(),
        )
    };
    assert_eq!(
        judge(r#"{"errcode":1,"errmsg":"ok"}"#),
        (Verdict::Valid, Some(SignedNumbers::Done)),
    );
    assert_eq!(
        judge(r#"{"errcode":"-1","errmsg":"no"}"#),
        (
            Verdict::Code(SignedNumbers::lookup(-1)),
            Some(SignedNumbers::Refused)
        ),
    );
    assert_eq!(
        judge(r#"{"errcode":-2147483649}"#),
        (
            Verdict::Code(SignedNumbers::lookup(-2_147_483_649_i64)),
            None
        ),
    );
    assert_eq!(
        judge(r#"{"errcode":10000,"errmsg":"Done, and said otherwise again."}"#),
        (Verdict::Valid, Some(SignedNumbers::DoneSecond)),
    );
    assert_eq!(judge(r#"{"errcode":10000}"#), (Verdict::Valid, None));
}

#[test]
fn a_number_that_only_other_catches_means_that_variant() {
    let answer = Envelope::from_json(200, br#"{"code":7}"#);
    assert_eq!(answer.meaning_in(), Some(WithOther::Other(7)));
    assert_eq!(answer.judge::<WithOther>().class(), Class::Indeterminate);
    assert_eq!(answer.judge::<WithOther>().label(), "Other");
    let beyond = Envelope::from_json(200, br#"{"code":65543}"#);
    assert_eq!(beyond.meaning_in::<WithOther>(), None);
    assert_eq!(beyond.judge::<WithOther>().class(), Class::Indeterminate);
    assert_eq!(beyond.judge::<WithOther>().label(), "unknown");
}

#[test]
fn a_code_marked_by_status_leaves_the_decision_to_the_status() {
    let body = br#"{"code":9,"message":"see the status"}"#;
    let judge = |status| Envelope::from_json(status, body).judge::<NineAsksStatus>();
    assert_eq!(judge(403), Verdict::Status(HttpStatus::Forbidden));
    let contradiction = Verdict::Contradiction {
        code: Some(9.into()),
        status: 204,
    };
    assert_eq!(judge(204), contradiction);
}
