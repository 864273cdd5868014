//! From an index to a variant and back, and from a variant to its number.

use super::field::Field;
use super::generated;
use super::tokens::{path, punct};
use crate::number::Number;
use crate::parse::catalog::Catalog;
use crate::parse::discriminants::{self, Value};
use crate::parse::kind::Kind;
use crate::repr::Repr;
use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote_spanned};
use syn::spanned::Spanned as _;

/// How the compiler tells the variants of an enum apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tags {
    /// Units; `as` gives their indices.
    Indices,
    /// Units; `as` gives their codes.
    Codes,
    /// Some variants have a field, so `as` is not possible.
    Fields,
}

impl Tags {
    pub(super) fn of(catalog: &Catalog) -> Self {
        if has_fields(catalog) {
            Tags::Fields
        } else if discriminants::values(&catalog.variants).is_empty() {
            Tags::Indices
        } else {
            Tags::Codes
        }
    }
}

fn has_fields(catalog: &Catalog) -> bool {
    let mut variants = catalog.variants.iter();
    variants.any(|variant| variant.kind.field().is_some())
}

fn has_units(catalog: &Catalog) -> bool {
    let mut variants = catalog.variants.iter();
    variants.any(|variant| variant.kind.field().is_none())
}

/// The lookup of `return_code`.
pub(super) fn lookup(repr: Repr, tags: Tags) -> TokenStream {
    let find = match repr {
        Repr::Integer(_) => generated!(find),
        Repr::Str => generated!(find_word),
    };
    let variant = match tags {
        Tags::Fields => generated!(__jiemi_variant(__jiemi_f.index, return_code)),
        Tags::Indices | Tags::Codes => generated!(__jiemi::variant(__jiemi_f.index)),
    };
    generated! {
        let __jiemi_f = __JIEMI_TABLE.#find(return_code);
        __jiemi::lookup(__jiemi_f, #variant)
    }
}

/// `__jiemi_variant`: the variant at an index, with the number if it keeps one; written only
/// if the enum has a variant with a field. It takes the variant from the list and replaces
/// its number, since a match on the index would be an unpredictable branch.
pub(super) fn variant_of_index(catalog: &Catalog) -> Option<TokenStream> {
    let ident = &catalog.ident;
    let mut arms = Vec::new();
    let kept = generated!((_));
    for variant in &catalog.variants {
        if let Some(field) = Field::of(variant, catalog.repr) {
            path(ident, variant, &mut arms);
            arms.extend(kept.clone());
            arms.extend(punct("=>"));
            path(ident, variant, &mut arms);
            arms.push(Group::new(Delimiter::Parenthesis, field.narrowed()).into());
            arms.extend(punct(","));
        }
    }
    let arms = TokenStream::from_iter(arms);
    let rest = has_units(catalog).then(|| generated!(__jiemi_v => __jiemi_v,));
    has_fields(catalog).then(|| {
        generated! {
            #[inline]
            const fn __jiemi_variant(
                __jiemi_i: __jiemi::usize,
                __jiemi_n: __jiemi::i64,
            ) -> #ident {
                match __jiemi::variant(__jiemi_i) { #arms #rest }
            }
        }
    })
}

/// The index of `__jiemi_v`.
pub(super) fn index_of_variant(catalog: &Catalog, tags: Tags) -> TokenStream {
    match tags {
        Tags::Indices => generated!(__jiemi_v as __jiemi::usize),
        // Faster than a match, and fewer tokens.
        Tags::Codes => generated! {
            __JIEMI_TABLE.index_of(__jiemi_v as __jiemi::i64)
        },
        Tags::Fields => {
            let mut arms = Vec::new();
            let (arrow, comma) = (punct("=>"), punct(","));
            let field = generated!((_)); // for a variant that has one
            for (index, variant) in catalog.variants.iter().enumerate() {
                path(&catalog.ident, variant, &mut arms);
                if variant.kind.field().is_some() {
                    arms.extend(field.clone());
                }
                arms.extend(arrow.iter().cloned());
                arms.push(Literal::usize_unsuffixed(index).into());
                arms.extend(comma.iter().cloned());
            }
            let arms = TokenStream::from_iter(arms);
            generated!(match __jiemi_v { #arms })
        }
    }
}

/// The code of `self`.
pub(super) fn code(catalog: &Catalog, tags: Tags) -> TokenStream {
    let ident = &catalog.ident;
    let Some(repr) = catalog.repr.integer() else {
        return generated!(__JIEMI_TABLE.word(__jiemi_index(self)));
    };
    let repr = repr.path();
    let unit = generated!(__JIEMI_TABLE.codes.get(__jiemi_index(self)) as #repr);
    let mut kept = TokenStream::new();
    for variant in &catalog.variants {
        if let Some(field) = Field::of(variant, catalog.repr) {
            let (name, variable, number) = (&variant.ident, field.variable(), field.number());
            generated!(#ident::#name(#variable) => #number,).to_tokens(&mut kept);
        }
    }
    match (tags, has_units(catalog)) {
        (Tags::Codes, _) => generated!(self as #repr),
        (Tags::Indices, _) => unit,
        (Tags::Fields, true) => generated!(match self { #kept _ => #unit }),
        (Tags::Fields, false) => generated!(match self { #kept }),
    }
}

/// Assertions that a discriminant which the macro cannot evaluate equals the code, so that
/// `as` and `code()` agree.
pub(super) fn assertions(catalog: &Catalog, tags: Tags) -> TokenStream {
    let mut assertions = TokenStream::new();
    for (variant, value) in catalog
        .variants
        .iter()
        .zip(discriminants::values(&catalog.variants))
    {
        let (Kind::Number(code), Value::After(expr, more)) = (&variant.kind, value) else {
            continue;
        };
        let (ident, name) = (&catalog.ident, &variant.ident);
        let at = Span::mixed_site().located_at(match more {
            0 => expr.span(),
            _ => name.span(),
        });
        let discriminant = match tags {
            Tags::Indices | Tags::Codes => {
                quote_spanned!(at=> #ident::#name as __jiemi::i128)
            }
            // `as` is not possible: the expression is evaluated once more.
            Tags::Fields => {
                let integer = match &catalog.native_repr {
                    Some(native) => Ident::new(&native.to_string(), at),
                    None => Ident::new("isize", at),
                };
                let expr = with_name(expr, ident);
                let more = Literal::i128_unsuffixed(more);
                quote_spanned! {at=>
                    {
                        const __JIEMI_DISCRIMINANT: ::core::primitive::#integer = #expr;
                        __JIEMI_DISCRIMINANT as __jiemi::i128 + #more
                    }
                }
            }
        };
        let message = disagreement(name, code.value);
        let code = super::bytes::integer(code.value);
        let assertion = quote_spanned! {at=>
            const _: () = ::core::assert!(#discriminant == #code, #message);
        };
        assertion.to_tokens(&mut assertions);
    }
    assertions
}

fn disagreement(name: &Ident, code: Number) -> String {
    format!("the discriminant of `{name}` is not its code, {code}: make the two agree")
}

/// The tokens with `Self`, which means nothing outside the enum, replaced by its name.
fn with_name(tokens: &TokenStream, ident: &Ident) -> TokenStream {
    let mut named = Vec::new();
    for token in tokens.clone() {
        named.push(match token {
            TokenTree::Ident(word) if word == "Self" => {
                let mut ident = ident.clone();
                ident.set_span(word.span());
                ident.into()
            }
            TokenTree::Group(group) => {
                let mut named = Group::new(group.delimiter(), with_name(&group.stream(), ident));
                named.set_span(group.span());
                named.into()
            }
            token => token,
        });
    }
    TokenStream::from_iter(named)
}
