//! The enum as the macro understands it: each variant has a number, a range or
//! the rest, two messages and a next step.

use crate::attr::{self, Doubts, EnumOptions, Language, NextStep, Spanned, VariantOptions};
use crate::class::Class;
use crate::ctxt::Ctxt;
use crate::kind::Kind;
use crate::krate::Krate;
use crate::messages::Messages;
use crate::number::SpannedNumber;
use crate::repr::Repr;
use proc_macro2::{Ident, Span};
use quote::ToTokens as _;
use syn::{Attribute, Data, DataEnum, DeriveInput, Meta, Visibility};

/// An enum of return codes.
pub(crate) struct Catalog<'a> {
    pub(crate) vis: &'a Visibility,
    pub(crate) ident: &'a Ident,
    pub(crate) repr: Repr,
    pub(crate) krate: Krate,
    pub(crate) total: Option<Span>,
    pub(crate) display: Option<Language>,
    pub(crate) error: Option<Span>,
    pub(crate) serde: Option<Span>,
    pub(crate) is_deprecated: bool,
    /// The variants whose number could be read.
    pub(crate) variants: Vec<Variant<'a>>,
    /// Whether these are all variants.
    pub(crate) is_whole: bool,
}

/// One variant.
pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) discriminant: Discriminant,
    pub(crate) kind: Kind<'a>,
    pub(crate) class: Class,
    pub(crate) by_status: bool,
    pub(crate) shared: Option<Span>,
    pub(crate) primary: Option<Span>,
    pub(crate) messages: Messages,
    /// Whether the documentation leaves it out.
    pub(crate) is_hidden: bool,
    pub(crate) doubts: Doubts,
}

impl<'a> Catalog<'a> {
    /// Reads the enum; `None` where too little of it can be understood to go on.
    pub(crate) fn read(input: &'a DeriveInput, ctxt: &mut Ctxt) -> Option<Self> {
        let data = enum_of(input, ctxt)?;
        if !input.generics.params.is_empty() {
            ctxt.error_on(
                &input.generics,
                "an enum of return codes has no type parameters, lifetimes or constants, since \
                 its variants are known numbers: remove them",
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
                "an enum of return codes has at least one variant: add one, with its number and \
                 its messages",
            );
        }
        let defaults = Defaults {
            repr,
            class: options.class,
            messages: options.messages,
            doubts: options.doubts,
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
            krate: Krate::of(&options),
            total: options.total.map(|total| total.span),
            display: options.display.and_then(|display| display.value),
            error: options.error.map(|error| error.span),
            serde: options.serde.map(|serde| serde.span),
            is_deprecated: is_deprecated(&input.attrs, data),
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
        "`ResponseCode` is derived for an enum, whose variants are the return codes: write \
         an `enum`",
    );
    None
}

/// The type of the numbers: `#[response_code(repr = …)]`, else `#[repr(…)]`.
fn repr_of(input: &DeriveInput, options: &EnumOptions, ctxt: &mut Ctxt) -> Option<Repr> {
    if let Some(repr) = &options.repr {
        return repr.value; // where it is `None`, that is reported
    }
    let repr = native_repr(&input.attrs);
    if repr.is_none() && !options.doubts.repr {
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

/// Whether the enum, or a part of it that generated code names, is deprecated.
pub(crate) fn is_deprecated(attrs: &[Attribute], data: &DataEnum) -> bool {
    let of_variants = data.variants.iter().flat_map(|variant| {
        let of_fields = variant.fields.iter().flat_map(|field| &field.attrs);
        variant.attrs.iter().chain(of_fields)
    });
    attrs
        .iter()
        .chain(of_variants)
        .any(|attr| attr.path().is_ident("deprecated"))
}

/// `#[doc(hidden)]`
fn is_doc_hidden(attr: &Attribute) -> bool {
    attr.path().is_ident("doc")
        && matches!(&attr.meta, Meta::List(list) if syn::parse2::<Ident>(list.tokens.clone())
            .is_ok_and(|word| word == "hidden"))
}

/// What generated code can do with the discriminant of a variant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Discriminant {
    /// It is the compiler's choice: one more than that of the variant before.
    Absent,
    /// It is the number.
    IsNumber,
    /// It is something else, or nobody knows.
    Computed,
}

impl Discriminant {
    fn of(variant: &syn::Variant, kind: &Kind<'_>) -> Self {
        let Some((_, expr)) = &variant.discriminant else {
            return Discriminant::Absent;
        };
        match (SpannedNumber::from_discriminant(expr), kind) {
            (Some(Ok(literal)), Kind::Unit(number)) if literal.value == number.value => {
                Discriminant::IsNumber
            }
            _ => Discriminant::Computed,
        }
    }
}

/// What holds for variants that say nothing else.
struct Defaults {
    repr: Option<Repr>,
    class: Option<Spanned<Option<Class>>>,
    messages: Option<Spanned<Option<Language>>>,
    doubts: Doubts,
}

impl<'a> Variant<'a> {
    fn read(variant: &'a syn::Variant, defaults: &Defaults, ctxt: &mut Ctxt) -> Option<Self> {
        let options = VariantOptions::read(&variant.attrs, ctxt);
        for field in &variant.fields {
            attr::refuse_on_field(&field.attrs, ctxt);
        }
        let (class, by_status) = next_step(variant, &options, defaults, ctxt);
        let messages = Messages::read(
            variant,
            &options,
            defaults.messages,
            defaults.doubts.messages,
            ctxt,
        );
        let (shared, primary) = (options.shared, options.primary);
        let kind = Kind::read(variant, &options, defaults.repr, ctxt)?;
        match (&kind, shared, primary) {
            (Kind::Unit(_), None, Some(primary)) if !options.doubts.shared => ctxt.error(
                primary.span,
                "`primary` picks one of the variants that share a number: add `shared`",
            ),
            (Kind::Unit(_), _, _) => {}
            (_, shared, primary) => {
                for word in [shared, primary].into_iter().flatten() {
                    ctxt.error(
                        word.span,
                        "only a single number can be shared, since ranges and `other` lead to one \
                         variant: remove this",
                    );
                }
            }
        }
        Some(Variant {
            ident: &variant.ident,
            discriminant: Discriminant::of(variant, &kind),
            kind,
            class,
            by_status,
            shared: shared.map(|word| word.span),
            primary: primary.map(|word| word.span),
            messages,
            is_hidden: variant.attrs.iter().any(is_doc_hidden),
            doubts: options.doubts,
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
            // A variant that says nothing at all is asked for its number.
            let says_nothing = options.attr.is_none() && variant.discriminant.is_none();
            if !options.doubts.next_step && !defaults.doubts.next_step && !says_nothing {
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
