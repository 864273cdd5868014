//! Where `jiemi_codes` lives: `::jiemi_codes`, or the path of the option `crate`.

use crate::parse::attr::EnumOptions;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote_spanned};

pub(crate) struct Krate(Option<TokenStream>);

impl Krate {
    pub(crate) fn of(options: &EnumOptions) -> Self {
        let path = options
            .krate
            .as_ref()
            .and_then(|krate| krate.value.as_ref());
        Krate(path.map(|path| path.to_token_stream()))
    }

    /// `use path::__jiemi_codes as __jiemi;`
    ///
    /// This is the only code that names the crate, so that a wrong
    /// path is one error, shown at the path.
    pub(crate) fn import(&self) -> TokenStream {
        let path = match &self.0 {
            Some(path) => path.clone(),
            None => quote_spanned!(Span::mixed_site()=> ::jiemi_codes),
        };
        let end = path.clone().into_iter().last();
        let end = end.map_or_else(Span::mixed_site, |token| {
            Span::mixed_site().located_at(token.span())
        });
        let module = quote_spanned!(end=> ::__jiemi_codes as __jiemi;);
        quote_spanned!(Span::mixed_site()=> use #path #module)
    }
}
