//! Which codes a variant has, and whether it has a field that keeps the number.

use super::codes::Range;
use super::extent::Extent;
use super::literal::SpannedNumber;
use super::word::SpannedWord;
use crate::number::Number;
use syn::Type;

/// The codes of a variant.
pub(crate) enum Kind {
    /// `A`: one number.
    Number(SpannedNumber),
    /// `A(u16)`: a range; the field keeps the number.
    Range { range: Range, field: Box<Type> },
    /// `A(u16)`: every number that no other variant has.
    Other { field: Box<Type> },
    /// `A`: one word.
    Word(SpannedWord),
}

/// Why the kind cannot be read.
pub(super) enum Unread {
    Wrong(syn::Error),
    /// The code is a word where numbers belong, or the other way round.
    Mismatch(syn::Error),
    /// Reported already.
    Reported,
}

impl From<syn::Error> for Unread {
    fn from(error: syn::Error) -> Self {
        Unread::Wrong(error)
    }
}

impl Kind {
    /// The type of the field that keeps the number.
    pub(crate) fn field(&self) -> Option<&Type> {
        match self {
            Kind::Number(_) | Kind::Word(_) => None,
            Kind::Range { field, .. } | Kind::Other { field } => Some(field),
        }
    }

    /// The number, if there is only one.
    pub(crate) fn number(&self) -> Option<Number> {
        match self {
            Kind::Number(number) => Some(number.value),
            Kind::Range { .. } | Kind::Other { .. } | Kind::Word(_) => None,
        }
    }

    /// The code as an error shows it, and its extent, if there is only one.
    pub(crate) fn shown(&self) -> Option<(String, Extent)> {
        match self {
            Kind::Number(number) => Some((number.value.to_string(), number.extent)),
            Kind::Word(word) => Some((format!("{:?}", word.value), word.span.into())),
            Kind::Range { .. } | Kind::Other { .. } => None,
        }
    }
}
