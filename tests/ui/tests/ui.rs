//! What the compiler says about a mistake. Each folder is a kind of rule; each file is
//! one rule, with an enum for each way to break it. `many` has many mistakes at once,
//! and `used_after_the_mistake` has code that uses an enum with a mistake.
//!
//! After an intended change, run `TRYBUILD=overwrite cargo test -p jiemi-codes-ui
//! --all-features`, and read the difference as the person who made the mistake.

/// Run once, with features: the macro has none of its own, so its errors do not depend on them.
#[cfg(feature = "serde")]
#[test]
fn every_mistake_is_reported_at_its_token_with_what_to_write_instead() {
    trybuild::TestCases::new().compile_fail("tests/ui/*/*.rs");
}

#[cfg(feature = "schemars")]
#[test]
fn every_mistake_in_an_option_that_needs_a_feature_is_reported_likewise() {
    trybuild::TestCases::new().compile_fail("tests/ui_with_features/*.rs");
}

/// `cargo test -p jiemi-codes-ui --no-default-features`
#[cfg(not(feature = "serde"))]
#[test]
fn an_option_says_which_feature_is_off() {
    trybuild::TestCases::new().compile_fail("tests/ui_without_features/*.rs");
}
