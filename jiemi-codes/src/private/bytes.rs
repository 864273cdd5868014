//! Lists of numbers in byte strings, little endian: one token for the compiler,
//! however many numbers there are.

/// Numbers of 32 bits: indices, and places in a text.
#[derive(Debug, Clone, Copy)]
pub struct Words(pub &'static [u8]);

impl Words {
    #[inline]
    pub(super) const fn len(self) -> usize {
        self.0.len() >> 2
    }

    #[inline]
    pub(super) const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    #[inline]
    pub(super) const fn get(self, place: usize) -> usize {
        let (_, rest) = self.0.split_at(place << 2);
        match rest.first_chunk() {
            Some(bytes) => u32::from_le_bytes(*bytes) as usize,
            None => 0,
        }
    }

    /// The word at a place and the one after it.
    #[inline]
    pub(super) const fn pair(self, place: usize) -> (usize, usize) {
        let (_, rest) = self.0.split_at(place << 2);
        match rest.first_chunk() {
            Some([a, b, c, d, e, f, g, h]) => (
                u32::from_le_bytes([*a, *b, *c, *d]) as usize,
                u32::from_le_bytes([*e, *f, *g, *h]) as usize,
            ),
            None => (0, 0),
        }
    }
}

/// Some of the variants in an order of their own.
#[derive(Debug, Clone, Copy)]
pub enum Indices {
    /// The first so many, as declared.
    First(usize),
    /// These.
    Listed(Words),
}

impl Indices {
    /// How many these are.
    #[inline]
    pub(super) const fn count(self) -> usize {
        match self {
            Indices::First(count) => count,
            Indices::Listed(words) => words.len(),
        }
    }

    /// The index at a place.
    #[inline]
    pub const fn get(self, place: usize) -> usize {
        match self {
            Indices::First(_) => place,
            Indices::Listed(words) => words.get(place),
        }
    }
}
