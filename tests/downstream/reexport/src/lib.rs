//! A library that re-exports jiemi-codes to its users, who need not depend on it.

pub use jiemi_codes;

/// Declares an enum of return codes for a user of this library.
#[macro_export]
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($number:literal $variant:ident: $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, $crate::jiemi_codes::ResponseCode)]
        #[response_code(repr = u16, class = indeterminate, messages = en)]
        #[response_code(crate = $crate::jiemi_codes)]
        pub enum $name {
            $(#[doc = $text] #[code($number)] $variant,)*
        }
    };
}
