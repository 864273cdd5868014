//! The field that keeps a number, whose type may be spelt in many ways.

use crate::repr::Repr;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote_spanned};
use syn::Type;
use syn::spanned::Spanned as _;

/// The number on its way into the field and out of it.
pub(super) struct Field {
    /// The variable that has it. Where the field has another type, errors are at
    /// that type.
    pub(super) variable: Ident,
    /// The same, checked.
    pub(super) number: TokenStream,
}

impl Field {
    pub(super) fn new(ty: &Type, repr: Repr) -> Self {
        let at = Span::mixed_site().located_at(ty.span());
        let variable = Ident::new("__jiemi_n", at);
        let number = match is_plainly(ty, repr) || mentions_self(ty) {
            true => variable.to_token_stream(),
            false => through_identity(ty, repr, &variable, at),
        };
        Field { variable, number }
    }
}

/// A call that looks like nothing, since the type is the repr. Where it is not,
/// the compiler says of the function that its type cannot be, with the words of
/// `KeptAs`, and is silent about what does not fit around it.
fn through_identity(ty: &Type, repr: Repr, variable: &Ident, at: Span) -> TokenStream {
    let repr = repr.path();
    let number = quote_spanned!(at=> <#ty as __jiemi::KeptAs<#repr>>::Number);
    quote_spanned! {at=>
        {
            #[inline]
            const fn __jiemi_kept(__jiemi_n: #number) -> #number {
                __jiemi_n
            }
            __jiemi_kept(#variable)
        }
    }
}

/// Whether the type is written by its own name, `u16` or `core::primitive::u16`.
fn is_plainly(field: &Type, repr: Repr) -> bool {
    match field {
        Type::Group(group) => is_plainly(&group.elem, repr),
        Type::Paren(paren) => is_plainly(&paren.elem, repr),
        Type::Path(path) => path
            .path
            .segments
            .last()
            .is_some_and(|segment| segment.ident == repr.name()),
        _ => false,
    }
}

/// Whether it is spelt by the enum itself (`<Self as ResponseCode>::Repr`), which
/// has that name only within its own definition.
fn mentions_self(field: &Type) -> bool {
    let mut tokens = field.to_token_stream().into_iter();
    tokens.any(|token| matches!(token, TokenTree::Ident(ident) if ident == "Self"))
}
