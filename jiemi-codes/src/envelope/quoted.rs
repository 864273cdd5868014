//! Strings in a JSON text.

use alloc::borrow::Cow;
use alloc::string::String;

/// A string without its quotes, with its escapes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Quoted<'a> {
    pub(super) text: &'a str,
    pub(super) has_escapes: bool,
}

impl<'a> Quoted<'a> {
    /// A string that has been scanned before.
    pub(super) fn new(text: &'a str) -> Self {
        Quoted {
            text,
            has_escapes: text.as_bytes().contains(&b'\\'),
        }
    }

    /// The string without escapes. This allocates only if there are any.
    #[inline]
    pub(super) fn unescape(self) -> Cow<'a, str> {
        if !self.has_escapes {
            return Cow::Borrowed(self.text);
        }
        let mut quoted = String::with_capacity(self.text.len() + 2);
        quoted.push('"');
        quoted.push_str(self.text);
        quoted.push('"');
        // It has been scanned, so this does not fail.
        Cow::Owned(serde_json::from_str(&quoted).unwrap_or_default())
    }

    /// The string, if it has no escapes.
    #[inline]
    pub(super) fn as_plain(self) -> Option<&'a str> {
        (!self.has_escapes).then_some(self.text)
    }

    /// Whether it is this key.
    pub(super) fn is(self, key: &str) -> bool {
        match self.as_plain() {
            Some(text) => text == key,
            None => self.unescape() == key,
        }
    }
}

/// How many bytes come before the first one that a string cannot hold unescaped: a quote, a
/// backslash or a control.
#[inline]
pub(super) fn plain(bytes: &[u8]) -> usize {
    let mut count = 0;
    let mut rest = bytes;
    // Eight at a time.
    while let Some((eight, more)) = rest.split_first_chunk() {
        let stops = stops(u64::from_le_bytes(*eight));
        if stops != 0 {
            return count + stops.trailing_zeros() as usize / 8;
        }
        count += 8;
        rest = more;
    }
    let at_end = rest
        .iter()
        .position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1F));
    count + at_end.unwrap_or(rest.len())
}

/// Sets the high bit of each byte that ends a plain run. Bits after the first one may be wrong.
#[inline]
const fn stops(eight: u64) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    const fn zeros(eight: u64) -> u64 {
        eight.wrapping_sub(ONES) & !eight
    }
    let controls = eight.wrapping_sub(ONES * 0x20) & !eight;
    let quotes = zeros(eight ^ (ONES * b'"' as u64));
    let backslashes = zeros(eight ^ (ONES * b'\\' as u64));
    (controls | quotes | backslashes) & HIGH
}
