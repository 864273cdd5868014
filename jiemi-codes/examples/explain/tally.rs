//! How many answers had each class, and how many were not understood.

use crate::judged::{Doubt, Judged, StatusFrom};
use jiemi_codes::Class;

#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) total: u64,
    pub(crate) status_from_body: u64,
    classes: [u64; Class::ALL.len()],
    doubts: [u64; Doubt::ALL.len()],
}

impl Tally {
    /// Counts an answer; returns its number.
    pub(crate) fn count(&mut self, judged: &Judged<'_>) -> u64 {
        self.total += 1;
        if judged.status_from == Some(StatusFrom::Body) {
            self.status_from_body += 1;
        }
        let class = judged.class();
        for (each, count) in Class::ALL.iter().zip(&mut self.classes) {
            *count += u64::from(*each == class);
        }
        for (each, count) in Doubt::ALL.iter().zip(&mut self.doubts) {
            *count += u64::from(Some(*each) == judged.doubt());
        }
        self.total
    }

    /// Every class and its count.
    pub(crate) fn classes(&self) -> impl Iterator<Item = (Class, u64)> {
        Class::ALL.into_iter().zip(self.classes)
    }

    /// Every doubt and its count.
    pub(crate) fn doubts(&self) -> impl Iterator<Item = (Doubt, u64)> {
        Doubt::ALL.into_iter().zip(self.doubts)
    }

    /// How many were not understood.
    pub(crate) fn unknown(&self) -> u64 {
        self.doubts.iter().sum()
    }

    pub(crate) fn all_understood(&self) -> bool {
        self.unknown() == 0
    }
}
