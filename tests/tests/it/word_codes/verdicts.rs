//! Words are judged as numbers are.

use jiemi_codes::{Class, HttpStatus, Lookup, ResponseCode as _, Unclear, Verdict};
use jiemi_codes_tests::V3Code;

#[test]
fn a_word_of_success_is_valid_with_200_and_denied_by_every_other_status() {
    for word in ["SUCCESS", "0000", "10000"] {
        assert_eq!(V3Code::judge(word, 200), Verdict::Valid);
        for status in (0..=999).filter(|status| *status != 200) {
            let verdict = V3Code::judge(word, status);
            let denied = Verdict::Unclear(Unclear::StatusDenies);
            assert_eq!(verdict, denied, "{status}");
        }
    }
    assert_eq!(V3Code::judge(10_000, 200), Verdict::Valid);
    assert_eq!(
        V3Code::judge("SUCCESS", 500).to_string(),
        "the code says success, and the HTTP status denies it",
    );
}

#[test]
fn any_other_word_decides_whatever_the_status_is() {
    for status in 0..=999 {
        let verdict = V3Code::judge("USERPAYING", status);
        assert_eq!(verdict, Verdict::Code(Lookup::One(V3Code::UserPaying)));
        assert_eq!(verdict.class(), Class::Poll);
        let unknown = V3Code::judge("NEW_WORD", status);
        assert_eq!(unknown, Verdict::Code(Lookup::Unknown));
        assert_eq!(unknown.class(), Class::Indeterminate);
    }
    assert_eq!(
        V3Code::judge("USERPAYING", 400).to_string(),
        "code USERPAYING (UserPaying)",
    );
}

#[test]
fn a_word_marked_by_status_defers_to_the_status() {
    let verdict = V3Code::judge("SEE_STATUS", 401);
    assert_eq!(verdict, Verdict::Status(HttpStatus::Unauthorized));
    for status in (200..=299).chain([304]) {
        assert_eq!(
            V3Code::judge("SEE_STATUS", status),
            Verdict::Unclear(Unclear::SaysNothing),
        );
    }
}

#[test]
fn an_unlisted_word_that_repeats_the_status_defers_to_it_and_is_not_a_success() {
    for status in 100..=999 {
        let verdict = V3Code::judge(status.to_string().as_str(), status);
        match status {
            200..=299 | 304 => assert_eq!(verdict, Verdict::Unclear(Unclear::SaysNothing)),
            _ => assert_eq!(verdict, Verdict::Status(HttpStatus::from(status))),
        }
        assert_eq!(verdict, V3Code::judge(status, status));
    }
    // Not the digits of the status.
    assert_eq!(V3Code::judge("0404", 404), Verdict::Code(Lookup::Unknown),);
}

#[test]
fn zero_among_words_is_a_word_like_any_other() {
    for word in ["0", "00", ""] {
        for status in [200, 204, 400, 401, 500] {
            assert_eq!(V3Code::judge(word, status), Verdict::Code(Lookup::Unknown));
        }
    }
}
