//! The table: all texts in one literal, all small numbers in byte strings, and
//! the codes. Few tokens and no relocation for each text, which is what makes an
//! enum of a thousand codes cheap to compile.

use super::generated;
use super::units::Units;
use crate::ast::{Catalog, Variant};
use crate::kind::Kind;
use crate::messages::Messages;
use crate::number::Number;
use crate::repr::Repr;
use proc_macro2::{Literal, Span, TokenStream};

/// `static __JIEMI_TABLE`, a `Table` of the facade.
pub(super) fn table(catalog: &Catalog, units: &Units) -> TokenStream {
    let Catalog { variants, .. } = catalog;
    let repr = catalog.repr.path();
    let (text, starts) = texts(variants);
    let marks = Literal::byte_string(&variants.iter().map(mark).collect::<Vec<_>>());
    let numbers = variants
        .iter()
        .map(|variant| first_number(variant, catalog.repr));
    let has_ranges = variants
        .iter()
        .any(|v| matches!(v.kind, Kind::Range { .. }));
    let last_numbers = variants
        .iter()
        .filter(|_| has_ranges)
        .map(|variant| last_number(variant, catalog.repr));
    let holders = indices(&units.holders());
    let groups = words(units.groups());
    let units = units.tokens();
    let ranges = indices(&ranges_by_number(variants));
    let other = match other(variants) {
        Some(index) => {
            let index = Literal::usize_unsuffixed(index);
            generated!(::core::option::Option::Some(#index))
        }
        None => generated!(::core::option::Option::None),
    };
    generated! {
        static __JIEMI_TABLE: __jiemi::Table<#repr> = __jiemi::Table {
            text: #text,
            starts: #starts,
            marks: #marks,
            numbers: &[#(#numbers),*],
            last_numbers: &[#(#last_numbers),*],
            units: #units,
            holders: #holders,
            groups: #groups,
            ranges: #ranges,
            other: #other,
        };
    }
}

/// Chinese message, English message and name of each variant, and where each
/// begins.
fn texts(variants: &[Variant]) -> (Literal, TokenStream) {
    let mut text = String::new();
    let mut starts = vec![0];
    for variant in variants {
        let (zh, en) = match &variant.messages {
            Messages::Two { zh, en } if zh == en => (zh.as_str(), ""),
            Messages::Two { zh, en } => (zh.as_str(), en.as_str()),
            Messages::One(text) => (text.as_str(), ""),
        };
        for part in [zh, en, &variant.name] {
            text.push_str(part);
            starts.push(text.len());
        }
    }
    (Literal::string(&text), words(starts))
}

/// The class and what else a byte says of a variant; read by `private::mark`.
fn mark(variant: &Variant) -> u8 {
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

fn first_number(variant: &Variant, repr: Repr) -> TokenStream {
    match variant.kind {
        Kind::Unit(number) => literal(number.value, number.span, repr),
        Kind::Range { range, .. } => match range.digits.0 {
            Some(span) => literal(range.first, span, repr),
            None => limit(repr, range.first, "MIN"),
        },
        Kind::Other { .. } => generated!(0),
    }
}

fn last_number(variant: &Variant, repr: Repr) -> TokenStream {
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

/// Indices, or places in the text, as a byte string.
///
/// `u32` is enough: rustc itself has no source files of 4 GiB.
pub(super) fn words(list: impl IntoIterator<Item = usize>) -> TokenStream {
    let word = |number| u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes();
    let bytes: Vec<u8> = list.into_iter().flat_map(word).collect();
    let bytes = Literal::byte_string(&bytes);
    generated!(__jiemi::Words(#bytes))
}

/// A list of variants for the table, shorter where it is simply the first ones.
pub(super) fn indices(list: &[usize]) -> TokenStream {
    if list.iter().copied().eq(0..list.len()) {
        let count = Literal::usize_unsuffixed(list.len());
        return generated!(__jiemi::Indices::First(#count));
    }
    let words = words(list.iter().copied());
    generated!(__jiemi::Indices::Listed(#words))
}

/// The ranges, the one with the least first number first.
fn ranges_by_number(variants: &[Variant]) -> Vec<usize> {
    let mut list: Vec<_> = variants
        .iter()
        .enumerate()
        .filter_map(|(index, variant)| match variant.kind {
            Kind::Range { range, .. } => Some((range.first, index)),
            Kind::Unit(_) | Kind::Other { .. } => None,
        })
        .collect();
    list.sort();
    list.into_iter().map(|(_, index)| index).collect()
}

/// The variant for all numbers that no other has.
pub(super) fn other(variants: &[Variant]) -> Option<usize> {
    variants
        .iter()
        .position(|variant| matches!(variant.kind, Kind::Other { .. }))
}
