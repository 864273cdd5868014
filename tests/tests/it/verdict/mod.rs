//! The table of "Judging a response", compared with every status and every code that matters.
//! The table itself is `jiemi_codes_tests::judging`.

mod builder;
#[cfg(feature = "json")]
mod denials;
#[cfg(feature = "json")]
mod flags;
mod hand_made;
mod numbers;
#[cfg(feature = "json")]
mod protocols;
mod shown;
mod words;

use jiemi_codes::{Code, Verdict};
use jiemi_codes_tests::judging::{ByHand, Given, Rules, row, verdict_of};

/// Every status, and two that no server may send.
fn statuses() -> impl Iterator<Item = u16> {
    (0..=999).chain([1000, 1008, u16::MAX])
}

/// Statuses where the table changes, for tests that read bodies as well.
#[cfg(feature = "json")]
const TURNS: [u16; 41] = [
    0, 1, 7, 99, 100, 101, 199, 200, 201, 202, 203, 204, 205, 206, 207, 226, 299, 300, 301, 302,
    303, 304, 305, 308, 400, 401, 403, 404, 408, 409, 422, 425, 429, 499, 500, 502, 505, 599, 600,
    1000, 65_535,
];

/// Compares one judgement with its row.
#[track_caller]
fn check<C: ByHand>(code: Option<Code<'_>>, status: u16) {
    let mut digits = String::new();
    let (given, verdict) = match code {
        Some(code) => (C::given(code, &mut digits), C::judge(code, status)),
        None => (Given::Absent, C::judge_without_code(status)),
    };
    compare(verdict, given, status, &C::RULES);
}

/// Compares a verdict with the row that its catalogue, its rules and its status lead to.
#[track_caller]
fn compare<C: ByHand>(verdict: Verdict<C>, given: Given<'_>, status: u16, rules: &Rules) {
    let (expected, class) = verdict_of(row::<C>(rules, given, status), given, status);
    assert!(
        verdict == expected,
        "{given:?} with HTTP {status} is {verdict:?}, not {expected:?}; {rules:?}",
    );
    assert!(
        verdict.class() == class,
        "{given:?} with HTTP {status} is of class {:?}, not {class:?}",
        verdict.class(),
    );
    assert!(verdict.is_success() == (expected == Verdict::Valid));
    assert!(verdict.is_success() == verdict.class().is_success());
}
