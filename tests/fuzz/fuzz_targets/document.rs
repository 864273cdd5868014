//! Reading a document never panics, whatever the text is; no code in it is lost, made up or
//! changed, and what is read can be written and read again: the laws of
//! `jiemi-codes/document/tests/it/always.rs`.
//!
//! The first byte says how the rest is read: `c` and `t` as comma- and tab-separated values, `b`
//! as indices of blocks with codes, any other as Markdown. To run it, in `tests/fuzz` and with a
//! nightly toolchain:
//!
//! ```sh
//! cargo install cargo-fuzz
//! cargo +nightly fuzz run --fuzz-dir . -s none document -- -dict=document.dict -max_total_time=600
//! ```

#![no_main]

#[path = "../../../jiemi-codes/document/tests/it/always.rs"]
mod always;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let _ = always::holds_for(data);
});
