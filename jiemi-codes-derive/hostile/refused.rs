//! What holds for an enum with mistakes: each mistake is reported, and nothing else is.

use super::cases;
use super::enums::valid;
use super::enums::{Enum, Numbers};
use super::outcome::{self, Outcome};
use super::render::source;
use super::wrong::{Expected, Mistake, Wrong};
use super::{number_mistakes, option_mistakes, sharing_mistakes, word_mistakes};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

/// Checks that the errors are the expected ones, one error for each.
fn check(source: &str, expected: &[Expected]) {
    let errors = match outcome::of(source.parse().expect("tokens")) {
        Some(Outcome::Refused(errors)) => errors,
        Some(Outcome::Accepted(_) | Outcome::LeftToTheCompiler) => Vec::new(),
        _ => panic!("not read:\n{source}"),
    };
    let mut reported_by = vec![None; errors.len()];
    let missing = (0..expected.len()).filter(|nth| {
        let mut tried = vec![false; errors.len()];
        !pair(*nth, expected, &errors, &mut tried, &mut reported_by)
    });
    let missing: Vec<_> = missing.map(|nth| &expected[nth]).collect();
    assert!(
        missing.is_empty() && errors.len() == expected.len(),
        "not reported: {missing:#?}\nof: {expected:#?}\nreported: {errors:#?}\nin:\n{source}",
    );
}

/// Finds an error for the expected one at this index. An expected error that also fits another
/// error gives way.
fn pair(
    nth: usize,
    expected: &[Expected],
    errors: &[String],
    tried: &mut [bool],
    reported_by: &mut [Option<usize>],
) -> bool {
    for (index, error) in errors.iter().enumerate() {
        let fits = expected[nth].iter().all(|part| error.contains(part));
        if fits && !std::mem::replace(&mut tried[index], true) {
            let is_free = match reported_by[index] {
                None => true,
                Some(other) => pair(other, expected, errors, tried, reported_by),
            };
            if is_free {
                reported_by[index] = Some(nth);
                return true;
            }
        }
    }
    false
}

/// The errors of an enum that says `total` but is not.
fn errors_of_total(code: &Enum) -> Vec<Expected> {
    let error = |about: &str| vec!["`total`".to_owned(), about.to_owned()];
    if code.has_words() {
        return vec![error("is for numbers")];
    }
    let mut stretches: Vec<_> = code
        .variants
        .iter()
        .filter_map(|variant| match variant.numbers {
            Numbers::One(nth) => Some((nth, nth)),
            Numbers::Range(first, last) => Some((first, last)),
            Numbers::Other => None,
        })
        .collect();
    let has_other = stretches.len() < code.variants.len();
    stretches.sort_unstable();
    // The first number that no variant has; `None` past the last of `u64`.
    let open = stretches.iter().try_fold(0, |next, (first, last)| {
        let is_here = *first <= next && next <= *last;
        if is_here {
            last.checked_add(1)
        } else {
            Some(next)
        }
    });
    let has_gap = open.is_some_and(|open| open <= code.repr.last);
    let is_undecided = code
        .variants
        .iter()
        .filter(|variant| variant.shared)
        .any(|variant| {
            let mut holders = code
                .variants
                .iter()
                .filter(|other| other.numbers == variant.numbers && other.shared);
            !holders.any(|holder| holder.primary)
        });
    let gap = (has_gap && !has_other).then(|| error("`#[code(other)]`"));
    let undecided = is_undecided.then(|| error("`primary`"));
    gap.into_iter().chain(undecided).collect()
}

/// The mistakes that fit the kind of the codes.
fn mistakes(code: &Enum) -> Vec<Mistake> {
    let in_codes = match code.has_words() {
        true => &word_mistakes::MISTAKES[..],
        false => &number_mistakes::MISTAKES[..],
    };
    let in_all = [
        &sharing_mistakes::MISTAKES[..],
        &option_mistakes::MISTAKES[..],
    ];
    [in_codes, &in_all.concat()].concat()
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn every_mistake_is_reported_and_nothing_else_is(
        code in valid(),
        choices in vec(any::<(Index, Index)>(), 1..6),
    ) {
        let mistakes = mistakes(&code);
        let mut wrong = Wrong::new(code);
        for (mistake, index) in &choices {
            mistake.get(&mistakes)(&mut wrong, index);
        }
        let source = source(&wrong.code);
        check(&source, &wrong.expected());
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn total_is_refused_exactly_if_it_is_not_true(mut code in valid()) {
        code.total = true;
        check(&source(&code), &errors_of_total(&code));
    }
}
