//! The enum as the macro understands it: each variant has a number, a range or
//! the rest, two messages and a next step.

use crate::attr::{self, EnumOptions, Language, NextStep, Spanned, VariantOptions};
use crate::class::Class;
use crate::ctxt::Ctxt;
use crate::doc::{Doc, Paragraph};
use crate::number::{self, Numbers, Range, SpannedNumber};
use crate::repr::Repr;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Attribute, Data, DataEnum, DeriveInput, Fields, Meta, Type, Visibility};

/// An enum of return codes.
pub(crate) struct Catalog<'a> {
    pub(crate) vis: &'a Visibility,
    pub(crate) ident: &'a Ident,
    pub(crate) repr: Repr,
    /// Where `jiemi_codes` lives.
    pub(crate) krate: TokenStream,
    pub(crate) total: Option<Span>,
    pub(crate) display: Option<Language>,
    pub(crate) error: Option<Span>,
    pub(crate) serde: Option<Span>,
    /// The variants whose number could be read.
    pub(crate) variants: Vec<Variant<'a>>,
    /// Whether these are all variants.
    pub(crate) is_whole: bool,
}

/// One variant.
pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) has_discriminant: bool,
    pub(crate) kind: Kind,
    pub(crate) class: Class,
    pub(crate) by_status: bool,
    pub(crate) shared: Option<Span>,
    pub(crate) primary: Option<Span>,
    pub(crate) messages: Messages,
}

/// The numbers of a variant.
pub(crate) enum Kind {
    /// `A`: one number.
    Unit(SpannedNumber),
    /// `A(u16)`: a range; the field keeps the number.
    Range { range: Range, field: Span },
    /// `A(u16)`: every number that no other variant has.
    Other { word: Span, field: Span },
}

impl Kind {
    pub(crate) fn field(&self) -> Option<Span> {
        match self {
            Kind::Unit(_) => None,
            Kind::Range { field, .. } | Kind::Other { field, .. } => Some(*field),
        }
    }
}

/// The texts of a variant.
#[derive(PartialEq, Eq, Debug)]
pub(crate) enum Messages {
    Two {
        zh: String,
        en: String,
    },
    /// One text stands for both languages.
    One(String),
}

impl<'a> Catalog<'a> {
    /// Reads the enum; `None` where too little of it can be understood to go on.
    pub(crate) fn read(input: &'a DeriveInput, ctxt: &mut Ctxt) -> Option<Self> {
        let data = enum_of(input, ctxt)?;
        if !input.generics.params.is_empty() {
            ctxt.error_on(
                &input.generics,
                "an enum of return codes has no type parameters, lifetimes or constants: \
                 its variants are known numbers",
            );
        }
        let options = EnumOptions::read(&input.attrs, ctxt);
        let repr = repr_of(input, &options, ctxt);
        if let (Some(error), None) = (options.error, options.display) {
            ctxt.error(
                error.span,
                "`error` needs a text to show: add `display = zh` or `display = en`",
            );
        }
        if data.variants.is_empty() {
            ctxt.error_on(
                &input.ident,
                "an enum of return codes has at least one variant",
            );
        }
        let defaults = Defaults {
            repr,
            class: options.class,
            messages: options.messages,
        };
        let variants: Vec<_> = data
            .variants
            .iter()
            .filter_map(|variant| Variant::read(variant, &defaults, ctxt))
            .collect();
        Some(Catalog {
            vis: &input.vis,
            ident: &input.ident,
            repr: repr?,
            krate: krate_of(&options),
            total: options.total.map(|total| total.span),
            display: options.display.and_then(|display| display.value),
            error: options.error.map(|error| error.span),
            serde: options.serde.map(|serde| serde.span),
            is_whole: variants.len() == data.variants.len(),
            variants,
        })
    }
}

fn enum_of<'a>(input: &'a DeriveInput, ctxt: &mut Ctxt) -> Option<&'a DataEnum> {
    let keyword = match &input.data {
        Data::Enum(data) => return Some(data),
        Data::Struct(data) => data.struct_token.span,
        Data::Union(data) => data.union_token.span,
    };
    ctxt.error(
        keyword,
        "`ResponseCode` is derived for an enum: each of its variants is a return code",
    );
    None
}

