//! Which numbers a variant has, and whether it has the field to keep them.

use crate::ctxt::Ctxt;
use crate::number::{self, SpannedNumber};
use crate::parse::range::{Numbers, Range, RangeSource};
use crate::parse::source::{Discriminant, Source};
use crate::repr::Repr;
use proc_macro2::Span;
use syn::{Fields, Type};

/// The numbers of a variant.
pub(crate) enum Kind {
    /// `A`: one number.
    Unit(SpannedNumber),
    /// `A(u16)`: a range; the field keeps the number.
    Range { range: Range, field: Box<Type> },
    /// `A(u16)`: every number that no other variant has.
    Other { word: Span, field: Box<Type> },
}

impl Kind {
    /// The type of the field that keeps the number.
    pub(crate) fn field(&self) -> Option<&Type> {
        match self {
            Kind::Unit(_) => None,
            Kind::Range { field, .. } | Kind::Other { field, .. } => Some(field),
        }
    }

    /// Reads the numbers of a variant; `None` where they cannot be read, which is
    /// reported then, or was before.
    pub(crate) fn read(variant: &mut Source, repr: Option<Repr>, ctxt: &mut Ctxt) -> Option<Self> {
        let kind = match std::mem::replace(&mut variant.fields, Fields::Unit) {
            Fields::Unit => unit(variant, repr),
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields
                .unnamed
                .into_iter()
                .next()
                .map_or(Ok(None), |field| keeping(variant, field.ty, repr)),
            fields => Err(syn::Error::new_spanned(
                fields,
                format!(
                    "a variant is a unit (`{name}`) with one number, or has one field \
                     (`{name}({repr})`) that keeps a number of a range or of `other`",
                    name = variant.ident,
                    repr = repr.map_or("u16", Repr::name),
                ),
            )),
        };
        kind.unwrap_or_else(|error| {
            ctxt.push(error);
            None
        })
    }
}

/// A variant without a field has one number.
fn unit(variant: &Source, repr: Option<Repr>) -> syn::Result<Option<Kind>> {
    let options = &variant.options;
    let keeps = |what: &str| {
        format!(
            "the variant of {what} keeps the number that came: write `{}({})`",
            variant.ident,
            repr.map_or("u16", Repr::name),
        )
    };
    let written = match &options.numbers {
        Some(Numbers::One(number)) => Some(*number),
        Some(Numbers::Range(range)) => {
            return Err(syn::Error::new_spanned(range.extent, keeps("a range")));
        }
        Some(Numbers::Other(word)) => return Err(syn::Error::new(*word, keeps("`other`"))),
        None => None,
    };
    let number = match (written, &variant.discriminant) {
        (Some(written), Discriminant::Literal(literal)) if written.value != literal.value => {
            let message = format!(
                "`{}` has two numbers, {} in `#[code(…)]` and {} as discriminant: make them agree",
                variant.ident, written.value, literal.value,
            );
            let mut error = syn::Error::new_spanned(written.extent, &message);
            error.combine(syn::Error::new_spanned(literal.extent, &message));
            return Err(error);
        }
        (Some(number), _) => number,
        (None, Discriminant::Literal(number)) => *number,
        (None, Discriminant::TooLarge) => return Ok(None),
        (None, _) if options.doubts.number => return Ok(None),
        (None, Discriminant::Computed(expr)) => {
            return Err(syn::Error::new_spanned(
                expr,
                "the macro cannot see the value of this discriminant: write the number as an \
                 integer literal in `#[code(…)]`",
            ));
        }
        (None, Discriminant::Absent) => {
            return Err(syn::Error::new(
                variant.ident.span(),
                format!(
                    "`{}` has no number: write `#[code(1008, fail)]`, with its number and its class",
                    variant.ident
                ),
            ));
        }
    };
    if let Some(repr) = repr {
        number::fits(number, repr)?;
    }
    Ok(Some(Kind::Unit(number)))
}

/// A variant with a field has a range or the rest.
fn keeping(variant: &Source, field: Type, repr: Option<Repr>) -> syn::Result<Option<Kind>> {
    let (name, options) = (&variant.ident, &variant.options);
    let numbers = match &options.numbers {
        Some(Numbers::Range(range)) => Keeps::Range(range),
        Some(Numbers::Other(word)) => Keeps::Other(*word),
        _ if options.doubts.number => return Ok(None),
        Some(Numbers::One(number)) => {
            return Err(syn::Error::new_spanned(
                number.extent,
                format!(
                    "a variant with one number keeps none: write `{name}` without a field, or \
                     give it a range such as `500..=599`",
                ),
            ));
        }
        None => {
            return Err(syn::Error::new(
                name.span(),
                format!(
                    "`{name}` has no numbers: write `#[code(500..=599, …)]` or `#[code(other, …)]`"
                ),
            ));
        }
    };
    // Without a type nothing more can be said, and that is reported already.
    let Some(repr) = repr else { return Ok(None) };
    if !may_be(&field, repr) {
        return Err(syn::Error::new_spanned(
            field,
            format!(
                "the field keeps the number, whose type is the enum's `repr`: write `{}`",
                repr.name()
            ),
        ));
    }
    let field = Box::new(field);
    Ok(Some(match numbers {
        Keeps::Range(range) => Kind::Range {
            range: range.resolve(repr)?,
            field,
        },
        Keeps::Other(word) => Kind::Other { word, field },
    }))
}

/// The numbers that need a field.
enum Keeps<'a> {
    Range(&'a RangeSource),
    Other(Span),
}

/// Whether a type may be `repr`. Types can be spelt in many ways (an alias, a
/// path, a macro's fragment), so this refuses only what is surely another one;
/// the rest is the compiler's to check, see `expand::field`.
fn may_be(field: &Type, repr: Repr) -> bool {
    match field {
        Type::Group(group) => may_be(&group.elem, repr),
        Type::Paren(paren) => may_be(&paren.elem, repr),
        Type::Path(path) => path.path.get_ident().is_none_or(|ident| {
            let is_another_integer = Repr::from_ident(ident).is_some_and(|other| other != repr);
            let is_no_integer = ["bool", "char", "f32", "f64", "str", "String", "Self"]
                .into_iter()
                .any(|name| ident == name);
            !is_another_integer && !is_no_integer
        }),
        Type::Macro(_) | Type::Verbatim(_) => true,
        _ => false,
    }
}
