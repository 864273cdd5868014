//! What the options add: `display`, `error` and `serde`.

use super::generated;
use crate::ast::Catalog;
use crate::attr::Language;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

pub(super) fn options(catalog: &Catalog<'_>) -> TokenStream {
    let Catalog { ident, krate, .. } = catalog;
    let display = catalog.display.map(|language| {
        let message = match language {
            Language::Zh => generated!(zh),
            Language::En => generated!(en),
        };
        generated! {
            #[automatically_derived]
            impl ::core::fmt::Display for #ident {
                #[inline]
                fn fmt(
                    &self,
                    __jiemi_f: &mut ::core::fmt::Formatter<'_>,
                ) -> ::core::fmt::Result {
                    __jiemi_f.pad(#krate::ResponseCode::#message(*self))
                }
            }
        }
    });
    // Where `Debug` is missing or the feature is off, the error is to be at the word.
    let error = catalog.error.map(|word| {
        let error = quote_spanned!(Span::mixed_site().located_at(word)=> ::core::error::Error);
        let mut ident = (*ident).clone();
        ident.set_span(ident.span().located_at(word));
        generated! {
            #[automatically_derived]
            impl #error for #ident {}
        }
    });
    let serde = catalog.serde.map(|word| {
        let krate = krate.at(word);
        quote_spanned!(word=> #krate::__impl_serde! { #ident })
    });
    generated!(#display #error #serde)
}
