//! The enum as the macro understands it.

use super::attr::{self, EnumOptions, Form, Language, is_deprecated};
use super::source::Source;
use super::variant::{Defaults, Read, Variant};
use super::{messages, outline, quick, syntax};
use crate::ctxt::Ctxt;
use crate::integer::Integer;
use crate::repr::Repr;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::parse::ParseStream;
use syn::{Attribute, Meta, Path, Token, Visibility, braced, token};

/// An enum of return codes.
pub(crate) struct Catalog {
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) repr: Repr,
    /// The integer type in the enum's own `#[repr(…)]`.
    pub(crate) native_repr: Option<Ident>,
    /// Where `jiemi_codes` is, if not at `::jiemi_codes`.
    pub(crate) krate: Option<Path>,
    pub(crate) total: Option<Span>,
    pub(crate) display: Option<Language>,
    pub(crate) error: Option<Span>,
    pub(crate) serde: Option<(Form, Span)>,
    pub(crate) schemars: Option<Span>,
    pub(crate) is_deprecated: bool,
    /// The variants whose number could be read.
    pub(crate) variants: Vec<Variant>,
    /// Whether these are all variants.
    pub(crate) is_whole: bool,
}

impl Catalog {
    /// Reads the enum; `None` where too little of it can be understood to go on.
    pub(crate) fn read(input: ParseStream, ctxt: &mut Ctxt) -> syn::Result<Option<Self>> {
        let attrs = attr::outer(input, "#[response_code(…)]")?;
        let vis = input.parse::<Visibility>()?;
        if !input.peek(Token![enum]) {
            ctxt.error(
                input.span(),
                "`ResponseCode` is derived for an enum, whose variants are the return codes: \
                 write an `enum`",
            );
            input.parse::<TokenStream>()?;
            return Ok(None);
        }
        input.parse::<Token![enum]>()?;
        let ident = input.parse::<Ident>()?;
        if let Some(generics) = pass_over_generics(input)? {
            ctxt.error_on(
                generics,
                "an enum of return codes has no type parameters, lifetimes or constants, since \
                 its variants are known codes: remove them",
            );
        }
        let options = EnumOptions::read(&attrs, ctxt);
        let native_repr = repr_word(&attrs);
        let repr = repr_of(&options, native_repr.as_ref(), input, &ident, ctxt);
        if let (Some(total), Some(Repr::Str)) = (&options.total, repr) {
            ctxt.error(
                total.span,
                "`total` is for numbers, since no enum has every word: remove it, and convert \
                 with `TryFrom`",
            );
        }
        if let (Some(error), None) = (options.error, options.display) {
            ctxt.error(
                error.span,
                "`error` needs `display`: add `display = zh` or `display = en`. With a `Display` \
                 of your own, implement `Error` yourself",
            );
        }
        let defaults = Defaults {
            repr,
            class: options.class,
            messages: options.messages,
            doubts: options.doubts,
        };
        let Variants {
            variants,
            is_whole,
            has_any,
        } = Variants::read(input, &ident, &options, &defaults, ctxt)?;
        if !has_any {
            ctxt.error(
                ident.span(),
                "an enum of return codes has at least one variant: add one, with its code and \
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
            total: options.total.map(|total| total.span),
            display: options.display.and_then(|display| display.value),
            error: options.error.map(|error| error.span),
            serde,
            schemars: options.schemars.map(|schemars| schemars.span),
            is_deprecated: attrs.iter().any(is_deprecated)
                || variants.iter().any(|variant| variant.is_deprecated),
            is_whole,
            variants,
        }))
    }
}

/// Passes over what is between the enum's name and its braces, and gives the parameters, if
/// there are any. By tokens, since syn cannot read each of them without its feature `full`.
fn pass_over_generics(input: ParseStream) -> syn::Result<Option<TokenStream>> {
    let mut generics = Vec::new();
    let mut depth = 0_usize;
    let mut is_arrow = false;
    while !input.is_empty() && (depth > 0 || !input.peek(token::Brace)) {
        let is_first = generics.is_empty();
        let token = input.parse::<TokenTree>()?;
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
            // Not that of `->`.
            TokenTree::Punct(punct) if punct.as_char() == '>' && !is_arrow => {
                depth = depth.saturating_sub(1);
            }
            _ => {}
        }
        is_arrow = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '-');
        let is_of_generics = !is_first || depth > 0;
        if is_of_generics {
            generics.push(token);
        }
        if depth == 0 && is_of_generics {
            break;
        }
    }
    // A where-clause.
    while !input.is_empty() && !input.peek(token::Brace) {
        input.parse::<TokenTree>()?;
    }
    Ok((generics.len() > 2).then(|| generics.into_iter().collect()))
}

