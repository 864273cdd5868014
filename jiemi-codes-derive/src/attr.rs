//! `#[response_code(…)]` and `#[code(…)]` as typed values that know where they
//! stand.

use crate::class::Class;
use crate::ctxt::Ctxt;
use crate::number::Numbers;
use crate::repr::Repr;
use crate::suggest;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Lit, LitStr, Meta, MetaList, Path, Token};

const RESPONSE_CODE: &str = "response_code";
const CODE: &str = "code";

const ENUM_OPTIONS: [&str; 8] = [
    "repr", "class", "messages", "total", "display", "error", "serde", "crate",
];
const VARIANT_OPTIONS: [&str; 12] = [
    "success",
    "poll",
    "indeterminate",
    "retry",
    "reauthenticate",
    "fail",
    "by_status",
    "shared",
    "primary",
    "zh",
    "en",
    "other",
];

/// The language of a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Language {
    Zh,
    En,
}

/// A value and the word that gives it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

/// What stands on the enum.
#[derive(Default)]
pub(crate) struct EnumOptions {
    pub(crate) repr: Option<Spanned<Option<Repr>>>,
    pub(crate) class: Option<Spanned<Option<Class>>>,
    pub(crate) messages: Option<Spanned<Option<Language>>>,
    pub(crate) total: Option<Spanned<()>>,
    pub(crate) display: Option<Spanned<Option<Language>>>,
    pub(crate) error: Option<Spanned<()>>,
    pub(crate) serde: Option<Spanned<()>>,
    pub(crate) krate: Option<Spanned<Option<Path>>>,
}

impl EnumOptions {
    /// Reads all `#[response_code(…)]` of an enum: there may be several, since
    /// `cfg_attr` can add to them.
    pub(crate) fn read(attrs: &[Attribute], ctxt: &mut Ctxt) -> Self {
        let mut options = EnumOptions::default();
        for attr in attrs {
            if attr.path().is_ident(CODE) {
                ctxt.error_on(
                    attr.path(),
                    "`code` belongs on a variant; on the enum write `#[response_code(…)]`",
                );
            } else if attr.path().is_ident(RESPONSE_CODE)
                && let Some(list) = list(attr, "#[response_code(repr = u16)]", ctxt)
            {
                each_part(list, ctxt, |input, ctxt| options.part(input, ctxt));
            }
        }
        options
    }

    fn part(&mut self, input: ParseStream, ctxt: &mut Ctxt) -> syn::Result<()> {
        let name = input.call(Ident::parse_any)?;
        match name.to_string().as_str() {
            "repr" => {
                let slot = claim(&mut self.repr, &name, ctxt);
                slot.value = None;
                let word = word(input, &name, "u16")?;
                slot.value = Some(Repr::from_ident(&word).ok_or_else(|| {
                    syn::Error::new(
                        word.span(),
                        "`repr` is one of the integer types `i8` to `i128`, `u8` to `u128`, \
                         `isize` and `usize`",
                    )
                })?);
            }
            "class" => {
                let slot = claim(&mut self.class, &name, ctxt);
                let word = word(input, &name, "indeterminate")?;
                slot.value = Some(class_of_enum(&word)?);
            }
            "messages" => {
                let slot = claim(&mut self.messages, &name, ctxt);
                slot.value = Some(language(input, &name)?);
            }
            "display" => {
                let slot = claim(&mut self.display, &name, ctxt);
                slot.value = Some(language(input, &name)?);
            }
            "crate" => {
                let slot = claim(&mut self.krate, &name, ctxt);
                equals(input, &name, "path::to::jiemi_codes")?;
                if let Ok(quoted) = input.parse::<LitStr>() {
                    return Err(syn::Error::new(
                        quoted.span(),
                        format!("a path takes no quotes: write `crate = {}`", quoted.value()),
                    ));
                }
                slot.value = Some(input.call(Path::parse_mod_style)?);
            }
            "total" => flag(&mut self.total, &name, input, ctxt)?,
            "error" => flag(&mut self.error, &name, input, ctxt)?,
            "serde" => flag(&mut self.serde, &name, input, ctxt)?,
            written => return Err(unknown_enum_option(&name, written)),
        }
        Ok(())
    }
}

fn class_of_enum(word: &Ident) -> syn::Result<Class> {
    let written = word.to_string();
    Class::from_word(&written).ok_or_else(|| {
        let message = if written == "by_status" {
            "`by_status` is no class but says that one variant's number has none: write it \
             in the `#[code(…)]` of that variant"
                .to_owned()
        } else {
            match suggest::nearest(&written, &Class::WORDS) {
                Some(class) => format!("`{written}` is no class: did you mean `{class}`?"),
                None => format!(
                    "`{written}` is no class: a class is {}",
                    Class::one_of_all()
                ),
            }
        };
        syn::Error::new(word.span(), message)
    })
}

