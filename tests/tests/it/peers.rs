//! What the README says about other crates, tried out on them.

use jiemi_codes::{Lookup, ResponseCode as _};

/// num_enum: numbers both ways, alternatives, and one variant that keeps the rest.
mod with_num_enum {
    use num_enum::{FromPrimitive, IntoPrimitive};

    #[derive(Debug, Clone, Copy, PartialEq, Eq, FromPrimitive, IntoPrimitive)]
    #[repr(u16)]
    pub(super) enum Code {
        Success = 1000,
        #[num_enum(alternatives = [5099])]
        Server = 5000,
        #[num_enum(catch_all)]
        Other(u16),
    }
}

#[test]
fn num_enum_converts_numbers_and_keeps_the_rest_but_alternatives_lose_theirs() {
    use with_num_enum::Code;
    assert_eq!(Code::from(1000), Code::Success);
    assert_eq!(u16::from(Code::Other(7)), 7);
    assert_eq!(u16::from(Code::from(5099)), 5000);
}

/// num_enum and strum: the conversions that this derive writes too.
mod with_the_same_impls {
    #[derive(Debug, PartialEq, num_enum::TryFromPrimitive)]
    #[repr(u16)]
    pub(super) enum Number {
        Success = 1000,
    }

    #[derive(Debug, PartialEq, strum::AsRefStr, strum::EnumString)]
    pub(super) enum Word {
        Success,
    }
}

/// That two impls do not compile is a case of the UI tests, `conversion_twice`.
#[test]
fn num_enum_and_strum_write_impls_that_this_derive_writes_too() {
    use jiemi_codes_tests::{ShopCode, V3Code};
    use std::str::FromStr;
    use with_the_same_impls::{Number, Word};

    fn reads_numbers<T: TryFrom<u16>>(_: T) {}
    reads_numbers(Number::try_from(1000_u16).expect("a number"));
    reads_numbers(ShopCode::Success);

    fn reads_words<T: FromStr + TryFrom<&'static str> + AsRef<str>>(_: T) {}
    reads_words(Word::try_from("Success").expect("a word"));
    reads_words(V3Code::SystemError);
}

/// strum: names, lists, a message and a longer one, and `from_repr`.
mod with_strum {
    use strum::{Display, EnumIter, EnumMessage, FromRepr, IntoStaticStr};

    #[derive(
        Debug, Clone, Copy, PartialEq, Display, EnumIter, EnumMessage, FromRepr, IntoStaticStr,
    )]
    #[repr(u16)]
    pub(super) enum Code {
        /// Documented.
        #[strum(message = "返回成功。", detailed_message = "Success.")]
        Success = 1000,
        #[strum(to_string = "other code {0}")]
        Other(u16),
    }
}

#[test]
fn strum_has_names_lists_and_two_messages_as_attributes_but_fills_fields_with_zero() {
    use strum::{EnumMessage as _, IntoEnumIterator as _};
    use with_strum::Code;
    assert_eq!(Code::iter().count(), 2);
    assert_eq!(<&str>::from(Code::Success), "Success");
    assert_eq!(Code::Success.get_message(), Some("返回成功。"));
    assert_eq!(Code::Success.get_detailed_message(), Some("Success."));
    assert_eq!(Code::Success.get_documentation(), Some("Documented."));
    assert_eq!(Code::Other(7).to_string(), "other code 7");
    // The number that came is not kept: 1001 is only the discriminant of the variant.
    assert_eq!(Code::from_repr(1001), Some(Code::Other(0)));
    assert_eq!(Code::from_repr(7), None);
}

/// strum: words both ways.
mod with_strum_words {
    use strum::{AsRefStr, EnumString};

    #[derive(Debug, PartialEq, AsRefStr, EnumString)]
    pub(super) enum Code {
        #[strum(serialize = "SYSTEM_ERROR")]
        SystemError,
    }
}

#[test]
fn strum_has_words_both_ways_without_the_word_in_its_error() {
    use with_strum_words::Code;
    assert_eq!("SYSTEM_ERROR".parse(), Ok(Code::SystemError));
    assert_eq!(Code::SystemError.as_ref(), "SYSTEM_ERROR");
    let error = "NEW_WORD".parse::<Code>().unwrap_err();
    assert_eq!(error.to_string(), "Matching variant not found");
}

/// displaydoc: the documentation is the text, with the fields in it.
mod with_displaydoc {
    #[derive(Debug, displaydoc::Display)]
    pub(super) enum Code {
        /// Server error {0}.
        Server(u16),
    }
}

/// thiserror: a text with the fields in it, and the error that caused this one.
mod with_thiserror {
    #[derive(Debug, thiserror::Error)]
    pub(super) enum Code {
        #[error("server error {0}")]
        Server(#[from] std::num::ParseIntError),
    }
}

#[test]
fn displaydoc_and_thiserror_put_fields_into_the_text_and_thiserror_knows_a_source() {
    use std::error::Error as _;
    let shown = with_displaydoc::Code::Server(5003).to_string();
    assert_eq!(shown, "Server error 5003.");
    let error = with_thiserror::Code::from("x".parse::<u16>().unwrap_err());
    assert!(error.to_string().starts_with("server error "));
    assert!(error.source().is_some());
}

#[test]
fn this_derive_shares_numbers_keeps_numbers_in_ranges_and_has_no_fields_in_its_texts() {
    use jiemi_codes_tests::ShopCode;
    assert_eq!(ShopCode::lookup(1008).as_slice().len(), 2);
    assert_eq!(ShopCode::lookup(5003), Lookup::One(ShopCode::Server(5003)));
    assert_eq!(ShopCode::Server(5003).zh(), "服务器错误。");
}
