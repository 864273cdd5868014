//! What an unreadable part was probably meant to say, so that the user is not asked for it
//! twice.

use super::{ENUM_OPTIONS, VARIANT_OPTIONS};
use crate::integer::Integer;
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

    /// The options in an attribute that belongs elsewhere.
    pub(super) fn add_misplaced(&mut self, attr: &Attribute) {
        let Meta::List(list) = &attr.meta else {
            return;
        };
        let mut begins_a_part = true;
        for token in list.tokens.clone() {
            match &token {
                TokenTree::Literal(_) if begins_a_part => self.code = true,
                TokenTree::Ident(word) if Integer::meant(word).is_some() => self.repr = true,
                TokenTree::Ident(word) if word == "other" => {
                    self.code = true;
                    self.next_step = true;
                }
                TokenTree::Ident(word) => {
                    let word = word.to_string();
                    let mut options = ENUM_OPTIONS.iter().chain(&VARIANT_OPTIONS);
                    if options.any(|option| *option == word) {
                        self.add(&word);
                    }
                }
                _ => {}
            }
            begins_a_part = matches!(&token, TokenTree::Punct(comma) if comma.as_char() == ',');
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
