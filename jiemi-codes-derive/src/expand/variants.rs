//! From an index to a variant and back. This is the one place where generated
//! code names each variant, since every such list costs the compiler more than
//! its share.

use super::field::Field;
use super::units::Units;
use super::{generated, table};
use crate::ast::{Catalog, Discriminant, Variant};
use crate::kind::Kind;
use proc_macro2::{Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

/// Up to here one flat match from the index, of which the optimizer makes the
/// identity. It costs the compiler more than its share: beyond, two levels of
/// matches are half as expensive, but no identity any more.
const FLAT: usize = 4096;
/// This many variants are then one inner match.
const NEST: usize = 64;

/// How a call gets from an index to a variant.
#[derive(Clone, Copy)]
enum Shape {
    /// With one match.
    Flat,
    /// With two.
    Nested,
    /// With `UNIT_VARIANTS`, which is then made with two matches. Needs the variants
    /// without a field to be declared first.
    Listed,
}

impl Shape {
    fn of(catalog: &Catalog) -> Self {
        let has_field = |variant: &Variant| variant.kind.field().is_some();
        if catalog.variants.len() <= FLAT {
            Shape::Flat
        } else if catalog.variants.is_sorted_by_key(has_field) {
            Shape::Listed
        } else {
            Shape::Nested
        }
    }
}

/// The functions that everything else is made from.
pub(super) fn helpers(catalog: &Catalog) -> TokenStream {
    let ident = &catalog.ident;
    let repr = catalog.repr.path();
    let variant = variant_of_index(catalog);
    let index = index_of_variant(catalog);
    let code = code_of_variant(catalog);
    generated! {
        #variant
        #index
        #code
        #[inline]
        const fn __jiemi_lookup(__jiemi_n: #repr) -> __jiemi::Lookup<#ident> {
            let __jiemi_f = __JIEMI_TABLE.find(__jiemi_n);
            __jiemi::lookup(__jiemi_f, __jiemi_variant(__jiemi_f.index, __jiemi_n))
        }
    }
}

/// `__jiemi_variant` for calls, and `__jiemi_at` for the lists that are made while
/// compiling.
fn variant_of_index(catalog: &Catalog) -> TokenStream {
    let ident = &catalog.ident;
    let repr = catalog.repr.path();
    // Only a variant with a field keeps the number.
    let code = match catalog.variants.iter().any(|v| v.kind.field().is_some()) {
        true => generated!(__jiemi_n),
        false => generated!(_),
    };
    let function = |name: TokenStream, body: TokenStream| {
        generated! {
            #[inline]
            const fn #name(__jiemi_i: ::core::primitive::usize, #code: #repr) -> #ident {
                #body
            }
        }
    };
    let variants: Vec<_> = catalog.variants.iter().collect();
    let flat = || {
        match_index(generated!(__jiemi_i), &variants, |variant, tokens| {
            construct(catalog, variant, tokens);
        })
    };
    let nested = || {
        let chunks: Vec<_> = variants.chunks(NEST).collect();
        match_index(generated!(__jiemi_i >> 6), &chunks, |chunk, tokens| {
            let inner = match_index(generated!(__jiemi_i & 63), chunk, |variant, tokens| {
                construct(catalog, variant, tokens);
            });
            tokens.extend(inner);
        })
    };
    match Shape::of(catalog) {
        Shape::Flat => function(generated!(__jiemi_variant), flat()),
        Shape::Nested => function(generated!(__jiemi_variant), nested()),
        Shape::Listed => {
            let at = function(generated!(__jiemi_at), nested());
            let kept = variants.iter().enumerate().filter_map(|(index, variant)| {
                variant.kind.field()?;
                let index = Literal::usize_unsuffixed(index);
                let mut arm = Vec::new();
                construct(catalog, variant, &mut arm);
                let arm = TokenStream::from_iter(arm);
                Some(generated!(#index => #arm,))
            });
            let listed = generated! {
                match __jiemi_i {
                    #(#kept)*
                    _ => __jiemi::unit_variant(__jiemi_i),
                }
            };
            let variant = function(generated!(__jiemi_variant), listed);
            generated!(#at #variant)
        }
    }
}

/// `Code::Name`, or `Code::Name(number)`.
fn construct(catalog: &Catalog, variant: &Variant, tokens: &mut Vec<TokenTree>) {
    tokens.push(catalog.ident.clone().into());
    tokens.extend(punct("::"));
    tokens.push(variant.ident.clone().into());
    if let Some(field) = variant.kind.field() {
        let number = Field::new(field, catalog.repr).number;
        tokens.extend(generated!((#number)));
    }
}

/// `match index { 0 => …, 1 => …, _ => … }`: the last arm takes the rest, which
/// is never asked for. Written token by token into one list, since to join streams
/// takes longer than to make them.
fn match_index<T>(
    index: TokenStream,
    arms: &[T],
    write: impl Fn(&T, &mut Vec<TokenTree>),
) -> TokenStream {
    let mut tokens = Vec::new();
    let (arrow, comma) = (punct("=>"), punct(","));
    for (place, arm) in arms.iter().enumerate() {
        match place + 1 == arms.len() {
            true if place == 0 => {
                write(arm, &mut tokens);
                return tokens.into_iter().collect();
            }
            true => tokens.push(Ident::new("_", Span::mixed_site()).into()),
            false => tokens.push(Literal::usize_unsuffixed(place).into()),
        }
        tokens.extend(arrow.iter().cloned());
        write(arm, &mut tokens);
        tokens.extend(comma.iter().cloned());
    }
    let arms = TokenStream::from_iter(tokens);
    generated!(match #index { #arms })
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
        generated!(__JIEMI_TABLE.find(__jiemi_code(__jiemi_v)).index)
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

fn code_of_variant(catalog: &Catalog) -> TokenStream {
    let ident = &catalog.ident;
    let repr = catalog.repr.path();
    let kept = catalog.variants.iter().filter_map(|variant| {
        let name = &variant.ident;
        let field = Field::new(variant.kind.field()?, catalog.repr);
        let Field { variable, number } = field;
        Some(generated!(#ident::#name(#variable) => #number,))
    });
    let has_units = catalog.variants.iter().any(|v| v.kind.field().is_none());
    let unit = has_units.then(|| generated!(_ => __JIEMI_TABLE.numbers[__jiemi_index(__jiemi_v)],));
    let body = match is_fieldless(catalog, Discriminant::IsNumber) {
        true => generated!(__jiemi_v as #repr),
        false => generated!(match __jiemi_v { #(#kept)* #unit }),
    };
    generated! {
        #[inline]
        const fn __jiemi_code(__jiemi_v: #ident) -> #repr {
            #body
        }
    }
}

/// The trait's list of the variants that share a number, if there are any.
pub(super) fn holders(catalog: &Catalog, units: &Units) -> Option<TokenStream> {
    let ident = &catalog.ident;
    let holders = units.holders();
    if holders.is_empty() {
        return None;
    }
    let holders = variants(catalog, &holders, &generated!(__JIEMI_TABLE.holders));
    Some(generated!(const __HOLDERS: &'static [#ident] = #holders;))
}

/// The value of `UNIT_VARIANTS`.
pub(super) fn unit_variants(catalog: &Catalog) -> TokenStream {
    let units: Vec<_> = catalog
        .variants
        .iter()
        .enumerate()
        .filter(|(_, variant)| matches!(variant.kind, Kind::Unit(_)))
        .map(|(index, _)| index)
        .collect();
    variants(catalog, &units, &table::indices(&units))
}

/// A list of variants that names none of them; `indices` is `list` as generated
/// code has it.
fn variants(catalog: &Catalog, list: &[usize], indices: &TokenStream) -> TokenStream {
    let Some(first) = list.first().copied() else {
        return generated!(&[]);
    };
    let (count, first) = (
        Literal::usize_unsuffixed(list.len()),
        Literal::usize_unsuffixed(first),
    );
    let at = match Shape::of(catalog) {
        Shape::Listed => generated!(__jiemi_at),
        Shape::Flat | Shape::Nested => generated!(__jiemi_variant),
    };
    generated! {
        &{
            let mut __jiemi_list = [const { #at(#first, 0) }; #count];
            let mut __jiemi_i = 0;
            while __jiemi_i < #count {
                __jiemi_list[__jiemi_i] = #at(#indices.get(__jiemi_i), 0);
                __jiemi_i += 1;
            }
            __jiemi_list
        }
    }
}
