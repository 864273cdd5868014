//! Verdicts made by hand claim no more than their class may.

use jiemi_codes::{Class, HttpStatus, Lookup, PayCode, ResponseCode, Unclear, Verdict};
use jiemi_codes_tests::ZeroSucceeds;
use std::collections::HashSet;

const REASONS: [Unclear; 7] = [
    Unclear::StatusDenies,
    Unclear::NoCode,
    Unclear::SaysNothing,
    Unclear::Unreadable,
    Unclear::BodyStatus,
    Unclear::Denied,
    Unclear::Errors,
];

#[test]
fn valid_is_the_only_success() {
    assert!(Verdict::<PayCode>::Valid.is_success());
    assert_eq!(Verdict::<PayCode>::Valid.class(), Class::Success);

    let mut others = vec![
        Verdict::Code(PayCode::lookup(1000)),
        Verdict::Code(Lookup::Unknown),
        Verdict::Code(Lookup::Shared(&[PayCode::Success])),
    ];
    others.extend((0..=999).map(|status| Verdict::Status(HttpStatus::from(status))));
    others.extend(REASONS.map(Verdict::Unclear));
    for verdict in others {
        assert!(!verdict.is_success(), "{verdict:?}");
        assert_ne!(verdict.class(), Class::Success, "{verdict:?}");
    }
}

#[test]
fn an_unclear_verdict_is_indeterminate() {
    for why in REASONS {
        let verdict = Verdict::<ZeroSucceeds>::Unclear(why);
        assert_eq!(verdict.class(), Class::Indeterminate, "{why:?}");
    }
}

#[test]
fn a_success_code_or_status_that_nobody_judged_is_indeterminate() {
    let code = Verdict::Code(PayCode::lookup(1000));
    assert_eq!(code.class(), Class::Indeterminate);
    let status = Verdict::<PayCode>::Status(HttpStatus::Ok);
    assert_eq!(status.class(), Class::Indeterminate);
}

#[test]
fn verdicts_are_compared_and_hashed() {
    let verdicts = HashSet::from([
        PayCode::judge(1000, 200),
        PayCode::judge("1000", 200),
        PayCode::judge(1008, 200),
        PayCode::judge(1008, 500),
        PayCode::judge(1007, 200),
        PayCode::judge_without_code(404),
        PayCode::judge_without_code(200),
        PayCode::judge(0, 200),
    ]);
    assert_eq!(verdicts.len(), 6);
}

#[test]
fn a_match_over_a_verdict_needs_no_wildcard() {
    fn words(verdict: Verdict<PayCode>) -> String {
        match verdict {
            Verdict::Valid => "valid".to_owned(),
            Verdict::Code(Lookup::Unknown) => "unknown".to_owned(),
            Verdict::Code(Lookup::One(code)) => code.name().to_owned(),
            Verdict::Code(Lookup::Shared(codes)) => format!("one of {}", codes.len()),
            Verdict::Status(status) => status.code().to_string(),
            Verdict::Unclear(why) => format!("{why:?}"),
        }
    }
    assert_eq!(words(PayCode::judge(1000, 200)), "valid");
    assert_eq!(words(PayCode::judge(-7, 200)), "unknown");
    assert_eq!(words(PayCode::judge(1011, 200)), "TokenExpired");
    assert_eq!(words(PayCode::judge(1008, 200)), "one of 2");
    assert_eq!(words(PayCode::judge_without_code(502)), "502");
    assert_eq!(words(PayCode::judge(0, 204)), "SaysNothing");
    assert_eq!(words(PayCode::judge(1000, 204)), "StatusDenies");
}

#[test]
fn a_verdict_is_copied_and_sent_to_another_thread() {
    fn is_small<T: Copy + Send + Sync + 'static>() {}
    is_small::<Verdict<PayCode>>();
    is_small::<Unclear>();
}
