//! `#[response_code(…)]` and `#[code(…)]` as typed values that know where they are.

mod doubts;
mod enum_options;
pub(super) mod list;
mod unknown;
mod variant_options;

use crate::ctxt::Ctxt;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::parse::ParseStream;
use syn::{Attribute, Meta};

pub(crate) use doubts::Doubts;
pub(crate) use enum_options::{EnumOptions, Form, repr_of_enum};
pub(super) use unknown::NO_OTHER_WORD;
pub(crate) use variant_options::{NextStep, VariantOptions};

pub(super) const RESPONSE_CODE: &str = "response_code";
pub(super) const CODE: &str = "code";

const ENUM_OPTIONS: [&str; 10] = [
    "repr", "class", "messages", "protocol", "total", "display", "error", "serde", "schemars",
    "crate",
];
const VARIANT_OPTIONS: [&str; 11] = [
    "success",
    "poll",
    "indeterminate",
    "retry",
    "reauthenticate",
    "fail",
    "by_status",
    "shared",
    "primary",
    "zh",
    "en",
];

/// The language of a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Language {
    Zh,
    En,
}

/// A value and the word that gives it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

/// Reads the attributes before an enum or a variant; `example` is one that it may have.
pub(super) fn outer(input: ParseStream, example: &str) -> syn::Result<Vec<Attribute>> {
    input.call(Attribute::parse_outer).map_err(|error| {
        let message = format!("this attribute cannot be read: write its name, as in `{example}`");
        syn::Error::new(error.span(), message)
    })
}

/// The lints that the enum allows or expects, allowed in what the macro writes: it repeats types,
/// discriminants and paths of the enum, as the standard derives do.
pub(crate) fn allowed(attrs: &[Attribute]) -> TokenStream {
    let mut allowed = TokenStream::new();
    for attr in attrs {
        let allows = attr.path().is_ident("allow") || attr.path().is_ident("expect");
        if let (true, Meta::List(list)) = (allows, &attr.meta) {
            let lints = &list.tokens;
            allowed.extend(quote_spanned!(Span::mixed_site()=> #[allow(#lints)]));
        }
    }
    allowed
}

/// `#[deprecated]`
pub(crate) fn is_deprecated(attr: &Attribute) -> bool {
    attr.path().is_ident("deprecated")
}

/// Reports the macro's attributes on a field, where they mean nothing.
pub(crate) fn refuse_on_field(attrs: &[Attribute], ctxt: &mut Ctxt) {
    for attr in attrs {
        if attr.path().is_ident(CODE) || attr.path().is_ident(RESPONSE_CODE) {
            ctxt.error_on(
                attr.path(),
                "a field takes no options: `#[code(…)]` belongs on the variant, and \
                 `#[response_code(…)]` on the enum",
            );
        }
    }
}
