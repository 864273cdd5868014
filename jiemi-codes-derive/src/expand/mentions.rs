//! Names each word of the attributes once, at its own span: an editor shows there what it
//! means.

use super::generated;
use crate::parse::mentions::Mentions;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::ToTokens as _;

pub(super) fn named(mentions: &Mentions) -> TokenStream {
    let mut words = TokenStream::new();
    for (word, span) in mentions.words() {
        let word = Ident::new(word, Span::mixed_site().located_at(*span));
        generated!(__jiemi::words::#word,).to_tokens(&mut words);
    }
    let count = Literal::usize_unsuffixed(mentions.words().len());
    generated!(const _: [(); #count] = [#words];)
}
