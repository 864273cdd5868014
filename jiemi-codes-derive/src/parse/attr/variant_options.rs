//! `#[code(…)]`

use super::list::{self, claim, each_part, equals, first_part, flag, list, no_value};
use super::{CODE, Doubts, RESPONSE_CODE, Spanned, unknown};
use crate::class::Class;
use crate::ctxt::Ctxt;
use crate::number::SpannedNumber;
use crate::parse::range::Numbers;
use crate::parse::source::end_of_part;
use proc_macro2::{Span, TokenStream};
use syn::buffer::Cursor;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Ident, Lit, LitStr, Meta, Token};

/// The next step of one variant, as written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum NextStep {
    Class(Class),
    ByStatus,
}

/// What stands on a variant. A message whose inner value is `None` is given, but
/// cannot be read, which is reported already.
#[derive(Default)]
pub(crate) struct VariantOptions {
    /// `None` where no `#[code(…)]` stands.
    pub(crate) attr: Option<Span>,
    pub(crate) numbers: Option<Numbers>,
    pub(crate) next_step: Option<Spanned<NextStep>>,
    pub(crate) shared: Option<Spanned<()>>,
    pub(crate) primary: Option<Spanned<()>>,
    pub(crate) zh: Option<Spanned<Option<LitStr>>>,
    pub(crate) en: Option<Spanned<Option<LitStr>>>,
    pub(crate) doubts: Doubts,
}

impl VariantOptions {
    /// Reads a `#[code(…)]` that is a number and a class, as nearly all are, without the
    /// questions that anything else would need; `None` if this is something else.
    pub(crate) fn read_plain(&mut self, path: Span, cursor: Cursor<'_>) -> Option<()> {
        let (number, rest) = SpannedNumber::plain(cursor)?;
        let mut rest = end_of_part(rest)?;
        let mut next_step = None;
        if !rest.eof() {
            let (word, behind) = rest.ident()?;
            let value = NextStep::Class(Class::from_word(&word.to_string())?);
            let span = word.span();
            next_step = Some(Spanned { value, span });
            rest = end_of_part(behind)?;
        }
        (rest.eof() && self.attr.is_none()).then_some(())?;
        self.attr = Some(path);
        self.numbers = Some(Numbers::One(number));
        self.next_step = next_step;
        Some(())
    }

    /// Reads what stands in a `#[code(…)]`.
    fn read(&mut self, path: Span, input: ParseStream, ctxt: &mut Ctxt) -> syn::Result<()> {
        if !self.is_first_attr(path, ctxt) {
            input.parse::<TokenStream>()?;
            return Ok(());
        }
        let mut is_first = true;
        each_part(input, ctxt, |input, ctxt| {
            self.part(input, std::mem::take(&mut is_first), ctxt)?;
            if !input.is_empty() && !input.peek(Token![,]) {
                self.doubts = Doubts::ALL; // what follows is lost
            }
            Ok(())
        })
    }

    /// Reads any attribute, however it is written.
    pub(crate) fn read_meta(&mut self, meta: &Meta, ctxt: &mut Ctxt) -> syn::Result<()> {
        let path = meta.path();
        if path.is_ident(RESPONSE_CODE) {
            ctxt.error_on(
                path,
                "`response_code` belongs on the enum; on a variant write `#[code(…)]`",
            );
        }
        if !path.is_ident(CODE) {
            return Ok(());
        }
        let path = path.span();
        match meta {
            Meta::List(list) if !list.tokens.is_empty() => {
                list.parse_args_with(|input: ParseStream| self.read(path, input, ctxt))
            }
            _ => {
                if self.is_first_attr(path, ctxt) {
                    list(meta, "#[code(1008, fail)]", ctxt);
                    self.doubts = Doubts::ALL;
                }
                Ok(())
            }
        }
    }

    /// Whether this `#[code(…)]` is the only one so far.
    fn is_first_attr(&mut self, path: Span, ctxt: &mut Ctxt) -> bool {
        let Some(first) = self.attr else {
            self.attr = Some(path);
            return true;
        };
        self.doubts = Doubts::ALL; // what it says is not read
        for span in [first, path] {
            ctxt.error(
                span,
                "a variant has one `#[code(…)]`: write the options of both into one",
            );
        }
        false
    }

