//! What the options add: `display`, `error`, `serde` and `schemars`.

use super::generated;
use crate::parse::attr::{Form, Language};
use crate::repr::Repr;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

/// The options that add impls, as given on the enum.
pub(super) struct Options {
    pub(super) repr: Repr,
    pub(super) display: Option<Language>,
    pub(super) serde: Option<(Form, Span)>,
    pub(super) schemars: Option<Span>,
}

/// All that they add.
pub(super) fn impls(ident: &Ident, options: &Options) -> TokenStream {
    let form = options.serde.map(|(form, _)| form).unwrap_or_default();
    let display = options.display.map(|language| display(ident, language));
    let serde = options
        .serde
        .map(|(form, word)| serde(ident, form, options.repr, word));
    let schemars = options.schemars.map(|word| schemars(ident, form, word));
    generated!(#display #serde #schemars)
}

/// `Display` as the message.
fn display(ident: &Ident, language: Language) -> TokenStream {
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
}

/// `Error`. Without `Debug`, the only error is at the option, in our own words. The bound on the
/// impl keeps the compiler from reporting the same again: its lifetime defers the check to
/// where the impl is used. rustdoc does not show this bound.
pub(super) fn error(ident: &Ident, word: Span) -> TokenStream {
    let mut located = ident.clone();
    located.set_span(ident.span().located_at(word));
    let at = Span::mixed_site().located_at(word);
    let assertion = quote_spanned! {at=>
        const _: fn() = __jiemi::needs_debug::<#located>;
    };
    generated! {
        #assertion

        #[cfg(not(doc))]
        #[automatically_derived]
        impl ::core::error::Error for #ident
        where
            for<'__jiemi> #ident: ::core::fmt::Debug,
        {}

        #[cfg(doc)]
        #[automatically_derived]
        impl ::core::error::Error for #ident {}
    }
}

/// serde's traits. If the feature is off, the error is at the option.
fn serde(ident: &Ident, form: Form, repr: Repr, word: Span) -> TokenStream {
    let form = match (form, repr) {
        (Form::Code, Repr::Integer(_)) => quote_spanned!(word=> code),
        (Form::Code, Repr::Str) => quote_spanned!(word=> word),
        (Form::Name, _) => quote_spanned!(word=> name),
    };
    quote_spanned!(word=> __jiemi::impl_serde! { #ident, #form })
}

/// schemars' trait, consistent with serde's traits. If the feature is off, the error is at the
/// option.
fn schemars(ident: &Ident, form: Form, word: Span) -> TokenStream {
    let schema = match form {
        Form::Code => quote_spanned!(word=> json_schema),
        Form::Name => quote_spanned!(word=> names_schema),
    };
    let name = ident.to_string();
    let name = name.trim_start_matches("r#");
    quote_spanned!(word=> __jiemi::impl_schemars! { #ident, #name, #schema })
}
