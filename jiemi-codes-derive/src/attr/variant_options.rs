//! `#[code(…)]`

use super::list::{self, claim, each_part, equals, first_part, flag, list, no_value};
use super::{CODE, Doubts, RESPONSE_CODE, Spanned, unknown};
use crate::class::Class;
use crate::ctxt::Ctxt;
use crate::range::Numbers;
use proc_macro2::Span;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, Lit, LitStr, Token};

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
    pub(crate) fn read(attrs: &[Attribute], ctxt: &mut Ctxt) -> Self {
        let mut options = VariantOptions::default();
        for attr in attrs {
            if attr.path().is_ident(RESPONSE_CODE) {
                ctxt.error_on(
                    attr.path(),
                    "`response_code` belongs on the enum; on a variant write `#[code(…)]`",
                );
            } else if attr.path().is_ident(CODE) {
                let span = syn::spanned::Spanned::span(attr.path());
                if let Some(first) = options.attr {
                    for span in [first, span] {
                        ctxt.error(
                            span,
                            "a variant has one `#[code(…)]`: write the options of both into one",
                        );
                    }
                    continue;
                }
                options.attr = Some(span);
                let Some(list) = list(attr, "#[code(1008, fail)]", ctxt) else {
                    options.doubts = Doubts::ALL;
                    continue;
                };
                let mut is_first = true;
                each_part(list, ctxt, |input, ctxt| {
                    options.part(input, std::mem::take(&mut is_first), ctxt)?;
                    if !input.is_empty() && !input.peek(Token![,]) {
                        options.doubts = Doubts::ALL; // what follows is lost
                    }
                    Ok(())
                });
            }
        }
        options
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
