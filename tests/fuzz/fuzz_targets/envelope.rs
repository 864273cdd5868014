//! Whatever the bytes and the protocol are, reading an answer never panics, and it is a success
//! if an independent reading says so and not otherwise: the law of `tests/it/envelope/law.rs`.
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
#[allow(dead_code)] // the laws ask it more than this target does
mod independent;

use libfuzzer_sys::fuzz_target;

/// Those that decide something, success foremost, and those of no class.
const STATUSES: [u16; 16] = [
    200, 201, 204, 304, 202, 206, 302, 400, 401, 408, 422, 429, 500, 502, 0, 999,
];

fuzz_target!(|data: &[u8]| {
    if let Some((choice, body)) = data.split_first() {
        let status = STATUSES[usize::from(*choice) % STATUSES.len()];
        independent::holds(status, body);
    }
});
