//! What can be read of an enum that has mistakes, or that is still being written: an attribute
//! without a name, no variant below its documentation, no comma yet. An editor then still has
//! something to complete.

use super::attr::{CODE, is_deprecated};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use std::iter::Peekable;
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
        let mut visible = Vec::new();
        add_visible(input, &mut visible);
        let mut tokens = visible.into_iter();
        let tokens: &mut dyn Iterator<Item = TokenTree> = &mut tokens;
        let mut tokens = tokens.peekable();
        let attrs = attributes(&mut tokens);
        let mut before_enum = Vec::new();
        while let Some(token) = next_if(&mut tokens, &|token| !is_word(token, "enum")) {
            before_enum.push(token);
        }
        let vis = Parser::parse2(Visibility::parse, TokenStream::from_iter(before_enum));
        tokens.next()?;
        // A keyword is not a name.
        let ident = syn::parse2::<Ident>(tokens.next()?.into()).ok()?;
        let has_generics = next_if(&mut tokens, &|token| is_punct(token, '<')).is_some()
            && next_if(&mut tokens, &|token| is_punct(token, '>')).is_none();
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

    /// Whether the enum is deprecated.
    pub(crate) fn is_deprecated(&self) -> bool {
        self.attrs.iter().any(is_deprecated)
    }

    /// The names in the types of fields.
    pub(crate) fn names_in_fields(&self) -> Vec<Ident> {
        let mut names = Vec::new();
        for variant in &self.variants {
            add_idents(variant.fields.clone(), &mut names);
        }
        names
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
    let is_group = |token: &TokenTree| matches!(token, TokenTree::Group(_));
    if let Some(TokenTree::Group(group)) = next_if(tokens, &is_group) {
        fields = group.stream();
    }
    if next_if(tokens, &|token| is_punct(token, '=')).is_some() {
        while next_if(tokens, &|token| !is_punct(token, ',')).is_some() {}
    }
    next_if(tokens, &|token| is_punct(token, ','));
    fields
}

/// The attributes at the start that can be read.
fn attributes(tokens: &mut Tokens<'_>) -> Vec<Attribute> {
    let mut attrs = Vec::new();
    let brackets = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket);
    while let Some(hash) = next_if(tokens, &|token| is_punct(token, '#')) {
        if let Some(content) = next_if(tokens, &brackets) {
            let attr = TokenStream::from_iter(vec![hash, content]);
            attrs.extend(Attribute::parse_outer.parse2(attr).unwrap_or_default());
        }
    }
    attrs
}

/// The next token, if it is such a one.
fn next_if(tokens: &mut Tokens<'_>, is_such: &dyn Fn(&TokenTree) -> bool) -> Option<TokenTree> {
    match tokens.peek().is_some_and(is_such) {
        true => tokens.next(),
        false => None,
    }
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

/// Whether the first code is a word.
pub(crate) fn has_words(variants: &[VariantOutline]) -> bool {
    for variant in variants {
        for attr in &variant.attrs {
            if let Meta::List(list) = &attr.meta {
                if let (true, Some(first)) = (
                    attr.path().is_ident(CODE),
                    list.tokens.clone().into_iter().next(),
                ) {
                    return matches!(first, TokenTree::Literal(code) if code.to_string().starts_with(['"', 'r']));
                }
            }
        }
    }
    false
}

/// Adds these tokens, without the invisible groups that some of them are in.
fn add_visible(tokens: TokenStream, visible: &mut Vec<TokenTree>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                add_visible(group.stream(), visible);
            }
            token => visible.push(token),
        }
    }
}

/// Adds the names in these tokens, however deep.
fn add_idents(tokens: TokenStream, names: &mut Vec<Ident>) {
    for token in tokens {
        match token {
            TokenTree::Ident(word) => names.push(word),
            TokenTree::Group(group) => add_idents(group.stream(), names),
            _ => {}
        }
    }
}
