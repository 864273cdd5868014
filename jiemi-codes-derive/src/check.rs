//! The rules that span variants.

pub(crate) mod discriminants;

use crate::ctxt::Ctxt;
use crate::integer::Integer;
use crate::number::{Number, sorted};
use crate::parse::catalog::Catalog;
use crate::parse::codes::Range;
use crate::parse::kind::Kind;
use crate::parse::variant::{Variant, by_number, by_word};
use crate::suggest;
use proc_macro2::Span;

/// Checks every rule that spans variants.
pub(crate) fn check(catalog: &Catalog, ctxt: &mut Ctxt) {
    let Some(repr) = catalog.repr.integer() else {
        for indices in by_word(&catalog.variants).into_values() {
            check_holders(&variants_at(catalog, indices), catalog.is_whole, ctxt);
        }
        return;
    };
    let holders = holders(catalog);
    for (_, holders) in &holders {
        check_holders(holders, catalog.is_whole, ctxt);
    }
    let ranges = ranges(catalog);
    check_overlaps(&ranges, ctxt);
    if catalog.is_whole {
        discriminants::check(catalog, &holders, ctxt);
    }
    if let Some(total) = catalog.total.filter(|_| catalog.is_whole) {
        check_total(catalog, repr, &holders, &ranges, total, ctxt);
    }
}

/// The numbers of the unit variants, the least first, each with the variants that have it.
fn holders(catalog: &Catalog) -> Vec<(Number, Vec<&Variant>)> {
    let groups = by_number(&catalog.variants).into_iter();
    let groups = groups.map(|(number, indices)| (number, variants_at(catalog, indices)));
    groups.collect()
}

fn variants_at(catalog: &Catalog, indices: Vec<usize>) -> Vec<&Variant> {
    let indices = indices.into_iter();
    indices
        .filter_map(|index| catalog.variants.get(index))
        .collect()
}

/// The ranges, in the order of their first numbers.
fn ranges(catalog: &Catalog) -> Vec<(Range, &Variant)> {
    let range = |variant: &Variant| match variant.kind {
        Kind::Range { range, .. } => Some(range),
        _ => None,
    };
    let variants = catalog.variants.iter().enumerate();
    let ranges =
        sorted(variants.filter_map(|(index, variant)| Some((range(variant)?.first, index))));
    let ranges = ranges.into_iter().filter_map(|(_, index)| {
        let variant = catalog.variants.get(index)?;
        Some((range(variant)?, variant))
    });
    ranges.collect()
}

/// One code: which variants have it, which of them say `shared`, and which is `primary`.
fn check_holders(holders: &[&Variant], is_whole: bool, ctxt: &mut Ctxt) {
    let Some((code, _)) = holders.first().and_then(|variant| variant.kind.shown()) else {
        return;
    };
    if let [only] = holders {
        if let Some(shared) = only.shared.filter(|_| is_whole && !only.doubts.shared) {
            ctxt.error(
                shared,
                format!(
                    "no other variant has the code {code}: remove `shared`, or give the variant \
                     that shares it the same code"
                ),
            );
        }
        return;
    }
    let is_silent = |variant: &Variant| variant.shared.is_none() && !variant.doubts.shared;
    let silent = holders.iter().filter(|variant| is_silent(variant));
    // If only one variant lacks `shared`, the first one that has it is shown too.
    let is_alone = silent.count() == 1;
    let says_it = |variant: &&Variant| variant.shared.is_some() && !variant.doubts.shared;
    let other_side = holders.iter().position(says_it).filter(|_| is_alone);
    let sides = holders
        .iter()
        .enumerate()
        .filter(|(index, variant)| is_silent(variant) || other_side == Some(*index));
    let names = holders.iter().map(|variant| format!("`{}`", variant.name));
    let names = suggest::first_few(names);
    for (_, (_, extent)) in sides.filter_map(|(i, variant)| Some((i, variant.kind.shown()?))) {
        ctxt.error_on(
            extent,
            format!(
                "{names} have the same code, {code}: if the API really uses it for {}, add \
                 `shared` to each; otherwise correct one of them",
                if holders.len() == 2 {
                    "both"
                } else {
                    "all of them"
                },
            ),
        );
    }
    let primaries: Vec<_> = holders
        .iter()
        .filter_map(|variant| variant.primary)
        .collect();
    if primaries.len() > 1 {
        for primary in primaries {
            ctxt.error(
                primary,
                "only one of the variants that share a code can be `primary`: keep one",
            );
        }
    }
}

