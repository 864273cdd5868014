//! The table: all texts in one literal, all small numbers in byte strings, and
//! the codes. Few tokens and no relocation for each text, which is what makes an
//! enum of a thousand codes cheap to compile.

use super::generated;
use crate::ast::{Catalog, Variant};
use crate::kind::Kind;
use crate::messages::Messages;
use crate::number::Number;
use crate::range::Range;
use crate::repr::Repr;
use proc_macro2::{Literal, Span, TokenStream};

/// `static __JIEMI_TABLE`, a `Table` of the facade.
pub(super) fn table(catalog: &Catalog<'_>) -> TokenStream {
    let repr = catalog.repr.path();
    let (text, ends) = texts(&catalog.variants);
    let marks = Literal::byte_string(&catalog.variants.iter().map(mark).collect::<Vec<_>>());
    let numbers = catalog
        .variants
        .iter()
        .map(|variant| first_number(variant, catalog.repr));
    let has_ranges = catalog
        .variants
        .iter()
        .any(|v| matches!(v.kind, Kind::Range { .. }));
    let last_numbers = catalog
        .variants
        .iter()
        .filter(|_| has_ranges)
        .map(|variant| last_number(variant, catalog.repr));
    let units = indices(&units_by_number(&catalog.variants));
    let holders = indices(&holders_by_number(&catalog.variants));
    let ranges = indices(&ranges_by_number(&catalog.variants));
    let other = match other(&catalog.variants) {
        Some(index) => {
            let index = Literal::usize_unsuffixed(index);
            generated!(::core::option::Option::Some(#index))
        }
        None => generated!(::core::option::Option::None),
    };
    generated! {
        static __JIEMI_TABLE: __jiemi::Table<#repr> = __jiemi::Table {
            text: #text,
            ends: __jiemi::Words(#ends),
            marks: #marks,
            numbers: &[#(#numbers),*],
            last_numbers: &[#(#last_numbers),*],
            units: #units,
            holders: #holders,
            ranges: #ranges,
            other: #other,
        };
    }
}

/// Name, Chinese and English message of each variant, and where each ends.
fn texts(variants: &[Variant<'_>]) -> (Literal, Literal) {
    let mut text = String::new();
    let mut ends = Vec::with_capacity(variants.len() * 12);
    for variant in variants {
        let (zh, en) = match &variant.messages {
            Messages::Two { zh, en } if zh == en => (zh.as_str(), ""),
            Messages::Two { zh, en } => (zh.as_str(), en.as_str()),
            Messages::One(text) => (text.as_str(), ""),
        };
        for part in [variant.name().as_str(), zh, en] {
            text.push_str(part);
            ends.extend(word(text.len()));
        }
    }
    (Literal::string(&text), Literal::byte_string(&ends))
}

/// The class and what else a byte says of a variant; read by `private::mark`.
fn mark(variant: &Variant<'_>) -> u8 {
    let has_one_text = match &variant.messages {
        Messages::Two { zh, en } => zh == en,
        Messages::One(_) => true,
    };
    variant.class.place()
        | u8::from(variant.by_status) << 3
        | u8::from(variant.shared.is_some()) << 4
        | u8::from(variant.primary.is_some()) << 5
        | u8::from(has_one_text) << 6
        | u8::from(variant.kind.field().is_some()) << 7
}

fn first_number(variant: &Variant<'_>, repr: Repr) -> TokenStream {
    match variant.kind {
        Kind::Unit(number) => literal(number.value, number.span, repr),
        Kind::Range { range, .. } => match range.digits.0 {
            Some(span) => literal(range.first, span, repr),
            None => limit(repr, range.first, "MIN"),
        },
        Kind::Other { .. } => generated!(0),
    }
}

fn last_number(variant: &Variant<'_>, repr: Repr) -> TokenStream {
    match variant.kind {
        Kind::Range { range, .. } => match range.digits.1 {
            Some(span) => literal(range.last, span, repr),
            None => limit(repr, range.last, "MAX"),
        },
        Kind::Unit(_) | Kind::Other { .. } => generated!(0),
    }
}

/// A number, which of a pointer-sized type may be too great for the machine
/// that the code is compiled for: then the compiler is to say so, at the number.
fn literal(number: Number, span: Span, repr: Repr) -> TokenStream {
    number.tokens(if repr.is_pointer_sized() {
        span
    } else {
        Span::mixed_site()
    })
}

/// The least or the greatest number of the type.
fn limit(repr: Repr, number: Number, name: &str) -> TokenStream {
    if repr.is_pointer_sized() {
        let path = repr.path();
        let name = proc_macro2::Ident::new(name, Span::mixed_site());
        generated!(<#path>::#name)
    } else {
        number.tokens(Span::mixed_site())
    }
}

/// An index or a place in the text, as it stands in a byte string.
///
/// `u32` is enough: rustc itself has no source files of 4 GiB.
fn word(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes()
}

/// A list of variants for the table, shorter where it is simply the first ones.
pub(super) fn indices(list: &[usize]) -> TokenStream {
    if list.iter().copied().eq(0..list.len()) {
        let count = Literal::usize_unsuffixed(list.len());
        return generated!(__jiemi::Indices::First(#count));
    }
    let bytes: Vec<u8> = list.iter().copied().flat_map(word).collect();
    let bytes = Literal::byte_string(&bytes);
    generated!(__jiemi::Indices::Listed(__jiemi::Words(#bytes)))
}

/// The variants that `number` gives a number for, sorted by it; those with the
/// same number stay in the order of declaration.
fn by_number<'a>(
    variants: &[Variant<'a>],
    number: impl Fn(&Variant<'a>) -> Option<Number>,
) -> Vec<usize> {
    let mut list: Vec<_> = variants
        .iter()
        .enumerate()
        .filter_map(|(index, variant)| Some((number(variant)?, index)))
        .collect();
    list.sort();
    list.into_iter().map(|(_, index)| index).collect()
}

fn unit_number(variant: &Variant<'_>) -> Option<Number> {
    match variant.kind {
        Kind::Unit(number) => Some(number.value),
        Kind::Range { .. } | Kind::Other { .. } => None,
    }
}

fn units_by_number(variants: &[Variant<'_>]) -> Vec<usize> {
    by_number(variants, unit_number)
}

/// The variants that share their numbers.
pub(super) fn holders_by_number(variants: &[Variant<'_>]) -> Vec<usize> {
    by_number(variants, |variant| {
        variant.shared.and_then(|_| unit_number(variant))
    })
}

fn ranges_by_number(variants: &[Variant<'_>]) -> Vec<usize> {
    by_number(variants, |variant| match variant.kind {
        Kind::Range {
            range: Range { first, .. },
            ..
        } => Some(first),
        Kind::Unit(_) | Kind::Other { .. } => None,
    })
}

/// The variant for all numbers that no other has.
pub(super) fn other(variants: &[Variant<'_>]) -> Option<usize> {
    variants
        .iter()
        .position(|variant| matches!(variant.kind, Kind::Other { .. }))
}
