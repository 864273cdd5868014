//! Names each word of the attributes once, at its own span: an editor shows there what it
//! means.

use super::generated;
use crate::parse::mentions::Mentions;
use proc_macro2::{Ident, Literal, Span, TokenStream};

pub(super) fn named(mentions: &Mentions) -> TokenStream {
    let words = mentions.words().iter().map(|(word, span)| {
        let word = Ident::new(word, Span::mixed_site().located_at(*span));
        generated!(__jiemi::words::#word)
    });
    let words: Vec<_> = words.collect();
    let count = Literal::usize_unsuffixed(words.len());
    generated!(const _: [(); #count] = [#(#words),*];)
}
