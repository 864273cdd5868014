//! What is between an enum's name and its braces.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::ParseStream;
use syn::token;

/// Skips it, and returns the parameters, if there are any. This goes token by token, since syn
/// cannot read all of them without its feature `full`.
pub(super) fn pass_over(input: ParseStream) -> syn::Result<Option<TokenStream>> {
    let mut generics = Vec::new();
    if input.peek(token::Lt) {
        let (mut depth, mut is_arrow) = (0_usize, false);
        while !input.is_empty() {
            let token = input.parse::<TokenTree>()?;
            if let TokenTree::Punct(punct) = &token {
                match punct.as_char() {
                    '<' => depth += 1,
                    '>' if !is_arrow => depth -= 1,
                    _ => {}
                }
                is_arrow = punct.as_char() == '-';
            }
            generics.push(token);
            if depth == 0 {
                break;
            }
        }
    }
    // A where-clause.
    while !input.is_empty() && !input.peek(token::Brace) {
        input.parse::<TokenTree>()?;
    }
    // `<>` has no parameters.
    Ok((generics.len() > 2).then(|| generics.into_iter().collect()))
}
