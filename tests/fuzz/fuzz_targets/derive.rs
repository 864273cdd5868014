//! The macro never panics, and keeps the laws of `jiemi-codes-derive/hostile/fuzzed.rs`. The input is
//! the source of an enum, or any text.
//!
//! Half of the time tokens are changed and not bytes: see `mutate.rs`. To run it, in
//! `tests/fuzz` and with a nightly toolchain:
//!
//! ```sh
//! cargo install cargo-fuzz
//! cargo +nightly fuzz run --fuzz-dir . -s none derive -- -dict=derive.dict -max_total_time=600
//! ```

#![no_main]

extern crate proc_macro; // the macro names it

mod mutate;

// No other crate can call a function of a crate of macros.
#[path = "../../../jiemi-codes-derive/src/agreed.rs"]
#[allow(dead_code)] // the library has the same file
mod agreed;
#[path = "../../../jiemi-codes-derive/src/class.rs"]
mod class;
#[path = "../../../jiemi-codes-derive/src/ctxt.rs"]
mod ctxt;
#[path = "../../../jiemi-codes-derive/src/expand/mod.rs"]
mod expand;
#[path = "../../../jiemi-codes-derive/src/integer.rs"]
mod integer;
#[path = "../../../jiemi-codes-derive/src/number.rs"]
mod number;
#[path = "../../../jiemi-codes-derive/src/parse/mod.rs"]
mod parse;
#[path = "../../../jiemi-codes-derive/src/pipeline.rs"]
mod pipeline;
#[path = "../../../jiemi-codes-derive/src/repr.rs"]
mod repr;
#[path = "../../../jiemi-codes-derive/src/suggest.rs"]
mod suggest;
// A file with a folder beside it.
#[path = "../../../jiemi-codes-derive/src"]
mod source {
    pub(crate) mod check;
}

#[path = "../../../jiemi-codes-derive/hostile"]
#[allow(dead_code)] // the tests use more of it than this target does
mod hostile {
    pub(crate) mod both_ways;
    pub(crate) mod fuzzed;
    pub(crate) mod meant;
    pub(crate) mod outcome;
    pub(crate) mod promised;
    pub(crate) mod vocabulary;
    pub(crate) mod written;
}

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use pipeline::derive;
use source::check;

fuzz_target!(|data: &[u8]| {
    if let Ok(source) = std::str::from_utf8(data) {
        let _ = hostile::fuzzed::holds(source);
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutate::mutate(data, size, max_size, seed)
});
