//! The rules that span variants.

pub(crate) mod discriminants;

use crate::ctxt::Ctxt;
use crate::integer::Integer;
use crate::number::{Number, sorted};
use crate::parse::catalog::Catalog;
use crate::parse::codes::Range;
use crate::parse::kind::Kind;
use crate::parse::variant::{Variant, by_number, by_word, ranges_in_order};
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
    let mut groups = Vec::new();
    for (number, indices) in by_number(&catalog.variants) {
        groups.push((number, variants_at(catalog, indices)));
    }
    groups
}

fn variants_at(catalog: &Catalog, indices: Vec<usize>) -> Vec<&Variant> {
    let mut variants = Vec::new();
    for index in indices {
        variants.extend(catalog.variants.get(index));
    }
    variants
}

/// The ranges, in the order of their first numbers.
fn ranges(catalog: &Catalog) -> Vec<(Range, &Variant)> {
    let mut ranges = Vec::new();
    for (range, index) in ranges_in_order(&catalog.variants) {
        if let Some(variant) = catalog.variants.get(index) {
            ranges.push((range, variant));
        }
    }
    ranges
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
    let says_it = |variant: &Variant| variant.shared.is_some() && !variant.doubts.shared;
    let (mut names, mut primaries) = (Vec::new(), Vec::new());
    let (mut silent, mut first_that_says_it) = (0, None);
    for (index, variant) in holders.iter().enumerate() {
        names.push(format!("`{}`", variant.name));
        primaries.extend(variant.primary);
        silent += usize::from(is_silent(variant));
        if first_that_says_it.is_none() && says_it(variant) {
            first_that_says_it = Some(index);
        }
    }
    let names = suggest::first_few(names);
    for (index, variant) in holders.iter().enumerate() {
        // If only one variant lacks `shared`, the first one that has it is shown too.
        let is_other_side = silent == 1 && first_that_says_it == Some(index);
        if !is_silent(variant) && !is_other_side {
            continue;
        }
        if let Some((_, extent)) = variant.kind.shown() {
            ctxt.error_on(
                extent,
                format!(
                    "{names} have the same code, {code}: if the API really uses it for {}, add \
                     `shared` to each; otherwise correct one of them",
                    match holders.len() {
                        2 => "both",
                        _ => "all of them",
                    },
                ),
            );
        }
    }
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
    // A missing `shared` is another mistake.
    let is_open = |holder: &&Variant| {
        holder.primary.is_none() && holder.shared.is_some() && !holder.doubts.shared
    };
    let mut covered = Vec::new();
    let mut open = Vec::new();
    for (number, holders) in holders {
        covered.push((*number, *number));
        if holders.len() > 1 && holders.iter().all(is_open) {
            open.push(number.to_string());
        }
    }
    if !open.is_empty() {
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
    for (range, _) in ranges {
        covered.push((range.first, range.last));
    }
    let mut gaps_shown = Vec::new();
    for (first, last) in gaps(repr, &covered) {
        gaps_shown.push(numbers(first, last));
    }
    if !gaps_shown.is_empty() {
        ctxt.error(
            total,
            format!(
                "`total` needs a variant for every number, but there is none for {}: add a \
                 variant with `#[code(other)]`, or add ranges",
                suggest::first_few(gaps_shown),
            ),
        );
    }
}

/// The numbers of the type that none of these ranges, from first to last, covers.
fn gaps(repr: Integer, covered: &[(Number, Number)]) -> Vec<(Number, Number)> {
    let mut gaps = Vec::new();
    let mut expected = repr.min();
    let mut firsts = Vec::new();
    for (index, (first, _)) in covered.iter().enumerate() {
        firsts.push((*first, index));
    }
    for (first, index) in sorted(firsts) {
        if expected < first {
            gaps.push((expected, first - 1));
        }
        if let Some((_, last)) = covered.get(index) {
            expected = expected.max(last + 1);
        }
    }
    if expected <= repr.max() {
        gaps.push((expected, repr.max()));
    }
    gaps
}
