//! The words of the attributes, each where it is first written. Generated code names them
//! there, so that an editor can say what they mean.

use proc_macro2::Span;

/// The words that an enum's attributes use.
#[derive(Default)]
pub(crate) struct Mentions {
    words: Vec<(&'static str, Span)>,
}

impl Mentions {
    /// Adds a word, unless it is there.
    pub(super) fn add(&mut self, word: &'static str, span: Span) {
        if self.words.iter().all(|(known, _)| *known != word) {
            self.words.push((word, span));
        }
    }

    pub(crate) fn words(&self) -> &[(&'static str, Span)] {
        &self.words
    }
}
