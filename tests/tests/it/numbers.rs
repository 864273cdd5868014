//! The number of a variant: how it may be written, and that it is kept.

use jiemi_codes::{Code, Codes, Lookup, ResponseCode};

/// A catalogue of one integer type, with variants at both of its ends.
macro_rules! at_both_ends {
    ($($integer:ident: $least:literal, $greatest:literal;)*) => {$(
        mod $integer {
            use jiemi_codes::{Code, Lookup, ResponseCode};

            #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
            #[response_code(repr = $integer, messages = en)]
            enum Ends {
                /// The least number of the type.
                #[code($least, fail)]
                Least,
                /// The greatest number of the type.
                #[code($greatest, success)]
                Greatest,
                /// A number in the middle.
                #[code(7, poll)]
                Middle,
            }

            #[test]
            fn both_ends_of_the_type_are_numbers() {
                assert_eq!(Ends::lookup($integer::MIN), Lookup::One(Ends::Least));
                assert_eq!(Ends::lookup($integer::MAX), Lookup::One(Ends::Greatest));
                assert_eq!(Ends::lookup(7), Lookup::One(Ends::Middle));
                assert_eq!(Ends::lookup($integer::MIN + 1), Lookup::Unknown);
                assert_eq!(Ends::lookup($integer::MAX - 1), Lookup::Unknown);
            }

            #[test]
            fn both_ends_round_trip() {
                for (code, number) in [(Ends::Least, $integer::MIN), (Ends::Greatest, $integer::MAX)] {
                    assert_eq!(code.code(), number);
                    assert_eq!($integer::from(code), number);
                    assert_eq!(Ends::try_from(number), Ok(code));
                }
                let unknown = Ends::try_from(9_i8).unwrap_err();
                assert_eq!(unknown.code(), Code::Number(9));
            }

            #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
            #[response_code(repr = $integer, messages = en, class = indeterminate, total)]
            enum Split {
                /// Up to 99.
                #[code(..=99)]
                Low($integer),
                /// From 100.
                #[code(100..)]
                High($integer),
            }

            #[test]
            fn open_ranges_reach_both_ends_of_the_type() {
                for number in [$integer::MIN, 0, 99] {
                    assert_eq!(Split::lookup(number), Lookup::One(Split::Low(number)));
                    assert_eq!(Split::from(number), Split::Low(number));
                }
                for number in [100, $integer::MAX] {
                    assert_eq!(Split::lookup(number), Lookup::One(Split::High(number)));
                    assert_eq!($integer::from(Split::from(number)), number);
                }
            }
        }
    )*};
}

at_both_ends! {
    i8: -128, 127;
    i16: -32768, 32767;
    i32: -2147483648, 2147483647;
    i64: -9223372036854775808, 9223372036854775807;
    u8: 0, 255;
    u16: 0, 65535;
    u32: 0, 4294967295;
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = i32, class = fail, messages = en)]
enum Spelling {
    /// Hexadecimal.
    #[code(0x3E8)]
    Hexadecimal,
    /// Octal.
    #[code(0o17)]
    Octal,
    /// Binary.
    #[code(0b1010)]
    Binary,
    /// With underscores.
    #[code(1_000_000)]
    Underscores,
    /// Negative.
    #[code(-1)]
    Negative,
    /// Negative and hexadecimal.
    #[code(-0x10)]
    NegativeHexadecimal,
    /// Zero.
    #[code(0)]
    Zero,
}

#[test]
fn a_number_may_be_written_like_any_rust_integer() {
    let numbers = Spelling::UNIT_VARIANTS.iter().map(|code| code.code());
    assert_eq!(
        numbers.collect::<Vec<_>>(),
        [1000, 15, 10, 1_000_000, -1, -16, 0],
    );
    for code in Spelling::UNIT_VARIANTS {
        assert_eq!(Spelling::lookup(code.code()), Lookup::One(*code));
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u32, class = fail, messages = en)]
#[repr(u8)]
enum Narrow {
    /// Wider than the native type.
    #[code(70_000)]
    Wide,
}

#[test]
fn the_repr_option_overrides_the_native_repr() {
    let number: u32 = Narrow::Wide.code();
    assert_eq!(number, 70_000);
}

macro_rules! by_fragments {
    ($negative:literal, $literal:literal, $expression:expr, $token:tt, $integer:ty) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
        #[response_code(repr = i16, class = fail, messages = en)]
        #[repr(i16)]
        enum Discriminated {
            /// A negative `literal` fragment.
            Negative = $negative,
            /// An `expr` fragment.
            Expression = $expression,
            /// A `tt` fragment.
            Token = $token,
            /// A field of a `ty` fragment.
            #[code(500..=599)]
            Kept($integer),
        }

        #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
        #[response_code(repr = $integer, class = fail, messages = en)]
        enum Attributed {
            /// A negative `literal` fragment.
            #[code($negative)]
            Negative,
            /// A `tt` fragment.
            #[code($token)]
            Token,
            /// A range between fragments.
            #[code($literal..=$token)]
            Kept($integer),
        }
    };
}

by_fragments!(-5, 7, 1008, 1009, i16);

#[test]
fn a_discriminant_and_a_field_may_be_fragments_of_a_macro() {
    assert_eq!(Discriminated::Negative.code(), -5);
    assert_eq!(Discriminated::Expression.code(), 1008);
    assert_eq!(Discriminated::Token.code(), 1009);
    assert_eq!(
        Discriminated::lookup(511),
        Lookup::One(Discriminated::Kept(511))
    );
}

#[test]
fn a_number_in_the_attribute_may_be_a_fragment_of_a_macro() {
    assert_eq!(Attributed::Negative.code(), -5);
    assert_eq!(Attributed::Token.code(), 1009);
    assert_eq!(Attributed::lookup(7), Lookup::One(Attributed::Kept(7)));
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = i16, class = fail, messages = en)]
#[expect(non_camel_case_types, reason = "keywords are in lower case")]
enum Raw {
    /// A keyword as a name.
    #[code(1)]
    r#type,
    /// A name that is none.
    #[code(2)]
    r#Plain,
}

#[test]
fn a_raw_identifier_is_named_without_its_prefix() {
    assert_eq!(Raw::r#type.name(), "type");
    assert_eq!(Raw::Plain.name(), "Plain");
    assert_eq!(Raw::r#type.entry().codes, Codes::One(Code::Number(1)));
}

/// Numbers that differ in the highest bits of either half alone.
#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = i64, class = fail, messages = en)]
enum HighestBits {
    /// None.
    #[code(0)]
    None,
    /// That of the low half.
    #[code(0x8000_0000)]
    Low,
    /// That of the high half.
    #[code(-0x8000_0000_0000_0000)]
    High,
    /// Both.
    #[code(-0x7fff_ffff_8000_0000)]
    Both,
}

#[test]
fn numbers_that_differ_in_the_highest_bits_of_their_halves_are_told_apart() {
    for code in HighestBits::UNIT_VARIANTS {
        assert_eq!(HighestBits::lookup(code.code()), Lookup::One(*code));
        for bit in 0..63 {
            assert_eq!(
                HighestBits::lookup(code.code() ^ (1 << bit)),
                match bit {
                    31 => Lookup::One(match code {
                        HighestBits::None => HighestBits::Low,
                        HighestBits::Low => HighestBits::None,
                        HighestBits::High => HighestBits::Both,
                        HighestBits::Both => HighestBits::High,
                    }),
                    _ => Lookup::Unknown,
                }
            );
        }
    }
}
