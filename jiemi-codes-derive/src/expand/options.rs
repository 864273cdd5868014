//! What the options add: `display`, `error` and `serde`.

use super::generated;
use crate::ast::Catalog;
use crate::attr::Language;
use proc_macro2::{Span, TokenStream};
use quote::ToTokens as _;
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
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.pad(#krate::ResponseCode::#message(*self))
                }
            }
        }
    });
    // Where `Debug` is missing or the feature is off, the error is at the word.
    let error = catalog.error.map(|word| {
        let ident = spanned(ident.to_token_stream(), word);
        let error = quote_spanned!(Span::mixed_site().located_at(word)=> ::core::error::Error);
        generated! {
            #[automatically_derived]
            impl #error for #ident {}
        }
    });
    let serde = catalog.serde.map(|word| {
        let path = spanned(generated!(#krate::__impl_serde), word);
        generated!(#path! { #ident })
    });
    generated!(#display #error #serde)
}

/// The same tokens, shown at `span` in errors.
fn spanned(tokens: TokenStream, span: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut token| {
            token.set_span(token.span().located_at(span));
            token
        })
        .collect()
}
