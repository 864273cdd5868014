//! The numbers of a variant as they stand in the source: one, a range, or
//! `other`.

use crate::number::{Number, SpannedNumber, fits};
use crate::parse::extent::Extent;
use crate::repr::Repr;
use proc_macro2::{Ident, Span};
use syn::parse::{Parse, ParseStream};
use syn::{Lit, Token};

/// What stands first in `#[code(…)]`.
pub(crate) enum Numbers {
    /// `1008`
    One(SpannedNumber),
    /// `500..=599`, `500..600`, `..=-1`, `600..`
    Range(RangeSource),
    /// `other`
    Other(Span),
}

/// A range as it is written; its limits may need the type to be known.
pub(crate) struct RangeSource {
    start: Option<SpannedNumber>,
    end: Option<(SpannedNumber, Limit)>,
    /// The whole of it.
    pub(crate) extent: Extent,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Limit {
    Included,
    Excluded,
}

impl Numbers {
    /// Whether the next token begins a number rather than an option.
    pub(crate) fn peek(input: ParseStream) -> bool {
        input.peek(Lit) || input.peek(Token![-]) || input.peek(Token![..]) || {
            let ahead = input.fork();
            ahead.parse::<Ident>().is_ok_and(|word| word == "other")
        }
    }
}

impl Parse for Numbers {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if !input.peek(Lit) && !input.peek(Token![-]) && !input.peek(Token![..]) {
            return Ok(Numbers::Other(input.parse::<Ident>()?.span()));
        }
        let begin = input.fork();
        let start = match input.peek(Token![..]) {
            true => None,
            false => Some(input.parse::<SpannedNumber>()?),
        };
        let limit = if input.peek(Token![...]) {
            let dots = input.parse::<Token![...]>()?;
            return Err(syn::Error::new_spanned(
                dots,
                "a range is written `..=` (with its last number) or `..`",
            ));
        } else if input.peek(Token![..=]) {
            input.parse::<Token![..=]>()?;
            Limit::Included
        } else if input.peek(Token![..]) {
            input.parse::<Token![..]>()?;
            Limit::Excluded
        } else if let Some(number) = start {
            return Ok(Numbers::One(number));
        } else {
            return Err(input.error("expected a range such as `500..=599`"));
        };
        let end = if !input.is_empty() && !input.peek(Token![,]) {
            Some((input.parse::<SpannedNumber>()?, limit))
        } else {
            None
        };
        let extent = Extent::since(&begin, input);
        match (start, &end, limit) {
            (None, None, _) => Err(syn::Error::new_spanned(
                extent,
                "a range needs a first or a last number; for every number that no other \
                 variant has, write `other`",
            )),
            (Some(_), None, Limit::Included) => Err(syn::Error::new_spanned(
                extent,
                "a range with `..=` needs its last number; without a last number, write `..`",
            )),
            _ => Ok(Numbers::Range(RangeSource { start, end, extent })),
        }
    }
}

/// The numbers of a range, first and last included.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Range {
    pub(crate) first: Number,
    pub(crate) last: Number,
    /// The whole of it, as written.
    pub(crate) extent: Extent,
    /// Where the digits of the first and the last number stand, if they are written.
    pub(crate) digits: (Option<Span>, Option<Span>),
}

impl Range {
    /// No first number is written: it is the least one of the type.
    pub(crate) fn is_open_below(self) -> bool {
        self.digits.0.is_none()
    }

    /// No last number is written: it is the greatest one of the type.
    pub(crate) fn is_open_above(self) -> bool {
        self.digits.1.is_none()
    }
}

impl RangeSource {
    /// The numbers that a range covers where the type is `repr`.
    pub(crate) fn resolve(&self, repr: Repr) -> syn::Result<Range> {
        if let Some(start) = self.start {
            fits(start, repr)?;
        }
        if let Some((end, limit)) = self.end {
            // `256` may stand in `0..256`, though no `u8` is so great.
            let is_past_the_last = limit == Limit::Excluded && repr.max().next() == Some(end.value);
            if !is_past_the_last {
                fits(end, repr)?;
            }
        }
        let first = self.start.map_or(repr.min(), |start| start.value);
        let last = match self.end {
            None => Some(repr.max()),
            Some((end, Limit::Included)) => Some(end.value),
            Some((end, Limit::Excluded)) => end.value.previous(),
        };
        match last {
            Some(last) if first <= last => Ok(Range {
                first,
                last,
                extent: self.extent,
                digits: (
                    self.start.map(|start| start.span),
                    self.end.map(|(end, _)| end.span),
                ),
            }),
            _ => {
                let leaves_out_the_only_one = self.end.is_some_and(|(end, limit)| {
                    limit == Limit::Excluded
                        && end.value <= first
                        && self.start.is_none_or(|start| start.value == end.value)
                });
                let advice = match leaves_out_the_only_one {
                    true => "`..` leaves out the last one, which `..=` does not",
                    false => "write the smaller number first",
                };
                Err(syn::Error::new_spanned(
                    self.extent,
                    format!("this range has no number in it: {advice}"),
                ))
            }
        }
    }
}
