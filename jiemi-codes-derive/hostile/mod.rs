//! Feeds the macro what nobody would write, and checks what it promises for any
//! input: it returns, what it returns is Rust, it reports every mistake, and it reports
//! nothing but mistakes. All of this is built only for tests: a panic here is a test
//! that fails.
//!
//! The gate runs a few thousand cases. For a long run:
//!
//! ```sh
//! PROPTEST_CASES=1000000 cargo test --release -p jiemi-codes-derive hostile
//! ```
//!
//! Here `syn` has its feature `full`, which it lacks in users' builds: there, a discriminant
//! or a type that only `full` understands is one opaque `Verbatim`.

mod both_ways;
mod deal;
mod docs;
mod enums;
mod fuzzed;
mod growth;
mod laws;
mod meant;
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
mod written;
mod wrong;

use proptest::test_runner::Config;

/// This many cases, unless `PROPTEST_CASES` asks for another number.
fn cases(usual: u32) -> Config {
    let config = Config {
        failure_persistence: None,
        // It is not a failure if most inputs are not an enum at all.
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
