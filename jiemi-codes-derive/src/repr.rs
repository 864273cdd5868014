//! The integer types that a number can have.

use crate::number::Number;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

/// One of the twelve primitive integer types.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Repr {
    name: &'static str,
    signed: bool,
    width: Width,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Width {
    Bits(u32),
    /// Known only where the code is compiled; at most 64 bits today.
    Pointer,
}

impl Repr {
    const ALL: [Repr; 12] = [
        Repr::new("i8", true, Width::Bits(8)),
        Repr::new("i16", true, Width::Bits(16)),
        Repr::new("i32", true, Width::Bits(32)),
        Repr::new("i64", true, Width::Bits(64)),
        Repr::new("i128", true, Width::Bits(128)),
        Repr::new("isize", true, Width::Pointer),
        Repr::new("u8", false, Width::Bits(8)),
        Repr::U16,
        Repr::new("u32", false, Width::Bits(32)),
        Repr::new("u64", false, Width::Bits(64)),
        Repr::new("u128", false, Width::Bits(128)),
        Repr::new("usize", false, Width::Pointer),
    ];

    pub(crate) const U16: Repr = Repr::new("u16", false, Width::Bits(16));

    const fn new(name: &'static str, signed: bool, width: Width) -> Self {
        Repr {
            name,
            signed,
            width,
        }
    }

    pub(crate) fn from_ident(ident: &Ident) -> Option<Self> {
        Repr::ALL.into_iter().find(|repr| ident == repr.name)
    }

    pub(crate) fn name(self) -> &'static str {
        self.name
    }

    /// Whether the limits depend on the machine that the code is compiled for.
    pub(crate) fn is_pointer_sized(self) -> bool {
        self.width == Width::Pointer
    }

    fn bits(self) -> u32 {
        match self.width {
            Width::Bits(bits) => bits,
            Width::Pointer => 64,
        }
    }

    /// The least number; of a pointer-sized type that of a 64-bit machine.
    pub(crate) fn min(self) -> Number {
        if self.signed {
            Number::negative(1 << (self.bits() - 1))
        } else {
            Number::positive(0)
        }
    }

    /// The greatest number; of a pointer-sized type that of a 64-bit machine.
    pub(crate) fn max(self) -> Number {
        let spare = 128 - self.bits() + u32::from(self.signed);
        Number::positive(u128::MAX >> spare)
    }

    pub(crate) fn contains(self, number: Number) -> bool {
        self.min() <= number && number <= self.max()
    }

    /// Whether a number of it is more than 64 bits.
    pub(crate) fn is_wide(self) -> bool {
        self.bits() > 64
    }

    /// The type, spelt so that nothing in the user's scope can stand in for it.
    pub(crate) fn path(self) -> TokenStream {
        let name = Ident::new(self.name, Span::mixed_site());
        quote_spanned!(Span::mixed_site()=> ::core::primitive::#name)
    }
}
