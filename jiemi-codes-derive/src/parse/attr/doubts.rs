//! What an unreadable part was probably meant to say, so that the user is not asked for it
//! twice.

use super::{ENUM_OPTIONS, VARIANT_OPTIONS};
use proc_macro2::TokenTree;
use syn::{Attribute, Meta};

/// The kinds of options that an unreadable part may have been.
#[derive(Default, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Doubts {
    pub(crate) repr: bool,
    pub(crate) code: bool,
    pub(crate) next_step: bool,
    pub(crate) shared: bool,
    pub(crate) messages: bool,
}

impl Doubts {
    /// It may have been anything.
    pub(super) const ALL: Doubts = Doubts {
        repr: true,
        code: true,
        next_step: true,
        shared: true,
        messages: true,
    };

    /// It was what an attribute says that belongs elsewhere.
    pub(super) fn add_misplaced(&mut self, attr: &Attribute) {
        let Meta::List(list) = &attr.meta else {
            return;
        };
        for token in list.tokens.clone() {
            match token {
                TokenTree::Literal(_) => self.code = true,
                TokenTree::Ident(word) => {
                    let word = word.to_string();
                    let word = word.as_str();
                    if ENUM_OPTIONS.contains(&word) || VARIANT_OPTIONS.contains(&word) {
                        self.add(word);
                    }
                }
                _ => {}
            }
        }
    }

    /// It was probably this option.
    pub(super) fn add(&mut self, option: &str) {
        match option {
            "repr" => self.repr = true,
            "shared" | "primary" => self.shared = true,
            "messages" | "zh" | "en" => self.messages = true,
            "protocol" | "total" | "display" | "error" | "serde" | "schemars" | "crate" => {}
            // A class; a word that resembles nothing is usually meant as one too.
            _ => self.next_step = true,
        }
    }
}
