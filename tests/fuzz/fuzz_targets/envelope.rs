//! Reading an answer never panics, whatever the bytes and the protocol are. The answer is a
//! success if and only if an independent reading says so: the law of `tests/it/envelope/law.rs`.
//!
//! The first byte chooses the HTTP status, the rest is the body. To run it, in
//! `tests/fuzz` and with a nightly toolchain:
//!
//! ```sh
//! cargo install cargo-fuzz
//! cargo +nightly fuzz run --fuzz-dir . envelope -- -dict=envelope.dict -max_total_time=600
//! ```

#![no_main]

#[path = "../../tests/it/independent/mod.rs"]
#[allow(dead_code)] // the laws use more of it than this target does
mod independent;

use libfuzzer_sys::fuzz_target;

/// Statuses that decide something, successes first, and two of no class.
const STATUSES: [u16; 16] = [
    200, 201, 204, 304, 202, 206, 302, 400, 401, 408, 422, 429, 500, 502, 0, 999,
];

fuzz_target!(|data: &[u8]| {
    if let Some((choice, body)) = data.split_first() {
        let status = STATUSES[usize::from(*choice) % STATUSES.len()];
        independent::holds(status, body);
    }
});
