//! `#[code(…)]`

use super::list::{self, claim, each_part, equals, first_part, flag, list, no_value};
use super::unknown::{self, InsteadOf};
use super::{CODE, Doubts, RESPONSE_CODE, Spanned, VARIANT_OPTIONS};
use crate::class::Class;
use crate::ctxt::Ctxt;
use crate::parse::codes::Codes;
use crate::parse::extent::Extent;
use crate::parse::mentions::Mentions;
use proc_macro2::Span;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Attribute, Ident, Lit, LitStr, Token};

/// The next step of one variant, as written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum NextStep {
    Class(Class),
    ByStatus,
}

impl NextStep {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            NextStep::Class(class) => class.as_str(),
            NextStep::ByStatus => "by_status",
        }
    }
}

/// The options of a variant. A message whose inner value is `None` was given but
/// cannot be read, which is reported already.
#[derive(Default)]
pub(crate) struct VariantOptions {
    /// Whether the enum's codes are words; errors differ accordingly.
    has_words: bool,
    /// `None` without a `#[code(…)]`.
    pub(crate) attr: Option<Span>,
    pub(crate) codes: Option<Codes>,
    /// The extents of the codes after the first.
    more_codes: Vec<Extent>,
    pub(crate) next_step: Option<Spanned<NextStep>>,
    pub(crate) shared: Option<Spanned<()>>,
    pub(crate) primary: Option<Spanned<()>>,
    pub(crate) zh: Option<Spanned<Option<LitStr>>>,
    pub(crate) en: Option<Spanned<Option<LitStr>>>,
    pub(crate) doubts: Doubts,
}

impl VariantOptions {
    pub(crate) fn new(has_words: bool) -> Self {
        VariantOptions {
            has_words,
            ..VariantOptions::default()
        }
    }

    /// Adds the words that are written here.
    pub(in crate::parse) fn add_to(&self, mentions: &mut Mentions) {
        if let Some(Codes::Other(span)) = self.codes {
            mentions.add("other", span);
        }
        if let Some(next_step) = self.next_step {
            mentions.add(next_step.value.as_str(), next_step.span);
        }
        let zh = self.zh.as_ref().map(|message| message.span);
        let en = self.en.as_ref().map(|message| message.span);
        let shared = self.shared.map(|word| word.span);
        let primary = self.primary.map(|word| word.span);
        for (word, span) in [
            ("shared", shared),
            ("primary", primary),
            ("zh", zh),
            ("en", en),
        ] {
            if let Some(span) = span {
                mentions.add(word, span);
            }
        }
    }