    fn part(&mut self, input: ParseStream, is_first: bool, ctxt: &mut Ctxt) -> syn::Result<()> {
        if !is_first && input.peek(LitStr) {
            return Err(unknown::quoted_option(&input.parse()?, &mut self.doubts));
        }
        if Numbers::peek(input) {
            return self.number(input, is_first, ctxt);
        }
        let expected = match is_first {
            true => "a number such as `1008`, a range such as `500..=599`, or `other`",
            false => "an option, such as `fail`",
        };
        let name = list::name(input, expected).inspect_err(|_| {
            self.doubts.number |= is_first;
        })?;
        let written = name.to_string();
        match written.as_str() {
            "by_status" => self.next_step(NextStep::ByStatus, &name, input, ctxt),
            "shared" => flag(&mut self.shared, &name, input, ctxt)
                .inspect_err(|_| self.doubts.shared = true),
            "primary" => flag(&mut self.primary, &name, input, ctxt)
                .inspect_err(|_| self.doubts.shared = true),
            "zh" => message(&mut self.zh, &name, input, ctxt),
            "en" => message(&mut self.en, &name, input, ctxt),
            word => match Class::from_word(word) {
                Some(class) => self.next_step(NextStep::Class(class), &name, input, ctxt),
                None => {
                    let doubts = &mut self.doubts;
                    Err(unknown::variant_option(&name, is_first, input, doubts))
                }
            },
        }
    }

    fn number(&mut self, input: ParseStream, is_first: bool, ctxt: &mut Ctxt) -> syn::Result<()> {
        let ahead = input.fork();
        let numbers = input
            .parse::<Numbers>()
            .inspect_err(|_| self.doubts.number = true)?;
        if self.numbers.is_some() {
            self.doubts.number = true; // which of them it is
            return Err(syn::Error::new_spanned(
                first_part(&ahead),
                "a variant has one number or one range: make it two variants",
            ));
        }
        self.numbers = Some(numbers);
        if !is_first {
            ctxt.error_on(
                first_part(&ahead),
                "the number comes first: `#[code(1008, fail)]`",
            );
        }
        // Where a word or `;` follows, a comma is missing, which is found next.
        let is_by_itself = input.is_empty() || input.peek(Token![,]);
        if is_by_itself || input.peek(Ident) || input.peek(Token![;]) {
            return Ok(());
        }
        self.numbers = None;
        self.doubts.number = true;
        Err(syn::Error::new_spanned(
            first_part(input),
            "a number stands by itself: a range is written `500..=599`, and of a calculation \
             write the result, since the macro does not compute",
        ))
    }

    fn next_step(
        &mut self,
        next_step: NextStep,
        name: &Ident,
        input: ParseStream,
        ctxt: &mut Ctxt,
    ) -> syn::Result<()> {
        no_value(name, input).inspect_err(|_| self.doubts.next_step = true)?;
        let span = name.span();
        if let Some(first) = &self.next_step {
            let message = if first.value == next_step {
                "this stands here twice: keep one"
            } else {
                "a variant has one next step, a class or `by_status`: keep one"
            };
            ctxt.error(first.span, message);
            ctxt.error(span, message);
        } else {
            self.next_step = Some(Spanned {
                value: next_step,
                span,
            });
        }
        Ok(())
    }
}

/// `zh = "…"`
fn message(
    slot: &mut Option<Spanned<Option<LitStr>>>,
    name: &Ident,
    input: ParseStream,
    ctxt: &mut Ctxt,
) -> syn::Result<()> {
    let slot = claim(slot, name, ctxt);
    equals(input, name, "\"…\"")?;
    if !input.peek(Lit) {
        return Err(syn::Error::new_spanned(
            first_part(input),
            format!("a message is a string literal: write `{name} = \"…\"`"),
        ));
    }
    match input.parse::<Lit>()? {
        Lit::Str(text) if !text.suffix().is_empty() => Err(syn::Error::new(
            text.span(),
            "a message takes no suffix: remove what stands after the quotes",
        )),
        Lit::Str(text) if text.value().trim().is_empty() => Err(syn::Error::new(
            text.span(),
            "this message is empty: say what the code means",
        )),
        Lit::Str(text) => {
            slot.value = Some(text);
            Ok(())
        }
        other => Err(syn::Error::new(
            other.span(),
            format!("a message is a string literal: write `{name} = \"…\"`"),
        )),
    }
}
