//! The lists of variants.
//!
//! Every list that names all variants costs the compiler more than its share, and a
//! match from numbers to variants costs most, above all in a release build. So there
//! is one list, written as rows of `ROW` variants in the loop that makes a constant of
//! them, which `cargo check` looks at but does not run; the others are made from it.

use super::field::Field;
use super::generated;
use super::table::indices;
use super::tokens::{path, punct};
use super::units::Units;
use crate::parse::catalog::{Catalog, Variant};
use proc_macro2::{Delimiter, Group, Literal, TokenStream};
use std::iter;

/// How many variants are one row.
const ROW: usize = 64;

/// Those of the trait.
pub(super) fn lists(catalog: &Catalog, units: &Units) -> TokenStream {
    let ident = &catalog.ident;
    let all = all_variants(catalog);
    let unit_variants = unit_variants(catalog);
    let holders = units.holders();
    let holders = (!holders.is_empty()).then(|| {
        let holders = select(catalog, &holders, &generated!(__JIEMI_TABLE.holders));
        generated!(const __HOLDERS: &'static [#ident] = #holders;)
    });
    generated! {
        const __VARIANTS: &'static [#ident] = #all;
        const UNIT_VARIANTS: &'static [#ident] = #unit_variants;
        #holders
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
                __jiemi::put_row(&mut __jiemi_list, __jiemi_i, #row);
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
