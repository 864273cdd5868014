//! Nothing in the scope of an enum or among its variants changes what the derive
//! writes, and what it writes raises no lint.

/// A crate that denies what a linter could find fault with.
#[deny(
    warnings,
    unused,
    nonstandard_style,
    missing_docs,
    unreachable_pub,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unused_qualifications,
    unused_results,
    variant_size_differences,
    let_underscore_drop,
    clippy::all,
    clippy::pedantic,
    clippy::as_conversions,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::integer_division,
    clippy::missing_inline_in_public_items,
    clippy::same_name_method,
    clippy::panic,
    clippy::unwrap_used
)]
mod denies_everything {
    use jiemi_codes::ResponseCode;

    #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
    #[response_code(repr = u16, class = fail, messages = en, total, display = en, error)]
    #[cfg_attr(feature = "serde", response_code(serde))]
    pub(super) enum Strict {
        /// Old.
        #[code(1, shared, primary)]
        #[deprecated = "say `New`"]
        Old,
        /// New.
        #[code(1, shared)]
        New,
        /// Range.
        #[code(500..=599)]
        Range(u16),
        /// Other.
        #[code(other)]
        Other(u16),
    }
}

#[test]
fn a_crate_that_denies_every_lint_compiles() {
    use denies_everything::Strict;
    use jiemi_codes::ResponseCode as _;

    assert_eq!(Strict::from(1).name(), "Old");
    assert_eq!(Strict::lookup(1).as_slice().len(), 2);
    assert_eq!(Strict::from(511), Strict::Range(511));
    assert_eq!(Strict::from(7).to_string(), "Other.");
    assert_eq!(Strict::New.code(), 1);
}

/// No prelude, and other things under the names that one expects.
mod shadows_everything {
    #![no_implicit_prelude]
    #![allow(non_camel_case_types, non_snake_case, dead_code, unused_macros)]

    mod core {}
    mod std {}
    mod jiemi_codes {}
    struct u16;
    struct usize;
    struct str;
    struct bool;
    struct Option;
    struct Result;
    struct String;
    struct Self_;
    trait From {}
    trait TryFrom {}
    trait ResponseCode {}
    trait Copy {}
    fn Some() {}
    fn Ok() {}
    fn Err() {}
    macro_rules! panic {
        () => {};
    }
    macro_rules! matches {
        () => {};
    }

    #[derive(
        ::core::fmt::Debug,
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::cmp::PartialEq,
        ::jiemi_codes::ResponseCode,
    )]
    #[response_code(repr = u16, class = fail, messages = en, display = en, error)]
    #[cfg_attr(feature = "serde", response_code(serde))]
    pub(super) enum Names {
        /// Error.
        #[code(1)]
        Error,
        /// Ok.
        #[code(2)]
        Ok,
        /// Err.
        #[code(3)]
        Err,
        /// Some.
        #[code(4, shared)]
        Some,
        /// None.
        #[code(4, shared)]
        None,
        /// Option.
        #[code(5)]
        Option,
        /// Result.
        #[code(6)]
        Result,
        /// Repr.
        #[code(7)]
        Repr,
        /// String.
        #[code(8)]
        String,
        /// Type.
        #[code(500..=599)]
        Type(::core::primitive::u16),
        /// Lookup.
        #[code(other)]
        Lookup(::core::primitive::u16),
    }
}

#[test]
fn names_in_scope_and_of_variants_change_nothing() {
    use shadows_everything::Names;
    assert_eq!(Names::try_from(1_u16), Ok(Names::Error));
    assert_eq!(Names::lookup(4).as_slice(), [Names::Some, Names::None]);
    assert_eq!(Names::lookup(511).one(), Some(Names::Type(511)));
    assert_eq!(u16::from(Names::Lookup(9)), 9);
    assert_eq!(Names::Repr.to_string(), "Repr.");
}

#[test]
fn an_enum_may_stand_in_a_function() {
    use jiemi_codes::ResponseCode;

    #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
    #[response_code(repr = i8, class = fail, messages = en)]
    #[expect(non_camel_case_types, reason = "a keyword is in lower case")]
    enum r#match {
        /// Inside.
        #[code(-1)]
        Inside,
    }
    assert_eq!(r#match::lookup(-1).one(), Some(r#match::Inside));
    assert_eq!(r#match::Inside.name(), "Inside");
}
