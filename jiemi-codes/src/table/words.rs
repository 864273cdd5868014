//! Codes that are words: one text, and a perfect hash over it.

use super::bytes::U32s;
use super::hash::Hash;
use super::units::Slot;
use crate::agreed::hash;

/// The words of all variants; none in a catalogue of numbers.
#[derive(Debug, Clone, Copy)]
pub struct Words {
    /// The words, one after the other.
    pub text: &'static str,
    /// Where each word begins in `text`, and where the last one ends; empty if there are none.
    pub starts: U32s,
    /// Finds the variant of a word.
    pub hash: Hash,
}

impl Words {
    /// No words.
    pub(super) const NONE: Words = Words {
        text: "",
        starts: U32s(&[]),
        hash: Hash {
            factor: 0,
            seeds: &[],
            slots: U32s(&[]),
        },
    };

    /// The word of a variant.
    #[inline]
    pub(super) const fn get(self, index: usize) -> &'static str {
        let (start, end) = self.starts.pair(index);
        self.text.split_at(end).0.split_at(start).1
    }

    /// Finds a word, byte for byte.
    #[inline(always)]
    pub(super) const fn find(self, word: &str) -> Slot {
        let word = word.as_bytes();
        let mixed = hash::spread_word(word, self.hash.factor);
        let slot = match self.hash.seeds.is_empty() {
            true => self.hash.slot(mixed),
            false => self.hash.seeded_slot(mixed),
        };
        let index = self.hash.slots.get(slot);
        Slot {
            slot,
            index,
            is_known: self.is(index, word),
        }
    }

    /// Whether a variant has this word.
    ///
    /// Nothing here branches on the outcome, which a processor could not guess: the bytes compared
    /// are as many as the word that was asked for has, not as many as the variant's. With half of
    /// the words unknown that makes a lookup among 30 a third faster.
    #[inline(always)]
    const fn is(self, index: usize, asked: &[u8]) -> bool {
        let (start, end) = self.starts.pair(index);
        let from_start = self.text.as_bytes().split_at(start).1;
        if from_start.len() < asked.len() {
            return false;
        }
        let listed = from_start.split_at(asked.len()).0;
        (difference(listed, asked) == 0) & (end - start == asked.len())
    }
}

/// 0 if two texts of the same length are equal. It takes eight bytes at a time: a constant cannot
/// call the standard library's comparison, and byte by byte takes half as long again.
#[inline(always)]
const fn difference(listed: &[u8], asked: &[u8]) -> u64 {
    let mut difference = 0;
    let (mut one, mut other) = (listed, asked);
    while let (Some((a, after_a)), Some((b, after_b))) =
        (one.split_first_chunk(), other.split_first_chunk())
    {
        difference |= u64::from_le_bytes(*a) ^ u64::from_le_bytes(*b);
        (one, other) = (after_a, after_b);
    }
    // The last eight bytes, some of them for the second time.
    difference
        | match (listed.last_chunk(), asked.last_chunk()) {
            (Some(a), Some(b)) => u64::from_le_bytes(*a) ^ u64::from_le_bytes(*b),
            _ => hash::few_bytes(listed) ^ hash::few_bytes(asked),
        }
}
