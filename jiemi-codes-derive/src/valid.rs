//! The rules that need more than one variant.

use crate::ast::{Catalog, Variant};
use crate::ctxt::Ctxt;
use crate::kind::Kind;
use crate::number::{Number, SpannedNumber};
use crate::range::Range;
use crate::suggest;
use proc_macro2::Span;
use std::collections::BTreeMap;

/// Holds a catalogue against all of them.
pub(crate) fn check(catalog: &Catalog<'_>, ctxt: &mut Ctxt) {
    let holders = holders(catalog);
    for holders in holders.values() {
        check_holders(holders, catalog.is_whole, ctxt);
    }
    let ranges = ranges(catalog);
    check_overlaps(&ranges, ctxt);
    check_others(catalog, ctxt);
    if let Some(total) = catalog.total.filter(|_| catalog.is_whole) {
        check_total(catalog, &holders, &ranges, total, ctxt);
    }
}

type Holder<'a> = (SpannedNumber, &'a Variant<'a>);

/// The unit variants by their numbers.
fn holders<'a>(catalog: &'a Catalog<'_>) -> BTreeMap<Number, Vec<Holder<'a>>> {
    let mut holders = BTreeMap::<_, Vec<_>>::new();
    for variant in &catalog.variants {
        if let Kind::Unit(number) = variant.kind {
            holders
                .entry(number.value)
                .or_default()
                .push((number, variant));
        }
    }
    holders
}

/// The ranges by their first numbers.
fn ranges<'a>(catalog: &'a Catalog<'_>) -> Vec<(Range, &'a Variant<'a>)> {
    let mut ranges: Vec<_> = catalog
        .variants
        .iter()
        .filter_map(|variant| match variant.kind {
            Kind::Range { range, .. } => Some((range, variant)),
            _ => None,
        })
        .collect();
    ranges.sort_by_key(|(range, _)| range.first);
    ranges
}

/// Of a number with many holders an error names only so many.
const MOST_NAMES: usize = 5;

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
    let names: Vec<_> = holders.iter().map(|(_, variant)| variant.name()).collect();
    let mut names: Vec<_> = names.iter().map(String::as_str).collect();
    names.truncate(MOST_NAMES);
    let more = match holders.len().saturating_sub(names.len()) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    for (number, variant) in holders {
        if variant.shared.is_none() && !variant.doubts.shared {
            ctxt.error(
                number.span,
                format!(
                    "{} is the number of {}{more}: where the API means it so, add `shared` to each",
                    number.value,
                    suggest::all_of(&names),
                ),
            );
        }
    }
    let primaries: Vec<_> = holders
        .iter()
        .filter_map(|(_, variant)| variant.primary)
        .collect();
    if primaries.len() > 1 {
        for primary in primaries {
            ctxt.error(
                primary,
                "one of the variants that share a number is `primary`: keep one",
            );
        }
    }
}

fn check_overlaps(ranges: &[(Range, &Variant<'_>)], ctxt: &mut Ctxt) {
    let mut ranges = ranges.iter();
    let Some(mut furthest) = ranges.next() else {
        return;
    };
    for next in ranges {
        let ((range, variant), (other, holder)) = (next, furthest);
        if range.first <= other.last {
            let last = range.last.min(other.last);
            let message = format!(
                "the ranges of `{}` and `{}` overlap from {} to {last}: end one before the other \
                 begins",
                holder.ident, variant.ident, range.first,
            );
            ctxt.error(other.spans.1, &message);
            ctxt.error(range.spans.0, &message);
        }
        if range.last > other.last {
            furthest = next;
        }
    }
}

fn check_others(catalog: &Catalog<'_>, ctxt: &mut Ctxt) {
    let others: Vec<_> = catalog
        .variants
        .iter()
        .filter_map(|variant| match variant.kind {
            Kind::Other { word, .. } => Some(word),
            _ => None,
        })
        .collect();
    if others.len() > 1 {
        for word in others {
            ctxt.error(
                word,
                "an enum has one variant for all `other` numbers: keep one",
            );
        }
    }
}

/// Every number leads to exactly one variant.
fn check_total(
    catalog: &Catalog<'_>,
    holders: &BTreeMap<Number, Vec<Holder<'_>>>,
    ranges: &[(Range, &Variant<'_>)],
    total: Span,
    ctxt: &mut Ctxt,
) {
    for (number, holders) in holders {
        let leads_to_one = holders.len() == 1
            || holders.iter().any(|(_, holder)| {
                // One that does not say `shared` is another mistake.
                holder.primary.is_some() || holder.shared.is_none() || holder.doubts.shared
            });
        if !leads_to_one {
            ctxt.error(
                total,
                format!(
                    "{number} leads to {} variants: with `total`, mark the one that it stands \
                     for as `primary`",
                    holders.len()
                ),
            );
        }
    }
    let has_other = catalog
        .variants
        .iter()
        .any(|v| matches!(v.kind, Kind::Other { .. }));
    if has_other {
        return;
    }
    if let Err(message) = check_coverage(catalog, holders, ranges) {
        ctxt.error(
            total,
            format!("{message}: with `total`, add a variant `#[code(other)]`, or ranges"),
        );
    }
}

/// Whether single numbers and ranges leave no gap.
fn check_coverage(
    catalog: &Catalog<'_>,
    holders: &BTreeMap<Number, Vec<Holder<'_>>>,
    ranges: &[(Range, &Variant<'_>)],
) -> Result<(), String> {
    let repr = catalog.repr;
    if repr.is_pointer_sized() {
        // Which number is the last one differs from machine to machine.
        let is_unsigned = repr.min() == Number::positive(0);
        let reaches_least = is_unsigned || ranges.iter().any(|(range, _)| range.is_open_below);
        let reaches_greatest = ranges.iter().any(|(range, _)| range.is_open_above);
        if !reaches_least || !reaches_greatest {
            return Err(format!(
                "the limits of `{}` depend on the machine, and no range is open towards them",
                repr.name()
            ));
        }
    }
    let singles = holders.keys().map(|number| (*number, *number));
    let mut covered: Vec<_> = ranges
        .iter()
        .map(|(range, _)| (range.first, range.last))
        .chain(singles)
        .collect();
    covered.sort();
    let mut expected = Some(repr.min());
    for (first, last) in covered {
        match expected {
            Some(number) if number < first => return Err(format!("{number} has no variant")),
            Some(number) if number <= last => expected = last.next(),
            _ => {}
        }
    }
    match expected {
        Some(number) if number <= repr.max() => Err(format!("{number} has no variant")),
        _ => Ok(()),
    }
}
