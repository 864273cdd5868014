//! Why a run ends early.

use crate::list::{self, Source, Unreadable};
use crate::misuse::Misuse;
use crate::words::{Languages, Words};
use jiemi_codes_document::DocumentError;
use std::io;

/// Why a run ended early.
pub(crate) enum Failure {
    /// The command line asks for something that makes no sense.
    Misuse(Misuse),
    /// A file that cannot be read.
    Unreadable(Words),
    /// A list that cannot be read, or not in the way that was asked for; the lines to print.
    List(Vec<String>),
    Io(io::Error),
}

impl Failure {
    pub(crate) fn of_list(source: &Source, error: &DocumentError, languages: Languages) -> Self {
        Failure::List(list::told(source, error.problems(), languages))
    }
}

impl From<Unreadable> for Failure {
    fn from(unreadable: Unreadable) -> Self {
        Failure::Unreadable(unreadable.0)
    }
}

impl From<Misuse> for Failure {
    fn from(misuse: Misuse) -> Self {
        Failure::Misuse(misuse)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Io(error)
    }
}
