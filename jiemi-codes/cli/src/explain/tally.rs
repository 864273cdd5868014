//! How many answers had each class, and how many were not understood.

use crate::explain::judged::{Doubt, Judged, StatusFrom};
use jiemi_codes::Class;

#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) total: u64,
    pub(crate) status_from_body: u64,
    classes: [u64; Class::ALL.len()],
    doubts: [u64; Doubt::ALL.len()],
    not_understood: u64,
}

impl Tally {
    /// Counts an answer; returns its number.
    pub(crate) fn count(&mut self, judged: &Judged) -> u64 {
        self.total += 1;
        if matches!(judged.status, Some((_, StatusFrom::Body))) {
            self.status_from_body += 1;
        }
        for (each, count) in Class::ALL.iter().zip(&mut self.classes) {
            *count += u64::from(*each == judged.class);
        }
        let doubt = judged.doubt();
        self.not_understood += u64::from(doubt.is_some());
        for (each, count) in Doubt::ALL.iter().zip(&mut self.doubts) {
            *count += u64::from(Some(*each) == doubt);
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
    pub(crate) fn not_understood(&self) -> u64 {
        self.not_understood
    }

    pub(crate) fn all_understood(&self) -> bool {
        self.not_understood == 0
    }
}
