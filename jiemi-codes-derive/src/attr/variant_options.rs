//! `#[code(…)]`

use super::list::{claim, each_part, equals, first_part, flag, list, no_value};
use super::{CODE, ENUM_OPTIONS, RESPONSE_CODE, Spanned, VARIANT_OPTIONS, unknown_option};
use crate::class::Class;
use crate::ctxt::Ctxt;
use crate::range::Numbers;
use crate::suggest;
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Lit, LitStr, Token};

/// The next step of one variant, as written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum NextStep {
    Class(Class),
    ByStatus,
}

/// What stands on a variant.
#[derive(Default)]
pub(crate) struct VariantOptions {
    /// `None` where no `#[code(…)]` stands.
    pub(crate) attr: Option<Span>,
    /// The inner `None`: it is written, but cannot be read.
    pub(crate) numbers: Option<Option<Numbers>>,
    pub(crate) next_step: Option<Spanned<NextStep>>,
    pub(crate) shared: Option<Spanned<()>>,
    pub(crate) primary: Option<Spanned<()>>,
    pub(crate) zh: Option<Spanned<Option<LitStr>>>,
    pub(crate) en: Option<Spanned<Option<LitStr>>>,
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
                match list(attr, "#[code(1008, fail)]", ctxt) {
                    Some(list) => {
                        let mut is_first = true;
                        each_part(list, ctxt, |input, ctxt| {
                            options.part(input, std::mem::take(&mut is_first), ctxt)
                        });
                    }
                    // Its number is the mistake; do not ask for it again.
                    None => options.numbers = Some(None),
                }
            }
        }
        options
    }

    fn part(&mut self, input: ParseStream, is_first: bool, ctxt: &mut Ctxt) -> syn::Result<()> {
        if Numbers::peek(input) {
            return self.number(input, is_first, ctxt);
        }
        let name = match input.call(Ident::parse_any) {
            Ok(name) => name,
            Err(error) => {
                if is_first {
                    self.numbers = Some(None);
                }
                return Err(error);
            }
        };
        let written = name.to_string();
        if let Some(class) = Class::from_word(&written) {
            return self.next_step(NextStep::Class(class), &name, input, ctxt);
        }
        match written.as_str() {
            "by_status" => self.next_step(NextStep::ByStatus, &name, input, ctxt),
            "shared" => flag(&mut self.shared, &name, input, ctxt),
            "primary" => flag(&mut self.primary, &name, input, ctxt),
            "zh" => message(&mut self.zh, &name, input, ctxt),
            "en" => message(&mut self.en, &name, input, ctxt),
            _ => {
                let error = unknown_variant_option(&name, &written, is_first, input);
                if is_first {
                    self.numbers = Some(None);
                }
                Err(error)
            }
        }
    }

    fn number(&mut self, input: ParseStream, is_first: bool, ctxt: &mut Ctxt) -> syn::Result<()> {
        let ahead = input.fork();
        let numbers = match input.parse::<Numbers>() {
            Ok(numbers) => numbers,
            Err(error) => {
                self.numbers.get_or_insert(None);
                return Err(error);
            }
        };
        if self.numbers.is_some() {
            return Err(syn::Error::new_spanned(
                first_part(&ahead),
                "a variant has one number or one range: make it two variants",
            ));
        }
        self.numbers = Some(Some(numbers));
        if !is_first {
            ctxt.error_on(
                first_part(&ahead),
                "the number comes first: `#[code(1008, fail)]`",
            );
        }
        if input.is_empty() || input.peek(Token![,]) {
            return Ok(());
        }
        Err(syn::Error::new_spanned(
            first_part(input),
            "a number stands by itself: the macro does not compute, so write the result",
        ))
    }

    fn next_step(
        &mut self,
        next_step: NextStep,
        name: &Ident,
        input: ParseStream,
        ctxt: &mut Ctxt,
    ) -> syn::Result<()> {
        no_value(name, input)?;
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

fn unknown_variant_option(
    name: &Ident,
    written: &str,
    is_first: bool,
    input: ParseStream,
) -> syn::Error {
    let message = if written == "class" {
        "on a variant the class is the word alone: write `fail`, not `class = fail`".to_owned()
    } else if ENUM_OPTIONS.contains(&written) && !input.peek(Token![::]) {
        format!("`{written}` belongs on the enum, in its `#[response_code(…)]`")
    } else if is_first && suggest::nearest(written, &VARIANT_OPTIONS).is_none() {
        format!(
            "a number is an integer literal, a range or `other`: the macro cannot see the value \
             of `{written}`"
        )
    } else {
        unknown_option("#[code(…)]", written, &VARIANT_OPTIONS)
    };
    syn::Error::new(name.span(), message)
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
        return Err(syn::Error::new(
            input.span(),
            format!("a message is a string literal: write `{name} = \"…\"`"),
        ));
    }
    match input.parse::<Lit>()? {
        Lit::Str(text) if !text.suffix().is_empty() => {
            Err(syn::Error::new(text.span(), "a message takes no suffix"))
        }
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
