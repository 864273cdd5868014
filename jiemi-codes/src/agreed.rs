//! What the derive and the library must agree on: the byte of a row, the perfect hash,
//! and which characters are Chinese or harmful.
//!
//! `jiemi-codes` and `jiemi-codes-derive` both have this file, since a crate of macros
//! can share nothing else. A test compares the two byte for byte.

/// The classes in the order of `Class::ALL`. A row has the index of its class.
pub(crate) const CLASSES: [&str; 6] = [
    "success",
    "poll",
    "indeterminate",
    "retry",
    "reauthenticate",
    "fail",
];

/// The index of `indeterminate` among them.
pub(crate) const INDETERMINATE: u8 = 2;

/// The byte of a row: the index of the class, and flags.
pub(crate) mod row {
    /// The bits of the class.
    pub(crate) const CLASS: u8 = 0b111;
    /// The HTTP status decides.
    pub(crate) const BY_STATUS: u8 = 1 << 3;
    /// Another variant has the same code.
    pub(crate) const SHARED: u8 = 1 << 4;
    /// `TryFrom` chooses this one of those that share a code.
    pub(crate) const PRIMARY: u8 = 1 << 5;
    /// The English message is the same text as the Chinese one, and is not stored.
    pub(crate) const ONE_TEXT: u8 = 1 << 6;
    /// The variant keeps its number: it is a range or `other`.
    pub(crate) const KEEPS_NUMBER: u8 = 1 << 7;
}

/// A perfect hash finds the slot of a code: no two listed codes have the same one. A code is
/// spread over 64 bits, a number with one multiplication, a word with one for each eight
/// bytes. A table with seeds takes one more; a number takes another to choose its seed.
pub(crate) mod hash {
    /// Odd, without a pattern.
    pub(crate) const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    /// Even, without a pattern: added to one odd number it gives another.
    pub(crate) const STEP: u64 = 0xA24B_AED4_963E_E406;

    /// Spreads numbers over 64 bits. This alone finds the slot where there are no seeds.
    #[inline(always)]
    pub(crate) const fn spread(number: u64, factor: u64) -> u64 {
        number.wrapping_mul(factor)
    }

    /// Spreads words over 64 bits, mixed. The length is multiplied too, so that two words of
    /// different lengths which collide with one factor do not with the next.
    #[inline(always)]
    pub(crate) const fn spread_word(word: &[u8], factor: u64) -> u64 {
        let mut bits = (word.len() as u64).wrapping_mul(factor);
        let mut rest = word;
        while let Some((eight, more)) = rest.split_first_chunk() {
            bits = fold(bits ^ u64::from_le_bytes(*eight), factor);
            rest = more;
        }
        // The last eight bytes, some of them for the second time: no step for each byte.
        let last = match word.last_chunk() {
            Some(eight) => u64::from_le_bytes(*eight),
            None => few_bytes(word),
        };
        fold(bits ^ last, factor)
    }

    /// Both halves of a product of 128 bits.
    #[inline(always)]
    pub(crate) const fn fold(bits: u64, factor: u64) -> u64 {
        let product = bits as u128 * factor as u128;
        product as u64 ^ (product >> 64) as u64
    }

    /// Fewer than eight bytes as one number. It differs for words of the same length.
    #[inline(always)]
    pub(crate) const fn few_bytes(word: &[u8]) -> u64 {
        if let (Some(first), Some(last)) = (word.first_chunk(), word.last_chunk()) {
            return u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << 32;
        }
        // At most three bytes: all are read, some of them twice, without a branch on the length.
        let (_, half) = word.split_at(word.len() >> 1);
        match (word, half, half) {
            ([first, ..], [middle, ..], [.., last]) => {
                *first as u64 | (*middle as u64) << 8 | (*last as u64) << 16
            }
            _ => 0,
        }
    }

    /// Mixes spread numbers, which chooses the seed.
    #[inline(always)]
    pub(crate) const fn mix(spread: u64) -> u64 {
        (spread ^ (spread >> 32)).wrapping_mul(FACTOR)
    }

    /// Applies the seed. Each seed multiplies by another odd number, so two numbers that
    /// collide with one seed do not collide with the next.
    #[inline(always)]
    pub(crate) const fn seeded(mixed: u64, seed: u8) -> u64 {
        let odd = (seed as u64).wrapping_mul(STEP).wrapping_add(FACTOR);
        mixed.wrapping_mul(odd)
    }

    /// Scales 64 bits down to an index below `length`, which is less than 2^32.
    #[inline(always)]
    pub(crate) const fn scale(bits: u64, length: usize) -> usize {
        (((bits >> 32) * length as u64) >> 32) as usize
    }
}

/// Whether a character could forge lines of a log, or the order of a text.
pub(crate) fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}') // line breaks too
        || matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}') // order of the text
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character makes a text Chinese.
pub(crate) const fn is_han(c: char) -> bool {
    matches!(c,
        '\u{3005}' | '\u{3007}' | '\u{3021}'..='\u{3029}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether Chinese text has no space beside a character.
pub(crate) const fn is_full_width(c: char) -> bool {
    is_han(c)
        || matches!(c,
            '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FFEF}'
            | '“' | '”' | '‘' | '’' | '…' | '—')
}
