//! `#[response_code(…)]`

use super::list::{self, claim, each_part, equals, flag, language, list, word};
use super::{CODE, Doubts, ENUM_OPTIONS, Language, RESPONSE_CODE, Spanned, unknown};
use crate::agreed::CLASSES;
use crate::class::Class;
use crate::ctxt::Ctxt;
use crate::integer::Integer;
use crate::parse::mentions::Mentions;
use crate::repr::Repr;
use crate::suggest;
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, LitInt, LitStr, Path, Token};

/// How `serde` writes a variant.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) enum Form {
    #[default]
    Code,
    Name,
}

/// The options of the enum. An option whose inner value is `None` was given but
/// cannot be read, which is reported already.
#[derive(Default)]
pub(crate) struct EnumOptions {
    pub(crate) repr: Option<Spanned<Option<Repr>>>,
    pub(crate) class: Option<Spanned<Option<Class>>>,
    pub(crate) messages: Option<Spanned<Option<Language>>>,
    pub(crate) total: Option<Spanned<()>>,
    pub(crate) display: Option<Spanned<Option<Language>>>,
    pub(crate) error: Option<Spanned<()>>,
    pub(crate) serde: Option<Spanned<Form>>,
    pub(crate) schemars: Option<Spanned<()>>,
    pub(crate) krate: Option<Spanned<Option<Path>>>,
    pub(crate) protocol: Option<Spanned<Option<Path>>>,
    pub(crate) mentions: Mentions,
    pub(crate) doubts: Doubts,
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
                    "`code` belongs on a variant: on the enum, write `#[response_code(…)]`",
                );
                options.doubts.add_misplaced(attr);
            } else if attr.path().is_ident(RESPONSE_CODE) {
                let Some(list) = list(&attr.meta, "#[response_code(repr = u16)]", ctxt) else {
                    options.doubts = Doubts::ALL;
                    continue;
                };
                let read = list.parse_args_with(|input: ParseStream| {
                    each_part(input, ctxt, |input, ctxt| options.part(input, ctxt))
                });
                if let Err(error) = read {
                    ctxt.push(error);
                }
            }
        }
        options
    }

    fn part(&mut self, input: ParseStream, ctxt: &mut Ctxt) -> syn::Result<()> {
        let name = list::name(input, "an option, such as `repr = u16`").map_err(|error| {
            self.doubts = Doubts::ALL;
            if input.peek(LitInt) {
                return input.error("a number belongs on a variant, in its `#[code(…)]`");
            }
            unknown::quoted_part(input).unwrap_or(error)
        })?;
        match name.to_string().as_str() {
            "repr" => {
                let option = claim(&mut self.repr, &name, ctxt);
                option.value = None;
                if let Some(error) = text_type(input) {
                    return Err(error);
                }
                let word = word(input, &name, "u16")?;
                // Kept if the word is refused, so that the types of fields are still checked.
                option.value = Integer::meant(&word).map(Repr::Integer);
                option.value = Some(repr(&word)?);
            }
            "class" => {
                let option = claim(&mut self.class, &name, ctxt);
                let word = word(input, &name, "indeterminate")?;
                let class = class_of_enum(&word)?;
                option.value = Some(class);
                self.mentions.add(class.as_str(), word.span());
            }
            "messages" => {
                let option = claim(&mut self.messages, &name, ctxt);
                option.value = Some(language(input, &name)?);
            }
            "display" => {
                let option = claim(&mut self.display, &name, ctxt);
                option.value = Some(language(input, &name)?);
            }
            "crate" => {
                let option = claim(&mut self.krate, &name, ctxt);
                path(input, &name, "path::to::jiemi_codes", &mut option.value)?;
            }
            "protocol" => {
                let option = claim(&mut self.protocol, &name, ctxt);
                option.value = Some(protocol(input, &name)?);
            }
            "total" => flag(&mut self.total, &name, input, ctxt)?,
            "error" => flag(&mut self.error, &name, input, ctxt)?,
            "serde" => {
                let option = claim(&mut self.serde, &name, ctxt);
                if input.peek(Token![=]) {
                    option.value = form(&word(input, &name, "name")?)?;
                } else {
                    let of_forms = |_| syn::Error::new_spanned(list::first_part(input), FORMS);
                    list::no_value(&name, input).map_err(of_forms)?;
                }
            }
            "schemars" => flag(&mut self.schemars, &name, input, ctxt)?,
            written => {
                let meant = suggest::nearest(written, &ENUM_OPTIONS).unwrap_or(written);
                match Integer::meant(&name) {
                    Some(_) => self.doubts.repr = true,
                    None => self.doubts.add(meant),
                }
                return Err(unknown::enum_option(&name, written));
            }
        }
        // `crate` is a keyword, which has no documentation of ours.
        let known = ENUM_OPTIONS.iter().find(|known| name == *known);
        if let Some(word) = known.filter(|word| **word != "crate") {
            self.mentions.add(word, name.span());
        }
        if !input.is_empty() && !input.peek(Token![,]) {
            self.doubts = Doubts::ALL; // a comma is missing, and what follows is lost
        }
        Ok(())
    }
}

