//! The six words for what to do next.

use crate::agreed::{self, CLASSES};

/// `jiemi_codes::Class`, known by its index in `Class::ALL`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Class(u8);

impl Class {
    /// The class of a variant whose code says nothing by itself.
    pub(crate) const INDETERMINATE: Class = Class(agreed::INDETERMINATE);

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        (0..)
            .zip(CLASSES)
            .find_map(|(index, known)| (known == word).then_some(Class(index)))
    }

    pub(crate) fn index(self) -> u8 {
        self.0
    }

    pub(crate) fn as_str(self) -> &'static str {
        let index = usize::from(self.0);
        CLASSES.get(index).copied().unwrap_or_default()
    }

    /// The words as a list for an error: `` `success`, `poll`, … or `fail` ``.
    pub(crate) fn one_of_all() -> String {
        crate::suggest::one_of(&CLASSES)
    }
}