/// The type of the numbers: `#[response_code(repr = …)]`, else `#[repr(…)]`.
fn repr_of(input: &DeriveInput, options: &EnumOptions, ctxt: &mut Ctxt) -> Option<Repr> {
    if let Some(repr) = &options.repr {
        return repr.value; // where it is `None`, that is reported
    }
    let repr = native_repr(&input.attrs);
    if repr.is_none() {
        ctxt.error_on(
            &input.ident,
            format!(
                "`{}` does not say which integer type its numbers have: write \
                 `#[response_code(repr = u16)]`",
                input.ident,
            ),
        );
    }
    repr
}

/// The integer type in `#[repr(…)]`.
pub(crate) fn native_repr(attrs: &[Attribute]) -> Option<Repr> {
    attrs
        .iter()
        .filter(|attr| attr.path().is_ident("repr"))
        .filter_map(|attr| match &attr.meta {
            Meta::List(list) => Some(list.tokens.clone()),
            _ => None,
        })
        .flatten()
        .find_map(|token| Repr::from_ident(&syn::parse2(token.into_token_stream()).ok()?))
}

/// The path to `jiemi_codes`.
pub(crate) fn krate_of(options: &EnumOptions) -> TokenStream {
    match options
        .krate
        .as_ref()
        .and_then(|krate| krate.value.as_ref())
    {
        Some(path) => path.to_token_stream(),
        None => quote_spanned!(Span::mixed_site()=> ::jiemi_codes),
    }
}

/// What holds for variants that say nothing else.
struct Defaults {
    repr: Option<Repr>,
    class: Option<Spanned<Option<Class>>>,
    messages: Option<Spanned<Option<Language>>>,
}

impl<'a> Variant<'a> {
    fn read(variant: &'a syn::Variant, defaults: &Defaults, ctxt: &mut Ctxt) -> Option<Self> {
        let options = VariantOptions::read(&variant.attrs, ctxt);
        for field in &variant.fields {
            attr::refuse_on_field(&field.attrs, ctxt);
        }
        let (class, by_status) = next_step(variant, &options, defaults, ctxt);
        let messages = messages(variant, &options, defaults, ctxt);
        let (shared, primary) = (options.shared, options.primary);
        let kind = kind(variant, options, defaults.repr, ctxt)?;
        match (&kind, shared, primary) {
            (Kind::Unit(_), None, Some(primary)) => ctxt.error(
                primary.span,
                "`primary` picks one of the variants that share a number: add `shared`",
            ),
            (Kind::Unit(_), _, _) => {}
            (_, shared, primary) => {
                for word in [shared, primary].into_iter().flatten() {
                    ctxt.error(
                        word.span,
                        "only a single number can be shared; ranges and `other` lead to one \
                         variant",
                    );
                }
            }
        }
        Some(Variant {
            ident: &variant.ident,
            has_discriminant: variant.discriminant.is_some(),
            kind,
            class,
            by_status,
            shared: shared.map(|word| word.span),
            primary: primary.map(|word| word.span),
            messages,
        })
    }

    /// The name without the `r#` of a raw identifier.
    pub(crate) fn name(&self) -> String {
        let name = self.ident.to_string();
        name.strip_prefix("r#").map(str::to_owned).unwrap_or(name)
    }
}

fn next_step(
    variant: &syn::Variant,
    options: &VariantOptions,
    defaults: &Defaults,
    ctxt: &mut Ctxt,
) -> (Class, bool) {
    match (options.next_step, defaults.class) {
        (Some(next_step), _) => match next_step.value {
            NextStep::Class(class) => (class, false),
            NextStep::ByStatus => (Class::INDETERMINATE, true),
        },
        (None, Some(class)) => (class.value.unwrap_or(Class::INDETERMINATE), false),
        (None, None) => {
            // An unreadable list may well have named one.
            if !matches!(options.numbers, Some(None)) {
                ctxt.error_on(
                    &variant.ident,
                    format!(
                        "`{}` does not say what to do next: add {} to its `#[code(…)]`, or \
                         `class = indeterminate` on the enum for all that do not",
                        variant.ident,
                        Class::one_of_all(),
                    ),
                );
            }
            (Class::INDETERMINATE, false)
        }
    }
}

