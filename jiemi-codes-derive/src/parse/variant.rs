//! A variant as the macro understands it.

use super::attr::{Doubts, Language, NextStep, Spanned};
use super::codes::{Codes, Range};
use super::kind::{Kind, Unread};
use super::messages::{Messages, Missing};
use super::source::{Discriminant, Fields, Source};
use super::{numbers, words};
use crate::class::Class;
use crate::ctxt::Ctxt;
use crate::number::{Number, sorted};
use crate::repr::Repr;
use proc_macro2::{Ident, Span};
use std::collections::BTreeMap;

/// One variant: its codes, its messages and its next step.
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    /// Without the `r#` of a raw identifier.
    pub(crate) name: String,
    pub(crate) discriminant: Discriminant,
    pub(crate) kind: Kind,
    pub(crate) class: Class,
    pub(crate) by_status: bool,
    pub(crate) shared: Option<Span>,
    pub(crate) primary: Option<Span>,
    pub(crate) messages: Messages,
    /// Whether `#[doc(hidden)]` leaves it out of the documentation.
    pub(crate) is_hidden: bool,
    pub(crate) is_deprecated: bool,
    pub(crate) doubts: Doubts,
}

/// The numbers of the unit variants, the least first, each with the indices of the variants
/// that have it, in the order of declaration.
pub(crate) fn by_number(variants: &[Variant]) -> Vec<(Number, Vec<usize>)> {
    let mut units = Vec::new();
    for (index, variant) in variants.iter().enumerate() {
        if let Some(number) = variant.kind.number() {
            units.push((number, index));
        }
    }
    let mut groups: Vec<(Number, Vec<usize>)> = Vec::new();
    for (number, index) in sorted(units) {
        match groups.last_mut() {
            Some((last, indices)) if *last == number => indices.push(index),
            _ => groups.push((number, vec![index])),
        }
    }
    groups
}

/// The ranges in the order of their first numbers, each with the index of its variant.
pub(crate) fn ranges_in_order(variants: &[Variant]) -> Vec<(Range, usize)> {
    let mut firsts = Vec::new();
    for (index, variant) in variants.iter().enumerate() {
        if let Kind::Range { range, .. } = variant.kind {
            firsts.push((range.first, index));
        }
    }
    let mut ranges = Vec::new();
    for (_, index) in sorted(firsts) {
        if let Some(Kind::Range { range, .. }) = variants.get(index).map(|variant| &variant.kind) {
            ranges.push((*range, index));
        }
    }
    ranges
}

/// The words in the order of their bytes, each with the indices of the variants that have it,
/// in the order of declaration.
pub(crate) fn by_word(variants: &[Variant]) -> BTreeMap<&str, Vec<usize>> {
    let mut groups = BTreeMap::<_, Vec<_>>::new();
    for (index, variant) in variants.iter().enumerate() {
        if let Kind::Word(word) = &variant.kind {
            groups.entry(word.value.as_str()).or_default().push(index);
        }
    }
    groups
}

/// The enum's options, which apply to variants that give none of their own.
pub(super) struct Defaults<'a> {
    /// The enum's name.
    pub(super) name: &'a Ident,
    /// Where the `repr` is written, else the name.
    pub(super) at_repr: Span,
    pub(super) repr: Option<Repr>,
    pub(super) class: Option<Spanned<Option<Class>>>,
    pub(super) messages: Option<Spanned<Option<Language>>>,
    pub(super) doubts: Doubts,
}

/// The result of reading a variant.
pub(super) struct Read {
    /// `None` if the code cannot be read.
    pub(super) variant: Option<Variant>,
    /// The error that it is a word where the others are numbers, or the other way round.
    pub(super) mismatch: Option<syn::Error>,
    /// The messages that it lacks, if that should be reported.
    pub(super) missing: Option<Missing>,
    /// The word `other`, even if something else is wrong with the variant.
    pub(super) other: Option<Span>,
}

