//! Feeds the macro what nobody would write, and holds it to what it promises of
//! any input: it returns, what it returns is Rust, every mistake is reported, and
//! nothing but mistakes. All of this is built for tests alone: a panic here is a test
//! that fails.
//!
//! A gate runs a few thousand cases. For a long run:
//!
//! ```sh
//! PROPTEST_CASES=1000000 cargo test --release -p jiemi-codes-derive hostile
//! ```
//!
//! Here `syn` has `full`, which users' builds do not have: a discriminant or a type
//! that only `full` understands is one opaque `Verbatim` for them.

mod deal;
mod docs;
mod enums;
mod growth;
mod laws;
mod mutate;
mod number_mistakes;
mod numbers;
mod option_mistakes;
mod outcome;
mod promised;
mod quick;
mod refused;
mod render;
mod sharing_mistakes;
mod table;
mod text;
mod tokens;
mod unfinished;
mod vocabulary;
mod word_mistakes;
mod words;
mod wrong;

use proptest::test_runner::Config;

/// So many cases, unless `PROPTEST_CASES` asks for another number.
fn cases(usual: u32) -> Config {
    let config = Config {
        failure_persistence: None,
        // Where most inputs are no enum at all, that is no failure.
        max_global_rejects: u32::MAX,
        ..Config::default()
    };
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => config,
        None => Config {
            cases: usual,
            ..config
        },
    }
}
