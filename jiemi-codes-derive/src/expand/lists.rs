//! The lists of variants.
//!
//! Up to `FEW` variants, each list is written out plainly. Beyond that, a list that names all
//! variants is disproportionately slow to compile. So there is only one such list, written as
//! rows of `FEW` variants in the loop that fills a constant with them, which `cargo check`
//! checks but does not run; the other lists are made from it. At 10,000 codes one list
//! written out takes 4.4 s to check, the enum alone 0.27 s.

use super::bytes::indices;
use super::field::Field;
use super::generated;
use super::items::Lists;
use super::tokens::{path, punct};
use crate::parse::catalog::Catalog;
use crate::parse::variant::Variant;
use proc_macro2::{Delimiter, Group, Literal, TokenStream};
use std::iter;

/// The most variants that count as few, and the length of a row.
const FEW: usize = 64;

/// The lists; `holders` are the variants that share a code, in the order of the table.
pub(super) fn lists(catalog: &Catalog, holders: &[usize]) -> Lists {
    let mut units = Vec::new();
    for (index, variant) in catalog.variants.iter().enumerate() {
        if variant.kind.field().is_none() {
            units.push(index);
        }
    }
    match catalog.variants.len() <= FEW {
        true => few(catalog, &units, holders),
        false => many(catalog, &units, holders),
    }
}

/// The lists are constants, since each is named twice. If all variants are units, one is enough.
fn few(catalog: &Catalog, units: &[usize], holders: &[usize]) -> Lists {
    let ident = &catalog.ident;
    let count = catalog.variants.len();
    let written = |list: &[usize]| {
        let list = written_out(catalog, list.iter().copied());
        generated!(&#list)
    };
    let all = written(&(0..count).collect::<Vec<_>>());
    let mut constants = generated!(const __JIEMI_VARIANTS: &'static [#ident] = #all;);
    let mut name_of_units = generated!(__JIEMI_VARIANTS);
    if units.len() < count {
        let units = written(units);
        constants.extend(generated!(const __JIEMI_UNITS: &'static [#ident] = #units;));
        name_of_units = generated!(__JIEMI_UNITS);
    }
    Lists {
        constants,
        units: generated!(__jiemi::not_shown(#name_of_units)),
        all: generated!(__JIEMI_VARIANTS),
        holders: (!holders.is_empty()).then(|| written(holders)),
    }
}

/// Each list is a block: `cargo check` evaluates a constant that is just another constant
/// or a call, which takes seconds for thousands of variants.
fn many(catalog: &Catalog, units: &[usize], holders: &[usize]) -> Lists {
    let ident = &catalog.ident;
    let selected = |list: &[usize], indices: TokenStream| {
        let count = Literal::usize_unsuffixed(list.len());
        generated! {
            &{
                let __jiemi_list = __jiemi::select::<#ident, #count>(#indices);
                __jiemi_list
            }
        }
    };
    Lists {
        constants: TokenStream::new(),
        units: selected(units, indices(units)),
        all: in_rows(catalog),
        holders: (!holders.is_empty())
            .then(|| selected(holders, generated!(__JIEMI_TABLE.holders))),
    }
}

/// All variants; those with a field have the number 0.
fn in_rows(catalog: &Catalog) -> TokenStream {
    let ident = &catalog.ident;
    let count = catalog.variants.len();
    // Preferably one without a field, whose type would be checked each time.
    let is_unit = |variant: &Variant| variant.kind.field().is_none();
    let filler = catalog.variants.iter().position(is_unit).unwrap_or(0);
    let mut rows: Vec<_> = (0..count)
        .step_by(FEW)
        .map(|start| {
            let filling = iter::repeat(filler); // pads the last row
            written_out(catalog, (start..count).chain(filling).take(FEW))
        })
        .collect();
    let last = rows.pop();
    let before_last = (0..rows.len()).map(Literal::usize_unsuffixed);
    let number_of_rows = Literal::usize_unsuffixed(rows.len() + 1);
    let first = written_out(catalog, iter::once(filler));
    let count = Literal::usize_unsuffixed(count);
    generated! {
        &{
            let mut __jiemi_list = __jiemi::filled::<#ident, #count>(&#first);
            let mut __jiemi_i = 0;
            while __jiemi_i < #number_of_rows {
                __jiemi::put_row(
                    &mut __jiemi_list,
                    __jiemi_i,
                    match __jiemi_i { #(#before_last => #rows,)* _ => #last },
                );
                __jiemi_i += 1;
            }
            __jiemi_list
        }
    }
}

/// `[Code::A, Code::B]`
fn written_out(catalog: &Catalog, list: impl Iterator<Item = usize>) -> Group {
    let comma = punct(",");
    let mut tokens = Vec::new();
    for index in list {
        let Some(variant) = catalog.variants.get(index) else {
            continue;
        };
        // Not through `__jiemi_variant`, which in a release build needs this very list.
        path(&catalog.ident, variant, &mut tokens);
        if let Some(field) = Field::of(variant, catalog.repr) {
            tokens.push(Group::new(Delimiter::Parenthesis, field.zero()).into());
        }
        tokens.extend(comma.iter().cloned());
    }
    Group::new(Delimiter::Bracket, tokens.into_iter().collect())
}
