//! A number as it stands in the source: one, a range, or `other`.

use crate::repr::Repr;
use proc_macro2::{Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use std::cmp::Ordering;
use std::fmt;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned as _;
use syn::{Expr, Lit, LitInt, Token, UnOp};

/// Every number of every integer type: from `i128::MIN` to `u128::MAX`, and
/// beyond it downwards, so that a number out of range can be told as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Number {
    is_negative: bool,
    magnitude: u128,
}

impl Number {
    pub(crate) const fn positive(magnitude: u128) -> Self {
        Number {
            is_negative: false,
            magnitude,
        }
    }

    pub(crate) const fn negative(magnitude: u128) -> Self {
        Number {
            is_negative: magnitude != 0,
            magnitude,
        }
    }

    /// The number after this one, if any integer type goes so far.
    pub(crate) fn next(self) -> Option<Self> {
        Some(match self.is_negative {
            true => Number::negative(self.magnitude - 1),
            false => Number::positive(self.magnitude.checked_add(1)?),
        })
    }

    /// The number before this one, likewise.
    pub(crate) fn previous(self) -> Option<Self> {
        Some(match (self.is_negative, self.magnitude) {
            (false, 0) => Number::negative(1),
            (false, magnitude) => Number::positive(magnitude - 1),
            (true, magnitude) => Number::negative(magnitude.checked_add(1)?),
        })
    }

    /// As it stands in generated code, seen as if written at `span`.
    pub(crate) fn tokens(self, span: Span) -> TokenStream {
        let mut literal = Literal::u128_unsuffixed(self.magnitude);
        literal.set_span(span);
        let mut tokens = TokenStream::new();
        if self.is_negative {
            let mut minus = Punct::new('-', Spacing::Alone);
            minus.set_span(span);
            tokens.extend([TokenTree::from(minus)]);
        }
        tokens.extend([TokenTree::from(literal)]);
        tokens
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.is_negative, other.is_negative) {
            (false, false) => self.magnitude.cmp(&other.magnitude),
            (true, true) => other.magnitude.cmp(&self.magnitude),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.is_negative { "-" } else { "" };
        write!(f, "{sign}{}", self.magnitude)
    }
}

/// A number and where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SpannedNumber {
    pub(crate) value: Number,
    pub(crate) span: Span,
}

impl SpannedNumber {
    fn read(minus: Option<Span>, literal: &LitInt) -> syn::Result<Self> {
        let magnitude = literal.base10_parse::<u128>().map_err(|_| {
            syn::Error::new(
                literal.span(),
                format!("`{literal}` is too large for every integer type"),
            )
        })?;
        let span = literal.span();
        Ok(match minus {
            None => SpannedNumber {
                value: Number::positive(magnitude),
                span,
            },
            Some(minus) => SpannedNumber {
                value: Number::negative(magnitude),
                span: minus.join(span).unwrap_or(span),
            },
        })
    }

