//! The table: all texts in one literal, all small numbers in byte strings, and
//! the codes. Few tokens and no relocation for each text, which is what makes an
//! enum of a thousand codes cheap to compile.

use super::generated;
use super::units::Units;
use crate::number::{Number, sorted};
use crate::parse::catalog::{Catalog, Variant};
use crate::parse::kind::Kind;
use crate::parse::messages::Messages;
use crate::repr::Repr;
use proc_macro2::{Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// Up to so many variants the table is a constant: every crate that uses it has it, so
/// that the compiler knows what is in it wherever a code is looked up, which makes that
/// twice as fast. A larger one is there but once.
const SMALL: usize = 256;

/// `__JIEMI_TABLE`, a `Table` of the facade.
pub(super) fn table(catalog: &Catalog, units: &Units) -> TokenStream {
    let Catalog { variants, .. } = catalog;
    let repr = catalog.repr.path();
    let (text, starts) = texts(variants);
    let marks = Literal::byte_string(&variants.iter().map(mark).collect::<Vec<_>>());
    let first_numbers = numbers(variants, first_number, catalog.repr);
    let has_ranges = variants
        .iter()
        .any(|v| matches!(v.kind, Kind::Range { .. }));
    let last_numbers = match has_ranges {
        true => numbers(variants, last_number, catalog.repr),
        false => TokenStream::new(),
    };
    let holders = indices(&units.holders());
    let groups = words(units.groups());
    let units = units.tokens();
    let ranges = ranges_by_number(variants);
    let in_order = ranges.iter().filter_map(|index| variants.get(*index));
    let range_starts = numbers(in_order, first_number, catalog.repr);
    let ranges = indices(&ranges);
    let other = match other(variants) {
        Some(index) => {
            let index = Literal::usize_unsuffixed(index);
            generated!(::core::option::Option::Some(#index))
        }
        None => generated!(::core::option::Option::None),
    };
    let (item, reference) = match variants.len() <= SMALL {
        true => (generated!(const), Some(generated!(&))),
        false => (generated!(static), None),
    };
    let checks = checks(variants, catalog.repr);
    let lifetime = reference.is_some().then(|| generated!(&'static));
    generated! {
        #item __JIEMI_TABLE: #lifetime __jiemi::Table<#repr> = #reference __jiemi::Table {
            text: #text,
            starts: #starts,
            marks: #marks,
            numbers: &[#first_numbers],
            last_numbers: &[#last_numbers],
            units: #units,
            holders: #holders,
            groups: #groups,
            ranges: #ranges,
            range_starts: &[#range_starts],
            other: #other,
        };

        #checks
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
    variant.class.index()
        | u8::from(variant.by_status) << 3
        | u8::from(variant.shared.is_some()) << 4
        | u8::from(variant.primary.is_some()) << 5
        | u8::from(has_one_text) << 6
        | u8::from(variant.kind.field().is_some()) << 7
}

/// A number of each variant, each with a comma.
fn numbers<'a>(
    variants: impl IntoIterator<Item = &'a Variant>,
    number: impl Fn(&Variant) -> WrittenNumber,
    repr: Repr,
) -> TokenStream {
    let comma = TokenTree::from(Punct::new(',', Spacing::Alone));
    let variants = variants.into_iter();
    let mut tokens = Vec::with_capacity(variants.size_hint().0 * 2);
    for variant in variants {
        match number(variant) {
            WrittenNumber::Limit(_, name) if repr.is_pointer_sized() => {
                let (path, name) = (repr.path(), Ident::new(name, Span::mixed_site()));
                tokens.extend(generated!(<#path>::#name));
            }
            WrittenNumber::Limit(number, _) | WrittenNumber::Digits(number, _) => {
                tokens.extend(number.tokens(Span::mixed_site()));
            }
        }
        tokens.push(comma.clone());
    }
    tokens.into_iter().collect()
}

/// How a number came into the source.
#[derive(Clone, Copy)]
enum WrittenNumber {
    Digits(Number, Span),
    /// Not at all: it is `MIN` or `MAX` of the type.
    Limit(Number, &'static str),
}

/// The only number, or the first.
fn first_number(variant: &Variant) -> WrittenNumber {
    match variant.kind {
        Kind::Unit(number) => WrittenNumber::Digits(number.value, number.span),
        Kind::Range { range, .. } => match range.digits.0 {
            Some(span) => WrittenNumber::Digits(range.first, span),
            None => WrittenNumber::Limit(range.first, "MIN"),
        },
        Kind::Other { .. } => WrittenNumber::Digits(Number::positive(0), Span::mixed_site()),
    }
}

/// The last number of a range.
fn last_number(variant: &Variant) -> WrittenNumber {
    match variant.kind {
        Kind::Range { range, .. } => match range.digits.1 {
            Some(span) => WrittenNumber::Digits(range.last, span),
            None => WrittenNumber::Limit(range.last, "MAX"),
        },
        Kind::Unit(_) | Kind::Other { .. } => {
            WrittenNumber::Digits(Number::positive(0), Span::mixed_site())
        }
    }
}

/// A number of a pointer-sized type may be too great for the machine that the code is
/// compiled for: then the compiler is to say so, at the number.
fn checks(variants: &[Variant], repr: Repr) -> TokenStream {
    if !repr.is_pointer_sized() {
        return TokenStream::new();
    }
    let numbers = variants
        .iter()
        .flat_map(|v| [first_number(v), last_number(v)]);
    let numbers = numbers.filter_map(|number| match number {
        WrittenNumber::Digits(number, span) => Some((number, span)),
        WrittenNumber::Limit(..) => None,
    });
    let least = numbers.clone().min_by_key(|(number, _)| *number);
    let greatest = numbers.max_by_key(|(number, _)| *number);
    let check = |(number, span): (Number, Span)| {
        let at = Span::mixed_site().located_at(span);
        let function = Ident::new(&format!("fits_{}", repr.name()), at);
        let number: TokenStream = number.tokens(at).collect();
        quote_spanned!(at=> const _: () = __jiemi::#function(#number);)
    };
    least.into_iter().chain(greatest).map(check).collect()
}

/// Indices, or offsets in the text, as a byte string.
///
/// `u32` is enough: rustc itself has no source files of 4 GiB.
pub(super) fn words(list: impl IntoIterator<Item = usize>) -> TokenStream {
    let mut bytes = Vec::new();
    for number in list {
        let word = u32::try_from(number).unwrap_or(u32::MAX);
        bytes.extend_from_slice(&word.to_le_bytes());
    }
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
    let ranges = variants.iter().enumerate();
    let ranges = ranges.filter_map(|(index, variant)| match variant.kind {
        Kind::Range { range, .. } => Some((range.first, index)),
        Kind::Unit(_) | Kind::Other { .. } => None,
    });
    sorted(ranges).into_iter().map(|(_, index)| index).collect()
}

/// The variant for all numbers that no other has.
pub(super) fn other(variants: &[Variant]) -> Option<usize> {
    variants
        .iter()
        .position(|variant| matches!(variant.kind, Kind::Other { .. }))
}
