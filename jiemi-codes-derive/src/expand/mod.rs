//! The typed catalogue becomes code, which cannot fail.
//!
//! All of it is in one `const _`, so that helpers have no name outside. Every path is
//! absolute, so that nothing in the user's scope or among the variants can stand in for it.
//! Every span is `mixed_site`, so that lints see a macro's code, not the user's. And every
//! binding has a name that no constant has, since a pattern would otherwise mean the constant;
//! so have parameters that docs.rs shows, but theirs are readable.

mod bytes;
mod convert;
mod docs;
mod field;
mod items;
mod krate;
mod lists;
mod mentions;
mod options;
mod perfect;
mod string;
pub(crate) mod stubs;
mod table;
mod tokens;
mod units;
mod variants;

use crate::parse::catalog::Catalog;
use items::{Bodies, Names};
use options::Options;
use proc_macro2::TokenStream;
use variants::Tags;

/// `quote!` for generated code.
macro_rules! generated {
    ($($tokens:tt)*) => {
        ::quote::quote_spanned!(::proc_macro2::Span::mixed_site()=> $($tokens)*)
    };
}
use generated;

/// Everything that the derive writes for an enum without mistakes.
pub(crate) fn expand(catalog: &Catalog) -> TokenStream {
    let ident = &catalog.ident;
    let names = Names {
        vis: &catalog.vis,
        ident,
        repr: catalog.repr,
        protocol: catalog.protocol.as_ref(),
    };
    let tags = Tags::of(catalog);
    let (table, holders) = table::table(catalog);
    let bodies = Bodies {
        docs: Some(docs::table(catalog)),
        lists: lists::lists(catalog, &holders),
        code: variants::code(catalog, tags),
        index: variants::index_of_variant(catalog, tags),
        lookup: variants::lookup(catalog.repr, tags),
    };
    let items = items::items(names, &bodies);
    let variant_of_index = variants::variant_of_index(catalog);
    let assertions = variants::assertions(catalog, tags);
    let conversions = convert::conversions(ident, catalog.repr, catalog.total);
    let options = Options {
        repr: catalog.repr,
        display: catalog.display,
        serde: catalog.serde,
        schemars: catalog.schemars,
    };
    let options = options::impls(ident, &options);
    let error = catalog.error.map(|word| options::error(ident, word));
    let krate = krate::import(catalog.krate.as_ref());
    let mentions = mentions::named(&catalog.mentions);
    in_const(
        catalog.is_deprecated,
        &catalog.allowed,
        generated! {
            #krate

            #mentions
            #table
            #assertions
            #variant_of_index
            #items
            #conversions
            #options
            #error
        },
    )
}

/// The `const _` that everything is in. Declaring a deprecated enum or variant must not warn of
/// its use.
fn in_const(is_deprecated: bool, allowed: &TokenStream, content: TokenStream) -> TokenStream {
    let allow_deprecated = is_deprecated.then(|| generated!(#[allow(deprecated)]));
    generated! {
        #allow_deprecated
        #allowed
        const _: () = {
            #content
        };
    }
}
