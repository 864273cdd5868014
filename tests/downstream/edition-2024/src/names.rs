//! No prelude, and every usual name is something else.

/// Types, modules and traits.
pub mod types {
    #![no_implicit_prelude]
    #![allow(non_camel_case_types)]

    pub mod core {}
    pub mod std {}
    pub mod alloc {}
    pub mod serde {}
    pub mod jiemi_codes {}
    pub mod __private {}
    pub struct i8;
    pub struct i16;
    pub struct i32;
    pub struct i64;
    pub struct i128;
    pub struct isize;
    pub struct u8;
    pub struct u16;
    pub struct u32;
    pub struct u64;
    pub struct u128;
    pub struct usize;
    pub struct bool;
    pub struct char;
    pub struct str;
    pub struct Option;
    pub struct Protocol;
    pub struct Result;
    pub struct String;
    pub struct Vec;
    pub struct Box;
    pub struct Class;
    pub struct CodeRange;
    pub struct Codes;
    pub struct Entries;
    pub struct Entry;
    pub struct Indices;
    pub struct Found;
    pub struct Lookup;
    pub struct Table;
    pub struct UnresolvedCode;
    pub struct Words;
    pub struct Hash;
    pub trait AsRef {}
    pub trait FromStr {}
    pub trait Copy {}
    pub trait Clone {}
    pub trait Debug {}
    pub trait Display {}
    pub trait Error {}
    pub trait From {}
    pub trait Into {}
    pub trait ResponseCode {}
    pub trait Sized {}
    pub trait TryFrom {}

    /// A protocol among strangers.
    pub const PROTOCOL: ::jiemi_codes::Protocol<'static> = ::jiemi_codes::Protocol::JIEMI;

    /// Words among strangers.
    #[derive(
        ::core::fmt::Debug,
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::cmp::PartialEq,
        ::jiemi_codes::ResponseCode,
    )]
    #[response_code(repr = str, class = fail, messages = en, display = en, error)]
    #[response_code(protocol = PROTOCOL)]
    #[cfg_attr(feature = "serde", response_code(serde))]
    pub enum Word {
        /// One.
        #[code("str")]
        One,
        /// Two.
        #[code("core", shared, primary)]
        Two,
        /// Second.
        #[code("core", shared)]
        Second,
    }

    /// Codes among strangers.
    #[derive(
        ::core::fmt::Debug,
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::cmp::PartialEq,
        ::jiemi_codes::ResponseCode,
    )]
    #[response_code(repr = u16, class = fail, messages = en, display = en, error, total)]
    #[cfg_attr(feature = "serde", response_code(serde))]
    pub enum Code {
        /// One.
        #[code(1)]
        One,
        /// Two.
        #[code(2, shared, primary)]
        Two,
        /// Second.
        #[code(2, shared)]
        Second,
        /// Range.
        #[code(500..=599)]
        Range(::core::primitive::u16),
        /// Other.
        #[code(other)]
        Other(::core::primitive::u16),
    }
}

/// Functions and macros.
pub mod functions_and_macros {
    #![no_implicit_prelude]
    #![allow(non_snake_case, unused_macros)]

    pub fn Some() {}
    pub fn None() {}
    pub fn Ok() {}
    pub fn Err() {}
    pub fn from() {}
    pub fn try_from() {}
    pub fn drop() {}
    pub fn forget() {}
    pub fn lookup() {}
    pub fn const_lookup() {}
    pub fn entries() {}
    pub fn code() {}
    macro_rules! nothing {
        ($($name:ident)*) => {$(
            macro_rules! $name {
                () => {};
            }
        )*};
    }
    nothing!(panic unreachable todo matches assert assert_eq compile_error concat stringify);
    nothing!(format_args write vec println include_str impl_serde __impl_serde impl_schemars);

    /// Codes among strangers.
    #[derive(
        ::core::fmt::Debug,
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::cmp::PartialEq,
        ::jiemi_codes::ResponseCode,
    )]
    #[response_code(repr = i8, class = fail, messages = en, display = en, error)]
    #[cfg_attr(feature = "serde", response_code(serde))]
    pub enum Code {
        /// One.
        #[code(-1, shared)]
        One,
        /// Another.
        #[code(-1, shared)]
        Another,
        /// Other.
        #[code(100..)]
        Great(::core::primitive::i8),
    }
}

/// Enums with the names of items that their expansion needs.
pub mod enums {
    macro_rules! named {
        ($($name:ident)*) => {$(
            /// An enum under a usual name.
            #[allow(non_camel_case_types)]
            #[derive(Debug, Clone, Copy, PartialEq, jiemi_codes::ResponseCode)]
            #[response_code(repr = u8, class = fail, messages = en)]
            pub enum $name {
                /// One.
                #[code(1)]
                One,
                /// Other.
                #[code(other)]
                Other(::core::primitive::u8),
            }
        )*};
    }
    named!(Protocol Option Result String Class Entry Entries Lookup UnresolvedCode Table Found);
    named!(i64 Code u8 usize str core std jiemi_codes_ r#type r#match Self_);
}

#[cfg(test)]
mod tests {
    use jiemi_codes::{Lookup, ResponseCode};
    use std::convert::TryFrom;

    #[test]
    fn other_types_under_the_usual_names_change_nothing() {
        use super::types::{Code, Word, PROTOCOL};
        assert_eq!(Word::PROTOCOL, PROTOCOL);
        assert_eq!(Code::from(511), Code::Range(511));
        assert_eq!(Code::from(2), Code::Two);
        assert_eq!(Code::lookup(2).as_slice(), [Code::Two, Code::Second]);
        assert_eq!(u16::from(Code::Other(7)), 7);
        assert_eq!(Code::Second.to_string(), "Second.");
    }

    #[test]
    fn other_functions_and_macros_under_the_usual_names_change_nothing() {
        use super::functions_and_macros::Code;
        assert!(Code::try_from(-1_i8).unwrap_err().is_shared());
        assert_eq!(Code::try_from(101), Ok(Code::Great(101)));
        assert_eq!(Code::lookup(0), Lookup::Unknown);
        assert_eq!(Code::Another.to_string(), "Another.");
    }

    #[test]
    fn an_enum_may_have_any_name() {
        use super::enums;
        assert_eq!(enums::Option::lookup(1), Lookup::One(enums::Option::One));
        assert_eq!(enums::u8::lookup(9), Lookup::One(enums::u8::Other(9)));
        assert_eq!(enums::core::Other(7).code(), 7);
        assert_eq!(enums::r#type::One.name(), "One");
        assert_eq!(enums::Lookup::UNIT_VARIANTS, [enums::Lookup::One]);
    }
}
