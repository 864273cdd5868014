//! Small changes to random trees of a token stream.

use super::tokens::{DELIMITERS, Tree, any_trees};
use proc_macro2::Spacing;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// One change, and the index of the tree to change.
#[derive(Clone, Debug)]
pub(super) struct Mutation {
    index: Index,
    other: Index,
    change: Change,
}

#[derive(Clone, Debug)]
enum Change {
    Delete,
    Duplicate,
    /// With the token after it.
    Swap,
    /// With another token of the same list.
    ReplaceByNeighbour,
    Replace(Vec<Tree>),
    Insert(Vec<Tree>),
    /// A word becomes another word, a literal another literal.
    Become(Tree),
    Wrap(usize),
    Unwrap,
    TurnSpacing,
}

const WORDS: [&str; 13] = [
    "code",
    "response_code",
    "doc",
    "repr",
    "other",
    "shared",
    "fail",
    "total",
    "u8",
    "str",
    "zh",
    "cfg_attr",
    "deprecated",
];

const LITERALS: [&str; 14] = [
    "0",
    "-1",
    "255",
    "65536",
    "1u8",
    "1.5",
    "\"\"",
    "\"text\"",
    "r\"text\"",
    "\"文本\"",
    "b\"b\"",
    "c\"c\"",
    "'c'",
    "340282366920938463463374607431768211456",
];

pub(super) fn mutation() -> impl Strategy<Value = Mutation> {
    let plain = [
        Change::Delete,
        Change::Duplicate,
        Change::Swap,
        Change::ReplaceByNeighbour,
        Change::Unwrap,
        Change::TurnSpacing,
    ];
    let change = prop_oneof![
        6 => select(Vec::from(plain)),
        1 => any_trees().prop_map(Change::Replace),
        1 => any_trees().prop_map(Change::Insert),
        2 => select(&WORDS[..]).prop_map(|word| Change::Become(Tree::Ident(word.to_owned()))),
        2 => select(&LITERALS[..]).prop_map(|text| Change::Become(Tree::Literal(text.to_owned()))),
        2 => (0..DELIMITERS.len()).prop_map(Change::Wrap),
    ];
    (any::<Index>(), any::<Index>(), change).prop_map(|(index, other, change)| Mutation {
        index,
        other,
        change,
    })
}

impl Mutation {
    pub(super) fn apply(&self, trees: &mut Vec<Tree>) {
        let size = size(trees);
        if size == 0 {
            return;
        }
        let fits = |tree: &Tree| match &self.change {
            Change::Become(word) => std::mem::discriminant(word) == std::mem::discriminant(tree),
            Change::Unwrap => matches!(tree, Tree::Group(..)),
            Change::TurnSpacing => matches!(tree, Tree::Punct(..)),
            _ => true,
        };
        // The first tree, starting at a random one, that the change can be made to.
        let start = self.index.index(size);
        for index in (start..size).chain(0..start) {
            let mut countdown = index;
            if self.apply_at(trees, &mut countdown, &fits) {
                return;
            }
        }
    }

    /// Goes through all trees in order until `countdown` is 0.
    fn apply_at(
        &self,
        trees: &mut Vec<Tree>,
        countdown: &mut usize,
        fits: &impl Fn(&Tree) -> bool,
    ) -> bool {
        for index in 0..trees.len() {
            if *countdown == 0 {
                let is_fit = fits(&trees[index]);
                if is_fit {
                    self.change(trees, index);
                }
                return is_fit;
            }
            *countdown -= 1;
            if let Tree::Group(_, inner) = &mut trees[index] {
                let size = size(inner);
                if *countdown < size {
                    return self.apply_at(inner, countdown, fits);
                }
                *countdown -= size;
            }
        }
        false
    }

    fn change(&self, trees: &mut Vec<Tree>, at: usize) {
        match &self.change {
            Change::Delete => drop(trees.remove(at)),
            Change::Duplicate => trees.insert(at, trees[at].clone()),
            Change::Swap => {
                let next = (at + 1) % trees.len();
                trees.swap(at, next);
            }
            Change::ReplaceByNeighbour => trees[at] = trees[self.other.index(trees.len())].clone(),
            Change::Replace(by) => drop(trees.splice(at..=at, by.iter().cloned())),
            Change::Insert(more) => drop(trees.splice(at..at, more.iter().cloned())),
            Change::Become(other) => trees[at] = negated(other),
            Change::Wrap(delimiter) => {
                let end = at + 1 + self.other.index(trees.len() - at);
                let inner: Vec<_> = trees.drain(at..end).collect();
                trees.insert(at, Tree::Group(DELIMITERS[*delimiter], inner));
            }
            Change::Unwrap => {
                if let Tree::Group(_, inner) = trees.remove(at) {
                    drop(trees.splice(at..at, inner));
                }
            }
            Change::TurnSpacing => {
                if let Tree::Punct(_, spacing) = &mut trees[at] {
                    *spacing = match spacing {
                        Spacing::Alone => Spacing::Joint,
                        Spacing::Joint => Spacing::Alone,
                    };
                }
            }
        }
    }
}

/// A compiler hands over a negative number as two tokens. They go into an invisible group,
/// since a single tree must replace the other.
fn negated(tree: &Tree) -> Tree {
    match tree {
        Tree::Literal(text) if text.starts_with('-') => Tree::Group(
            proc_macro2::Delimiter::None,
            vec![
                Tree::Punct('-', Spacing::Alone),
                Tree::Literal(text[1..].to_owned()),
            ],
        ),
        tree => tree.clone(),
    }
}

fn size(trees: &[Tree]) -> usize {
    let sizes = trees.iter().map(|tree| match tree {
        Tree::Group(_, inner) => 1 + size(inner),
        _ => 1,
    });
    sizes.sum()
}
