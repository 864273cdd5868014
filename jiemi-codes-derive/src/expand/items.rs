//! The inherent items and the impl of the trait: the same for every enum, even for one with
//! mistakes.

use super::generated;
use super::string::string;
use crate::repr::Repr;
use proc_macro2::{Ident, TokenStream};
use syn::{Path, Visibility};

/// The enum that the items are for.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    pub(super) vis: &'a Visibility,
    pub(super) ident: &'a Ident,
    pub(super) repr: Repr,
    pub(super) protocol: Option<&'a Path>,
}

/// What differs between enums.
pub(super) struct Bodies {
    /// The documentation of the inherent impl.
    pub(super) docs: Option<String>,
    pub(super) lists: Lists,
    /// The code of `self`.
    pub(super) code: TokenStream,
    /// The index of `__jiemi_v`.
    pub(super) index: TokenStream,
    /// The lookup of `return_code`, an `i64` or a `&str`.
    pub(super) lookup: TokenStream,
}

/// The values of the lists of variants.
pub(super) struct Lists {
    /// Constants that the values name.
    pub(super) constants: TokenStream,
    /// The variants without a field.
    pub(super) units: TokenStream,
    pub(super) all: TokenStream,
    /// Those that share a code, if there are any.
    pub(super) holders: Option<TokenStream>,
}

/// The types of codes, and what depends on them.
struct Types {
    /// What `code` returns.
    code: TokenStream,
    /// What a lookup takes.
    asked: TokenStream,
    /// The trait's name for a lookup.
    find: TokenStream,
    /// The trait's constant that says that codes are words.
    has_words: Option<TokenStream>,
    doc_of_code: TokenStream,
}

impl Types {
    fn of(repr: Repr) -> Self {
        match repr {
            Repr::Integer(integer) => Types {
                code: integer.path(),
                asked: generated!(__jiemi::i64),
                find: generated!(__find),
                has_words: None,
                doc_of_code: generated! {
                    /// The code; for a range or `other` variant, the number it keeps. `as` gives
                    /// the variant's index instead, unless the enum has discriminants.
                },
            },
            Repr::Str => Types {
                code: generated!(&'static __jiemi::str),
                asked: generated!(&__jiemi::str),
                find: generated!(__find_word),
                has_words: Some(generated! {
                    const __HAS_WORDS: __jiemi::bool = true;
                }),
                doc_of_code: generated! {
                    /// The code, a word.
                },
            },
        }
    }
}

pub(super) fn items(names: Names<'_>, bodies: &Bodies) -> TokenStream {
    let Names {
        vis,
        ident,
        repr,
        protocol,
    } = names;
    let Types {
        code: code_type,
        asked,
        find,
        has_words,
        doc_of_code,
    } = Types::of(repr);
    let Bodies {
        docs,
        lists,
        code,
        index,
        lookup,
    } = bodies;
    let docs = docs.as_ref().map(|docs| {
        let docs = string(docs);
        generated!(#[doc = #docs])
    });
    let Lists {
        constants,
        units,
        all,
        holders,
    } = lists;
    let holders = holders
        .as_ref()
        .map(|holders| generated!(const __HOLDERS: &'static [#ident] = #holders;));
    let protocol =
        protocol.map(|path| generated!(const PROTOCOL: __jiemi::Protocol<'static> = #path;));
    generated! {
        #constants

        #[inline]
        const fn __jiemi_index(__jiemi_v: #ident) -> __jiemi::usize {
            #index
        }

        #docs
        // The trait has items of the same names, for generic code, which do the same.
        #[allow(clippy::same_name_method)]
        impl #ident {
            /// One row for each variant, in the order of declaration.
            #vis const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);

            /// The variants without a field, in the order of declaration.
            #vis const UNIT_VARIANTS: &'static [#ident] = #units;

            #doc_of_code
            #[inline]
            #[must_use]
            #vis const fn code(self) -> #code_type {
                #code
            }

            /// What a code stands for: `lookup` for constants.
            #[inline]
            #vis const fn const_lookup(return_code: #asked) -> __jiemi::Lookup<#ident> {
                #lookup
            }

            /// The row of this variant: code, name, messages and class.
            #[inline]
            #[must_use]
            #vis const fn entry(self) -> __jiemi::Entry {
                __JIEMI_TABLE.entry(__jiemi_index(self))
            }
        }

        // A private enum need not use every item. This is never called, and the code under
        // `if false` is not even evaluated.
        const _: fn() = || {
            if false {
                let _ = (
                    #ident::ENTRIES,
                    #ident::UNIT_VARIANTS,
                    #ident::code,
                    #ident::const_lookup,
                    #ident::entry,
                );
            }
        };

        #[automatically_derived]
        impl __jiemi::ResponseCode for #ident {
            type Repr = #code_type;

            const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
            const UNIT_VARIANTS: &'static [#ident] = #units;
            #protocol
            const __VARIANTS: &'static [#ident] = #all;
            #holders
            #has_words

            #[inline]
            fn code(self) -> #code_type {
                self.code() // the inherent one
            }

            #[inline]
            fn __index(self) -> __jiemi::usize {
                __jiemi_index(self)
            }

            #[inline]
            fn #find(return_code: #asked) -> __jiemi::Lookup<#ident> {
                #lookup
            }
        }
    }
}
