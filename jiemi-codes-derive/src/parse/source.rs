//! A variant as written, split into parts but not yet understood.

use super::attr::VariantOptions;
use super::literal::SpannedNumber;
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use syn::Type;

/// A variant, with its options read and its documentation still unread.
pub(crate) struct Source {
    pub(crate) ident: Ident,
    pub(crate) fields: Fields,
    pub(crate) discriminant: Discriminant,
    pub(crate) docs: Vec<DocText>,
    pub(crate) options: VariantOptions,
    /// Whether `#[doc(hidden)]` leaves it out of the documentation.
    pub(crate) is_hidden: bool,
    /// Whether it or its field is deprecated.
    pub(crate) is_deprecated: bool,
}

/// The fields of a variant.
pub(crate) enum Fields {
    Unit,
    /// One, without a name.
    One(Box<Type>),
    /// Anything else, as written.
    Wrong(TokenStream),
}

/// What a discriminant says about the code.
pub(crate) enum Discriminant {
    Absent,
    Literal(SpannedNumber),
    /// Beyond what the macro can count.
    TooLarge(syn::Error),
    /// A range, which belongs in `#[code(…)]`.
    Range(TokenStream),
    Computed(TokenStream),
}

/// One text of a variant's documentation.
pub(crate) enum DocText {
    /// A comment, or `#[doc = "…"]`.
    Literal(Literal),
    /// Not a literal, such as `include_str!(…)`.
    Unseen(Span),
}

/// Whether the words of `#[doc(…)]` hide a variant.
pub(super) fn hides(words: TokenStream) -> bool {
    let mut words = words.into_iter();
    words.any(|token| matches!(token, TokenTree::Ident(word) if word == "hidden"))
}