fn kind(
    variant: &syn::Variant,
    options: VariantOptions,
    repr: Option<Repr>,
    ctxt: &mut Ctxt,
) -> Option<Kind> {
    let kind = match &variant.fields {
        Fields::Unit => unit_number(variant, options.numbers).map(|number| number.map(Kind::Unit)),
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            let field = fields.unnamed.first().map(|field| &field.ty);
            field.map_or(Ok(None), |field| {
                kept_numbers(variant, options.numbers, field, repr)
            })
        }
        Fields::Unnamed(_) | Fields::Named(_) => Err(syn::Error::new_spanned(
            &variant.fields,
            format!(
                "a variant is a unit (`{0}`) with one number, or has one field (`{0}({1})`) that \
                 keeps a number of a range or of `other`",
                variant.ident,
                repr.map_or("u16", Repr::name),
            ),
        )),
    };
    let fitting = kind.and_then(|kind| {
        if let (Some(Kind::Unit(number)), Some(repr)) = (&kind, repr) {
            number::fits(*number, repr)?;
        }
        Ok(kind)
    });
    fitting.unwrap_or_else(|error| {
        ctxt.push(error);
        None
    })
}

/// The number of a unit variant; `None` where it is there but cannot be read.
fn unit_number(
    variant: &syn::Variant,
    numbers: Option<Option<Numbers>>,
) -> syn::Result<Option<SpannedNumber>> {
    let discriminant = variant.discriminant.as_ref().map(|(_, expr)| expr);
    let literal = discriminant.and_then(SpannedNumber::from_discriminant);
    match (numbers, literal, discriminant) {
        (Some(Some(Numbers::One(number))), Some(Ok(literal)), _)
            if number.value != literal.value =>
        {
            let message = format!(
                "`{}` has two numbers, {} in `#[code(…)]` and {} as discriminant: make them agree",
                variant.ident, number.value, literal.value,
            );
            let mut error = syn::Error::new(number.span, &message);
            error.combine(syn::Error::new(literal.span, &message));
            Err(error)
        }
        (Some(Some(Numbers::One(number))), _, _) => Ok(Some(number)),
        (Some(Some(Numbers::Range(range))), _, _) => Err(syn::Error::new_spanned(
            range.source,
            format!(
                "the variant of a range keeps the number that came: write `{}(u16)`, with the enum's `repr`",
                variant.ident
            ),
        )),
        (Some(Some(Numbers::Other(word))), _, _) => Err(syn::Error::new(
            word,
            format!(
                "the variant of `other` keeps the number that came: write `{}(u16)`, with the enum's `repr`",
                variant.ident
            ),
        )),
        (Some(None), _, _) => Ok(None),
        (None, Some(literal), _) => literal.map(Some),
        (None, None, Some(discriminant)) => Err(syn::Error::new_spanned(
            discriminant,
            "the macro cannot see the value of this discriminant: write the number as an integer \
             literal in `#[code(…)]`",
        )),
        (None, None, None) => Err(syn::Error::new(
            variant.ident.span(),
            format!(
                "`{}` has no number: write `#[code(1008, …)]`",
                variant.ident
            ),
        )),
    }
}

/// The numbers of a variant with a field.
fn kept_numbers(
    variant: &syn::Variant,
    numbers: Option<Option<Numbers>>,
    field: &Type,
    repr: Option<Repr>,
) -> syn::Result<Option<Kind>> {
    let numbers = match numbers {
        Some(Some(numbers)) => numbers,
        Some(None) => return Ok(None),
        None => {
            return Err(syn::Error::new(
                variant.ident.span(),
                format!(
                    "`{}` has no numbers: write `#[code(500..=599, …)]` or `#[code(other, …)]`",
                    variant.ident
                ),
            ));
        }
    };
    if let Numbers::One(number) = &numbers {
        return Err(syn::Error::new(
            number.span,
            format!(
                "a variant with one number needs no field: write `{}`, or a range such as \
                 `{1}..={1}`",
                variant.ident, number.value,
            ),
        ));
    }
    let Some(repr) = repr else { return Ok(None) };
    if !may_be(field, repr) {
        return Err(syn::Error::new_spanned(
            field,
            format!(
                "the field keeps the number, whose type is the enum's `repr`: write `{}`",
                repr.name()
            ),
        ));
    }
    let field = field.span();
    Ok(Some(match numbers {
        Numbers::Range(range) => Kind::Range {
            range: range.resolve(repr)?,
            field,
        },
        Numbers::One(SpannedNumber { span: word, .. }) | Numbers::Other(word) => {
            Kind::Other { word, field }
        }
    }))
}