    /// The number of a discriminant (`Success = 1000`), if it is written as one.
    pub(crate) fn from_discriminant(expr: &Expr) -> Option<syn::Result<Self>> {
        match expr {
            Expr::Group(group) => Self::from_discriminant(&group.expr),
            Expr::Lit(literal) => match &literal.lit {
                Lit::Int(literal) => Some(Self::read(None, literal)),
                _ => None,
            },
            Expr::Unary(unary) => match (&unary.op, ungroup(&unary.expr)) {
                (UnOp::Neg(minus), Expr::Lit(literal)) => match &literal.lit {
                    Lit::Int(literal) => Some(Self::read(Some(minus.span), literal)),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        }
    }
}

fn ungroup(expr: &Expr) -> &Expr {
    match expr {
        Expr::Group(group) => ungroup(&group.expr),
        expr => expr,
    }
}

impl Parse for SpannedNumber {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let minus = input.parse::<Option<Token![-]>>()?.map(|minus| minus.span);
        if !input.peek(Lit) {
            return Err(input.error(
                "a number is an integer literal such as `1008`, `-1` or `0x3E8`: \
                 the macro cannot see the value of anything else",
            ));
        }
        match input.parse::<Lit>()? {
            Lit::Int(literal) if literal.suffix().is_empty() => Self::read(minus, &literal),
            Lit::Int(literal) => Err(syn::Error::new(
                literal.span(),
                format!(
                    "a number takes no suffix, its type is the enum's `repr`: write `{}`",
                    literal
                        .to_string()
                        .trim_end_matches(literal.suffix())
                        .trim_end_matches('_'),
                ),
            )),
            Lit::Str(literal) => {
                let written = literal.value();
                let advice = if written.parse::<i128>().is_ok() {
                    format!("write `{written}` without quotes")
                } else {
                    "words as codes are not what this macro is for".to_owned()
                };
                Err(syn::Error::new(
                    literal.span(),
                    format!("a number is an integer literal: {advice}"),
                ))
            }
            other => Err(syn::Error::new(
                other.span(),
                "a number is an integer literal such as `1008`, `-1` or `0x3E8`",
            )),
        }
    }
}

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
    /// The tokens of the range, for errors about the whole of it.
    pub(crate) source: TokenStream,
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
            return Err(input.error("a range is written `..=` (with its last number) or `..`"));
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
        let end = if input.peek(Lit) || input.peek(Token![-]) {
            Some((input.parse::<SpannedNumber>()?, limit))
        } else {
            None
        };
        let source = tokens_between(&begin, input);
        match (start, &end, limit) {
            (None, None, _) => Err(syn::Error::new_spanned(
                source,
                "a range needs a first or a last number; for every number that no other \
                 variant has, write `other`",
            )),
            (Some(_), None, Limit::Included) => Err(syn::Error::new_spanned(
                source,
                "a range with `..=` needs its last number; without a last number, write `..`",
            )),
            _ => Ok(Numbers::Range(RangeSource { start, end, source })),
        }
    }
}

/// The tokens that `input` has gone over since it stood where `begin` stands.
fn tokens_between(begin: ParseStream, input: ParseStream) -> TokenStream {
    let end = input.cursor();
    let mut cursor = begin.cursor();
    let mut tokens = TokenStream::new();
    while cursor != end
        && let Some((token, rest)) = cursor.token_tree()
    {
        tokens.extend([token]);
        cursor = rest;
    }
    tokens
}

/// The numbers of a range, first and last included.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Range {
    pub(crate) first: Number,
    pub(crate) last: Number,
    /// No first number is written: it is the least one of the type.
    pub(crate) is_open_below: bool,
    /// No last number is written: it is the greatest one of the type.
    pub(crate) is_open_above: bool,
    /// Where the first and the last number stand.
    pub(crate) spans: (Span, Span),
}

impl RangeSource {
    /// The numbers that a range covers where the type is `repr`.
    pub(crate) fn resolve(&self, repr: Repr) -> syn::Result<Range> {
        let whole = || self.source.span();
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
                is_open_below: self.start.is_none(),
                is_open_above: self.end.is_none(),
                spans: (
                    self.start.map_or_else(whole, |start| start.span),
                    self.end.map_or_else(whole, |(end, _)| end.span),
                ),
            }),
            _ => Err(syn::Error::new_spanned(
                &self.source,
                "this range has no number in it: write the smaller number first",
            )),
        }
    }
}

/// An error where the number is none of the type's.
pub(crate) fn fits(number: SpannedNumber, repr: Repr) -> syn::Result<()> {
    if repr.contains(number.value) {
        return Ok(());
    }
    Err(syn::Error::new(
        number.span,
        format!(
            "{} does not fit `{}`, which goes from {} to {}: give the enum another `repr`",
            number.value,
            repr.name(),
            repr.min(),
            repr.max(),
        ),
    ))
}
