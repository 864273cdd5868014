//! The codes of a variant in an enum of numbers.

use super::codes::{Codes, RangeSource};
use super::kind::{Kind, Unread};
use super::literal::SpannedNumber;
use super::source::{Discriminant, Fields, Source};
use super::word::SpannedWord;
use crate::integer::Integer;
use syn::Type;

/// Reads them. If the `repr` is missing, which is reported already, a word is fine too.
pub(super) fn read(variant: &mut Source, repr: Option<Integer>) -> Result<Kind, Unread> {
    refuse_discriminant(&variant.discriminant)?;
    if let Some(Codes::Word(word)) = &variant.options.codes {
        return match repr {
            Some(_) => Err(Unread::Mismatch(is_a_word(word))),
            None => Ok(Kind::Word(word.clone())),
        };
    }
    match std::mem::replace(&mut variant.fields, Fields::Unit) {
        Fields::Unit => unit(variant, repr),
        Fields::One(field) => keeping(variant, field, repr),
        Fields::Wrong(fields) => Err(syn::Error::new_spanned(
            fields,
            format!(
                "a variant is either a unit with one number (write `{name}`), or has one unnamed \
                 field that keeps a number from a range or from `other` (write `{name}({repr})`)",
                name = variant.ident,
                repr = name_of(repr),
            ),
        )
        .into()),
    }
}

fn is_a_word(word: &SpannedWord) -> syn::Error {
    let written = &word.value;
    let is_range = || {
        let mut bytes = written.bytes();
        written.as_bytes().windows(2).any(|pair| pair == b"..")
            && bytes.all(|byte| matches!(byte, b'0'..=b'9' | b'-' | b'.' | b'='))
    };
    // Only if the number is written the same without the quotes.
    let number = written.parse::<i64>();
    let is_number = number.is_ok_and(|number| number.to_string() == *written) || is_range();
    let advice = match is_number {
        true => format!(
            "the codes of this enum are numbers: write `{written}` without quotes. If the API"
        ),
        false => "the codes of this enum are numbers, but this is a word: if the API".to_owned(),
    };
    syn::Error::new(
        word.span,
        format!("{advice} sends words, write `repr = str` on the enum and each code in quotes"),
    )
}

fn name_of(repr: Option<Integer>) -> &'static str {
    repr.map_or("u16", Integer::name)
}

/// A variant without a field has one number.
fn unit(variant: &Source, repr: Option<Integer>) -> Result<Kind, Unread> {
    let options = &variant.options;
    let keeps = |what: &str, repr| {
        format!(
            "a variant with {what} keeps the number it received: write `{}({})`",
            variant.ident,
            name_of(repr),
        )
    };
    let written = match &options.codes {
        Some(Codes::One(number)) => Some(*number),
        Some(Codes::Range(range)) => {
            let mistake = repr.and_then(|repr| range.resolve(repr).err());
            let advised = match mistake {
                Some(_) => repr.map(|repr| range.widened(repr)),
                None => repr,
            };
            let mut error = syn::Error::new_spanned(range.extent, keeps("a range", advised));
            error.extend(mistake);
            return Err(error.into());
        }
        Some(Codes::Other(word)) => {
            return Err(syn::Error::new(*word, keeps("`other`", repr)).into());
        }
        Some(Codes::Word(_)) | None => None,
    };
    let number = match (written, &variant.discriminant) {
        (Some(written), Discriminant::Literal(literal)) if written.value != literal.value => {
            let message = format!(
                "`{}` has two numbers, {} in `#[code(…)]` and {} as its discriminant: make them \
                 agree",
                variant.ident, written.value, literal.value,
            );
            let mut error = syn::Error::new_spanned(written.extent, &message);
            error.combine(syn::Error::new_spanned(literal.extent, &message));
            return Err(error.into());
        }
        (Some(number), _) => number,
        (None, Discriminant::Literal(number)) => *number,
        // Refused already.
        (None, Discriminant::TooLarge(_) | Discriminant::Range(_)) => {
            return Err(Unread::Reported);
        }
        (None, _) if options.doubts.code => return Err(Unread::Reported),
        (None, Discriminant::Computed(expr)) => {
            return Err(syn::Error::new_spanned(
                expr,
                "the macro cannot evaluate this discriminant: write the number as an integer \
                 literal in `#[code(…)]`",
            )
            .into());
        }
        (None, Discriminant::Absent) => {
            return Err(syn::Error::new(
                variant.ident.span(),
                format!(
                    "`{}` has no number: write `#[code(1008, fail)]`, with its own number and class",
                    variant.ident
                ),
            )
            .into());
        }
    };
    if let Some(repr) = repr {
        number.fits(repr)?;
    }
    Ok(Kind::Number(number))
}

