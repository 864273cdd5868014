//! Token streams as plain trees, which can be generated, changed and printed.

use super::text;
use super::vocabulary::{LITERALS, PIECES, WORDS};
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// One token, or a group of them.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tree {
    Ident(String),
    Punct(char, Spacing),
    Literal(String),
    Group(Delimiter, Vec<Tree>),
}

pub(super) const DELIMITERS: [Delimiter; 4] = [
    Delimiter::Parenthesis,
    Delimiter::Brace,
    Delimiter::Bracket,
    Delimiter::None,
];

/// What a compiler would hand to the macro for these trees.
pub(super) fn stream(trees: &[Tree]) -> TokenStream {
    let tokens = trees.iter().map(|tree| match tree {
        Tree::Ident(word) => match word.strip_prefix("r#") {
            Some(raw) => Ident::new_raw(raw, Span::call_site()).into(),
            None => Ident::new(word, Span::call_site()).into(),
        },
        Tree::Punct(mark, spacing) => Punct::new(*mark, *spacing).into(),
        Tree::Literal(text) => TokenTree::Literal(text.parse::<Literal>().expect("a literal")),
        Tree::Group(delimiter, inner) => Group::new(*delimiter, stream(inner)).into(),
    });
    tokens.collect()
}

/// The trees of a stream.
pub(super) fn trees(stream: TokenStream) -> Vec<Tree> {
    let trees = stream.into_iter().map(|token| match token {
        TokenTree::Ident(ident) => Tree::Ident(ident.to_string()),
        TokenTree::Punct(punct) => Tree::Punct(punct.as_char(), punct.spacing()),
        TokenTree::Literal(literal) => Tree::Literal(literal.to_string()),
        TokenTree::Group(group) => Tree::Group(group.delimiter(), trees(group.stream())),
    });
    trees.collect()
}

pub(super) fn parsed(source: &str) -> Vec<Tree> {
    trees(source.parse().expect("tokens"))
}

/// A few tokens in a row that may or may not belong together.
fn piece() -> impl Strategy<Value = Vec<Tree>> {
    let mark = select(&b"=,.-:'#!&*<>;|+@$?~^%/"[..]);
    let spacing = select(&[Spacing::Alone, Spacing::Joint][..]);
    prop_oneof![
        3 => select(&WORDS[..]).prop_map(|word| vec![Tree::Ident(word.to_owned())]),
        2 => (mark, spacing).prop_map(|(mark, spacing)| vec![Tree::Punct(char::from(mark), spacing)]),
        3 => select(&LITERALS[..]).prop_map(|literal| vec![Tree::Literal(literal.to_owned())]),
        1 => text::hostile().prop_map(|text| vec![Tree::Literal(text::literal(&text))]),
        5 => select(&PIECES[..]).prop_map(parsed),
    ]
}

/// Any tokens, nested a few levels deep.
pub(super) fn any_trees() -> impl Strategy<Value = Vec<Tree>> {
    let few = vec(piece(), 0..6).prop_map(|pieces| pieces.concat());
    few.prop_recursive(4, 24, 5, |inner| {
        let group = (select(&DELIMITERS[..]), inner.clone())
            .prop_map(|(delimiter, inner)| vec![Tree::Group(delimiter, inner)]);
        vec(prop_oneof![2 => piece(), 1 => group, 1 => inner], 0..5)
            .prop_map(|pieces| pieces.concat())
    })
}

/// How many tokens there are, counting groups and their contents.
pub(super) fn count(stream: TokenStream) -> usize {
    let counts = stream.into_iter().map(|token| match token {
        TokenTree::Group(group) => 1 + count(group.stream()),
        _ => 1,
    });
    counts.sum()
}
