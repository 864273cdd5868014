//! A number as it stands in the source.

use crate::parse::extent::Extent;
use crate::repr::Repr;
use proc_macro2::{Literal, Punct, Spacing, Span, TokenTree};
use std::cmp::Ordering;
use std::fmt;
use syn::buffer::Cursor;
use syn::parse::{Parse, ParseStream};
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

    /// The number as bits of two's complement.
    pub(crate) fn bits(self) -> u128 {
        match self.is_negative {
            true => self.magnitude.wrapping_neg(),
            false => self.magnitude,
        }
    }

    /// As it stands in generated code, seen as if written at `span`.
    pub(crate) fn tokens(self, span: Span) -> impl Iterator<Item = TokenTree> {
        let mut literal = Literal::u128_unsuffixed(self.magnitude);
        literal.set_span(span);
        let minus = self.is_negative.then(|| {
            let mut minus = Punct::new('-', Spacing::Alone);
            minus.set_span(span);
            TokenTree::from(minus)
        });
        minus.into_iter().chain([TokenTree::from(literal)])
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

/// The least number first; of the same, in the order of what stands beside them. There
/// is one function for all that is sorted, since each list of another type would have a
/// sort of its own, which is a tenth of what the macro takes to build.
pub(crate) fn sorted(numbers: impl IntoIterator<Item = (Number, usize)>) -> Vec<(Number, usize)> {
    let mut list: Vec<_> = numbers.into_iter().collect();
    list.sort_unstable();
    list
}

/// A number and where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SpannedNumber {
    pub(crate) value: Number,
    pub(crate) extent: Extent,
    /// That of the digits, without the minus.
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
        let (value, extent) = match minus {
            None => (Number::positive(magnitude), span.into()),
            Some(minus) => (Number::negative(magnitude), Extent::between(minus, span)),
        };
        Ok(SpannedNumber {
            value,
            extent,
            span,
        })
    }

    /// One that is written in decimal digits alone, as nearly all are.
    pub(crate) fn plain(cursor: Cursor<'_>) -> Option<(Self, Cursor<'_>)> {
        let (literal, rest) = cursor.literal()?;
        let written = literal.to_string();
        let is_plain = written.bytes().all(|byte| byte.is_ascii_digit());
        let magnitude = is_plain.then(|| written.parse().ok())??;
        let span = literal.span();
        let number = SpannedNumber {
            value: Number::positive(magnitude),
            extent: span.into(),
            span,
        };
        Some((number, rest))
    }

    /// The number of a discriminant (`Success = 1000`), if it is written as one.
    pub(crate) fn from_discriminant(expr: &Expr) -> Option<syn::Result<Self>> {
        let (minus, expr) = match ungroup(expr) {
            Expr::Unary(unary) => match &unary.op {
                UnOp::Neg(minus) => (Some(minus.span), ungroup(&unary.expr)),
                _ => return None,
            },
            expr => (None, expr),
        };
        match expr {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Int(literal) => Some(Self::read(minus, literal)),
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
        // A literal may have a minus of its own, but then this is the second one.
        if !input.peek(Lit) || (minus.is_some() && input.peek(Token![-])) {
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
                let is_number = written.contains(|c: char| c.is_ascii_digit())
                    && written
                        .chars()
                        .all(|c| c.is_ascii_digit() || "-_.=".contains(c));
                let advice = match is_number {
                    true => format!("write `{written}` without quotes"),
                    false => "words as codes are not what this macro is for".to_owned(),
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

/// An error where the number is none of the type's.
pub(crate) fn fits(number: SpannedNumber, repr: Repr) -> syn::Result<()> {
    if repr.contains(number.value) {
        return Ok(());
    }
    Err(syn::Error::new_spanned(
        number.extent,
        format!(
            "{} does not fit `{}`, which goes from {} to {}: give the enum another `repr`",
            number.value,
            repr.name(),
            repr.min(),
            repr.max(),
        ),
    ))
}