/// What is between the braces.
struct Variants {
    /// Those whose number can be read.
    variants: Vec<Variant>,
    /// Whether these are all.
    is_whole: bool,
    has_any: bool,
}

impl Variants {
    fn read(
        input: ParseStream,
        name: &Ident,
        options: &EnumOptions,
        defaults: &Defaults,
        ctxt: &mut Ctxt,
    ) -> syn::Result<Self> {
        let content;
        braced!(content in input);
        let mut all = Variants {
            variants: Vec::new(),
            is_whole: true,
            has_any: false,
        };
        let (mut missing, mut others) = (Vec::new(), Vec::new());
        let mut other_kinds = Vec::new();
        let has_words = defaults.repr == Some(Repr::Str);
        while !content.is_empty() {
            all.has_any = true;
            let source = match source(&content, has_words, ctxt) {
                Ok(source) => source,
                Err(error) => {
                    ctxt.push(error);
                    all.is_whole = false;
                    missing.push(None);
                    pass_over(&content)?;
                    continue;
                }
            };
            let read = Read::new(source, defaults, ctxt);
            all.is_whole &= read.variant.is_some();
            all.variants.extend(read.variant);
            others.extend(read.other);
            other_kinds.extend(read.other_kind);
            missing.push(read.missing);
        }
        let has_one_kind = other_kinds.len() == missing.len();
        refuse_other_kinds(other_kinds, has_one_kind, name, options, has_words, ctxt);
        messages::report(missing, name, ctxt);
        // Among words each is a mistake by itself, and none is to be kept.
        if !has_words {
            refuse_many_others(&others, ctxt);
        }
        Ok(all)
    }
}

/// Reads a variant: in the quick way if it is plain, else with syn.
fn source(input: ParseStream, has_words: bool, ctxt: &mut Ctxt) -> syn::Result<Source> {
    match input.step(|cursor| Ok(quick::variant(*cursor)))? {
        Some(source) => Ok(source),
        None => syntax::variant(input, has_words, ctxt),
    }
}

/// Passes over what is left of a variant that cannot be read, and its comma.
fn pass_over(input: ParseStream) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    input.parse::<Option<Token![,]>>()?;
    Ok(())
}

/// Reports words among numbers and numbers among words; where no code fits the `repr`, that
/// is one error, at the `repr`.
fn refuse_other_kinds(
    errors: Vec<syn::Error>,
    is_every_code: bool,
    name: &Ident,
    options: &EnumOptions,
    has_words: bool,
    ctxt: &mut Ctxt,
) {
    if !is_every_code || errors.len() < 2 {
        errors.into_iter().for_each(|error| ctxt.push(error));
        return;
    }
    let span = options.repr.as_ref().map_or(name.span(), |repr| repr.span);
    let message = match has_words {
        true => format!(
            "the codes of `{name}` are numbers: write `repr = u16`, or if the API sends words, \
             write each code in quotes"
        ),
        false => format!("the codes of `{name}` are words: write `#[response_code(repr = str)]`"),
    };
    ctxt.error(span, message);
}

/// Reports each word `other`, also of variants that cannot be read otherwise.
fn refuse_many_others(others: &[Span], ctxt: &mut Ctxt) {
    if others.len() > 1 {
        for word in others {
            ctxt.error(*word, "only one variant can be `other`: keep one");
        }
    }
}

/// A name cannot keep a number.
fn refuse_names_of_fields(variants: &[Variant], word: Span, ctxt: &mut Ctxt) {
    let mut variants = variants.iter();
    if let Some(variant) = variants.find(|variant| variant.kind.field().is_some()) {
        ctxt.error(
            word,
            format!(
                "`serde = name` writes names, and `{}` also keeps a number, which would be lost: \
                 write `serde`, which writes the codes",
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
        return repr.value; // where it is `None`, that is reported
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
    let reprs = attrs.iter().filter(|attr| attr.path().is_ident("repr"));
    let words = reprs.filter_map(|attr| match &attr.meta {
        Meta::List(list) => Some(list.tokens.clone()),
        _ => None,
    });
    words.flatten().find_map(|token| match token {
        TokenTree::Ident(word) if Integer::is_integer(&word) => Some(word),
        _ => None,
    })
}
