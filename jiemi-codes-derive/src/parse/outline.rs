//! What can be read of an enum that has mistakes, or that is still being written: an attribute
//! without a name, no variant below its documentation, no comma yet. An editor then still has
//! something to complete.

use super::attr::{CODE, is_deprecated};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use std::iter::{Peekable, from_fn};
use syn::parse::{Parse as _, Parser};
use syn::{Attribute, Meta, Visibility};

/// An enum as far as it can be read.
pub(crate) struct Outline {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) has_generics: bool,
    pub(crate) variants: Vec<VariantOutline>,
}

/// A variant as far as it can be read; it has a name.
pub(crate) struct VariantOutline {
    attrs: Vec<Attribute>,
    fields: TokenStream,
}

type Tokens<'a> = Peekable<&'a mut dyn Iterator<Item = TokenTree>>;

impl Outline {
    /// `None` for anything but an enum with a name.
    pub(crate) fn read(input: TokenStream) -> Option<Self> {
        let mut tokens = input.into_iter();
        let tokens: &mut dyn Iterator<Item = TokenTree> = &mut tokens;
        let mut tokens = tokens.peekable();
        let attrs = attributes(&mut tokens);
        let before_enum = from_fn(|| tokens.next_if(|token| !is_word(token, "enum")));
        let vis = Parser::parse2(Visibility::parse, before_enum.collect());
        tokens.next()?;
        // A keyword is not a name.
        let ident = syn::parse2::<Ident>(tokens.next()?.into()).ok()?;
        let has_generics = tokens.next_if(|token| is_punct(token, '<')).is_some()
            && tokens.next_if(|token| is_punct(token, '>')).is_none();
        let body = tokens.find_map(|token| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
            _ => None,
        });
        Some(Outline {
            attrs,
            vis: vis.unwrap_or(Visibility::Inherited),
            ident,
            has_generics,
            variants: body.map_or_else(Vec::new, |body| variants(body.stream())),
        })
    }

    /// Whether the enum, or a part of it that generated code names, is deprecated.
    pub(crate) fn is_deprecated(&self) -> bool {
        let of_variants = self.variants.iter().flat_map(|variant| &variant.attrs);
        let mut fields = self.variants.iter().map(|variant| &variant.fields);
        self.attrs.iter().chain(of_variants).any(is_deprecated)
            || fields.any(|fields| idents(fields.clone()).any(|word| word == "deprecated"))
    }

    /// The names in the types of fields.
    pub(crate) fn names_in_fields(&self) -> impl Iterator<Item = Ident> + '_ {
        let fields = self.variants.iter();
        fields.flat_map(|variant| idents(variant.fields.clone()))
    }
}

/// The variants between the braces of an enum.
pub(crate) fn variants(body: TokenStream) -> Vec<VariantOutline> {
    let mut tokens = body.into_iter();
    let tokens: &mut dyn Iterator<Item = TokenTree> = &mut tokens;
    let mut tokens = tokens.peekable();
    let mut variants = Vec::new();
    while tokens.peek().is_some() {
        let attrs = attributes(&mut tokens);
        match tokens.next() {
            Some(TokenTree::Ident(word)) if word != "pub" => variants.push(VariantOutline {
                attrs,
                fields: rest_of_variant(&mut tokens),
            }),
            _ => {}
        }
    }
    variants
}

/// Skips the discriminant and the comma of a variant, and returns its fields.
fn rest_of_variant(tokens: &mut Tokens<'_>) -> TokenStream {
    let mut fields = TokenStream::new();
    if let Some(TokenTree::Group(group)) =
        tokens.next_if(|token| matches!(token, TokenTree::Group(_)))
    {
        fields = group.stream();
    }
    let punct = |character: char| move |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == character);
    if tokens.next_if(punct('=')).is_some() {
        while tokens.next_if(|token| !punct(',')(token)).is_some() {}
    }
    tokens.next_if(punct(','));
    fields
}

/// The attributes at the start that can be read.
fn attributes(tokens: &mut Tokens<'_>) -> Vec<Attribute> {
    let mut attrs = Vec::new();
    let brackets = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket);
    while let Some(hash) = tokens.next_if(|token| is_punct(token, '#')) {
        if let Some(content) = tokens.next_if(brackets) {
            let attr = [hash, content].into_iter().collect();
            attrs.extend(Attribute::parse_outer.parse2(attr).unwrap_or_default());
        }
    }
    attrs
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

/// Whether the first code is a word.
pub(crate) fn has_words(variants: &[VariantOutline]) -> bool {
    let mut attrs = variants.iter().flat_map(|variant| &variant.attrs);
    let first = attrs.find_map(|attr| match &attr.meta {
        Meta::List(list) if attr.path().is_ident(CODE) => list.tokens.clone().into_iter().next(),
        _ => None,
    });
    matches!(first, Some(TokenTree::Literal(code)) if code.to_string().starts_with(['"', 'r']))
}

/// The names in these tokens, however deep.
fn idents(tokens: TokenStream) -> Box<dyn Iterator<Item = Ident>> {
    Box::new(tokens.into_iter().flat_map(|token| match token {
        TokenTree::Ident(word) => Box::new(std::iter::once(word)),
        TokenTree::Group(group) => idents(group.stream()),
        _ => Box::new(std::iter::empty()) as Box<dyn Iterator<Item = Ident>>,
    }))
}