/// Whether a type may be `repr`. Types can be spelt in many ways (an alias, a
/// path, a macro's fragment), so this refuses only what is surely another one;
/// the rest is the compiler's to check.
fn may_be(field: &Type, repr: Repr) -> bool {
    match field {
        Type::Group(group) => may_be(&group.elem, repr),
        Type::Paren(paren) => may_be(&paren.elem, repr),
        Type::Path(path) => path.path.get_ident().is_none_or(|ident| {
            let is_another_integer = Repr::from_ident(ident).is_some_and(|other| other != repr);
            let is_no_integer = ["bool", "char", "f32", "f64", "str", "String"]
                .into_iter()
                .any(|name| ident == name);
            !is_another_integer && !is_no_integer
        }),
        Type::Macro(_) | Type::Verbatim(_) => true,
        _ => false,
    }
}

/// A message that is given, or is missing, or is there but cannot be read.
enum Text {
    Given(String),
    Missing,
    Reported,
}

impl Text {
    fn of(option: &Option<Spanned<Option<syn::LitStr>>>, paragraph: Option<&Paragraph>) -> Self {
        match option {
            Some(literal) => match &literal.value {
                Some(literal) => Text::Given(literal.value()),
                None => Text::Reported,
            },
            None => paragraph.map_or(Text::Missing, |p| Text::Given(p.text.clone())),
        }
    }
}

fn messages(
    variant: &syn::Variant,
    options: &VariantOptions,
    defaults: &Defaults,
    ctxt: &mut Ctxt,
) -> Messages {
    // With both given, a large documentation need not be read.
    let doc = match (&options.zh, &options.en) {
        (Some(_), Some(_)) => Doc::read(&[]),
        _ => Doc::read(&variant.attrs),
    };
    let zh = Text::of(&options.zh, doc.chinese());
    let en = Text::of(&options.en, doc.english());
    let only = defaults.messages.and_then(|messages| messages.value);
    let (zh_is_missing, en_is_missing) = match (zh, en, only) {
        (Text::Given(zh), Text::Given(en), _) => return Messages::Two { zh, en },
        (Text::Given(zh), Text::Missing, Some(Language::Zh)) => return Messages::One(zh),
        (Text::Missing, Text::Given(en), Some(Language::En)) => return Messages::One(en),
        (zh, en, only) => (
            matches!(zh, Text::Missing) && only != Some(Language::En),
            matches!(en, Text::Missing) && only != Some(Language::Zh),
        ),
    };
    // An unreadable `messages = …` is reported already, and may have meant one language.
    let may_be_one = defaults
        .messages
        .is_some_and(|messages| messages.value.is_none());
    if (zh_is_missing || en_is_missing) && !may_be_one {
        let takes_zh = options.zh.is_none() && only != Some(Language::En);
        ctxt.push(missing_message(
            variant,
            &doc,
            takes_zh,
            zh_is_missing,
            en_is_missing,
        ));
    }
    Messages::One(String::new())
}

/// Why a message is missing, said where it can be mended.
fn missing_message(
    variant: &syn::Variant,
    doc: &Doc,
    takes_zh: bool,
    zh_is_missing: bool,
    en_is_missing: bool,
) -> syn::Error {
    let name = &variant.ident;
    let write = match (zh_is_missing, en_is_missing) {
        (true, true) => "`zh = \"…\"` and `en = \"…\"`",
        (true, false) => "`zh = \"…\"`",
        (false, _) => "`en = \"…\"`",
    };
    if let Some(unseen) = doc.unseen {
        return syn::Error::new(
            unseen,
            format!("the macro cannot see this text: write {write} in `#[code(…)]`"),
        );
    }
    if en_is_missing
        && !zh_is_missing
        && let Some(paragraph) = doc.likely_english(takes_zh)
    {
        return syn::Error::new(
            paragraph.span,
            format!(
                "`{name}` has no English message: this paragraph counts as Chinese, since it \
                 contains Chinese characters. If it is the English one, write it as `en = \"…\"` \
                 in `#[code(…)]`"
            ),
        );
    }
    let message = match (zh_is_missing, en_is_missing) {
        (true, true) => format!(
            "`{name}` has no message: document it with a Chinese and an English paragraph, \
             parted by an empty line, or write {write} in `#[code(…)]`"
        ),
        (true, false) => format!(
            "`{name}` has no Chinese message: add a paragraph with Chinese characters to its \
             documentation, write {write} in `#[code(…)]`, or say `messages = en` on the enum"
        ),
        (false, _) => format!(
            "`{name}` has no English message: add a paragraph without Chinese characters to its \
             documentation, write {write} in `#[code(…)]`, or say `messages = zh` on the enum"
        ),
    };
    syn::Error::new(name.span(), message)
}