fn check_overlaps(ranges: &[(Range, &Variant)], ctxt: &mut Ctxt) {
    let mut ranges = ranges.iter();
    let Some(mut furthest) = ranges.next() else {
        return;
    };
    for next in ranges {
        let ((range, variant), (other, holder)) = (next, furthest);
        if range.first <= other.last {
            let message = format!(
                "the ranges of `{}` and `{}` overlap at {}: end one before the other begins",
                holder.ident,
                variant.ident,
                numbers(range.first, range.last.min(other.last)),
            );
            ctxt.error_on(other.extent, &message);
            ctxt.error_on(range.extent, &message);
        }
        if range.last > other.last {
            furthest = next;
        }
    }
}

/// `7`, or `7 to 9`
fn numbers(first: Number, last: Number) -> String {
    match first == last {
        true => first.to_string(),
        false => format!("{first} to {last}"),
    }
}

/// Every number leads to exactly one variant.
fn check_total(
    catalog: &Catalog,
    repr: Integer,
    holders: &[(Number, Vec<&Variant>)],
    ranges: &[(Range, &Variant)],
    total: Span,
    ctxt: &mut Ctxt,
) {
    let leads_to_many = |holders: &[&Variant]| {
        holders.len() > 1
            && holders.iter().all(|holder| {
                // A missing `shared` is another mistake.
                holder.primary.is_none() && holder.shared.is_some() && !holder.doubts.shared
            })
    };
    let mut open = holders
        .iter()
        .filter(|(_, holders)| leads_to_many(holders))
        .map(|(number, _)| number.to_string())
        .peekable();
    if open.peek().is_some() {
        ctxt.error(
            total,
            format!(
                "`total` needs one variant for each number, but several variants share {}: mark \
                 one of them as `primary`",
                suggest::first_few(open),
            ),
        );
    }
    let has_other = catalog
        .variants
        .iter()
        .any(|v| matches!(v.kind, Kind::Other { .. }));
    if has_other {
        return;
    }
    let singles = holders.iter().map(|(number, _)| (*number, *number));
    let ranges = ranges.iter().map(|(range, _)| (range.first, range.last));
    let gaps = gaps(repr, &singles.chain(ranges).collect::<Vec<_>>());
    if !gaps.is_empty() {
        let gaps = gaps.into_iter().map(|(first, last)| numbers(first, last));
        ctxt.error(
            total,
            format!(
                "`total` needs a variant for every number, but there is none for {}: add a \
                 variant with `#[code(other)]`, or add ranges",
                suggest::first_few(gaps),
            ),
        );
    }
}

/// The numbers of the type that none of these ranges, from first to last, covers.
fn gaps(repr: Integer, covered: &[(Number, Number)]) -> Vec<(Number, Number)> {
    let mut gaps = Vec::new();
    let mut expected = repr.min();
    let firsts = covered.iter().enumerate();
    let in_order = sorted(firsts.map(|(index, (first, _))| (*first, index)));
    for (first, last) in in_order.iter().filter_map(|(_, index)| covered.get(*index)) {
        if expected < *first {
            gaps.push((expected, first - 1));
        }
        expected = expected.max(last + 1);
    }
    if expected <= repr.max() {
        gaps.push((expected, repr.max()));
    }
    gaps
}
