//! Where `jiemi_codes` lives: `::jiemi_codes`, or the path of the option `crate`.

use crate::attr::EnumOptions;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};

pub(crate) struct Krate(Option<TokenStream>);

impl Krate {
    pub(crate) fn of(options: &EnumOptions) -> Self {
        let path = options
            .krate
            .as_ref()
            .and_then(|krate| krate.value.as_ref());
        Krate(path.map(|path| path.to_token_stream()))
    }

    /// The path, so that errors about it are shown at `span`.
    pub(crate) fn at(&self, span: Span) -> TokenStream {
        let Some(path) = &self.0 else {
            return quote_spanned!(span=> ::jiemi_codes);
        };
        path.clone()
            .into_iter()
            .map(|mut token| {
                // `$crate` must still mean what it means where it stands.
                token.set_span(token.span().located_at(span));
                token
            })
            .collect()
    }
}

impl ToTokens for Krate {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match &self.0 {
            Some(path) => path.to_tokens(tokens),
            None => tokens.extend(quote_spanned!(Span::mixed_site()=> ::jiemi_codes)),
        }
    }
}