impl Read {
    pub(super) fn new(mut source: Source, defaults: &Defaults<'_>, ctxt: &mut Ctxt) -> Self {
        let other = match source.options.codes {
            Some(Codes::Other(word)) => Some(word),
            _ => None,
        };
        let (class, by_status) = next_step(&source, other.is_some(), defaults, ctxt);
        let (messages, missing) =
            Messages::read(&source, defaults.messages, defaults.doubts.messages);
        let mut mismatch = None;
        let kind = match kind(&mut source, defaults.repr) {
            Ok(kind) => Some(kind),
            Err(Unread::Wrong(error)) => {
                ctxt.push(error);
                None
            }
            Err(Unread::Mismatch(error)) => {
                mismatch = Some(error);
                None
            }
            Err(Unread::Reported) => None,
        };
        let variant = kind.map(|kind| {
            let options = &source.options;
            refuse_sharing(&kind, &source, ctxt);
            let name = source.ident.to_string();
            Variant {
                name: name.strip_prefix("r#").map(str::to_owned).unwrap_or(name),
                discriminant: source.discriminant,
                kind,
                class,
                by_status,
                shared: options.shared.map(|word| word.span),
                primary: options.primary.map(|word| word.span),
                messages,
                is_hidden: source.is_hidden,
                is_deprecated: source.is_deprecated,
                doubts: options.doubts,
                ident: source.ident,
            }
        });
        Read {
            variant,
            mismatch,
            missing,
            other,
        }
    }
}

/// Reads the codes. If the `repr` is missing, which is reported already, either kind is fine.
fn kind(source: &mut Source, repr: Option<Repr>) -> Result<Kind, Unread> {
    match repr {
        Some(Repr::Str) => words::read(source),
        Some(Repr::Integer(repr)) => numbers::read(source, Some(repr)),
        None => numbers::read(source, None),
    }
}

/// Reports `shared` and `primary` where they mean nothing.
fn refuse_sharing(kind: &Kind, source: &Source, ctxt: &mut Ctxt) {
    let options = &source.options;
    match (kind, options.shared, options.primary) {
        (Kind::Number(_) | Kind::Word(_), None, Some(primary)) if !options.doubts.shared => ctxt
            .error(
                primary.span,
                "`primary` picks one of the variants that share a code: add `shared`",
            ),
        (Kind::Number(_) | Kind::Word(_), _, _) => {}
        (_, shared, primary) => {
            for (word, name) in [(shared, "shared"), (primary, "primary")] {
                if let Some(word) = word {
                    ctxt.error(
                        word.span,
                        format!(
                            "only a single number can be shared, not a range or `other`: remove \
                             `{name}`"
                        ),
                    );
                }
            }
        }
    }
}

fn next_step(
    variant: &Source,
    is_other: bool,
    defaults: &Defaults<'_>,
    ctxt: &mut Ctxt,
) -> (Class, bool) {
    let options = &variant.options;
    if is_other {
        // Among words the whole variant is an error.
        let may_be_there = defaults.repr != Some(Repr::Str);
        let other_class = options
            .next_step
            .filter(|next_step| !matches!(next_step.value, NextStep::Class(Class::INDETERMINATE)))
            .filter(|_| may_be_there);
        if let Some(word) = other_class {
            ctxt.error(
                word.span,
                format!(
                    "`other` is every number that no variant lists, so its class is always \
                     `indeterminate`: remove `{}`",
                    word.value.as_str(),
                ),
            );
        }
        return (Class::INDETERMINATE, false);
    }
    match (options.next_step, defaults.class) {
        (Some(next_step), _) => match next_step.value {
            NextStep::Class(class) => (class, false),
            NextStep::ByStatus => (Class::INDETERMINATE, true),
        },
        (None, Some(class)) => (class.value.unwrap_or(Class::INDETERMINATE), false),
        (None, None) => {
            // A variant that says nothing at all is only asked for its code.
            let says_nothing =
                options.attr.is_none() && matches!(variant.discriminant, Discriminant::Absent);
            // A variant whose code cannot be read may be `other`, whose class is fixed.
            let may_be_other = options.codes.is_none() && matches!(variant.fields, Fields::One(_));
            let is_in_doubt = options.doubts.next_step
                || options.doubts.code
                || defaults.doubts.next_step
                || may_be_other;
            if !is_in_doubt && !says_nothing {
                ctxt.error_on(
                    &variant.ident,
                    format!(
                        "`{}` does not say what to do next: add {} to its `#[code(…)]`, or write \
                         `class = indeterminate` on the enum for every variant without a class",
                        variant.ident,
                        Class::one_of_all(),
                    ),
                );
            }
            (Class::INDETERMINATE, false)
        }
    }
}