    /// A correct attribute, for errors.
    fn example(&self) -> &'static str {
        match self.has_words {
            true => "#[code(\"USERPAYING\", poll)]",
            false => "#[code(1008, fail)]",
        }
    }

    /// Reads the parts of a `#[code(…)]`.
    fn parts(&mut self, input: ParseStream, ctxt: &mut Ctxt) -> syn::Result<()> {
        let mut is_first = true;
        each_part(input, ctxt, |input, ctxt| {
            self.part(input, std::mem::take(&mut is_first), ctxt)?;
            if !input.is_empty() && !input.peek(Token![,]) {
                self.doubts = Doubts::ALL; // what follows is lost
            }
            Ok(())
        })?;
        self.count_codes(ctxt);
        Ok(())
    }

    /// Reads an attribute of the variant, if it is one of the macro's.
    pub(crate) fn read(&mut self, attr: &Attribute, ctxt: &mut Ctxt) -> syn::Result<()> {
        let path = attr.path();
        if path.is_ident(RESPONSE_CODE) {
            ctxt.error_on(
                path,
                "`response_code` belongs on the enum: on a variant, write `#[code(…)]`",
            );
            self.doubts.add_misplaced(attr);
        }
        if !path.is_ident(CODE) || !self.is_first_attr(path.span(), ctxt) {
            return Ok(());
        }
        match list(&attr.meta, self.example(), ctxt) {
            Some(list) => list.parse_args_with(|input: ParseStream| self.parts(input, ctxt)),
            None => {
                self.doubts = Doubts::ALL;
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
        self.doubts = Doubts::ALL; // its options are not read
        for span in [first, path] {
            ctxt.error(
                span,
                "a variant has one `#[code(…)]`: merge the two into one",
            );
        }
        false
    }

    fn part(&mut self, input: ParseStream, is_first: bool, ctxt: &mut Ctxt) -> syn::Result<()> {
        let may_be_code = is_first || (self.has_words && self.codes.is_none() && !self.doubts.code);
        if input.peek(LitStr) && !may_be_code {
            let quoted = input.parse()?;
            let (has_words, doubts) = (self.has_words, &mut self.doubts);
            return Err(unknown::quoted_option(&quoted, has_words, doubts));
        }
        if Codes::peek(input) {
            return self.code(input, is_first, ctxt);
        }
        let expected = match (is_first, self.has_words) {
            (true, true) => "a word such as `\"SYSTEM_ERROR\"`",
            (true, false) => "a number such as `1008`, a range such as `500..=599`, or `other`",
            (false, _) => "an option, such as `fail`",
        };
        let name = list::name(input, expected).inspect_err(|_| {
            self.doubts.code |= is_first;
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
                    let instead_of = match (is_first, self.has_words) {
                        (false, _) => InsteadOf::Option,
                        (true, false) => InsteadOf::Number,
                        (true, true) => InsteadOf::Word,
                    };
                    let doubts = &mut self.doubts;
                    Err(unknown::variant_option(&name, instead_of, input, doubts))
                }
            },
        }
    }

    fn code(&mut self, input: ParseStream, is_first: bool, ctxt: &mut Ctxt) -> syn::Result<()> {
        let ahead = input.fork();
        let codes = input.parse::<Codes>().map_err(|error| {
            self.doubts.code = true;
            if !self.has_words || ahead.peek(LitStr) {
                return error;
            }
            let message = "a word must be a string literal such as `\"SYSTEM_ERROR\"`";
            syn::Error::new_spanned(first_part(&ahead), message)
        })?;
        let extent = Extent::since(&ahead, input);
        if self.codes.is_some() {
            self.doubts.code = true; // either may be meant
            self.more_codes.push(extent);
            return Ok(());
        }
        self.codes = Some(codes);
        if !is_first {
            let code = if self.has_words { "word" } else { "number" };
            let example = self.example();
            ctxt.error_on(extent, format!("the {code} comes first, as in `{example}`"));
        }
        // If a word or `;` follows, a comma is missing, which is reported later.
        let is_by_itself = input.is_empty() || input.peek(Token![,]);
        if is_by_itself || is_option(input) || input.peek(Token![;]) {
            return Ok(());
        }
        self.codes = None;
        self.doubts.code = true;
        // `"RE" FUSED` may be meant as one word.
        if input.peek(Ident) {
            return Ok(());
        }
        let message = match self.has_words {
            true => {
                "a comma belongs after the word: a code is one string literal, and words have no \
                 ranges"
            }
            false => {
                "only a comma may follow a number: write a range as `500..=599`, and a \
                 calculation as its result"
            }
        };
        Err(syn::Error::new_spanned(first_part(input), message))
    }

    /// A variant has one number, one range or one word.
    fn count_codes(&mut self, ctxt: &mut Ctxt) {
        let Some(first) = self.more_codes.first() else {
            return;
        };
        self.codes = None; // any of them may be meant
        let count = self.more_codes.len() + 1;
        let last = self.more_codes.last().unwrap_or(first);
        let one = match self.has_words {
            true => "one word",
            false => "one number or one range",
        };
        ctxt.error_on(
            first.to(*last),
            format!("a variant has {one}, but this one has {count}: make it {count} variants"),
        );
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
                format!("`{name}` is given twice: keep one")
            } else {
                "a variant has one next step, a class or `by_status`: keep one".to_owned()
            };
            ctxt.error(first.span, &message);
            ctxt.error(span, &message);
        } else {
            self.next_step = Some(Spanned {
                value: next_step,
                span,
            });
        }
        Ok(())
    }
}

/// Whether an option follows.
fn is_option(input: ParseStream) -> bool {
    let name = input.fork().parse::<Ident>();
    name.is_ok_and(|name| VARIANT_OPTIONS.iter().any(|option| name == option))
}

/// `zh = "…"`
fn message(
    option: &mut Option<Spanned<Option<LitStr>>>,
    name: &Ident,
    input: ParseStream,
    ctxt: &mut Ctxt,
) -> syn::Result<()> {
    let option = claim(option, name, ctxt);
    equals(input, name, "\"…\"")?;
    if !input.peek(Lit) {
        return Err(syn::Error::new_spanned(
            first_part(input),
            format!("a message must be a string literal: write `{name} = \"…\"`"),
        ));
    }
    match input.parse::<Lit>()? {
        Lit::Str(text) if !text.suffix().is_empty() => Err(syn::Error::new(
            text.span(),
            "a message takes no suffix: remove what follows the quotes",
        )),
        Lit::Str(text) if text.value().trim().is_empty() => Err(syn::Error::new(
            text.span(),
            "this message is empty: say what the code means",
        )),
        Lit::Str(text) => {
            option.value = Some(text);
            Ok(())
        }
        other => Err(syn::Error::new(
            other.span(),
            format!("a message must be a string literal: write `{name} = \"…\"`"),
        )),
    }
}
