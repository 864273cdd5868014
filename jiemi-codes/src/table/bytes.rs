//! Lists of numbers in byte strings, little endian: one token for the compiler, for any count of
//! numbers.

/// Numbers of 32 bits: indices, and offsets in a text.
#[derive(Debug, Clone, Copy)]
pub struct U32s(pub &'static [u8]);

impl U32s {
    #[inline]
    pub(super) const fn len(self) -> usize {
        self.0.len() >> 2
    }

    #[inline]
    pub(super) const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    #[inline]
    pub(super) const fn get(self, index: usize) -> usize {
        let (_, rest) = self.0.split_at(index << 2);
        match rest.first_chunk() {
            Some(bytes) => u32::from_le_bytes(*bytes) as usize,
            None => 0,
        }
    }

    /// The number at an index and the one after it.
    #[inline]
    pub(super) const fn pair(self, index: usize) -> (usize, usize) {
        let (_, rest) = self.0.split_at(index << 2);
        match rest.first_chunk() {
            Some([a, b, c, d, e, f, g, h]) => (
                u32::from_le_bytes([*a, *b, *c, *d]) as usize,
                u32::from_le_bytes([*e, *f, *g, *h]) as usize,
            ),
            // Once this is checked, the compiler knows that there is a variant at the index.
            None => panic!("index out of range"),
        }
    }
}

/// Some of the variants in an order of their own.
#[derive(Debug, Clone, Copy)]
pub enum Indices {
    /// This many, in the order of declaration.
    First(usize),
    /// These, in this order.
    Listed(U32s),
}

impl Indices {
    #[inline]
    pub(super) const fn len(self) -> usize {
        match self {
            Indices::First(count) => count,
            Indices::Listed(list) => list.len(),
        }
    }

    /// The index of the variant that is the nth in this order.
    #[inline]
    pub(crate) const fn get(self, nth: usize) -> usize {
        match self {
            Indices::First(_) => nth,
            Indices::Listed(list) => list.get(nth),
        }
    }
}

/// Codes. Each is `base` plus a distance of `width` bytes, so that small codes take little room
/// with any integer type. A distance is a wrapping difference, read as `u64`.
#[derive(Debug, Clone, Copy)]
pub struct Numbers {
    /// The least code.
    pub base: i64,
    /// The bytes of a distance: 1, 2, 4 or 8.
    pub width: u8,
    /// The distances.
    pub distances: &'static [u8],
}

impl Numbers {
    /// How far a code is from the least one.
    #[inline(always)]
    pub(super) const fn distance(self, code: i64) -> u64 {
        code.wrapping_sub(self.base) as u64
    }

    /// The distance at an index.
    #[inline(always)]
    pub(super) const fn distance_at(self, index: usize) -> u64 {
        let bytes = self.distances;
        match self.width {
            1 => bytes[index] as u64,
            2 => {
                let at = index << 1;
                u16::from_le_bytes([bytes[at], bytes[at + 1]]) as u64
            }
            4 => {
                let at = index << 2;
                u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]) as u64
            }
            _ => match bytes.split_at(index << 3).1.first_chunk() {
                Some(bytes) => u64::from_le_bytes(*bytes),
                None => 0,
            },
        }
    }

    /// The code at an index.
    #[inline]
    pub const fn get(self, index: usize) -> i64 {
        self.base.wrapping_add(self.distance_at(index) as i64)
    }
}