/// `name = path::to::something`. On an error `value` keeps as much as could be parsed.
fn path(
    input: ParseStream,
    name: &Ident,
    example: &str,
    value: &mut Option<Path>,
) -> syn::Result<()> {
    equals(input, name, example)?;
    if input.peek(LitStr) {
        let quoted = input.parse::<LitStr>()?;
        *value = quoted.parse_with(Path::parse_mod_style).ok();
        let meant = match &value {
            Some(path) => path.to_token_stream().to_string().replace(' ', ""),
            None => example.to_owned(),
        };
        return Err(syn::Error::new(
            quoted.span(),
            format!("a path takes no quotes: write `{name} = {meant}`"),
        ));
    }
    *value = Some(input.call(Path::parse_mod_style).map_err(|_| {
        let message = format!("`{name}` takes a plain path, such as `{name} = {example}`");
        syn::Error::new_spanned(list::first_part(input), message)
    })?);
    Ok(())
}

/// `protocol = V3`
fn protocol(input: ParseStream, name: &Ident) -> syn::Result<Path> {
    let ahead = input.fork();
    let equals = ahead.parse::<Token![=]>();
    let written = list::first_part(&ahead);
    let mut value = None;
    let read = path(input, name, "V3", &mut value);
    let has_value = equals.is_ok() && !written.is_empty();
    // A lowercase word in quotes is more likely a key of the body than a constant.
    let names_constant = value.as_ref().is_some_and(|path| {
        let last = path.segments.last();
        last.is_some_and(|last| !last.ident.to_string().starts_with(char::is_lowercase))
    });
    // A word after the path means that a comma is missing, which is reported later.
    let is_whole = input.is_empty() || input.peek(Token![,]) || input.peek(Ident::peek_any);
    match (read, value) {
        (Ok(()), Some(path)) if is_whole => Ok(path),
        (Err(error), _) if names_constant || !has_value => Err(error),
        _ => Err(syn::Error::new_spanned(
            written,
            "`protocol` takes the path of a constant: write \
             `const V3: jiemi_codes::Protocol = …;` beside the enum, and `protocol = V3`",
        )),
    }
}

/// An integer type or `str`, or what to write instead.
fn repr(word: &Ident) -> syn::Result<Repr> {
    if word == "str" {
        return Ok(Repr::Str);
    }
    Integer::from_ident(word).map(Repr::Integer).ok_or_else(|| {
        let message = if Integer::is_too_wide(word) {
            format!(
                "a code's type cannot be `{word}`: every code fits `i64`, so write `repr = i64`"
            )
        } else if ["String", "Str", "string", "text", "word"]
            .iter()
            .any(|text| word == text)
        {
            WORDS_ARE_STR.to_owned()
        } else {
            "`repr` is the type of the codes: write `i8`, `i16`, `i32`, `i64`, `u8`, `u16` or \
             `u32` for numbers, or `str` for words"
                .to_owned()
        };
        syn::Error::new(word.span(), message)
    })
}

const WORDS_ARE_STR: &str = "codes that are words have the type `str`: write `repr = str`";

/// The error for `repr = &str`, `repr = "str"` and the like.
fn text_type(input: ParseStream) -> Option<syn::Error> {
    let ahead = input.fork();
    ahead.parse::<Token![=]>().ok()?;
    let written = list::first_part(&ahead);
    let is_text = match ahead.parse::<LitStr>() {
        Ok(quoted) => quoted.value() == "str",
        // `&str`, `std::string::String`
        Err(_) => ahead.peek(Token![&]) || written.to_string().ends_with(":: String"),
    };
    is_text.then(|| syn::Error::new_spanned(written, WORDS_ARE_STR))
}

/// The integer type in the enum's own `#[repr(…)]`, or what to write instead.
pub(crate) fn repr_of_enum(word: &Ident) -> syn::Result<Repr> {
    Integer::from_ident(word).map(Repr::Integer).ok_or_else(|| {
        syn::Error::new(
            word.span(),
            format!(
                "a code's type cannot be `{word}`: every code fits `i64`, so write `#[repr(i64)]`, \
                 or `#[response_code(repr = i64)]` beside it"
            ),
        )
    })
}

const FORMS: &str = "`serde` alone writes the code, and `serde = name` the variant's name: write \
                     one of the two";

fn form(word: &Ident) -> syn::Result<Form> {
    if word == "name" {
        return Ok(Form::Name);
    }
    Err(syn::Error::new(word.span(), FORMS))
}

fn class_of_enum(word: &Ident) -> syn::Result<Class> {
    let written = word.to_string();
    Class::from_word(&written).ok_or_else(|| {
        let message = if written == "by_status" {
            "`by_status` is not a class and cannot be the default: write it in the `#[code(…)]` \
             of each variant that needs it"
                .to_owned()
        } else {
            match suggest::nearest(&written, &CLASSES) {
                Some(class) => format!("unknown class `{written}`: did you mean `{class}`?"),
                None => format!(
                    "unknown class `{written}`: a class is {}",
                    Class::one_of_all()
                ),
            }
        };
        syn::Error::new(word.span(), message)
    })
}
