//! Lists of numbers as byte strings, little endian: one token, however many there are.

use super::generated;
use super::tokens::punct;
use crate::number::Number;
use proc_macro2::{Literal, TokenStream, TokenTree};

/// Indices, or offsets in the text.
///
/// `u32` is enough: rustc itself has no source files of 4 GiB.
pub(super) fn u32s(list: impl IntoIterator<Item = usize>) -> TokenStream {
    let mut bytes = Vec::new();
    for number in list {
        let word = u32::try_from(number).unwrap_or(u32::MAX);
        bytes.extend_from_slice(&word.to_le_bytes());
    }
    let bytes = Literal::byte_string(&bytes);
    generated!(__jiemi::U32s(#bytes))
}

/// A list of variants, shorter if it is simply the first ones.
pub(super) fn indices(list: &[usize]) -> TokenStream {
    if list.iter().copied().eq(0..list.len()) {
        let count = Literal::usize_unsuffixed(list.len());
        return generated!(__jiemi::Indices::First(#count));
    }
    let u32s = u32s(list.iter().copied());
    generated!(__jiemi::Indices::Listed(#u32s))
}

/// Codes: the least of them, and how far each is from it.
pub(super) struct Numbers {
    base: Number,
    distances: Vec<u64>,
}

impl Numbers {
    /// Codes fit `i64`, so every distance fits `u64`; `None` is a variant whose number
    /// is never read.
    pub(super) fn of(list: &[Option<Number>]) -> Self {
        let base = list.iter().flatten().min().copied().unwrap_or_default();
        let mut distances = Vec::new();
        for number in list {
            distances.push((number.unwrap_or(base) - base) as u64);
        }
        Numbers { base, distances }
    }

    pub(super) fn distance(&self, number: Number) -> u64 {
        (number - self.base) as u64
    }

    /// As a value of the facade's type `Numbers`.
    pub(super) fn tokens(&self) -> TokenStream {
        let greatest = self.distances.iter().max().copied().unwrap_or_default();
        let width = match greatest {
            0..=0xFF => 1,
            0x100..=0xFFFF => 2,
            0x1_0000..=0xFFFF_FFFF => 4,
            _ => 8,
        };
        let mut bytes = Vec::new();
        for distance in &self.distances {
            let distance = distance.to_le_bytes();
            bytes.extend_from_slice(distance.split_at(width).0);
        }
        let bytes = Literal::byte_string(&bytes);
        let base = integer(self.base);
        let width = Literal::usize_unsuffixed(width);
        generated!(__jiemi::Numbers { base: #base, width: #width, distances: #bytes })
    }
}

/// A number, as written without a suffix.
pub(super) fn integer(number: Number) -> TokenStream {
    let mut tokens = match number < 0 {
        true => punct("-"),
        false => Vec::new(),
    };
    tokens.push(TokenTree::from(Literal::u128_unsuffixed(
        number.unsigned_abs(),
    )));
    TokenStream::from_iter(tokens)
}
