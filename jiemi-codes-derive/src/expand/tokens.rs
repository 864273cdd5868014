//! Writes tokens one by one, for what is repeated for each variant: without optimisation,
//! making a stream of each part and joining the streams takes longer than all the rest.

use crate::parse::variant::Variant;
use proc_macro2::{Ident, Punct, Spacing, Span, TokenTree};

/// `Code::Name`
pub(super) fn path(name: &Ident, variant: &Variant, tokens: &mut Vec<TokenTree>) {
    tokens.push(name.clone().into());
    tokens.extend(punct("::"));
    tokens.push(variant.ident.clone().into());
}

/// Punctuation of one or two characters.
pub(super) fn punct(characters: &str) -> Vec<TokenTree> {
    let mut characters = characters.chars().peekable();
    let mut tokens = Vec::new();
    while let Some(character) = characters.next() {
        let spacing = match characters.peek() {
            Some(_) => Spacing::Joint,
            None => Spacing::Alone,
        };
        let mut punct = Punct::new(character, spacing);
        punct.set_span(Span::mixed_site());
        tokens.push(punct.into());
    }
    tokens
}
