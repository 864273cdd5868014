//! Reading an answer never panics, whatever the bytes and the protocol are. The answer is a
//! success if and only if an independent reading says so, and what a reply writes is read back:
//! the laws of `tests/tests/it/independent`.
//!
//! `tests/tests/it/independent/input.rs` says what the bytes choose. To run it, in `tests/fuzz` and
//! with a nightly toolchain:
//!
//! ```sh
//! cargo install cargo-fuzz
//! cargo +nightly fuzz run --fuzz-dir . -s none envelope -- -dict=envelope.dict -max_total_time=600
//! ```

#![no_main]

#[path = "../../tests/it/independent/mod.rs"]
#[allow(dead_code)] // the laws use more of it than this target does
mod independent;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let _ = independent::holds_for(data);
});
