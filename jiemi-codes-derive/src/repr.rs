//! The type of a catalogue's codes.

use crate::integer::Integer;

/// What `repr` says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Repr {
    /// The codes are numbers.
    Integer(Integer),
    /// The codes are words.
    Str,
}

impl Repr {
    /// The type of the numbers; `None` if the codes are words.
    pub(crate) fn integer(self) -> Option<Integer> {
        match self {
            Repr::Integer(integer) => Some(integer),
            Repr::Str => None,
        }
    }
}
