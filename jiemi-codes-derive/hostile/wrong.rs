//! An enum with mistakes put into it, each into variants of its own, and the
//! errors that must result.

use super::enums::{Enum, Numbers, Variant};
use proptest::sample::Index;

/// Puts a mistake into an enum, if it can have it.
pub(super) type Mistake = fn(&mut Wrong, &Index);

/// What an error must contain: names, numbers and options, not the words between them.
pub(super) type Expected = Vec<String>;

/// An enum on its way from right to wrong.
pub(super) struct Wrong {
    pub(super) code: Enum,
    /// The variants that no mistake has touched.
    pub(super) free: Vec<usize>,
    pub(super) expected: Vec<Expected>,
    /// `shared` without another variant that shares: not an error if some variant cannot be
    /// read, since that one may have the number.
    pub(super) alone: Vec<Expected>,
    /// Words among numbers, or numbers among words: one error if every code is such a mistake.
    pub(super) mismatches: Vec<Expected>,
    pub(super) is_whole: bool,
}

impl Wrong {
    pub(super) fn new(code: Enum) -> Self {
        let free = (0..code.variants.len()).collect();
        Wrong {
            code,
            free,
            expected: Vec::new(),
            alone: Vec::new(),
            mismatches: Vec::new(),
            is_whole: true,
        }
    }

    /// All errors that must result.
    pub(super) fn expected(mut self) -> Vec<Expected> {
        if self.is_whole {
            self.expected.append(&mut self.alone);
        }
        let is_every_code = self.mismatches.len() == self.code.variants.len();
        if is_every_code && self.mismatches.len() > 1 {
            let of_all = vec!["the codes of `Code` are ".to_owned(), "repr = ".to_owned()];
            self.mismatches = vec![of_all];
        }
        self.expected.append(&mut self.mismatches);
        self.expected
    }

    /// Takes a variant that no mistake has touched yet.
    pub(super) fn take(&mut self, index: &Index, fits: impl Fn(&Variant) -> bool) -> Option<usize> {
        let fitting = |nth: &usize| fits(&self.code.variants[self.free[*nth]]);
        let nths: Vec<_> = (0..self.free.len()).filter(fitting).collect();
        let nth = (!nths.is_empty()).then(|| *index.get(&nths))?;
        Some(self.free.remove(nth))
    }

    pub(super) fn error(&mut self, parts: &[&str]) {
        self.expected
            .push(parts.iter().map(|part| (*part).to_owned()).collect());
    }

    /// The end of a variant's name in an error, where a raw name may have its `r#`.
    pub(super) fn name(&self, variant: usize) -> String {
        let name = self.code.variants[variant].name.as_str();
        format!("{}`", name.trim_start_matches("r#"))
    }

    /// The code of a unit variant, as an error shows it.
    pub(super) fn shown(&self, variant: usize) -> String {
        match self.code.variants[variant].numbers {
            Numbers::One(nth) => self.code.shown(nth),
            Numbers::Range(..) | Numbers::Other => "other".to_owned(),
        }
    }

    /// Writes the variant's code so that it cannot be read.
    pub(super) fn miswrite(&mut self, variant: usize, written: &str) {
        let variant = &mut self.code.variants[variant];
        variant.miswritten = Some(written.to_owned());
        variant.discriminant = None;
        self.is_whole = false;
    }
}

pub(super) fn is_one(variant: &Variant) -> bool {
    matches!(variant.numbers, Numbers::One(_))
}

pub(super) fn is_single(variant: &Variant) -> bool {
    matches!(variant.numbers, Numbers::One(_)) && !variant.shared
}

pub(super) fn is_range(variant: &Variant) -> bool {
    matches!(variant.numbers, Numbers::Range(..))
}

pub(super) fn is_any(_: &Variant) -> bool {
    true
}
