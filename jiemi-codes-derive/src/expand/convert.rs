//! `From` and `TryFrom` between the enum and its code.

use super::generated;
use crate::integer::Integer;
use crate::repr::Repr;
use proc_macro2::{Ident, Span, TokenStream};

/// The conversions, for either kind of code.
pub(super) fn conversions(ident: &Ident, repr: Repr, total: Option<Span>) -> TokenStream {
    match repr {
        Repr::Integer(integer) => of_numbers(ident, integer, total),
        Repr::Str => of_words(ident),
    }
}

/// To the repr and to `i64`, and from each of the seven integer types. With
/// `total` every number of the repr leads to a variant, so that conversion cannot fail.
fn of_numbers(ident: &Ident, repr: Integer, total: Option<Span>) -> TokenStream {
    let of_repr = match total {
        Some(_) => from_number(ident, repr),
        None => try_from_number(ident, repr),
    };
    let to_repr = to_number(ident, repr);
    let to_i64 = repr.others().find(|other| other.name() == "i64");
    let to_i64 = to_i64.map(|i64| to_number(ident, i64));
    let others = repr.others().map(|other| try_from_number(ident, other));
    generated!(#to_repr #to_i64 #of_repr #(#others)*)
}

fn to_number(ident: &Ident, integer: Integer) -> TokenStream {
    let integer = integer.path();
    generated! {
        #[automatically_derived]
        impl __jiemi::From<#ident> for #integer {
            #[inline]
            fn from(return_code: #ident) -> #integer {
                return_code.code() as #integer
            }
        }
    }
}

fn from_number(ident: &Ident, integer: Integer) -> TokenStream {
    let integer = integer.path();
    generated! {
        #[automatically_derived]
        impl __jiemi::From<#integer> for #ident {
            #[inline]
            fn from(return_code: #integer) -> #ident {
                __jiemi::from(return_code as __jiemi::i64)
            }
        }
    }
}

fn try_from_number(ident: &Ident, integer: Integer) -> TokenStream {
    let integer = integer.path();
    generated! {
        #[automatically_derived]
        impl __jiemi::TryFrom<#integer> for #ident {
            type Error = __jiemi::UnresolvedCode<#ident>;

            #[inline]
            fn try_from(
                return_code: #integer,
            ) -> __jiemi::Result<#ident, __jiemi::UnresolvedCode<#ident>> {
                __jiemi::try_from(return_code as __jiemi::i64)
            }
        }
    }
}

/// To a word and from a word.
fn of_words(ident: &Ident) -> TokenStream {
    let str = generated!(__jiemi::str);
    let result = generated! {
        __jiemi::Result<#ident, __jiemi::UnresolvedCode<#ident>>
    };
    generated! {
        #[automatically_derived]
        impl __jiemi::From<#ident> for &'static #str {
            #[inline]
            fn from(return_code: #ident) -> &'static #str {
                return_code.code()
            }
        }

        #[automatically_derived]
        impl __jiemi::AsRef<#str> for #ident {
            #[inline]
            fn as_ref(&self) -> &#str {
                __jiemi::word(self)
            }
        }

        #[automatically_derived]
        impl __jiemi::TryFrom<&#str> for #ident {
            type Error = __jiemi::UnresolvedCode<#ident>;

            #[inline]
            fn try_from(return_code: &#str) -> #result {
                __jiemi::try_from_word(return_code)
            }
        }

        #[automatically_derived]
        impl __jiemi::FromStr for #ident {
            type Err = __jiemi::UnresolvedCode<#ident>;

            #[inline]
            fn from_str(return_code: &#str) -> #result {
                __jiemi::try_from_word(return_code)
            }
        }
    }
}
