//! The extent of something in the source that may be several tokens.

use proc_macro2::{Punct, Spacing, Span, TokenStream};
use quote::ToTokens;
use syn::parse::ParseStream;

/// The first and the last token of `-1` or `500..=599`.
///
/// Stable Rust cannot join two spans, but an error can go from one to another:
/// `syn::Error::new_spanned` takes them from tokens, and this can become such tokens.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Extent {
    first: Span,
    last: Span,
}

impl Extent {
    pub(crate) fn between(first: Span, last: Span) -> Self {
        Extent { first, last }
    }

    /// The text of one token, if the compiler knows it.
    pub(crate) fn text(self) -> Option<String> {
        let text = self.first.source_text()?;
        (self.last.source_text().as_ref() == Some(&text)).then_some(text)
    }

    /// From the start of this extent to the end of another.
    pub(crate) fn to(self, end: Extent) -> Self {
        Extent::between(self.first, end.last)
    }

    /// Everything that `input` has read since `begin`.
    pub(crate) fn since(begin: ParseStream, input: ParseStream) -> Self {
        let end = input.cursor();
        let first = begin.span();
        let mut last = first;
        let mut cursor = begin.cursor();
        while let Some((token, rest)) = cursor.token_tree().filter(|_| cursor != end) {
            last = token.span();
            cursor = rest;
        }
        Extent { first, last }
    }
}

impl From<Span> for Extent {
    fn from(span: Span) -> Self {
        Extent::between(span, span)
    }
}

impl ToTokens for Extent {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for span in [self.first, self.last] {
            let mut token = Punct::new('-', Spacing::Alone);
            token.set_span(span);
            token.to_tokens(tokens);
        }
    }
}