/// A variant with a field has a range or `other`.
fn keeping(variant: &Source, field: Box<Type>, repr: Option<Integer>) -> Result<Kind, Unread> {
    let (name, options) = (&variant.ident, &variant.options);
    let numbers = match &options.codes {
        Some(Codes::Range(range)) => Keeps::Range(range),
        Some(Codes::Other(_)) => Keeps::Other,
        _ if options.doubts.code => return Err(Unread::Reported),
        Some(Codes::One(SpannedNumber { extent, .. })) => {
            return Err(syn::Error::new_spanned(
                extent,
                format!(
                    "a variant with one number takes no field: write `{name}`, or give it a range \
                     such as `500..=599`",
                ),
            )
            .into());
        }
        Some(Codes::Word(_)) | None => {
            return Err(syn::Error::new(
                name.span(),
                format!(
                    "`{name}` has no numbers: write `#[code(500..=599, …)]` or `#[code(other)]`"
                ),
            )
            .into());
        }
    };
    // Without a `repr`, which is reported already, nothing more can be checked.
    let Some(repr) = repr else {
        return Err(Unread::Reported);
    };
    if !may_be(&field, repr) {
        return Err(syn::Error::new_spanned(
            field,
            format!(
                "the field keeps the number, so its type must be the enum's `repr`: write `{}`",
                repr.name()
            ),
        )
        .into());
    }
    Ok(match numbers {
        Keeps::Range(range) => Kind::Range {
            range: range.resolve(repr)?,
            field,
        },
        Keeps::Other => Kind::Other { field },
    })
}

/// The numbers that need a field.
enum Keeps<'a> {
    Range(&'a RangeSource),
    Other,
}

/// Refuses a discriminant that cannot be a code, on any variant: later discriminants count on
/// from it.
fn refuse_discriminant(discriminant: &Discriminant) -> syn::Result<()> {
    match discriminant {
        Discriminant::TooLarge(error) => Err(error.clone()),
        Discriminant::Literal(number) if i64::try_from(number.value).is_err() => {
            Err(number.out_of_range())
        }
        // `Server(u16) = 500..=599`
        Discriminant::Range(range) => {
            let mut written = String::new();
            for token in range.clone() {
                written.push_str(&token.to_string());
            }
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
/// macro's fragment), so this refuses only what is certainly another type. The compiler checks
/// the rest, see `expand::field`.
fn may_be(field: &Type, repr: Integer) -> bool {
    match field {
        Type::Group(group) => may_be(&group.elem, repr),
        Type::Paren(paren) => may_be(&paren.elem, repr),
        Type::Path(path) => path.path.get_ident().is_none_or(|ident| {
            let is_another_integer = Integer::from_ident(ident).is_some_and(|other| other != repr)
                || Integer::is_too_wide(ident);
            let is_no_integer = ["bool", "char", "f32", "f64", "str", "String", "Self"]
                .iter()
                .any(|name| ident == name);
            !is_another_integer && !is_no_integer
        }),
        Type::Macro(_) | Type::Verbatim(_) => true,
        _ => false,
    }
}