fn unknown_enum_option(name: &Ident, written: &str) -> syn::Error {
    let message = if Class::from_word(written).is_some() {
        format!(
            "a class stands here as `class = {written}`, for the variants that name none; the \
             class of one variant belongs in its `#[code(…)]`"
        )
    } else if VARIANT_OPTIONS.contains(&written) {
        format!("`{written}` belongs on a variant, in its `#[code(…)]`")
    } else {
        unknown_option("#[response_code(…)]", written, &ENUM_OPTIONS)
    };
    syn::Error::new(name.span(), message)
}

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
        let ahead = input.cursor().token_stream();
        let numbers = match input.parse::<Numbers>() {
            Ok(numbers) => numbers,
            Err(error) => {
                self.numbers.get_or_insert(None);
                return Err(error);
            }
        };
        if self.numbers.is_some() {
            let part = first_part(ahead);
            return Err(syn::Error::new_spanned(
                part,
                "a variant has one number or one range: make it two variants",
            ));
        }
        self.numbers = Some(Some(numbers));
        if !is_first {
            ctxt.error_on(
                first_part(ahead),
                "the number comes first: `#[code(1008, fail)]`",
            );
        }
        if input.is_empty() || input.peek(Token![,]) {
            return Ok(());
        }
        Err(syn::Error::new_spanned(
            first_part(input.cursor().token_stream()),
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

fn unknown_option(attribute: &str, written: &str, options: &[&str]) -> String {
    match suggest::nearest(written, options) {
        Some(option) => {
            format!("`{written}` is no option of `{attribute}`: did you mean `{option}`?")
        }
        None => format!(
            "`{written}` is no option of `{attribute}`: its options are {}",
            suggest::all_of(options),
        ),
    }
}

/// Whether one of the macro's attributes stands where it means nothing.
pub(crate) fn refuse_on_field(attrs: &[Attribute], ctxt: &mut Ctxt) {
    for attr in attrs {
        if attr.path().is_ident(CODE) || attr.path().is_ident(RESPONSE_CODE) {
            ctxt.error_on(
                attr.path(),
                "a field has no options: `#[code(…)]` belongs on the variant, \
                 `#[response_code(…)]` on the enum",
            );
        }
    }
}

/// The parts of `#[name(…)]`, which must have some.
fn list<'a>(attr: &'a Attribute, example: &str, ctxt: &mut Ctxt) -> Option<&'a MetaList> {
    match &attr.meta {
        Meta::List(list) if !list.tokens.is_empty() => Some(list),
        Meta::List(list) => {
            ctxt.error_on(list, format!("this list is empty: write `{example}`"));
            None
        }
        other => {
            ctxt.error_on(other, format!("this takes a list: write `{example}`"));
            None
        }
    }
}

/// Reads `part, part, …`; a part that cannot be read is reported and passed
/// over, so that the ones behind it are read too.
fn each_part(
    list: &MetaList,
    ctxt: &mut Ctxt,
    mut part: impl FnMut(ParseStream, &mut Ctxt) -> syn::Result<()>,
) {
    let result = list.parse_args_with(|input: ParseStream| {
        while !input.is_empty() {
            let result =
                part(input, ctxt).and_then(|()| match input.is_empty() || input.peek(Token![,]) {
                    true => Ok(()),
                    false => Err(syn::Error::new_spanned(
                        first_part(input.cursor().token_stream()),
                        "expected `,`",
                    )),
                });
            if let Err(error) = result {
                ctxt.push(error);
                while !input.is_empty() && !input.peek(Token![,]) {
                    input.parse::<TokenTree>()?;
                }
            }
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(())
    });
    if let Err(error) = result {
        ctxt.push(error);
    }
}

/// The tokens up to the next comma.
fn first_part(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .take_while(|token| !matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','))
        .collect()
}

/// Fills `slot` for the option `name`, or says that it was there already.
fn claim<'a, T: Default>(
    slot: &'a mut Option<Spanned<T>>,
    name: &Ident,
    ctxt: &mut Ctxt,
) -> &'a mut Spanned<T> {
    if let Some(first) = slot {
        let message = format!("`{name}` stands here twice: keep one");
        ctxt.error(first.span, &message);
        ctxt.error(name.span(), &message);
    }
    slot.insert(Spanned {
        value: T::default(),
        span: name.span(),
    })
}

fn flag(
    slot: &mut Option<Spanned<()>>,
    name: &Ident,
    input: ParseStream,
    ctxt: &mut Ctxt,
) -> syn::Result<()> {
    claim(slot, name, ctxt);
    no_value(name, input)
}

fn no_value(name: &Ident, input: ParseStream) -> syn::Result<()> {
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(());
    }
    Err(syn::Error::new_spanned(
        first_part(input.cursor().token_stream()),
        format!("`{name}` takes no value: write the word alone"),
    ))
}

fn equals(input: ParseStream, name: &Ident, example: &str) -> syn::Result<()> {
    input.parse::<Token![=]>().map(drop).map_err(|_| {
        let message = format!("`{name}` takes a value: write `{name} = {example}`");
        syn::Error::new(name.span(), message)
    })
}

/// `name = word`
fn word(input: ParseStream, name: &Ident, example: &str) -> syn::Result<Ident> {
    equals(input, name, example)?;
    if let Ok(quoted) = input.parse::<LitStr>() {
        return Err(syn::Error::new(
            quoted.span(),
            format!("this takes no quotes: write `{name} = {}`", quoted.value()),
        ));
    }
    input.call(Ident::parse_any).map_err(|error| {
        syn::Error::new(
            error.span(),
            format!("expected a word: write `{name} = {example}`"),
        )
    })
}

fn language(input: ParseStream, name: &Ident) -> syn::Result<Language> {
    let word = word(input, name, "zh")?;
    match word.to_string().as_str() {
        "zh" => Ok(Language::Zh),
        "en" => Ok(Language::En),
        written => Err(syn::Error::new(
            word.span(),
            format!(
                "`{written}` is no language of a message: write `{name} = zh` or `{name} = en`"
            ),
        )),
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
