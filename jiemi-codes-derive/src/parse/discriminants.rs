//! The discriminants of all variants, written and implied, as far as the macro can see
//! them. Where two are the same the compiler has its say, and nothing that is generated
//! should be in the way.

use crate::number::{Number, sorted};
use crate::parse::source::Discriminant;

/// Those of the variants so far.
#[derive(Default)]
pub(crate) struct Discriminants {
    known: Vec<(Number, usize)>,
    is_any_written: bool,
    last: Option<Number>,
    is_last_unknown: bool,
}

impl Discriminants {
    pub(crate) fn add(&mut self, discriminant: &Discriminant) {
        let value = match discriminant {
            Discriminant::Literal(literal) => Some(literal.value),
            Discriminant::Absent if self.is_last_unknown => None,
            Discriminant::Absent => match self.last {
                Some(last) => last.next(),
                None => Some(Number::positive(0)),
            },
            Discriminant::TooLarge | Discriminant::Computed(_) => None,
        };
        self.is_any_written |= !matches!(discriminant, Discriminant::Absent);
        self.is_last_unknown = value.is_none();
        self.last = value;
        self.known.extend(value.map(|value| (value, 0)));
    }

    /// Whether two are the same.
    pub(crate) fn collide(self) -> bool {
        let is_same = |pair: &[(Number, usize)]| matches!(pair, [a, b] if a == b);
        self.is_any_written && sorted(self.known).windows(2).any(is_same)
    }
}
