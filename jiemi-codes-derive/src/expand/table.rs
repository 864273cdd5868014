//! The table: all texts in one literal, all small numbers in byte strings, and
//! the codes. It has few tokens, and no relocation for each text, which makes an
//! enum of a thousand codes cheap to compile.

use super::bytes::{Numbers, indices, integer, u32s};
use super::generated;
use super::string::string;
use super::units::{self, Slots, Units};
use crate::agreed::row;
use crate::integer::Integer;
use crate::number::Number;
use crate::parse::catalog::Catalog;
use crate::parse::kind::Kind;
use crate::parse::messages::Messages;
use crate::parse::variant::{Variant, ranges_in_order};
use crate::repr::Repr;
use proc_macro2::{Literal, TokenStream};

/// Up to this many variants the table is a constant, which every crate that uses it contains.
/// The compiler then knows the table wherever a code is looked up, which makes a lookup twice
/// as fast. A larger table exists only once.
const SMALL: usize = 256;

/// `__JIEMI_TABLE`, a `Table` of the facade, and the variants that share a code, in the table's
/// order.
pub(super) fn table(catalog: &Catalog) -> (TokenStream, Vec<usize>) {
    let Catalog { variants, .. } = catalog;
    let (text, starts) = texts(variants);
    let rows = Literal::byte_string(&variants.iter().map(row_of).collect::<Vec<_>>());
    let (codes, slots) = match catalog.repr {
        Repr::Integer(repr) => numbers(variants, repr),
        Repr::Str => words(variants),
    };
    let holders = slots.holders();
    let shared = (!holders.is_empty()).then(|| {
        let (holders, groups) = (indices(&holders), u32s(slots.groups()));
        generated!(holders: #holders, groups: #groups,)
    });
    let (item, lifetime, reference) = match variants.len() <= SMALL {
        true => (generated!(const), generated!(&'static), Some(generated!(&))),
        false => (generated!(static), TokenStream::new(), None),
    };
    let table = generated! {
        #item __JIEMI_TABLE: #lifetime __jiemi::Table = #reference __jiemi::Table {
            text: #text,
            starts: #starts,
            rows: #rows,
            #codes
            #shared
            ..__jiemi::Table::EMPTY
        };
    };
    (table, holders)
}

/// The fields of a table of numbers, and the slots of the numbers.
fn numbers(variants: &[Variant], repr: Integer) -> (TokenStream, Slots) {
    let codes = Numbers::of(&variants.iter().map(first_number).collect::<Vec<_>>());
    let units = Units::of(variants, &codes);
    let (codes, tokens) = (codes.tokens(), units.tokens());
    let (ranges, other) = (ranges(variants), other(variants, repr));
    (
        generated!(codes: #codes, units: #tokens, #ranges #other),
        units.slots,
    )
}

/// The fields of a table of words, and the slots of the words.
fn words(variants: &[Variant]) -> (TokenStream, Slots) {
    let (mut text, mut starts) = (String::new(), vec![0]);
    for variant in variants {
        if let Kind::Word(word) = &variant.kind {
            text.push_str(&word.value);
            starts.push(text.len());
        }
    }
    let (text, starts) = (string(&text), u32s(starts));
    let (hash, slots) = units::of_words(variants);
    let words = generated! {
        words: __jiemi::Words { text: #text, starts: #starts, hash: #hash },
    };
    (words, slots)
}

/// Chinese message, English message and name of each variant, and where each
/// begins.
fn texts(variants: &[Variant]) -> (TokenStream, TokenStream) {
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
    (string(&text), u32s(starts))
}

/// The byte of a variant: its class and flags.
fn row_of(variant: &Variant) -> u8 {
    let has_one_text = match &variant.messages {
        Messages::Two { zh, en } => zh == en,
        Messages::One(_) => true,
    };
    let flags = [
        (variant.by_status, row::BY_STATUS),
        (variant.shared.is_some(), row::SHARED),
        (variant.primary.is_some(), row::PRIMARY),
        (has_one_text, row::ONE_TEXT),
        (variant.kind.field().is_some(), row::KEEPS_NUMBER),
    ];
    let mut byte = variant.class.index();
    for (is_set, flag) in flags {
        if is_set {
            byte |= flag;
        }
    }
    byte
}

/// The only number, or the first of a range.
fn first_number(variant: &Variant) -> Option<Number> {
    match variant.kind {
        Kind::Number(number) => Some(number.value),
        Kind::Range { range, .. } => Some(range.first),
        Kind::Other { .. } | Kind::Word(_) => None,
    }
}

/// The ranges, if there are any, in the order of their first numbers.
fn ranges(variants: &[Variant]) -> Option<TokenStream> {
    let (mut firsts, mut lasts, mut order) = (Vec::new(), Vec::new(), Vec::new());
    for (range, index) in ranges_in_order(variants) {
        firsts.push(Some(range.first));
        lasts.push(Some(range.last));
        order.push(index);
    }
    if order.is_empty() {
        return None;
    }
    let (firsts, lasts) = (Numbers::of(&firsts).tokens(), Numbers::of(&lasts).tokens());
    let variants = indices(&order);
    Some(generated! {
        ranges: __jiemi::Ranges { variants: #variants, firsts: #firsts, lasts: #lasts },
    })
}

/// The variant for all numbers that no other has, if there is one.
fn other(variants: &[Variant], repr: Integer) -> Option<TokenStream> {
    let mut kinds = variants.iter().map(|variant| &variant.kind);
    let index = kinds.position(|kind| matches!(kind, Kind::Other { .. }))?;
    let index = Literal::usize_unsuffixed(index);
    let (first, last) = (integer(repr.min()), integer(repr.max()));
    Some(generated! {
        other: __jiemi::Some(__jiemi::Other {
            index: #index,
            first: #first,
            last: #last,
        }),
    })
}
