//! The rules that span variants.

pub(crate) mod discriminants;

use crate::ctxt::Ctxt;
use crate::number::{Number, sorted};
use crate::parse::catalog::Catalog;
use crate::parse::codes::Range;
use crate::parse::kind::Kind;
use crate::parse::literal::SpannedNumber;
use crate::parse::variant::{Variant, by_number};
use crate::repr::Repr;
use crate::suggest;
use proc_macro2::Span;

/// Checks every rule that spans variants.
pub(crate) fn check(catalog: &Catalog, ctxt: &mut Ctxt) {
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
        check_total(catalog, &holders, &ranges, total, ctxt);
    }
}

type Holder<'a> = (SpannedNumber, &'a Variant);

/// Each number of a unit variant, the least first, and the variants that have it.
fn holders(catalog: &Catalog) -> Vec<(Number, Vec<Holder<'_>>)> {
    let holder = |index: usize| {
        let variant = catalog.variants.get(index)?;
        match variant.kind {
            Kind::Unit(number) => Some((number, variant)),
            Kind::Range { .. } | Kind::Other { .. } => None,
        }
    };
    let groups = by_number(&catalog.variants).into_iter();
    let groups =
        groups.map(|(number, indices)| (number, indices.into_iter().filter_map(holder).collect()));
    groups.collect()
}

/// The ranges by their first numbers.
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

/// One number: who has it, who says so, and which one it leads to.
fn check_holders(holders: &[Holder<'_>], is_whole: bool, ctxt: &mut Ctxt) {
    if let [(number, only)] = holders {
        if let Some(shared) = only.shared.filter(|_| is_whole && !only.doubts.shared) {
            ctxt.error(
                shared,
                format!(
                    "no other variant has the number {}: remove `shared`, or give the variant \
                     that shares it the same number",
                    number.value
                ),
            );
        }
        return;
    }
    let is_silent = |variant: &Variant| variant.shared.is_none() && !variant.doubts.shared;
    let silent = holders.iter().filter(|(_, variant)| is_silent(variant));
    // One alone conflicts with those that say it, so that one of them is shown too.
    let is_alone = silent.count() == 1;
    let says_it = |(_, variant): &Holder<'_>| variant.shared.is_some() && !variant.doubts.shared;
    let other_side = holders.iter().position(says_it).filter(|_| is_alone);
    let sides = holders
        .iter()
        .enumerate()
        .filter(|(index, (_, variant))| is_silent(variant) || other_side == Some(*index));
    let names = holders
        .iter()
        .map(|(_, variant)| format!("`{}`", variant.name));
    let names = suggest::first_few(names);
    for (_, (number, _)) in sides {
        ctxt.error_on(
            number.extent,
            format!(
                "{names} have the same number, {}: if the API really uses it for {}, add `shared` to \
                 each",
                number.value,
                if holders.len() == 2 { "both" } else { "all of them" },
            ),
        );
    }
    let primaries: Vec<_> = holders
        .iter()
        .filter_map(|(_, variant)| variant.primary)
        .collect();
    if primaries.len() > 1 {
        for primary in primaries {
            ctxt.error(
                primary,
                "only one of the variants that share a number can be `primary`: keep one",
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
    holders: &[(Number, Vec<Holder<'_>>)],
    ranges: &[(Range, &Variant)],
    total: Span,
    ctxt: &mut Ctxt,
) {
    let leads_to_many = |holders: &[Holder<'_>]| {
        holders.len() > 1
            && holders.iter().all(|(_, holder)| {
                // One that does not say `shared` is another mistake.
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
                "`total` needs one variant for each number, but several share {}: mark one as \
                 `primary`",
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
    let gaps = gaps(catalog.repr, &singles.chain(ranges).collect::<Vec<_>>());
    if !gaps.is_empty() {
        let gaps = gaps.into_iter().map(|(first, last)| numbers(first, last));
        ctxt.error(
            total,
            format!(
                "`total` needs a variant for every number, but no variant has {}: add a variant \
                 `#[code(other)]`, or ranges",
                suggest::first_few(gaps),
            ),
        );
    }
}

/// The numbers of the type that none of these, from first to last, covers.
fn gaps(repr: Repr, covered: &[(Number, Number)]) -> Vec<(Number, Number)> {
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
