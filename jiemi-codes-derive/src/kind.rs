//! Which numbers a variant has, and whether it has the field to keep them.

use crate::ctxt::Ctxt;
use crate::number::{self, SpannedNumber};
use crate::range::{Numbers, Range};
use crate::repr::Repr;
use proc_macro2::Span;
use syn::spanned::Spanned as _;
use syn::{Fields, Type};

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

    /// Reads the numbers of a variant; `None` where they cannot be read, which is
    /// reported then.
    pub(crate) fn read(
        variant: &syn::Variant,
        numbers: Option<Option<Numbers>>,
        repr: Option<Repr>,
        ctxt: &mut Ctxt,
    ) -> Option<Kind> {
        let kind = match &variant.fields {
            Fields::Unit => unit_number(variant, numbers).map(|number| number.map(Kind::Unit)),
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                let field = fields.unnamed.first().map(|field| &field.ty);
                field.map_or(Ok(None), |field| {
                    kept_numbers(variant, numbers, field, repr)
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
