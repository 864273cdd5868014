//! The field that keeps a number; its type may be spelt in many ways.

use crate::integer::Integer;
use crate::parse::variant::Variant;
use crate::repr::Repr;
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::Type;
use syn::spanned::Spanned as _;

/// The field of one variant. If its type is not the repr, errors point at that type.
pub(super) struct Field<'a> {
    ty: &'a Type,
    repr: Integer,
    at: Span,
}

impl<'a> Field<'a> {
    /// The field of a variant that has one.
    pub(super) fn of(variant: &'a Variant, repr: Repr) -> Option<Self> {
        let (ty, repr) = (variant.kind.field()?, repr.integer()?);
        let at = Span::mixed_site().located_at(ty.span());
        Some(Field { ty, repr, at })
    }

    /// The variable that carries the number into the field and out of it.
    pub(super) fn variable(&self) -> Ident {
        Ident::new("__jiemi_n", self.at)
    }

    /// The number in that variable, checked.
    pub(super) fn number(&self) -> TokenStream {
        self.checked(self.variable())
    }

    /// The number 0, for the list of variants, also checked.
    pub(super) fn zero(&self) -> TokenStream {
        let mut zero = Literal::u8_unsuffixed(0);
        zero.set_span(self.at);
        self.checked(zero)
    }

    /// The `i64` in that variable, which is known to fit, also checked.
    pub(super) fn narrowed(&self) -> TokenStream {
        let variable = self.variable();
        if self.repr.name() == "i64" {
            return self.checked(variable);
        }
        let repr = self.repr.path_at(self.at);
        self.checked(quote_spanned!(self.at=> #variable as #repr))
    }

    /// Passes a number through a function that returns it unchanged. If the field's type is
    /// not the repr, the compiler refuses that function in the words of `KeptAs`, and reports
    /// no further mismatch around it.
    fn checked(&self, number: impl ToTokens) -> TokenStream {
        let Field { ty, at, .. } = *self;
        if is_plainly(ty, self.repr) || mentions_self(ty) {
            return number.to_token_stream();
        }
        let repr = self.repr.path_at(at);
        let type_of_number = quote_spanned!(at=> <#ty as __jiemi::KeptAs<#repr>>::Number);
        quote_spanned! {at=>
            {
                #[inline]
                const fn __jiemi_kept(__jiemi_n: #type_of_number) -> #type_of_number {
                    __jiemi_n
                }
                __jiemi_kept(#number)
            }
        }
    }
}

/// Whether the type is written by its own name, `u16` or `core::primitive::u16`.
fn is_plainly(field: &Type, repr: Integer) -> bool {
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

/// Whether the type names the enum as `Self` (`<Self as ResponseCode>::Repr`), which means
/// something only within the enum's own definition.
fn mentions_self(field: &Type) -> bool {
    has_self(field.to_token_stream())
}

fn has_self(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "Self",
        TokenTree::Group(group) => has_self(group.stream()),
        _ => false,
    })
}
