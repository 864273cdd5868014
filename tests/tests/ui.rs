//! What the compiler says to those who make a mistake. Each file of `ui/` holds
//! mistakes of one kind, since all of an enum are reported at once.
//!
//! After a change that is meant: `TRYBUILD=overwrite cargo test -p
//! jiemi-codes-tests --test ui`, and read the difference as the one who made the
//! mistake.

#[test]
fn every_mistake_is_reported_at_its_token_with_what_to_write_instead() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
