//! Laws for any source. The fuzz target `derive` looks for a counterexample;
//! the test reads again what the target found worth keeping.

use super::outcome::{self, Outcome};
use super::{both_ways, meant};
use crate::derive;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The macro reads or refuses the source, twice in the same way, and the table that it writes
/// says what the source says. Returns whether it is accepted.
pub(crate) fn holds(source: &str) -> bool {
    let Ok(tokens) = source.parse::<TokenStream>() else {
        return false;
    };
    let input = with_invisible_groups(tokens);
    let [output, again] = [derive(input.clone()), derive(input.clone())];
    assert_eq!(
        output.to_string(),
        again.to_string(),
        "two expansions of {source}"
    );
    both_ways::check(input.clone());
    let Some(Outcome::Accepted(block)) = outcome::of(input.clone()) else {
        return false;
    };
    meant::check(&block, &input);
    true
}

/// Fragments of a macro by example are groups that no source shows: here `invisible(…)` is one.
fn with_invisible_groups(tokens: TokenStream) -> TokenStream {
    let mut result: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let TokenTree::Group(group) = token else {
            result.push(token);
            continue;
        };
        let is_mark =
            |word: &mut TokenTree| matches!(word, TokenTree::Ident(word) if word == "invisible");
        let delimiter = match result.pop_if(is_mark) {
            Some(_) => Delimiter::None,
            None => group.delimiter(),
        };
        let inner = with_invisible_groups(group.stream());
        result.push(Group::new(delimiter, inner).into());
    }
    result.into_iter().collect()
}
