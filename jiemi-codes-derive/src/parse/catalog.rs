//! The enum as the macro understands it.

use super::attr::{self, EnumOptions, Form, Language, allowed, is_deprecated};
use super::mentions::Mentions;
use super::variant::{Defaults, Variant};
use super::variants::Variants;
use super::{generics, outline};
use crate::ctxt::Ctxt;
use crate::integer::Integer;
use crate::repr::Repr;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::parse::ParseStream;
use syn::{Attribute, Meta, Path, Token, Visibility};

/// An enum of return codes.
pub(crate) struct Catalog {
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) repr: Repr,
    /// The integer type in the enum's own `#[repr(…)]`.
    pub(crate) native_repr: Option<Ident>,
    /// Where `jiemi_codes` is, if not at `::jiemi_codes`.
    pub(crate) krate: Option<Path>,
    /// The constant of the API's protocol.
    pub(crate) protocol: Option<Path>,
    pub(crate) total: Option<Span>,
    pub(crate) display: Option<Language>,
    pub(crate) error: Option<Span>,
    pub(crate) serde: Option<(Form, Span)>,
    pub(crate) schemars: Option<Span>,
    pub(crate) is_deprecated: bool,
    /// The lints that the enum allows, as attributes.
    pub(crate) allowed: TokenStream,
    /// The words that the attributes use.
    pub(crate) mentions: Mentions,
    /// The variants whose code could be read.
    pub(crate) variants: Vec<Variant>,
    /// Whether these are all of the enum's variants.
    pub(crate) is_whole: bool,
}

impl Catalog {
    /// Reads the enum; `None` if too little of it can be understood to go on.
    pub(crate) fn read(input: ParseStream, ctxt: &mut Ctxt) -> syn::Result<Option<Self>> {
        let attrs = attr::outer(input, "#[response_code(…)]")?;
        let vis = input.parse::<Visibility>()?;
        if !input.peek(Token![enum]) {
            ctxt.error(
                input.span(),
                "`ResponseCode` can only be derived for an enum, whose variants are the return \
                 codes: write an `enum`",
            );
            input.parse::<TokenStream>()?;
            return Ok(None);
        }
        input.parse::<Token![enum]>()?;
        let ident = input.parse::<Ident>()?;
        if let Some(generics) = generics::pass_over(input)? {
            ctxt.error_on(
                generics,
                "an enum of return codes takes no type, lifetime or const parameters, since its \
                 variants are known codes: remove them",
            );
        }
        let mut options = EnumOptions::read(&attrs, ctxt);
        let mut mentions = std::mem::take(&mut options.mentions);
        let native_repr = repr_word(&attrs);
        let repr = repr_of(&options, native_repr.as_ref(), input, &ident, ctxt);
        if let (Some(total), Some(Repr::Str)) = (&options.total, repr) {
            ctxt.error(
                total.span,
                "`total` is for numbers, since no enum can list every word: remove it, and \
                 convert with `TryFrom`",
            );
        }
        if let (Some(error), None) = (options.error, options.display) {
            ctxt.error(
                error.span,
                "`error` needs `display`: add `display = zh` or `display = en`. If you implement \
                 `Display` yourself, implement `Error` yourself too",
            );
        }
        let defaults = Defaults {
            name: &ident,
            at_repr: options.repr.as_ref().map_or(ident.span(), |repr| repr.span),
            repr,
            class: options.class,
            messages: options.messages,
            doubts: options.doubts,
        };
        let Variants {
            variants,
            is_whole,
            has_any,
        } = Variants::read(input, &defaults, &mut mentions, ctxt)?;
        if !has_any {
            ctxt.error(
                ident.span(),
                "an enum of return codes needs at least one variant: add one, with its code and \
                 its messages",
            );
        }
        let serde = options.serde.map(|serde| (serde.value, serde.span));
        if let Some((Form::Name, word)) = serde {
            refuse_names_of_fields(&variants, word, ctxt);
        }
        let Some(repr) = repr else { return Ok(None) };
        Ok(Some(Catalog {
            vis,
            ident,
            repr,
            native_repr,
            krate: options.krate.and_then(|krate| krate.value),
            protocol: options.protocol.and_then(|protocol| protocol.value),
            total: options.total.map(|total| total.span),
            display: options.display.and_then(|display| display.value),
            error: options.error.map(|error| error.span),
            serde,
            schemars: options.schemars.map(|schemars| schemars.span),
            allowed: allowed(&attrs),
            is_deprecated: attrs.iter().any(is_deprecated)
                || variants.iter().any(|variant| variant.is_deprecated),
            mentions,
            is_whole,
            variants,
        }))
    }
}

/// Refuses `serde = name` if a variant keeps a number, which a name would lose.
fn refuse_names_of_fields(variants: &[Variant], word: Span, ctxt: &mut Ctxt) {
    let mut variants = variants.iter();
    if let Some(variant) = variants.find(|variant| variant.kind.field().is_some()) {
        ctxt.error(
            word,
            format!(
                "`serde = name` writes only the variant's name, so the number that `{}` keeps \
                 would be lost: write `serde`, which writes the code",
                variant.ident,
            ),
        );
    }
}

/// The type of the codes: `#[response_code(repr = …)]`, else `#[repr(…)]`. `input` is what
/// follows the name of the enum.
fn repr_of(
    options: &EnumOptions,
    native: Option<&Ident>,
    input: ParseStream,
    ident: &Ident,
    ctxt: &mut Ctxt,
) -> Option<Repr> {
    if let Some(repr) = &options.repr {
        return repr.value; // `None` is reported already
    }
    if let Some(native) = native {
        return attr::repr_of_enum(native)
            .map_err(|error| ctxt.push(error))
            .ok();
    }
    if !options.doubts.repr {
        let body = input.cursor().group(Delimiter::Brace);
        let variants = body.map(|(body, _, _)| outline::variants(body.token_stream()));
        let message = match outline::has_words(&variants.unwrap_or_default()) {
            true => format!(
                "`{ident}` does not say that its codes are words: write \
                 `#[response_code(repr = str)]`"
            ),
            false => format!(
                "`{ident}` has no integer type for its codes: write \
                 `#[response_code(repr = u16)]`"
            ),
        };
        ctxt.error(ident.span(), message);
    }
    None
}

/// The integer type in `#[repr(…)]`.
pub(crate) fn repr_word(attrs: &[Attribute]) -> Option<Ident> {
    for attr in attrs {
        let Meta::List(list) = &attr.meta else {
            continue;
        };
        if !attr.path().is_ident("repr") {
            continue;
        }
        for token in list.tokens.clone() {
            match token {
                TokenTree::Ident(word) if Integer::is_integer(&word) => return Some(word),
                _ => {}
            }
        }
    }
    None
}
