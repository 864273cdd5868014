//! One word, as written.

use proc_macro2::Span;
use syn::LitStr;
use syn::parse::{Parse, ParseStream};

/// A word and where it is.
#[derive(Clone, Debug)]
pub(crate) struct SpannedWord {
    pub(crate) value: String,
    pub(crate) span: Span,
}

impl Parse for SpannedWord {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let literal = input.parse::<LitStr>()?;
        let (value, span) = (literal.value(), literal.span());
        let message = if !literal.suffix().is_empty() {
            "a word takes no suffix: remove what follows the quotes"
        } else if value.is_empty() {
            "the code is empty: write the word that the API sends. An answer without a code needs \
             no variant"
        } else {
            return Ok(SpannedWord { value, span });
        };
        Err(syn::Error::new(span, message))
    }
}
