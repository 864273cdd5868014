//! Labels and lines of verdicts.

use jiemi_codes::{HttpStatus, Lookup, PayCode, ResponseCode, Unclear, Verdict};
use jiemi_codes_tests::{V3Code, WithOther};
use std::collections::HashSet;

const REASONS: [(Unclear, &str); 7] = [
    (Unclear::StatusDenies, "status_denies"),
    (Unclear::NoCode, "no_code"),
    (Unclear::SaysNothing, "says_nothing"),
    (Unclear::Unreadable, "unreadable"),
    (Unclear::BodyStatus, "body_status"),
    (Unclear::Denied, "denied"),
    (Unclear::Errors, "errors"),
];

#[test]
fn the_label_of_an_unclear_verdict_is_its_reason() {
    for (why, label) in REASONS {
        assert_eq!(Verdict::<PayCode>::Unclear(why).label(), label);
    }
}

#[test]
fn a_code_has_the_label_of_its_lookup() {
    assert_eq!(PayCode::judge(1018, 200).label(), "AlipayPending");
    assert_eq!(PayCode::judge(1008, 200).label(), "shared");
    assert_eq!(PayCode::judge(7, 200).label(), "unknown");
    assert_eq!(WithOther::judge(7, 200).label(), "Other");
    assert_eq!(V3Code::judge("USERPAYING", 200).label(), "UserPaying");
    assert_eq!(V3Code::judge("NEW", 200).label(), "unknown");
}

#[test]
fn no_two_kinds_of_verdict_have_the_same_label() {
    let verdicts = REASONS
        .map(|(why, _)| Verdict::Unclear(why))
        .into_iter()
        .chain([
            Verdict::Valid,
            Verdict::Code(Lookup::Unknown),
            PayCode::judge(1008, 200),
            PayCode::judge(1018, 200),
            Verdict::Status(HttpStatus::NotFound),
        ]);
    let labels: HashSet<_> = verdicts.map(|verdict| verdict.label()).collect();
    assert_eq!(labels.len(), 12);
}

#[test]
fn each_reason_is_a_sentence_of_its_own() {
    let sentences: HashSet<_> = REASONS.map(|(why, _)| why.to_string()).into();
    assert_eq!(sentences.len(), REASONS.len());
    for sentence in sentences {
        assert!(sentence.contains(' '), "{sentence}");
        assert!(!sentence.contains(char::is_control), "{sentence}");
    }
}

#[test]
fn a_verdict_is_shown_with_what_decided() {
    let shown = PayCode::judge(1018, 200).to_string();
    assert!(shown.contains("AlipayPending"), "{shown}");
    let shown = PayCode::judge(1008, 200).to_string();
    assert!(
        shown.contains("InvalidCredentials") && shown.contains("RequestRefused"),
        "{shown}"
    );
    let shown = PayCode::judge_without_code(404).to_string();
    assert!(shown.contains("404"), "{shown}");
    for (why, _) in REASONS {
        let shown = Verdict::<PayCode>::Unclear(why).to_string();
        assert!(shown.contains(&why.to_string()), "{shown}");
    }
}

#[test]
fn the_debug_form_of_a_verdict_shows_names() {
    let shown = format!("{:?}", PayCode::judge(1008, 200));
    assert_eq!(shown, "Code(Shared([InvalidCredentials, RequestRefused]))");
    let shown = format!("{:?}", PayCode::judge(1000, 401));
    assert_eq!(shown, "Unclear(StatusDenies)");
}
