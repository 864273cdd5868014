//! What comes first in `#[code(…)]`: a number, a range, `other`, or a word.

use super::extent::Extent;
use super::literal::SpannedNumber;
use super::word::SpannedWord;
use crate::integer::Integer;
use crate::number::Number;
use proc_macro2::{Ident, Span};
use syn::parse::{Parse, ParseStream};
use syn::{Lit, LitStr, Token};

/// What comes first in `#[code(…)]`.
pub(crate) enum Codes {
    /// `1008`
    One(SpannedNumber),
    /// `500..=599`, `500..600`, `..=-1`, `600..`
    Range(RangeSource),
    /// `other`
    Other(Span),
    /// `"SYSTEM_ERROR"`
    Word(SpannedWord),
}

/// A range as written; its limits may depend on the type.
pub(crate) struct RangeSource {
    start: Option<SpannedNumber>,
    end: Option<(SpannedNumber, Limit)>,
    /// The extent of the whole range.
    pub(crate) extent: Extent,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Limit {
    Included,
    Excluded,
}

impl Codes {
    /// Whether the next token begins a code rather than an option.
    pub(crate) fn peek(input: ParseStream) -> bool {
        input.peek(Lit) || input.peek(Token![-]) || input.peek(Token![..]) || {
            let ahead = input.fork();
            ahead.parse::<Ident>().is_ok_and(|word| word == "other")
        }
    }
}

impl Parse for Codes {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if !input.peek(Lit) && !input.peek(Token![-]) && !input.peek(Token![..]) {
            return Ok(Codes::Other(input.parse::<Ident>()?.span()));
        }
        if input.peek(LitStr) {
            return input.parse().map(Codes::Word);
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
                "a range is not written with `...`: write `..=` to include its last number, or \
                 `..` to exclude it",
            ));
        } else if input.peek(Token![..=]) {
            input.parse::<Token![..=]>()?;
            Limit::Included
        } else if input.peek(Token![..]) {
            input.parse::<Token![..]>()?;
            Limit::Excluded
        } else if let Some(number) = start {
            return Ok(Codes::One(number));
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
                "a range needs a first or a last number: write one, or write `other` for every \
                 number that no other variant has",
            )),
            (Some(_), None, Limit::Included) => Err(syn::Error::new_spanned(
                extent,
                "a range with `..=` needs its last number: write it, or write `..` for a range \
                 without one",
            )),
            _ => Ok(Codes::Range(RangeSource { start, end, extent })),
        }
    }
}

/// The numbers of a range, first and last included.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Range {
    pub(crate) first: Number,
    pub(crate) last: Number,
    /// The extent of the whole range.
    pub(crate) extent: Extent,
    /// No first number is written, so it is the least of the type.
    pub(crate) is_open_below: bool,
    /// No last number is written, so it is the greatest of the type.
    pub(crate) is_open_above: bool,
}

impl RangeSource {
    /// `repr`, or the type that an error advises if it is too narrow.
    pub(super) fn widened(&self, repr: Integer) -> Integer {
        let ends = [self.start, self.end.map(|(end, _)| end)];
        let ends = ends.into_iter().flatten();
        ends.fold(repr, |repr, end| repr.widened_to(end.value).unwrap_or(repr))
    }

    /// The numbers that the range covers if the type is `repr`.
    pub(crate) fn resolve(&self, repr: Integer) -> syn::Result<Range> {
        if let Some(start) = self.start {
            start.fits(repr)?;
        }
        if let Some((end, limit)) = self.end {
            // `0..256` is fine, though no `u8` is 256.
            let is_past_the_last = limit == Limit::Excluded && end.value == repr.max() + 1;
            if !is_past_the_last {
                end.fits(repr)?;
            }
        }
        let first = self.start.map_or(repr.min(), |start| start.value);
        let last = match self.end {
            None => repr.max(),
            Some((end, Limit::Included)) => end.value,
            Some((end, Limit::Excluded)) => end.value - 1,
        };
        match first <= last {
            true => Ok(Range {
                first,
                last,
                extent: self.extent,
                is_open_below: self.start.is_none(),
                is_open_above: self.end.is_none(),
            }),
            false => {
                // `500..500` leaves out its only number, and so does `..0` if the type is unsigned.
                let limits = self.start.zip(self.end);
                let advice = match limits.is_some_and(|(start, (end, _))| start.value > end.value) {
                    true => "write the smaller number first",
                    false => "`..` excludes its end, and `..=` includes it",
                };
                Err(syn::Error::new_spanned(
                    self.extent,
                    format!("this range is empty: {advice}"),
                ))
            }
        }
    }
}
