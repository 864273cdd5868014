//! Discriminants: an `as` cast gives the code.

use jiemi_codes::{Lookup, ResponseCode};

const CALCULATED: i16 = 2 * 1000;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(class = fail, messages = en)]
#[repr(i16)]
enum Units {
    /// The number is the discriminant, and no attribute is needed.
    Bare = 1000,
    /// Only a class in the attribute.
    #[code(success)]
    WithClass = 1001,
    /// Both numbers agree, each in its own spelling.
    #[code(0x3EA)]
    Agreeing = 1_002,
    /// With the suffix of its type.
    Suffixed = 1003_i16,
    /// One more by itself, as the compiler counts.
    #[code(1004)]
    Implied,
    /// A negative one.
    Negative = -7,
    /// One more than a negative one.
    #[code(-6)]
    AfterNegative,
    /// A constant that the macro cannot see.
    #[code(2000)]
    Constant = CALCULATED,
    /// One more than the constant.
    #[code(2001)]
    AfterConstant,
    /// An expression.
    #[code(-32_768)]
    Expression = i16::MIN,
}

#[test]
fn an_as_cast_gives_the_code() {
    let numbers = [1000, 1001, 1002, 1003, 1004, -7, -6, 2000, 2001, -32_768];
    for (code, number) in Units::UNIT_VARIANTS.iter().zip(numbers) {
        assert_eq!(code.code(), number);
        assert_eq!(*code as i16, number);
        assert_eq!(*code as i64, i64::from(*code));
        assert_eq!(Units::lookup(number), Lookup::One(*code));
    }
    assert_eq!(Units::UNIT_VARIANTS.len(), numbers.len());
}

macro_rules! from_a_macro {
    ($literal:literal, $expression:expr, $negative:expr) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
        #[response_code(class = fail, messages = en)]
        #[repr(i16)]
        enum FromMacro {
            /// A literal.
            Literal = $literal,
            /// An expression that is a literal.
            Expression = $expression,
            /// A negative one.
            Negative = $negative,
            /// A calculation, though a short one.
            #[code(-1000)]
            Negated = -$literal,
        }
    };
}
from_a_macro!(1000, 7, -7);

#[test]
fn a_discriminant_may_come_from_a_macro() {
    for code in FromMacro::UNIT_VARIANTS {
        assert_eq!(*code as i16, code.code());
    }
    assert_eq!(FromMacro::Literal.code(), 1000);
    assert_eq!(FromMacro::Expression.code(), 7);
    assert_eq!(FromMacro::Negative.code(), -7);
}

#[test]
fn the_native_repr_is_the_type_unless_the_option_names_one() {
    let number: i16 = Units::Bare.into();
    assert_eq!(number, 1000);
}

/// Without `#[repr]` the discriminants are of the type `isize`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = i64, class = fail, messages = en)]
enum WithoutRepr {
    /// Beyond 16 bits.
    Great = 2_147_483_647,
    /// Negative.
    Small = -1,
    /// The one after it.
    #[code(0)]
    Zero,
}

#[test]
fn discriminants_need_no_native_repr() {
    for code in WithoutRepr::UNIT_VARIANTS {
        assert_eq!(*code as i64, code.code());
    }
    assert_eq!(
        WithoutRepr::lookup(i32::MAX).one(),
        Some(WithoutRepr::Great)
    );
}

#[test]
fn without_discriminants_an_as_cast_need_not_give_the_code() {
    #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
    #[response_code(repr = u16, class = fail, messages = en)]
    enum Plain {
        /// The first.
        #[code(1000)]
        First,
    }
    assert_eq!((Plain::First as u16, Plain::First.code()), (0, 1000));
}

/// Variants that keep a number, beside discriminants, which then need a `#[repr]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(class = indeterminate, messages = en)]
#[repr(u16)]
enum WithFields {
    /// A number alone.
    Success = 1000,
    /// The discriminant of a variant with a field is not its code.
    #[code(5000..=5999)]
    Server(u16) = 7,
    /// A number after it.
    #[code(8)]
    AfterServer,
    /// A constant.
    #[code(9)]
    Constant = 3 * 3,
    /// A number after the constant.
    #[code(10)]
    AfterConstant,
    /// The rest.
    #[code(other)]
    Other(u16),
    /// The greatest.
    Greatest = 65_535,
}

#[test]
fn an_enum_with_fields_may_have_discriminants() {
    for number in [1000, 5003, 8, 9, 10, u16::MAX, 0, 7] {
        let code = WithFields::try_from(number).unwrap();
        assert_eq!(code.code(), number);
    }
    assert_eq!(WithFields::lookup(7), Lookup::One(WithFields::Other(7)));
    assert_eq!(
        WithFields::lookup(5003),
        Lookup::One(WithFields::Server(5003))
    );
    assert_eq!(WithFields::lookup(8), Lookup::One(WithFields::AfterServer));
    assert_eq!(WithFields::lookup(9), Lookup::One(WithFields::Constant));
    assert_eq!(
        WithFields::lookup(u16::MAX),
        Lookup::One(WithFields::Greatest)
    );
}

/// A repr that is wider than the codes: the option names their type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = i8, class = fail, messages = en)]
#[repr(u64)]
enum WideRepr {
    /// One.
    One = 1,
    /// Two.
    #[code(2)]
    Two,
}

#[test]
fn the_native_repr_may_be_any_type_that_fits_the_discriminants() {
    assert_eq!(WideRepr::Two as u64, 2);
    assert_eq!(i64::from(WideRepr::One), 1);
}
