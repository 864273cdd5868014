//! Variants under names that the expansion, the trait or the prelude have.

use jiemi_codes::ResponseCode;

macro_rules! codes {
    ($($number:literal $name:ident)*) => {
        /// Variants under all kinds of names.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
        #[response_code(repr = i32, class = fail, messages = en, display = en, error)]
        pub enum Code {
            $(
                /// A name.
                #[code($number)]
                $name,
            )*
            /// A name.
            #[code(1000..=1999)]
            Repr(i32),
            /// A name.
            #[code(other)]
            Error(i32),
        }
    };
}

codes! {
    1 Ok 2 Err 3 Some 4 None 5 Self_ 6 Option 7 Result 8 String 9 Type 10 Lookup 11 Class
    12 Entry 13 Unknown 14 One 15 Shared 16 From 17 Default 18 r#type 19 r#match 20 r#fn
    21 ENTRIES 22 UNIT_VARIANTS 23 lookup 24 code 25 entry 26 name 27 class 28 from 29 try_from
    30 Indices 31 Found 32 Copy 33 ResponseCode 34 u16 35 core 36 Other
    37 const_lookup 38 judge 39 from_name 40 Number 41 Word 42 i64 43 Code
}

#[cfg(test)]
mod tests {
    use super::Code;
    use jiemi_codes::{Lookup, ResponseCode};
    use std::convert::TryFrom;

    #[test]
    fn variants_may_have_any_name() {
        assert_eq!(<Code as TryFrom<i32>>::try_from(2), Ok(Code::Err));
        assert_eq!(<Code as ResponseCode>::lookup(1), Lookup::One(Code::Ok));
        assert_eq!(<Code as ResponseCode>::ENTRIES.len(), 45);
        assert_eq!(<Code as ResponseCode>::UNIT_VARIANTS.len(), 43);
        assert_eq!(ResponseCode::code(Code::Repr(1007)), 1007);
        assert_eq!(i32::from(Code::Error(-9)), -9);
    }

    #[test]
    fn a_raw_identifier_is_named_without_its_prefix() {
        assert_eq!(ResponseCode::name(Code::r#type), "type");
        assert_eq!(ResponseCode::name(Code::r#fn), "fn");
    }

    #[test]
    fn a_variant_named_like_an_inherent_item_hides_nothing_of_the_trait() {
        let code = <Code as ResponseCode>::lookup(23).one();
        assert_eq!(code, Some(Code::lookup));
        assert_eq!(ResponseCode::entry(Code::entry).name, "entry");
        let code = <Code as ResponseCode>::from_name("from_name");
        assert_eq!(code, Some(Code::from_name));
        assert_eq!(i64::from(Code::const_lookup), 37);
    }
}
