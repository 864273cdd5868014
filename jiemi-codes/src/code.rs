//! A code of any catalogue: a number or a word.

use core::fmt;

/// A code as an API sends it: a number, or a word.
///
/// Everything that takes a code takes `impl Into<Code>`, so that integers up to `i64` and
/// `&str` need no conversion. A literal without a suffix is an `i32`; a larger one needs `_i64`.
///
/// ```
/// use jiemi_codes::{Code, Lookup, PayCode, ResponseCode};
///
/// assert_eq!(Code::from(1008_u16), Code::Number(1008));
/// assert_eq!(Code::from("SYSTEM_ERROR"), Code::Word("SYSTEM_ERROR"));
/// assert_eq!(Code::Number(-1).to_string(), "-1");
///
/// // A catalogue of numbers reads a word that is an integer as JSON writes it.
/// assert_eq!(PayCode::lookup("1018"), Lookup::One(PayCode::AlipayPending));
/// assert_eq!(PayCode::lookup("01018"), Lookup::Unknown);
/// ```
///
/// A catalogue of words reads a number as its decimal digits: 10000 as `"10000"`.
///
/// Numbers sort before words. With the feature `serde` a number is written as an integer and a
/// word as a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code<'a> {
    /// An integer. A code must fit `i64`.
    Number(i64),
    /// A word, compared byte for byte.
    Word(&'a str),
}

impl Code<'_> {
    /// The code as a catalogue of numbers reads it; `None` for a word that is not an integer.
    #[inline]
    pub(crate) fn as_number(self) -> Option<i64> {
        match self {
            Code::Number(number) => Some(number),
            Code::Word(word) => parse_integer(word),
        }
    }
}

/// With its feature `arbitrary_precision`, which any crate in a build can turn on, serde_json
/// presents a number as a map with this one key.
#[cfg(feature = "serde")]
pub(crate) const NUMBER_OF_SERDE_JSON: &str = "$serde_json::private::Number";

/// The decimal digits of a number, as a catalogue of words reads it.
pub(crate) struct Digits {
    bytes: [u8; Digits::MOST],
    start: usize,
}

impl Digits {
    /// The digits of `i64::MIN`, and its sign.
    const MOST: usize = 20;

    pub(crate) fn of(number: i64) -> Self {
        let mut digits = Digits {
            bytes: [0; Digits::MOST],
            start: Digits::MOST,
        };
        let mut rest = number.unsigned_abs();
        loop {
            digits.put(b'0' + (rest % 10) as u8);
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if number < 0 {
            digits.put(b'-');
        }
        digits
    }

    fn put(&mut self, byte: u8) {
        self.start -= 1;
        self.bytes[self.start] = byte;
    }

    pub(crate) fn as_str(&self) -> &str {
        let digits = self.bytes.split_at(self.start).1;
        core::str::from_utf8(digits).unwrap_or_default() // they are ASCII
    }
}

/// Reads an integer of 64 bits as JSON writes it; `None` for anything else.
pub(crate) fn parse_integer(text: &str) -> Option<i64> {
    if is_json_integer(text) {
        text.parse().ok()
    } else {
        None
    }
}

/// Whether a text is digits, perhaps after `-`, without leading zeros and not `-0`.
///
/// Nothing else is a number: some servers send an `SQLSTATE` such as `01000` as the code, and it
/// must never turn into the success 1000.
pub(crate) fn is_json_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    match digits.as_bytes() {
        [b'0'] => text.len() == 1,
        [b'1'..=b'9', rest @ ..] => rest.iter().all(u8::is_ascii_digit),
        _ => false,
    }
}

impl fmt::Display for Code<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Code::Number(number) => number.fmt(f),
            Code::Word(word) => f.pad(word),
        }
    }
}

macro_rules! from_integers {
    ($($integer:ty)*) => {$(
        impl From<$integer> for Code<'_> {
            #[inline]
            fn from(number: $integer) -> Self {
                Code::Number(number.into())
            }
        }
    )*};
}

from_integers!(i8 i16 i32 i64 u8 u16 u32);

impl<'a> From<&'a str> for Code<'a> {
    #[inline]
    fn from(word: &'a str) -> Self {
        Code::Word(word)
    }
}

#[cfg(feature = "alloc")]
impl<'a> From<&'a alloc::string::String> for Code<'a> {
    #[inline]
    fn from(word: &'a alloc::string::String) -> Self {
        Code::Word(word)
    }
}
