//! The code of a variant in an enum of words.

use super::attr::NO_OTHER_WORD;
use super::codes::Codes;
use super::kind::{Kind, Unread};
use super::literal::SpannedNumber;
use super::source::{Discriminant, Fields, Source};

/// Reads it. A word has no field to keep anything, and no discriminant.
pub(super) fn read(variant: &Source) -> Result<Kind, Unread> {
    let name = &variant.ident;
    let word = match &variant.options.codes {
        Some(Codes::Word(word)) => word,
        Some(Codes::One(number)) => return Err(Unread::Mismatch(is_a_number(number))),
        Some(Codes::Range(range)) => {
            return Err(syn::Error::new_spanned(
                range.extent,
                "words have no ranges: write a variant for each word",
            )
            .into());
        }
        Some(Codes::Other(word)) => {
            return Err(syn::Error::new(*word, NO_OTHER_WORD).into());
        }
        None if variant.options.doubts.code => return Err(Unread::Reported),
        None => {
            refuse_discriminant(variant)?;
            return Err(syn::Error::new(
                name.span(),
                format!(
                    "`{name}` has no word: write `#[code(\"USERPAYING\", poll)]`, with its own \
                     word and class"
                ),
            )
            .into());
        }
    };
    let fields = match &variant.fields {
        Fields::Unit => None,
        Fields::One(field) => Some(syn::Error::new_spanned(
            field,
            format!("a variant with a word takes no field: write `{name}`"),
        )),
        Fields::Wrong(fields) => Some(syn::Error::new_spanned(
            fields,
            format!("a variant with a word takes no fields: write `{name}`"),
        )),
    };
    match fields {
        Some(error) => Err(error.into()),
        None => {
            refuse_discriminant(variant)?;
            Ok(Kind::Word(word.clone()))
        }
    }
}

fn is_a_number(number: &SpannedNumber) -> syn::Error {
    let written = number.as_written();
    syn::Error::new_spanned(
        number.extent,
        format!(
            "the codes of this enum are words: write `\"{written}\"` if that is what the API \
             sends, or `repr = u16` on the enum if it sends numbers"
        ),
    )
}

fn refuse_discriminant(variant: &Source) -> syn::Result<()> {
    let name = &variant.ident;
    let message = format!(
        "an enum of words has no discriminants: write `{name}` alone, and write its word in \
         `#[code(\"…\")]`"
    );
    Err(match &variant.discriminant {
        Discriminant::Absent => return Ok(()),
        Discriminant::Literal(number) => syn::Error::new_spanned(number.extent, message),
        Discriminant::TooLarge(error) => syn::Error::new(error.span(), message),
        Discriminant::Range(tokens) | Discriminant::Computed(tokens) => {
            syn::Error::new_spanned(tokens, message)
        }
    })
}
