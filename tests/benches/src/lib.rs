//! See `benches`. The enums are here too, so that calls from another crate can be measured.

#[allow(dead_code, missing_docs, clippy::all)]
pub mod enums {
    include!(concat!(env!("OUT_DIR"), "/enums.rs"));
}
