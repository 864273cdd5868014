//! A variant, read with syn.

use super::attr::{self, VariantOptions, is_deprecated, list};
use super::literal::SpannedNumber;
use super::source::{Discriminant, DocText, Fields, Source, hides};
use crate::ctxt::Ctxt;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{Attribute, Expr, Field, Lit, Meta, Token, Visibility, braced, parenthesized, token};

/// Reads a variant and the comma after it, however it is written.
pub(crate) fn variant(input: ParseStream, has_words: bool, ctxt: &mut Ctxt) -> syn::Result<Source> {
    let mut docs = Vec::new();
    let mut options = VariantOptions::new(has_words);
    let mut is_hidden = false;
    let attrs = attr::outer(input, "#[code(…)]")?;
    if let (Some(last), true) = (attrs.last(), input.is_empty()) {
        let message = "no variant follows this: write the variant that it belongs to";
        return Err(syn::Error::new_spanned(last, message));
    }
    for attr in &attrs {
        match doc(attr) {
            Some(Doc::Text(text)) => docs.push(text),
            Some(Doc::Hidden) => is_hidden = true,
            None => options.read(attr, ctxt)?,
        }
    }
    input.parse::<Visibility>()?;
    let ident = input.parse::<Ident>().map_err(|error| {
        syn::Error::new(error.span(), "a variant begins with a name: write one")
    })?;
    let (fields, attrs_of_fields) = read_fields(input)?;
    let discriminant = read_discriminant(input)?;
    if input.parse::<Option<Token![,]>>()?.is_none() && !input.is_empty() {
        let message = format!("a comma is missing after `{ident}`");
        ctxt.error_on(list::first_part(input), message);
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
            Expr::Lit(literal) => doc_text(&literal.lit),
            value => DocText::Unseen(value.span()),
        })),
        Meta::List(list) => hides(list.tokens.clone()).then_some(Doc::Hidden),
        Meta::Path(_) => None,
    }
}

fn doc_text(literal: &Lit) -> DocText {
    match literal {
        Lit::Str(text) => DocText::Literal(text.token()),
        other => DocText::Unseen(other.span()),
    }
}

/// Reads the fields, and the attributes on them.
fn read_fields(input: ParseStream) -> syn::Result<(Fields, Vec<Attribute>)> {
    if !input.peek(token::Paren) && !input.peek(token::Brace) {
        return Ok((Fields::Unit, Vec::new()));
    }
    let begin = input.fork();
    let written = || begin.cursor().token_tree().map(|(group, _)| group.into());
    // A type that syn cannot read without its feature `full` is not an integer either. A fork
    // tries it, since syn itself reports what is left unread in a group.
    if fields(&input.fork()).is_err() {
        input.parse::<TokenTree>()?;
        return Ok((Fields::Wrong(written().unwrap_or_default()), Vec::new()));
    }
    let (mut attrs, mut types, mut has_name) = (Vec::new(), Vec::new(), false);
    for mut field in fields(input)? {
        attrs.append(&mut field.attrs);
        has_name |= field.ident.is_some();
        types.push(field.ty);
    }
    let is_one = types.len() == 1 && !has_name;
    let fields = match types.pop().filter(|_| is_one) {
        Some(ty) => Fields::One(Box::new(ty)),
        None => Fields::Wrong(written().unwrap_or_default()),
    };
    Ok((fields, attrs))
}

/// The fields between parentheses or braces.
fn fields(input: ParseStream) -> syn::Result<Punctuated<Field, Token![,]>> {
    let content;
    if input.peek(token::Paren) {
        parenthesized!(content in input);
        content.parse_terminated(Field::parse_unnamed, Token![,])
    } else {
        braced!(content in input);
        content.parse_terminated(Field::parse_named, Token![,])
    }
}

/// Reads `= …` up to the comma after it.
fn read_discriminant(input: ParseStream) -> syn::Result<Discriminant> {
    let Some(equals) = input.parse::<Option<Token![=]>>()? else {
        return Ok(Discriminant::Absent);
    };
    if input.is_empty() || input.peek(Token![,]) {
        let message = "a number is missing after `=`: write the code, or remove the `=`";
        return Err(syn::Error::new_spanned(equals, message));
    }
    // syn knows which comma is part of a type; without its feature `full` it does not
    // know all expressions.
    let ahead = input.fork();
    let is_known = ahead.parse::<Expr>().is_ok();
    let is_at_end = ahead.is_empty() || ahead.peek(Token![,]);
    // No expression continues like this: a comma is missing.
    let is_at_next_variant = ahead.peek(Token![#]) || ahead.peek(Ident::peek_any);
    let tokens = match is_known && (is_at_end || is_at_next_variant) {
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
        Some(Err(error)) => Discriminant::TooLarge(error),
        None if has_dots(&tokens) => Discriminant::Range(tokens),
        None => Discriminant::Computed(tokens),
    })
}

/// Whether these tokens are a range.
fn has_dots(tokens: &TokenStream) -> bool {
    let is_dot = |token: &TokenTree| matches!(token, TokenTree::Punct(dot) if dot.as_char() == '.');
    let tokens: Vec<_> = tokens.clone().into_iter().collect();
    tokens.windows(2).any(|pair| pair.iter().all(is_dot))
}
