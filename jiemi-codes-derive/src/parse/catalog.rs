//! The enum as the macro understands it: each variant has a number, a range or
//! the rest, two messages and a next step.

use crate::class::Class;
use crate::ctxt::Ctxt;
use crate::expand::krate::Krate;
use crate::parse::attr::{Doubts, EnumOptions, Language, NextStep, Spanned};
use crate::parse::discriminants::Discriminants;
use crate::parse::kind::Kind;
use crate::parse::messages::Messages;
use crate::parse::source::{self, Source, is_deprecated};
use crate::repr::Repr;
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens as _;
use syn::parse::ParseStream;
use syn::{Attribute, Generics, Meta, Token, Visibility, WhereClause, braced};

/// An enum of return codes.
pub(crate) struct Catalog {
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) repr: Repr,
    pub(crate) krate: Krate,
    pub(crate) total: Option<Span>,
    pub(crate) display: Option<Language>,
    pub(crate) error: Option<Span>,
    pub(crate) serde: Option<Span>,
    pub(crate) schemars: Option<Span>,
    pub(crate) is_deprecated: bool,
    /// The variants whose number could be read.
    pub(crate) variants: Vec<Variant>,
    /// Whether these are all variants.
    pub(crate) is_whole: bool,
    /// Whether two discriminants are the same, which the compiler refuses.
    pub(crate) has_collisions: bool,
}

/// One variant.
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    /// Without the `r#` of a raw identifier.
    pub(crate) name: String,
    pub(crate) discriminant: Discriminant,
    pub(crate) kind: Kind,
    pub(crate) class: Class,
    pub(crate) by_status: bool,
    pub(crate) shared: Option<Span>,
    pub(crate) primary: Option<Span>,
    pub(crate) messages: Messages,
    /// Whether the documentation leaves it out.
    pub(crate) is_hidden: bool,
    pub(crate) is_deprecated: bool,
    pub(crate) doubts: Doubts,
}

impl Catalog {
    /// Reads the enum; `None` where too little of it can be understood to go on.
    pub(crate) fn read(input: ParseStream, ctxt: &mut Ctxt) -> syn::Result<Option<Self>> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse::<Visibility>()?;
        if !input.peek(Token![enum]) {
            ctxt.error(
                input.span(),
                "`ResponseCode` is derived for an enum, whose variants are the return codes: \
                 write an `enum`",
            );
            input.parse::<TokenStream>()?;
            return Ok(None);
        }
        input.parse::<Token![enum]>()?;
        let ident = input.parse::<Ident>()?;
        let generics = input.parse::<Generics>()?;
        if !generics.params.is_empty() {
            ctxt.error_on(
                &generics,
                "an enum of return codes has no type parameters, lifetimes or constants, since \
                 its variants are known numbers: remove them",
            );
        }
        input.parse::<Option<WhereClause>>()?;
        let options = EnumOptions::read(&attrs, ctxt);
        let repr = repr_of(&attrs, &ident, &options, ctxt);
        if let (Some(error), None) = (options.error, options.display) {
            ctxt.error(
                error.span,
                "`error` needs a text to show: add `display = zh` or `display = en`",
            );
        }
        let defaults = Defaults {
            repr,
            class: options.class,
            messages: options.messages,
            doubts: options.doubts,
        };
        let Variants {
            variants,
            is_whole,
            discriminants,
        } = Variants::read(input, &defaults, ctxt)?;
        if variants.is_empty() && is_whole {
            ctxt.error(
                ident.span(),
                "an enum of return codes has at least one variant: add one, with its number and \
                 its messages",
            );
        }
        let Some(repr) = repr else { return Ok(None) };
        Ok(Some(Catalog {
            vis,
            ident,
            repr,
            krate: Krate::of(&options),
            total: options.total.map(|total| total.span),
            display: options.display.and_then(|display| display.value),
            error: options.error.map(|error| error.span),
            serde: options.serde.map(|serde| serde.span),
            schemars: options.schemars.map(|schemars| schemars.span),
            is_deprecated: attrs.iter().any(is_deprecated)
                || variants.iter().any(|variant| variant.is_deprecated),
            is_whole,
            has_collisions: discriminants.collide(),
            variants,
        }))
    }
}

/// What stands between the braces.
struct Variants {
    /// Those whose number can be read.
    variants: Vec<Variant>,
    /// Whether these are all.
    is_whole: bool,
    discriminants: Discriminants,
}

impl Variants {
    fn read(input: ParseStream, defaults: &Defaults, ctxt: &mut Ctxt) -> syn::Result<Self> {
        let content;
        braced!(content in input);
        let mut all = Variants {
            variants: Vec::new(),
            is_whole: true,
            discriminants: Discriminants::default(),
        };
        while !content.is_empty() {
            let source = Source::read(&content, ctxt)?;
            all.discriminants.add(&source.discriminant);
            match Variant::new(source, defaults, ctxt) {
                Some(variant) => all.variants.push(variant),
                None => all.is_whole = false,
            }
        }
        Ok(all)
    }
}

/// The type of the numbers: `#[response_code(repr = …)]`, else `#[repr(…)]`.
fn repr_of(
    attrs: &[Attribute],
    ident: &Ident,
    options: &EnumOptions,
    ctxt: &mut Ctxt,
) -> Option<Repr> {
    if let Some(repr) = &options.repr {
        return repr.value; // where it is `None`, that is reported
    }
    let repr = native_repr(attrs);
    if repr.is_none() && !options.doubts.repr {
        ctxt.error(
            ident.span(),
            format!(
                "`{ident}` does not say which integer type its numbers have: write \
                 `#[response_code(repr = u16)]`",
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
    fn of(source: &Source, kind: &Kind) -> Self {
        match (&source.discriminant, kind) {
            (source::Discriminant::Absent, _) => Discriminant::Absent,
            (source::Discriminant::Literal(literal), Kind::Unit(number))
                if literal.value == number.value =>
            {
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

impl Variant {
    /// Reads what a variant says; `None` where its number cannot be read.
    fn new(mut source: Source, defaults: &Defaults, ctxt: &mut Ctxt) -> Option<Self> {
        let (class, by_status) = next_step(&source, defaults, ctxt);
        let messages = Messages::read(&source, defaults.messages, defaults.doubts.messages, ctxt);
        let kind = Kind::read(&mut source, defaults.repr, ctxt)?;
        let options = &source.options;
        let (shared, primary) = (options.shared, options.primary);
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
        let name = source.ident.to_string();
        Some(Variant {
            name: name.strip_prefix("r#").map(str::to_owned).unwrap_or(name),
            discriminant: Discriminant::of(&source, &kind),
            kind,
            class,
            by_status,
            shared: shared.map(|word| word.span),
            primary: primary.map(|word| word.span),
            messages,
            is_hidden: source.is_hidden,
            is_deprecated: source.is_deprecated,
            doubts: options.doubts,
            ident: source.ident,
        })
    }
}

fn next_step(variant: &Source, defaults: &Defaults, ctxt: &mut Ctxt) -> (Class, bool) {
    let options = &variant.options;
    match (options.next_step, defaults.class) {
        (Some(next_step), _) => match next_step.value {
            NextStep::Class(class) => (class, false),
            NextStep::ByStatus => (Class::INDETERMINATE, true),
        },
        (None, Some(class)) => (class.value.unwrap_or(Class::INDETERMINATE), false),
        (None, None) => {
            // A variant that says nothing at all is asked for its number.
            let says_nothing = options.attr.is_none()
                && matches!(variant.discriminant, source::Discriminant::Absent);
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
