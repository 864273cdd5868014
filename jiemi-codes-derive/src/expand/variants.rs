//! The list of all variants, and the ways from an index to a variant and back.
//!
//! Every list that names all variants costs the compiler more than its share, and a
//! match from numbers to variants costs most, above all in a release build. So there
//! is one list, written as rows of `ROW` variants in the loop that makes a constant of
//! them, which `cargo check` looks at but does not run.

use super::field::Field;
use super::generated;
use super::table::indices;
use super::units::Units;
use crate::ast::{Catalog, Discriminant, Variant};
use proc_macro2::{Delimiter, Group, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use std::iter;

/// How many variants are one row.
const ROW: usize = 64;

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

fn has_fields(catalog: &Catalog) -> bool {
    let mut variants = catalog.variants.iter();
    variants.any(|variant| variant.kind.field().is_some())
}

/// `__jiemi_variant`: from an index, and the number that a variant with a field keeps;
/// where there is one.
fn variant_of_index(catalog: &Catalog) -> Option<TokenStream> {
    let ident = &catalog.ident;
    let repr = catalog.repr.path();
    let mut arms = Vec::new();
    for (index, variant) in catalog.variants.iter().enumerate() {
        if let Some(field) = Field::of(variant, catalog.repr) {
            arms.push(Literal::usize_unsuffixed(index).into());
            arms.extend(punct("=>"));
            path(catalog, variant, &mut arms);
            arms.push(Group::new(Delimiter::Parenthesis, field.number()).into());
            arms.extend(punct(","));
        }
    }
    let arms = TokenStream::from_iter(arms);
    has_fields(catalog).then(|| {
        generated! {
            #[inline]
            const fn __jiemi_variant(
                __jiemi_i: ::core::primitive::usize,
                __jiemi_n: #repr,
            ) -> #ident {
                match __jiemi_i { #arms _ => __jiemi::variant(__jiemi_i) }
            }
        }
    })
}

/// `Code::Name`
fn path(catalog: &Catalog, variant: &Variant, tokens: &mut Vec<TokenTree>) {
    tokens.push(catalog.ident.clone().into());
    tokens.extend(punct("::"));
    tokens.push(variant.ident.clone().into());
}

/// Of one or two characters.
fn punct(characters: &str) -> Vec<TokenTree> {
    let mut characters = characters.chars().peekable();
    let mut tokens = Vec::new();
    while let Some(character) = characters.next() {
        let spacing = match characters.peek() {
            Some(_) => Spacing::Joint,
            None => Spacing::Alone,
        };
        let mut punct = Punct::new(character, spacing);
        punct.set_span(Span::mixed_site());
        tokens.push(punct.into());
    }
    tokens
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
        let (path, arrow, comma) = (punct("::"), punct("=>"), punct(","));
        let field = generated!((_)); // of a variant that has one
        for (index, variant) in catalog.variants.iter().enumerate() {
            arms.push(ident.clone().into());
            arms.extend(path.iter().cloned());
            arms.push(variant.ident.clone().into());
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
    let has_units = catalog.variants.iter().any(|v| v.kind.field().is_none());
    let unit = generated!(__JIEMI_TABLE.numbers[__jiemi_index(self)]);
    match (is_fieldless(catalog, Discriminant::IsNumber), has_units) {
        (true, _) => generated!(self as #repr),
        (false, true) if !has_fields(catalog) => unit,
        (false, true) => generated!(match self { #(#kept)* _ => #unit }),
        (false, false) => generated!(match self { #(#kept)* }),
    }
}

/// What the trait has of variants.
pub(super) fn items(catalog: &Catalog, units: &Units) -> TokenStream {
    let ident = &catalog.ident;
    let repr = catalog.repr.path();
    let all = all_variants(catalog);
    let unit_variants = unit_variants(catalog);
    let holders = units.holders();
    let holders = (!holders.is_empty()).then(|| {
        let holders = select(catalog, &holders, &generated!(__JIEMI_TABLE.holders));
        generated!(const __HOLDERS: &'static [#ident] = #holders;)
    });
    let variant = has_fields(catalog).then(|| {
        generated! {
            #[inline]
            fn __variant(__jiemi_i: ::core::primitive::usize, __jiemi_n: #repr) -> #ident {
                __jiemi_variant(__jiemi_i, __jiemi_n)
            }
        }
    });
    generated! {
        const __VARIANTS: &'static [#ident] = #all;
        const UNIT_VARIANTS: &'static [#ident] = #unit_variants;
        #holders
        #variant
    }
}

/// The value of `UNIT_VARIANTS`.
pub(super) fn unit_variants(catalog: &Catalog) -> TokenStream {
    let variants = catalog.variants.iter().enumerate();
    let units = variants.filter(|(_, variant)| variant.kind.field().is_none());
    let units: Vec<_> = units.map(|(index, _)| index).collect();
    select(catalog, &units, &indices(&units))
}

/// All variants, those with a field with the number 0.
///
/// The value is a block, as that of the other lists: `cargo check` evaluates a constant
/// that is no more than another one or a call, which takes seconds for thousands of
/// variants.
fn all_variants(catalog: &Catalog) -> TokenStream {
    let ident = &catalog.ident;
    let count = catalog.variants.len();
    let length = ROW.min(count);
    let comma = punct(",");
    // Better one without a field, whose type would be checked each time.
    let is_unit = |variant: &Variant| variant.kind.field().is_none();
    let filler = catalog.variants.iter().position(is_unit).unwrap_or(0);
    let list_of = |row: &mut dyn Iterator<Item = usize>| {
        let mut list = Vec::with_capacity(length * 5);
        for index in row {
            let Some(variant) = catalog.variants.get(index) else {
                continue;
            };
            // Not by `__jiemi_variant`, which in a release build needs this very list.
            path(catalog, variant, &mut list);
            if let Some(field) = Field::of(variant, catalog.repr) {
                list.push(Group::new(Delimiter::Parenthesis, field.zero()).into());
            }
            list.extend(comma.iter().cloned());
        }
        Group::new(Delimiter::Bracket, list.into_iter().collect())
    };
    let mut rows: Vec<_> = (0..count)
        .step_by(ROW)
        .map(|start| {
            let filling = iter::repeat(filler); // of the last row
            list_of(&mut (start..count).chain(filling).take(length))
        })
        .collect();
    let last = rows.pop();
    let before_last = (0..rows.len()).map(Literal::usize_unsuffixed);
    let row = match rows.is_empty() {
        true => generated!(#last),
        false => generated!(match __jiemi_i { #(#before_last => #rows,)* _ => #last }),
    };
    let number_of_rows = Literal::usize_unsuffixed(rows.len() + 1);
    let first = list_of(&mut iter::once(filler));
    let count = Literal::usize_unsuffixed(count);
    generated! {
        &{
            let mut __jiemi_list = __jiemi::list::<#ident, #count>(&#first);
            let mut __jiemi_i = 0;
            while __jiemi_i < #number_of_rows {
                __jiemi::put_row(&mut __jiemi_list, __jiemi_i, &#row);
                __jiemi_i += 1;
            }
            __jiemi_list
        }
    }
}

/// Some of the variants; `indices` is `places` as generated code has it.
fn select(catalog: &Catalog, places: &[usize], indices: &TokenStream) -> TokenStream {
    let ident = &catalog.ident;
    let count = Literal::usize_unsuffixed(places.len());
    generated! {
        &{
            let __jiemi_list = __jiemi::select::<#ident, #count>(#indices);
            __jiemi_list
        }
    }
}
