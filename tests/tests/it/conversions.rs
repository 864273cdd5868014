//! `From` and `TryFrom`, and the error that says why a number is no variant.

use jiemi_codes::{PayCode, ResponseCode, UnresolvedCode};
use jiemi_codes_tests::WithOther;
use std::collections::HashSet;
use std::error::Error;

/// Neither `Debug` nor `Display`, nor anything that can be compared.
#[derive(Clone, Copy, ResponseCode)]
#[response_code(repr = i64, class = fail, messages = en)]
enum Bare {
    /// Single.
    #[code(1)]
    Single,
    /// First.
    #[code(-7, shared)]
    First,
    /// Second.
    #[code(-7, shared)]
    Second,
    /// Third.
    #[code(-7, shared)]
    Third,
}

fn unresolved(number: i64) -> UnresolvedCode<Bare> {
    match Bare::try_from(number) {
        Ok(code) => panic!("{number} is `{}`", code.name()),
        Err(unresolved) => unresolved,
    }
}

#[test]
fn a_number_converts_to_its_single_variant() {
    let single = Bare::try_from(1).map(|code| code.name());
    assert_eq!(single.ok(), Some("Single"));
}

#[test]
fn an_unknown_number_is_kept_by_the_error() {
    for number in [0, i64::MIN, i64::MAX] {
        let error = unresolved(number);
        assert_eq!(error.code(), number);
        assert!(error.is_unknown() && !error.is_shared());
        assert!(error.candidates().is_empty());
    }
}

#[test]
fn a_shared_number_is_kept_by_the_error_with_all_that_share_it() {
    let error = unresolved(-7);
    assert_eq!(error.code(), -7);
    assert!(error.is_shared() && !error.is_unknown());
    let names: Vec<_> = error.candidates().iter().map(|code| code.name()).collect();
    assert_eq!(names, ["First", "Second", "Third"]);
}

#[test]
fn the_error_says_the_number_and_the_candidates() {
    let unknown = unresolved(404).to_string();
    assert!(unknown.contains("404") && unknown.contains("unknown"));
    let shared = unresolved(-7).to_string();
    for word in ["-7", "shared", "First", "Second", "Third"] {
        assert!(shared.contains(word), "{shared}");
    }
    let shared = format!("{:?}", unresolved(-7));
    assert!(shared.contains("-7"), "{shared}");
}

#[test]
fn the_error_can_be_cloned_compared_hashed_and_sent() {
    fn cloned<T: Error + Clone + Send + Sync + 'static>(error: &T) -> T {
        error.clone()
    }
    let error = unresolved(-7);
    assert!(cloned(&error) == error);
    assert!(error != unresolved(8));
    let set = HashSet::from([error, unresolved(8), unresolved(-7)]);
    assert_eq!(set.len(), 2);
}

#[test]
fn the_error_goes_through_a_question_mark() {
    fn read(number: u16) -> Result<PayCode, Box<dyn Error>> {
        Ok(PayCode::try_from(number)?)
    }
    assert_eq!(read(1000).ok(), Some(PayCode::Success));
    let error = read(1008).expect_err("shared");
    assert!(error.to_string().contains("1008"));
    let unresolved = error.downcast_ref::<UnresolvedCode<PayCode>>();
    assert_eq!(unresolved.map(UnresolvedCode::code), Some(1008));
}

#[test]
fn a_total_catalogue_converts_every_number() {
    assert_eq!(WithOther::from(100), WithOther::Done);
    assert_eq!(WithOther::from(650), WithOther::Refused(650));
    assert_eq!(WithOther::from(7), WithOther::Other(7));
    assert_eq!(WithOther::from(500), WithOther::UnderWay, "the `primary`");
    assert_eq!(u16::from(WithOther::Lost), 500);
}

/// Total by ranges and single numbers without a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = i16, class = indeterminate, messages = en, total)]
enum NoGap {
    /// Above.
    #[code(2..)]
    Above(i16),
    /// One.
    #[code(1, shared)]
    One,
    /// One, and chosen.
    #[code(1, shared, primary)]
    Chosen,
    /// Zero.
    #[code(0)]
    Zero,
    /// From −10 to −1.
    #[code(-10..0)]
    Small(i16),
    /// Below.
    #[code(..=-11)]
    Below(i16),
    /// Within the range above.
    #[code(500)]
    Within,
}

#[test]
fn ranges_without_a_gap_convert_every_number() {
    for number in i16::MIN..=i16::MAX {
        let expected = match number {
            500 => NoGap::Within,
            2.. => NoGap::Above(number),
            1 => NoGap::Chosen,
            0 => NoGap::Zero,
            -10..=-1 => NoGap::Small(number),
            ..=-11 => NoGap::Below(number),
        };
        assert_eq!(NoGap::from(number), expected);
        assert_eq!(i16::from(expected), number);
    }
}

/// The limits of these types depend on the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = usize, class = fail, messages = en, total)]
enum PointerSized {
    /// Below 10.
    #[code(0..10)]
    Low(usize),
    /// From 10.
    #[code(10..)]
    High(usize),
}

#[test]
fn a_pointer_sized_catalogue_is_total_with_a_range_that_has_no_end() {
    assert_eq!(PointerSized::from(0), PointerSized::Low(0));
    assert_eq!(
        PointerSized::from(usize::MAX),
        PointerSized::High(usize::MAX)
    );
}
