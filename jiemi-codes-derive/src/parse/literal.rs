//! One number, as written.

use super::extent::Extent;
use crate::integer::Integer;
use crate::number::Number;
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{Lit, LitInt, Token};

/// A number and where it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SpannedNumber {
    pub(crate) value: Number,
    pub(crate) extent: Extent,
}

impl SpannedNumber {
    fn read(minus: Option<Span>, literal: &LitInt) -> syn::Result<Self> {
        let span = literal.span();
        let (sign, extent) = match minus {
            None => ("", span.into()),
            Some(minus) => ("-", Extent::between(minus, span)),
        };
        let magnitude = literal.base10_parse::<Number>().map_err(|_| {
            let message = format!("{sign}{literal} is out of range: a code must fit `i64`");
            syn::Error::new_spanned(extent, message)
        })?;
        let value = match minus {
            None => magnitude,
            Some(_) => -magnitude,
        };
        Ok(SpannedNumber { value, extent })
    }

    /// Reads tokens that are a number and nothing else, as a discriminant may be; `None` for
    /// anything else.
    pub(crate) fn of_tokens(tokens: TokenStream) -> Option<syn::Result<Self>> {
        let mut minus = None;
        let mut tokens = tokens.into_iter();
        let mut token = tokens.next()?;
        if matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '-') {
            minus = Some(token.span());
            token = tokens.next()?;
        }
        if tokens.next().is_some() {
            return None;
        }
        match token {
            TokenTree::Literal(literal) => match Lit::new(literal) {
                Lit::Int(literal) => Some(Self::read(minus, &literal)),
                _ => None,
            },
            // From a macro's fragment.
            TokenTree::Group(group) if group.delimiter() == Delimiter::None && minus.is_none() => {
                Self::of_tokens(group.stream())
            }
            _ => None,
        }
    }

    pub(super) fn out_of_range(self) -> syn::Error {
        let message = format!("{} is out of range: a code must fit `i64`", self.value);
        syn::Error::new_spanned(self.extent, message)
    }

    /// A decimal number as written, without `_` between its digits; the value of any other.
    pub(super) fn as_written(self) -> String {
        let decimal = self.extent.text().map(|text| text.replace('_', ""));
        let is_decimal = |text: &String| text.bytes().all(|byte| byte.is_ascii_digit());
        let written = decimal.filter(is_decimal);
        written.unwrap_or_else(|| self.value.to_string())
    }

    /// An error if the number does not fit the type.
    pub(crate) fn fits(self, repr: Integer) -> syn::Result<()> {
        if repr.contains(self.value) {
            return Ok(());
        }
        let value = self.value;
        let message = match repr.widened_to(value) {
            Some(wider) => format!(
                "{value} does not fit `{}` ({} to {}): write `repr = {}` on the enum",
                repr.name(),
                repr.min(),
                repr.max(),
                wider.name(),
            ),
            None => return Err(self.out_of_range()),
        };
        Err(syn::Error::new_spanned(self.extent, message))
    }
}

impl Parse for SpannedNumber {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let minus = input.parse::<Option<Token![-]>>()?.map(|minus| minus.span);
        // A literal may include a minus, which would then be the second one.
        if !input.peek(Lit) || (minus.is_some() && input.peek(Token![-])) {
            return Err(syn::Error::new(
                input.span(),
                "expected an integer literal such as `1008`, `-1` or `0x3E8`: the macro cannot \
                 evaluate anything else",
            ));
        }
        match input.parse::<Lit>()? {
            Lit::Int(literal) if literal.suffix().is_empty() => Self::read(minus, &literal),
            Lit::Int(literal) => Err(syn::Error::new(
                literal.span(),
                format!(
                    "a number takes no suffix, since its type is the enum's `repr`: write `{}`",
                    literal
                        .to_string()
                        .trim_end_matches(literal.suffix())
                        .trim_end_matches('_'),
                ),
            )),
            other => Err(syn::Error::new(
                other.span(),
                "a code must be an integer literal such as `1008`, `-1` or `0x3E8`",
            )),
        }
    }
}
