//! The derive macro of [`jiemi-codes`](https://docs.rs/jiemi-codes). Depend on
//! that crate: it has the trait and the types that the generated code names,
//! and it re-exports this macro as `jiemi_codes::ResponseCode`.

// The macro is a pipeline. `parse` turns tokens into a typed catalogue, `check` checks the
// rules that span variants, and `expand` writes the code, which cannot fail. `ctxt`
// collects mistakes on the way; if there are any, `expand::stubs` writes empty items beside
// them, so that the compiler reports the mistakes and nothing else.

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
mod repr;
#[cfg(test)]
mod snapshots;
mod suggest;
#[cfg(test)]
mod ui;

use check::discriminants::collide;
use proc_macro::TokenStream;
use proc_macro2::TokenStream as TokenStream2;
use syn::parse::{ParseStream, Parser as _};

// Editors do not show the documentation of a re-export, so the tables are here.
#[doc = include_str!("../docs/options.md")]
#[proc_macro_derive(ResponseCode, attributes(response_code, code))]
pub fn derive_response_code(input: TokenStream) -> TokenStream {
    derive(input.into()).into()
}

/// The whole macro, on token streams that need no compiler.
fn derive(input: TokenStream2) -> TokenStream2 {
    let mut ctxt = ctxt::Ctxt::new();
    let read = |input: ParseStream| parse::catalog::Catalog::read(input, &mut ctxt);
    let catalog = read.parse2(input.clone()).unwrap_or_else(|error| {
        ctxt.push(error);
        None
    });
    if let Some(catalog) = &catalog {
        check::check(catalog, &mut ctxt);
    }
    let errors = match (ctxt.finish(), catalog) {
        (Ok(()), Some(catalog)) if catalog.is_whole && !collide(&catalog) => {
            return expand::expand(&catalog);
        }
        // The compiler itself refuses two equal discriminants.
        (Ok(()), Some(catalog)) if catalog.is_whole => TokenStream2::new(),
        // Whatever cannot be read must be an error.
        (Ok(()), _) => {
            let message = "the macro cannot read this enum: write it in a simpler way";
            syn::Error::new_spanned(&input, message).to_compile_error()
        }
        (Err(errors), _) => errors.to_compile_error(),
    };
    let stubs = expand::stubs::stubs(input);
    quote::quote!(#errors #stubs)
}
