//! A variant as it is written, taken apart but not yet understood.

use super::attr::{self, VariantOptions, is_deprecated, list};
use super::literal::SpannedNumber;
use super::quick;
use crate::ctxt::Ctxt;
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{
    Attribute, Expr, Field, Lit, Meta, Token, Type, Visibility, braced, parenthesized, token,
};

/// A variant, with its options read and its documentation to be read.
pub(crate) struct Source {
    pub(crate) ident: Ident,
    pub(crate) fields: Fields,
    pub(crate) discriminant: Discriminant,
    pub(crate) docs: Vec<DocText>,
    pub(crate) options: VariantOptions,
    /// Whether the documentation leaves it out.
    pub(crate) is_hidden: bool,
    /// Whether it or its field is deprecated.
    pub(crate) is_deprecated: bool,
}

/// The fields of a variant.
pub(crate) enum Fields {
    Unit,
    /// One, without a name.
    One(Box<Type>),
    /// Anything else, as written.
    Wrong(TokenStream),
}

/// What a variant's discriminant tells of its number.
pub(crate) enum Discriminant {
    Absent,
    Literal(SpannedNumber),
    /// Too large for every integer type, which the compiler refuses.
    TooLarge,
    /// A range, which belongs into `#[code(…)]`.
    Range(TokenStream),
    Computed(TokenStream),
}

/// A text of a variant's documentation.
pub(crate) enum DocText {
    /// A comment, or `#[doc = "…"]`.
    Literal(Literal),
    /// One that is no literal, such as `include_str!(…)`.
    Unseen(Span),
}

impl Source {
    /// Reads a variant and the comma behind it.
    pub(crate) fn read(input: ParseStream, ctxt: &mut Ctxt) -> syn::Result<Self> {
        match input.step(|cursor| Ok(quick::variant(*cursor)))? {
            Some(source) => Ok(source),
            None => Self::read_any(input, ctxt),
        }
    }

    /// Reads a variant with syn, however it is written.
    pub(crate) fn read_any(input: ParseStream, ctxt: &mut Ctxt) -> syn::Result<Self> {
        let mut docs = Vec::new();
        let mut options = VariantOptions::default();
        let mut is_hidden = false;
        let attrs = input.call(Attribute::parse_outer)?;
        for attr in &attrs {
            match doc(attr) {
                Some(Doc::Text(text)) => docs.push(text),
                Some(Doc::Hidden) => is_hidden = true,
                None => options.read(attr, ctxt)?,
            }
        }
        input.parse::<Visibility>()?;
        let ident = input.parse()?;
        let (fields, attrs_of_fields) = Fields::read(input)?;
        let discriminant = Discriminant::read(input)?;
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
        attr::refuse_on_field(&attrs_of_fields, ctxt);
        Ok(Source {
            ident,
            fields,
            discriminant,
            docs,
            options,
            is_hidden,
            is_deprecated: attrs.iter().chain(&attrs_of_fields).any(is_deprecated),
        })
    }
}

/// What an attribute says to rustdoc.
enum Doc {
    Text(DocText),
    Hidden,
}

fn doc(attr: &Attribute) -> Option<Doc> {
    if !attr.path().is_ident("doc") {
        return None;
    }
    match &attr.meta {
        Meta::NameValue(text) => Some(Doc::Text(match &text.value {
            Expr::Lit(literal) => DocText::of(&literal.lit),
            value => DocText::Unseen(value.span()),
        })),
        Meta::List(list) => {
            let mut words = list.tokens.clone().into_iter();
            words
                .any(|token| matches!(token, TokenTree::Ident(word) if word == "hidden"))
                .then_some(Doc::Hidden)
        }
        Meta::Path(_) => None,
    }
}

impl DocText {
    fn of(literal: &Lit) -> Self {
        match literal {
            Lit::Str(text) => DocText::Literal(text.token()),
            other => DocText::Unseen(other.span()),
        }
    }
}

impl Fields {
    /// Reads the fields, and the attributes on them.
    fn read(input: ParseStream) -> syn::Result<(Self, Vec<Attribute>)> {
        let content;
        let begin = input.fork();
        let unnamed = if input.peek(token::Paren) {
            parenthesized!(content in input);
            content.parse_terminated(Field::parse_unnamed, Token![,])
        } else if input.peek(token::Brace) {
            braced!(content in input);
            content.parse_terminated(Field::parse_named, Token![,])
        } else {
            return Ok((Fields::Unit, Vec::new()));
        };
        let written = || begin.cursor().token_tree().map(|(group, _)| group.into());
        // A type that syn cannot read without its feature `full` is no integer either.
        let Ok(fields) = unnamed else {
            return Ok((Fields::Wrong(written().unwrap_or_default()), Vec::new()));
        };
        let fields = fields.into_iter();
        let mut attrs = Vec::new();
        let fields: Vec<_> = fields
            .map(|mut field| {
                attrs.append(&mut field.attrs);
                field
            })
            .collect();
        let is_one = fields.len() == 1;
        let fields = match fields.into_iter().next() {
            Some(field) if is_one && field.ident.is_none() => Fields::One(Box::new(field.ty)),
            _ => Fields::Wrong(written().unwrap_or_default()),
        };
        Ok((fields, attrs))
    }
}

impl Discriminant {
    /// Reads `= …` up to the comma behind it.
    fn read(input: ParseStream) -> syn::Result<Self> {
        if input.parse::<Option<Token![=]>>()?.is_none() {
            return Ok(Discriminant::Absent);
        }
        // syn knows which comma is part of a type; without its feature `full` it does not
        // know all expressions.
        let ahead = input.fork();
        let is_known = ahead.parse::<Expr>().is_ok() && (ahead.is_empty() || ahead.peek(Token![,]));
        let tokens = match is_known {
            true => input.parse::<Expr>()?.into_token_stream(),
            false => {
                let tokens = list::first_part(input);
                for _ in tokens.clone() {
                    input.parse::<TokenTree>()?;
                }
                tokens
            }
        };
        Ok(match SpannedNumber::of_tokens(tokens.clone()) {
            Some(Ok(number)) => Discriminant::Literal(number),
            Some(Err(_)) => Discriminant::TooLarge,
            None if has_dots(&tokens) => Discriminant::Range(tokens),
            None => Discriminant::Computed(tokens),
        })
    }
}

/// Whether these tokens are a range.
fn has_dots(tokens: &TokenStream) -> bool {
    let is_dot = |token: &TokenTree| matches!(token, TokenTree::Punct(dot) if dot.as_char() == '.');
    let tokens: Vec<_> = tokens.clone().into_iter().collect();
    tokens.windows(2).any(|pair| pair.iter().all(is_dot))
}
