//! Where `jiemi_codes` lives: `::jiemi_codes`, or the path of the option `crate`.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote_spanned};
use syn::Path;

/// `use path::__private as __jiemi;`
///
/// Nothing else in generated code names the crate, so that a wrong path is one error, shown
/// at the path.
pub(super) fn import(path: Option<&Path>) -> TokenStream {
    let path = match path {
        Some(path) => path.to_token_stream(),
        None => quote_spanned!(Span::mixed_site()=> ::jiemi_codes),
    };
    let end = path.clone().into_iter().last();
    let end = end.map_or_else(Span::mixed_site, |token| {
        Span::mixed_site().located_at(token.span())
    });
    let module = quote_spanned!(end=> ::__private as __jiemi;);
    quote_spanned!(Span::mixed_site()=> use #path #module)
}
