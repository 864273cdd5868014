//! Reads the list of an attribute: its parts, each with or without a value.

use super::{Language, Spanned};
use crate::ctxt::Ctxt;
use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, Lit, LitStr, Meta, MetaList, Token};

/// The list in `#[name(…)]`, which must not be empty.
pub(super) fn list<'a>(meta: &'a Meta, example: &str, ctxt: &mut Ctxt) -> Option<&'a MetaList> {
    match meta {
        Meta::List(list) if !list.tokens.is_empty() => Some(list),
        Meta::List(list) => {
            ctxt.error_on(list, format!("this list is empty: write `{example}`"));
            None
        }
        other => {
            ctxt.error_on(
                other,
                format!("this attribute takes a list: write `{example}`"),
            );
            None
        }
    }
}

/// Reads `part, part, …`; a part that cannot be read is reported and skipped,
/// so that those after it are read too.
pub(super) fn each_part(
    input: ParseStream,
    ctxt: &mut Ctxt,
    mut part: impl FnMut(ParseStream, &mut Ctxt) -> syn::Result<()>,
) -> syn::Result<()> {
    while !input.is_empty() {
        let result = part(input, ctxt).and_then(|()| {
            let is_at_end = input.is_empty() || input.peek(Token![,]);
            is_at_end.then_some(()).ok_or_else(|| no_comma(input))
        });
        if let Err(error) = result {
            ctxt.push(error);
            while !input.is_empty() && !input.peek(Token![,]) {
                input.parse::<TokenTree>()?;
            }
        }
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(())
}

/// The word that a part begins with.
pub(super) fn name(input: ParseStream, example: &str) -> syn::Result<Ident> {
    if input.peek(Token![,]) {
        return Err(input.error("there is nothing before this comma: remove it"));
    }
    input
        .call(Ident::parse_any)
        .map_err(|_| syn::Error::new_spanned(first_part(input), format!("expected {example}")))
}

/// The error for anything where a comma, or nothing, belongs.
fn no_comma(input: ParseStream) -> syn::Error {
    let message = match input.peek(Ident::peek_any) || input.peek(Lit) {
        true => "a comma is missing before this",
        false => "this does not belong here: options are separated by commas",
    };
    syn::Error::new_spanned(first_part(input), message)
}

/// The tokens up to the next comma.
pub(in crate::parse) fn first_part(input: ParseStream) -> TokenStream {
    // Token by token: a stream would copy all that follows, for each part.
    let mut cursor = input.cursor();
    let mut tokens = Vec::new();
    while let Some((token, rest)) = cursor.token_tree() {
        if matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',') {
            break;
        }
        tokens.push(token);
        cursor = rest;
    }
    TokenStream::from_iter(tokens)
}

/// Fills `option` for the option `name`, and reports it if it was given before.
pub(super) fn claim<'a, T: Default>(
    option: &'a mut Option<Spanned<T>>,
    name: &Ident,
    ctxt: &mut Ctxt,
) -> &'a mut Spanned<T> {
    if let Some(first) = option {
        let message = format!("`{name}` is given twice: keep one");
        ctxt.error(first.span, &message);
        ctxt.error(name.span(), &message);
    }
    option.insert(Spanned {
        value: T::default(),
        span: name.span(),
    })
}

pub(super) fn flag(
    option: &mut Option<Spanned<()>>,
    name: &Ident,
    input: ParseStream,
    ctxt: &mut Ctxt,
) -> syn::Result<()> {
    claim(option, name, ctxt);
    no_value(name, input)
}

pub(super) fn no_value(name: &Ident, input: ParseStream) -> syn::Result<()> {
    // If another word follows, a comma is missing, which is reported later.
    if input.is_empty() || input.peek(Token![,]) || input.peek(Ident) {
        return Ok(());
    }
    Err(syn::Error::new_spanned(
        first_part(input),
        format!("`{name}` takes no value: write `{name}` alone"),
    ))
}

pub(super) fn equals(input: ParseStream, name: &Ident, example: &str) -> syn::Result<()> {
    let is_there = input.parse::<Token![=]>().is_ok() && !input.is_empty();
    if is_there && !input.peek(Token![,]) {
        return Ok(());
    }
    let message = format!("`{name}` takes a value, such as `{name} = {example}`");
    Err(syn::Error::new(name.span(), message))
}

/// `name = word`
pub(super) fn word(input: ParseStream, name: &Ident, example: &str) -> syn::Result<Ident> {
    equals(input, name, example)?;
    if input.peek(LitStr) {
        let quoted = input.parse::<LitStr>()?;
        // What is not a word would be wrong without quotes too.
        let meant = quoted.parse_with(Ident::parse_any);
        let meant = meant.map_or_else(|_| example.to_owned(), |word| word.to_string());
        return Err(syn::Error::new(
            quoted.span(),
            format!("`{name}` takes a word without quotes: write `{name} = {meant}`"),
        ));
    }
    if input.peek(Token![::]) || input.peek2(Token![::]) {
        let path = first_part(input);
        let last = path.clone().into_iter().last().map(|last| last.to_string());
        let last = last.unwrap_or_default().to_lowercase();
        return Err(syn::Error::new_spanned(
            path,
            format!("`{name}` takes a word, not a path: write `{name} = {last}`"),
        ));
    }
    input.call(Ident::parse_any).map_err(|_| {
        syn::Error::new_spanned(
            first_part(input),
            format!("`{name}` takes a word, such as `{name} = {example}`"),
        )
    })
}

pub(super) fn language(input: ParseStream, name: &Ident) -> syn::Result<Language> {
    let word = word(input, name, "zh")?;
    match word.to_string().as_str() {
        "zh" => Ok(Language::Zh),
        "en" => Ok(Language::En),
        written => Err(syn::Error::new(
            word.span(),
            format!("`{written}` is not a message language: write `{name} = zh` or `{name} = en`"),
        )),
    }
}
