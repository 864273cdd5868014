//! A crate that uses jiemi-codes only through another library.

use reexport::jiemi_codes::ResponseCode;

/// Derived here, with the path to the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en, display = en, error)]
#[response_code(crate = reexport::jiemi_codes)]
pub enum Derived {
    /// One.
    #[code(1)]
    One,
    /// Many.
    #[code(2..)]
    Many(u16),
}

reexport::codes! {
    /// Written by the library's macro.
    Written {
        1 One: "One.",
        2 Two: "Two.",
    }
}

#[cfg(test)]
mod tests {
    use super::{Derived, Written};
    use reexport::jiemi_codes::{Class, ResponseCode as _};

    #[test]
    fn the_derive_works_through_another_library() {
        assert_eq!(Derived::try_from(9), Ok(Derived::Many(9)));
        assert_eq!(Derived::One.to_string(), "One.");
    }

    #[test]
    fn the_macro_of_another_library_can_derive() {
        assert_eq!(Written::lookup(2).one(), Some(Written::Two));
        assert_eq!(Written::Two.en(), "Two.");
        assert_eq!(Written::One.class(), Class::Indeterminate);
    }
}
