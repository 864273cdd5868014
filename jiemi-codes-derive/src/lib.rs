//! The derive macro of [`jiemi-codes`](https://docs.rs/jiemi-codes). Depend on
//! that crate: it has the trait and the types that the generated code names,
//! and it re-exports this macro as `jiemi_codes::ResponseCode`.

// A panic tells the user nothing, so these are denied outside tests; the functions that
// index say why beside them.
#![cfg_attr(
    not(test),
    deny(
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::string_slice,
        clippy::todo,
        clippy::unimplemented,
        clippy::unreachable,
        clippy::unwrap_used
    )
)]

#[allow(dead_code, reason = "the library has the same file")]
mod agreed;
mod check;
mod class;
mod ctxt;
mod expand;
#[cfg(test)]
#[path = "../hostile/mod.rs"]
mod hostile;
mod integer;
mod number;
mod parse;
mod pipeline;
mod repr;
#[cfg(test)]
mod snapshots;
mod suggest;
#[cfg(test)]
mod ui;

use pipeline::derive;
use proc_macro::TokenStream;

// Editors do not show the documentation of a re-export, so the tables are here.
#[doc = include_str!("../docs/options.md")]
#[proc_macro_derive(ResponseCode, attributes(response_code, code))]
pub fn derive_response_code(input: TokenStream) -> TokenStream {
    derive(input.into()).into()
}
