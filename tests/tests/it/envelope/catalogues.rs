//! Answers judged by the catalogues of other vendors. Where 0 is the success, nothing
//! unreadable may become it.

use jiemi_codes::{Class, Envelope, HttpStatus, PayCode, Protocol, ResponseCode, Unclear, Verdict};
use jiemi_codes_tests::{NineAsksStatus, SignedNumbers, WithOther, ZeroSucceeds};
use std::fmt::Debug;

/// Bodies whose code is not an integer, and bodies that are not JSON.
const UNREADABLE: [&str; 23] = [
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
    r#"{"code":0"#,
    r#"{"code":0}}"#,
    "0",
    "\"0\"",
    "false",
    "<html>0</html>",
    "code: 0",
];

/// A page is judged by the status, but a status of success is not believed. A broken object may
/// have had any code, so only 401 and 429 say something.
#[track_caller]
fn expect_no_code<C: ResponseCode + Debug + PartialEq>(body: &str) {
    let begins_as_object = body.starts_with('{');
    for status in 0..=999 {
        let answer = C::read(status, body.as_bytes());
        let verdict = answer.verdict();
        let expected = match status {
            401 | 429 => Verdict::Status(HttpStatus::from(status)),
            200 | 201 | 202 | 204 | 304 => Verdict::Unclear(Unclear::Unreadable),
            _ if begins_as_object => Verdict::Unclear(Unclear::Unreadable),
            _ => Verdict::Status(HttpStatus::from(status)),
        };
        assert_eq!(verdict, expected, "HTTP {status}: {body}");
        assert!(!verdict.class().is_success(), "HTTP {status}: {body}");
        assert_eq!(answer.code(), None, "{body}");
        assert_eq!(answer.meaning(), None, "{body}");
    }
}

#[test]
fn where_0_is_the_success_nothing_unreadable_becomes_it() {
    UNREADABLE
        .iter()
        .for_each(|body| expect_no_code::<ZeroSucceeds>(body));
}

#[test]
fn an_unreadable_body_has_no_code_in_any_catalogue() {
    for body in UNREADABLE {
        expect_no_code::<SignedNumbers>(body);
        expect_no_code::<WithOther>(body);
        expect_no_code::<NineAsksStatus>(body);
    }
}

#[test]
fn where_0_is_the_success_it_may_be_a_number_or_a_string() {
    for body in [
        r#"{"code":0}"#,
        r#"{"code":"0"}"#,
        r#"{"code":0,"status":200}"#,
        // This catalogue's protocol does not say that `status` repeats the HTTP status.
        r#"{"code":0,"status":401}"#,
        r#"{"code":0,"x":1,"x":1}"#,
    ] {
        let answer = ZeroSucceeds::read(200, body.as_bytes());
        assert_eq!(answer.verdict(), Verdict::Valid, "{body}");
        assert_eq!(answer.meaning(), Some(ZeroSucceeds::Done));
        // The same answer is not a success where 0 defers to the status.
        let document = PayCode::read(200, body.as_bytes());
        assert_eq!(document.verdict(), Verdict::Unclear(Unclear::SaysNothing));
    }
}

#[test]
fn where_0_is_the_success_an_absent_code_is_not_0() {
    let silent = [
        "",
        " ",
        "\u{FEFF}",
        "\u{FEFF}\r\n",
        "null",
        "{}",
        "[]",
        r#"{"data":{"code":0}}"#,
    ];
    for body in silent {
        for status in [200, 201, 204, 304] {
            let answer = ZeroSucceeds::read(status, body.as_bytes());
            assert_eq!(
                answer.verdict(),
                Verdict::Unclear(Unclear::NoCode),
                "{body}"
            );
            assert_eq!(answer.meaning(), None);
        }
    }
}

#[test]
fn no_catalogue_inherits_success_without_a_code_from_the_reference_document() {
    for status in [201, 204, 304] {
        assert_eq!(PayCode::read(status, b"").verdict(), Verdict::Valid);
        let strict = ZeroSucceeds::read(status, b"").verdict();
        assert_eq!(strict, Verdict::Unclear(Unclear::NoCode), "{status}");
        assert_eq!(ZeroSucceeds::judge_without_code(status), strict);
    }
    // Nor the 0 that defers to the status.
    let unknown = SignedNumbers::read(401, br#"{"code":0}"#).verdict();
    assert_eq!(unknown, Verdict::Code(SignedNumbers::lookup(0)));
    let document = PayCode::read(401, br#"{"code":0}"#).verdict();
    assert_eq!(document, Verdict::Status(HttpStatus::Unauthorized));
}

#[test]
fn a_status_in_the_body_denies_the_success_of_any_catalogue_whose_protocol_names_it() {
    let protocol = Protocol::DEFAULT.status("status");
    for (status, is_denied) in [
        ("401", true),
        ("\"401\"", true),
        ("200", false),
        ("0", false),
    ] {
        let body = format!(r#"{{"code":0,"status":{status}}}"#);
        let answer = Envelope::<ZeroSucceeds>::read_with(protocol, 200, body.as_bytes());
        let expected = match is_denied {
            true => Verdict::Unclear(Unclear::BodyStatus),
            false => Verdict::Valid,
        };
        assert_eq!(answer.verdict(), expected, "{body}");
    }
}

#[test]
fn errcode_and_errmsg_are_judged_by_a_catalogue_of_negative_numbers() {
    let protocol = Protocol::new("errcode").message("errmsg");
    let judge = |body: &str| {
        let answer = Envelope::<SignedNumbers>::read_with(protocol, 200, body.as_bytes());
        (answer.verdict(), answer.meaning())
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
    let answer = WithOther::read(200, br#"{"code":7}"#);
    assert_eq!(answer.meaning(), Some(WithOther::Other(7)));
    assert_eq!(answer.verdict().class(), Class::Indeterminate);
    assert_eq!(answer.verdict().label(), "Other");
    let beyond = WithOther::read(200, br#"{"code":65543}"#);
    assert_eq!(beyond.meaning(), None);
    assert_eq!(beyond.verdict().class(), Class::Indeterminate);
    assert_eq!(beyond.verdict().label(), "unknown");
}

#[test]
fn a_number_that_only_other_catches_defers_to_the_status_it_repeats() {
    let verdict = |status| WithOther::read(status, br#"{"code":404}"#).verdict();
    assert_eq!(verdict(404), Verdict::Status(HttpStatus::NotFound));
    assert_eq!(verdict(400).label(), "Other");
}

#[test]
fn a_code_marked_by_status_defers_to_the_status() {
    let body = br#"{"code":9,"message":"see the status"}"#;
    let judge = |status| NineAsksStatus::read(status, body).verdict();
    assert_eq!(judge(403), Verdict::Status(HttpStatus::Forbidden));
    for status in (200..=299).chain([304]) {
        assert_eq!(judge(status), Verdict::Unclear(Unclear::SaysNothing));
    }
}
