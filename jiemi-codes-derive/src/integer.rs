//! The integer types that a code can have.

use crate::number::Number;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

/// One of the seven integer types whose values all fit `i64`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Integer {
    name: &'static str,
    min: i64,
    max: i64,
}

macro_rules! integers {
    ($($integer:ident)*) => {
        [$(Integer {
            name: stringify!($integer),
            min: $integer::MIN as i64,
            max: $integer::MAX as i64,
        }),*]
    };
}

impl Integer {
    const ALL: [Integer; 7] = integers!(i8 i16 i32 i64 u8 u16 u32);

    pub(crate) const U16: Integer = Integer {
        name: "u16",
        min: 0,
        max: 0xFFFF,
    };

    /// Integer types that a Rust enum can have and a catalogue cannot.
    const TOO_WIDE: [&'static str; 5] = ["u64", "i128", "u128", "isize", "usize"];

    pub(crate) fn from_ident(ident: &Ident) -> Option<Self> {
        Integer::ALL
            .into_iter()
            .find(|integer| ident == integer.name)
    }

    /// Whether a Rust enum can have this integer type, though no catalogue can.
    pub(crate) fn is_too_wide(ident: &Ident) -> bool {
        Integer::TOO_WIDE.into_iter().any(|name| ident == name)
    }

    /// The type that somebody most likely means: for `u64` it is `i64`, for `U32` it is `u32`.
    pub(crate) fn meant(ident: &Ident) -> Option<Self> {
        let written = ident.to_string().to_lowercase();
        let is_too_wide = Integer::TOO_WIDE.contains(&written.as_str());
        let name = if is_too_wide { "i64" } else { &written };
        let mut all = Integer::ALL.into_iter();
        all.find(|integer| integer.name == name)
    }

    /// Whether this is an integer type that an enum's `#[repr(…)]` can name.
    pub(crate) fn is_integer(ident: &Ident) -> bool {
        Integer::from_ident(ident).is_some() || Integer::is_too_wide(ident)
    }

    pub(crate) fn name(self) -> &'static str {
        self.name
    }

    pub(crate) fn min(self) -> Number {
        self.min.into()
    }

    pub(crate) fn max(self) -> Number {
        self.max.into()
    }

    pub(crate) fn contains(self, number: Number) -> bool {
        self.min() <= number && number <= self.max()
    }

    /// The smallest type that holds this number and all numbers of this type, if there is one;
    /// of two that are equally wide, the unsigned one.
    pub(crate) fn widened_to(self, number: Number) -> Option<Self> {
        let (min, max) = (self.min().min(number), self.max().max(number));
        Integer::ALL
            .into_iter()
            .filter(|integer| integer.contains(min) && integer.contains(max))
            .min_by_key(|integer| (integer.max() - integer.min(), integer.min < 0))
    }

    /// The type's path, which nothing in the user's scope can shadow.
    pub(crate) fn path(self) -> TokenStream {
        self.path_at(Span::mixed_site())
    }

    /// The same, with errors reported at `span`.
    pub(crate) fn path_at(self, span: Span) -> TokenStream {
        let name = Ident::new(self.name, span);
        quote_spanned!(span=> __jiemi::#name)
    }

    /// The other types, which also convert to the enum.
    pub(crate) fn others(self) -> impl Iterator<Item = Integer> {
        Integer::ALL
            .into_iter()
            .filter(move |integer| *integer != self)
    }
}
