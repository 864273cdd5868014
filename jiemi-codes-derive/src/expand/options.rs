//! What the options add: `display`, `error`, `serde` and `schemars`.

use super::generated;
use crate::parse::attr::Language;
use crate::parse::catalog::Catalog;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

pub(super) fn options(catalog: &Catalog) -> TokenStream {
    let ident = &catalog.ident;
    let display = catalog.display.map(|language| {
        let display = match language {
            Language::Zh => generated!(display_zh),
            Language::En => generated!(display_en),
        };
        generated! {
            #[automatically_derived]
            impl ::core::fmt::Display for #ident {
                #[inline]
                fn fmt(
                    &self,
                    message_formatter: &mut ::core::fmt::Formatter<'_>,
                ) -> ::core::fmt::Result {
                    __jiemi::#display(self, message_formatter)
                }
            }
        }
    });
    // Where `Debug` is missing or the feature is off, the error is to be at the word.
    let error = catalog.error.map(|word| {
        let error = quote_spanned!(Span::mixed_site().located_at(word)=> ::core::error::Error);
        let mut ident = ident.clone();
        ident.set_span(ident.span().located_at(word));
        generated! {
            #[automatically_derived]
            impl #error for #ident {}
        }
    });
    let serde = catalog
        .serde
        .map(|word| quote_spanned!(word=> __jiemi::impl_serde! { #ident }));
    let schemars = catalog
        .schemars
        .map(|word| quote_spanned!(word=> __jiemi::impl_schemars! { #ident }));
    generated!(#display #error #serde #schemars)
}
