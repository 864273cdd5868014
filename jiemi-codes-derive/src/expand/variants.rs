//! From an index to a variant and back, and from a variant to its number.

use super::field::Field;
use super::generated;
use super::tokens::{path, punct};
use crate::parse::catalog::{Catalog, Discriminant};
use proc_macro2::{Delimiter, Group, Literal, TokenStream};

/// The functions that everything else is made from.
pub(super) fn helpers(catalog: &Catalog) -> TokenStream {
    let variant = variant_of_index(catalog);
    let index = index_of_variant(catalog);
    generated!(#variant #index)
}

/// The variant that was found, in `lookup`.
pub(super) fn found(catalog: &Catalog) -> TokenStream {
    match has_fields(catalog) {
        true => generated!(__jiemi_variant(__jiemi_f.index, return_code)),
        false => generated!(__jiemi::variant(__jiemi_f.index)),
    }
}

/// `__variant` of the trait, where variants keep numbers.
pub(super) fn method(catalog: &Catalog) -> Option<TokenStream> {
    let ident = &catalog.ident;
    let repr = catalog.repr.path();
    has_fields(catalog).then(|| {
        generated! {
            #[inline]
            fn __variant(__jiemi_i: ::core::primitive::usize, __jiemi_n: #repr) -> #ident {
                __jiemi_variant(__jiemi_i, __jiemi_n)
            }
        }
    })
}

fn has_fields(catalog: &Catalog) -> bool {
    let mut variants = catalog.variants.iter();
    variants.any(|variant| variant.kind.field().is_some())
}

fn has_units(catalog: &Catalog) -> bool {
    let mut variants = catalog.variants.iter();
    variants.any(|variant| variant.kind.field().is_none())
}

/// `__jiemi_variant`: from an index, and the number that a variant with a field keeps;
/// where there is one. The variant comes from the list and has its number replaced, which
/// is no branch that a processor could guess wrong, as a match of the index would be.
fn variant_of_index(catalog: &Catalog) -> Option<TokenStream> {
    let ident = &catalog.ident;
    let repr = catalog.repr.path();
    let mut arms = Vec::new();
    let kept = generated!((_));
    for variant in &catalog.variants {
        if let Some(field) = Field::of(variant, catalog.repr) {
            path(catalog, variant, &mut arms);
            arms.extend(kept.clone());
            arms.extend(punct("=>"));
            path(catalog, variant, &mut arms);
            arms.push(Group::new(Delimiter::Parenthesis, field.number()).into());
            arms.extend(punct(","));
        }
    }
    let arms = TokenStream::from_iter(arms);
    let rest = has_units(catalog).then(|| generated!(__jiemi_v => __jiemi_v,));
    has_fields(catalog).then(|| {
        generated! {
            #[inline]
            const fn __jiemi_variant(
                __jiemi_i: ::core::primitive::usize,
                __jiemi_n: #repr,
            ) -> #ident {
                match __jiemi::variant(__jiemi_i) { #arms #rest }
            }
        }
    })
}

fn index_of_variant(catalog: &Catalog) -> TokenStream {
    let ident = &catalog.ident;
    let body = if is_fieldless(catalog, Discriminant::Absent) {
        generated!(__jiemi_v as ::core::primitive::usize)
    } else if is_fieldless(catalog, Discriminant::IsNumber) {
        // Faster than a match, and fewer tokens.
        generated!(__JIEMI_TABLE.find(__jiemi_v.code()).index)
    } else {
        let mut arms = Vec::new();
        let (arrow, comma) = (punct("=>"), punct(","));
        let field = generated!((_)); // of a variant that has one
        for (index, variant) in catalog.variants.iter().enumerate() {
            path(catalog, variant, &mut arms);
            if variant.kind.field().is_some() {
                arms.extend(field.clone());
            }
            arms.extend(arrow.iter().cloned());
            arms.push(Literal::usize_unsuffixed(index).into());
            arms.extend(comma.iter().cloned());
        }
        let arms = TokenStream::from_iter(arms);
        generated!(match __jiemi_v { #arms })
    };
    generated! {
        #[inline]
        const fn __jiemi_index(__jiemi_v: #ident) -> ::core::primitive::usize {
            #body
        }
    }
}

/// Whether all variants are units with this kind of discriminant, so that `as`
/// tells them apart.
fn is_fieldless(catalog: &Catalog, discriminant: Discriminant) -> bool {
    catalog
        .variants
        .iter()
        .all(|variant| variant.kind.field().is_none() && variant.discriminant == discriminant)
}

/// The number of `self`.
pub(super) fn code(catalog: &Catalog) -> TokenStream {
    let ident = &catalog.ident;
    let repr = catalog.repr.path();
    let kept = catalog.variants.iter().filter_map(|variant| {
        let name = &variant.ident;
        let field = Field::of(variant, catalog.repr)?;
        let (variable, number) = (field.variable(), field.number());
        Some(generated!(#ident::#name(#variable) => #number,))
    });
    let unit = generated!(__JIEMI_TABLE.numbers[__jiemi_index(self)]);
    match (
        is_fieldless(catalog, Discriminant::IsNumber),
        has_units(catalog),
    ) {
        (true, _) => generated!(self as #repr),
        (false, true) if !has_fields(catalog) => unit,
        (false, true) => generated!(match self { #(#kept)* _ => #unit }),
        (false, false) => generated!(match self { #(#kept)* }),
    }
}
