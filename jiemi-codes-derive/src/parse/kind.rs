//! Which numbers a variant has, and whether it has the field to keep them.

use super::codes::{Codes, Range, RangeSource};
use super::literal::SpannedNumber;
use super::source::{Discriminant, Fields, Source};
use crate::repr::Repr;
use syn::Type;

/// The numbers of a variant.
pub(crate) enum Kind {
    /// `A`: one number.
    Unit(SpannedNumber),
    /// `A(u16)`: a range; the field keeps the number.
    Range { range: Range, field: Box<Type> },
    /// `A(u16)`: every number that no other variant has.
    Other { field: Box<Type> },
}

impl Kind {
    /// The type of the field that keeps the number.
    pub(crate) fn field(&self) -> Option<&Type> {
        match self {
            Kind::Unit(_) => None,
            Kind::Range { field, .. } | Kind::Other { field } => Some(field),
        }
    }

    /// Reads the numbers of a variant; `None` where they cannot be read, which is reported
    /// already.
    pub(super) fn read(variant: &mut Source, repr: Option<Repr>) -> syn::Result<Option<Self>> {
        refuse_discriminant(&variant.discriminant)?;
        match std::mem::replace(&mut variant.fields, Fields::Unit) {
            Fields::Unit => unit(variant, repr),
            Fields::One(field) => keeping(variant, field, repr),
            Fields::Wrong(fields) => Err(syn::Error::new_spanned(
                fields,
                format!(
                    "a variant is a unit (`{name}`) with one number, or has one field \
                     (`{name}({repr})`) that keeps a number of a range or of `other`",
                    name = variant.ident,
                    repr = name_of(repr),
                ),
            )),
        }
    }
}

fn name_of(repr: Option<Repr>) -> &'static str {
    repr.map_or("u16", Repr::name)
}

/// A variant without a field has one number.
fn unit(variant: &Source, repr: Option<Repr>) -> syn::Result<Option<Kind>> {
    let options = &variant.options;
    let keeps = |what: &str| {
        format!(
            "a variant with {what} keeps the number it received: write `{}({})`",
            variant.ident,
            name_of(repr),
        )
    };
    let written = match &options.numbers {
        Some(Codes::One(number)) => Some(*number),
        Some(Codes::Range(range)) => {
            return Err(syn::Error::new_spanned(range.extent, keeps("a range")));
        }
        Some(Codes::Other(word)) => return Err(syn::Error::new(*word, keeps("`other`"))),
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
        // Refused already.
        (None, Discriminant::TooLarge(_) | Discriminant::Range(_)) => return Ok(None),
        (None, _) if options.doubts.number => return Ok(None),
        (None, Discriminant::Computed(expr)) => {
            return Err(syn::Error::new_spanned(
                expr,
                "the macro cannot evaluate this discriminant: write the number as an integer \
                 literal in `#[code(…)]`",
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
        number.fits(repr)?;
    }
    Ok(Some(Kind::Unit(number)))
}

/// A variant with a field has a range or the rest.
fn keeping(variant: &Source, field: Box<Type>, repr: Option<Repr>) -> syn::Result<Option<Kind>> {
    let (name, options) = (&variant.ident, &variant.options);
    let numbers = match &options.numbers {
        Some(Codes::Range(range)) => Keeps::Range(range),
        Some(Codes::Other(_)) => Keeps::Other,
        _ if options.doubts.number => return Ok(None),
        Some(Codes::One(number)) => {
            return Err(syn::Error::new_spanned(
                number.extent,
                format!(
                    "a variant with one number has no field: write `{name}`, or give it a range \
                     such as `500..=599`",
                ),
            ));
        }
        None => {
            return Err(syn::Error::new(
                name.span(),
                format!(
                    "`{name}` has no numbers: write `#[code(500..=599, …)]` or `#[code(other)]`"
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
                "the field keeps the number, so its type is the enum's `repr`: write `{}`",
                repr.name()
            ),
        ));
    }
    Ok(Some(match numbers {
        Keeps::Range(range) => Kind::Range {
            range: range.resolve(repr)?,
            field,
        },
        Keeps::Other => Kind::Other { field },
    }))
}

/// The numbers that need a field.
enum Keeps<'a> {
    Range(&'a RangeSource),
    Other,
}

/// Refuses a discriminant that cannot be a code, on any variant: those behind it count on.
fn refuse_discriminant(discriminant: &Discriminant) -> syn::Result<()> {
    match discriminant {
        Discriminant::TooLarge(error) => Err(error.clone()),
        Discriminant::Literal(number) if i64::try_from(number.value).is_err() => {
            Err(number.out_of_range())
        }
        // `Server(u16) = 500..=599`
        Discriminant::Range(range) => {
            let written = range.clone().into_iter().map(|token| token.to_string());
            let written: String = written.collect();
            let message = format!(
                "a range cannot be a discriminant: write `#[code({written})]` on the variant \
                 instead"
            );
            Err(syn::Error::new_spanned(range, message))
        }
        _ => Ok(()),
    }
}

/// Whether a type may be `repr`. Types can be spelt in many ways (an alias, a path, a
/// macro's fragment), so this refuses only what is surely another one; the rest is the
/// compiler's to check, see `expand::field`.
fn may_be(field: &Type, repr: Repr) -> bool {
    match field {
        Type::Group(group) => may_be(&group.elem, repr),
        Type::Paren(paren) => may_be(&paren.elem, repr),
        Type::Path(path) => path.path.get_ident().is_none_or(|ident| {
            let is_another_integer = Repr::from_ident(ident).is_some_and(|other| other != repr)
                || Repr::is_too_wide(ident);
            let is_no_integer = ["bool", "char", "f32", "f64", "str", "String", "Self"]
                .into_iter()
                .any(|name| ident == name);
            !is_another_integer && !is_no_integer
        }),
        Type::Macro(_) | Type::Verbatim(_) => true,
        _ => false,
    }
}
