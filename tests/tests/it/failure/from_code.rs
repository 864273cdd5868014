//! An answer that is not JSON, whose code was read elsewhere.

use super::*;

#[test]
fn every_code_and_status_is_judged_as_the_catalogue_judges_it() {
    for code in (-10..1100).chain([i64::MIN, i64::MAX]) {
        for status in [200, 201, 204, 304, 400, 401, 429, 500] {
            let failure = Failure::<PayCode>::from_code(code, status);
            let verdict = PayCode::judge(code, status);
            assert_eq!(failure.verdict(), Some(verdict));
            let class = match verdict.class() {
                Class::Success => Class::Indeterminate,
                class => class,
            };
            assert_eq!(failure.class(), class);
            assert_eq!(failure.kind(), FailureKind::Verdict);
            // A failure is never called valid.
            let label = match verdict {
                Verdict::Valid => "payload",
                verdict => verdict.label(),
            };
            assert_eq!(failure.label(), label);
            assert_eq!(failure.code(), Some(code.into()));
            assert_eq!(failure.code_text(), Some(code.to_string().as_str()));
            assert_eq!(failure.status(), Some(status));
            assert_eq!(failure.meaning(), PayCode::lookup(code).one());
        }
    }
}

#[test]
fn a_word_is_read_as_the_catalogue_reads_it() {
    let number = Failure::<PayCode>::from_code("1011", 200);
    assert_eq!(number.code(), Some(1011.into()));
    assert_eq!(number.meaning(), Some(PayCode::TokenExpired));
    let unreadable = Failure::<PayCode>::from_code("SYSTEM_ERROR", 400);
    assert_eq!(unreadable.code(), None);
    assert_eq!(unreadable.code_text(), Some("SYSTEM_ERROR"));
    assert_eq!(unreadable.label(), "unreadable");
    assert_eq!(unreadable.class(), Class::Indeterminate);
    let word = Failure::<V3Code>::from_code(10_000, 500);
    assert_eq!(word.code(), Some(Code::Word("10000")));
    assert_eq!(word.meaning(), Some(V3Code::Called));
    assert_eq!(word.label(), "status_denies");
}

#[test]
fn a_success_code_is_indeterminate_and_does_not_look_like_a_refusal() {
    let failure = Failure::<PayCode>::from_code(1000, 200);
    assert_eq!(failure.class(), Class::Indeterminate);
    assert_eq!(failure.verdict(), Some(Verdict::Valid));
    assert_eq!(failure.to_string(), "no success: code 1000 with HTTP 200");
    let advice = Class::Indeterminate.advice(Language::En);
    assert_eq!(failure.message(Language::En), advice);
}

#[test]
fn a_code_read_elsewhere_has_no_details() {
    let failure = Failure::<PayCode>::from_code(1011, 200);
    let error = failure.details::<Value>().expect_err("no body");
    assert_eq!(error.to_string(), "there is no JSON to read");
}
