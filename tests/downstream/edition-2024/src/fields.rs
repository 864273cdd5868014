//! The type of the field that keeps a number, in every spelling.

use jiemi_codes::ResponseCode;

type Number = u16;

/// Has an associated type.
pub trait Associated {
    /// The number.
    type Number;
}

impl Associated for () {
    type Number = u16;
}

mod numbers {
    pub(crate) type Deep = super::Number;
}

macro_rules! number {
    () => {
        u16
    };
}

macro_rules! with_type {
    ($number:ty) => {
        /// The type comes from outside.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
        #[response_code(repr = u16, class = fail, messages = en)]
        pub enum FromOutside {
            /// Range.
            #[code(1..=9)]
            Range($number),
        }
    };
}
with_type!(core::primitive::u16);

/// A type in each spelling.
#[allow(unused_parens)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en)]
pub enum Spellings {
    /// By its name.
    #[code(100..=199)]
    Plain(u16),
    /// By its path.
    #[code(200..=299)]
    Path(::core::primitive::u16),
    /// By an alias.
    #[code(300..=399)]
    Alias(Number),
    /// By the path of an alias.
    #[code(400..=499)]
    Deep(numbers::Deep),
    /// As an associated type.
    #[code(500..=599)]
    Associated(<() as Associated>::Number),
    /// As an associated type of the enum itself.
    #[code(600..=699)]
    Itself(<Self as ResponseCode>::Repr),
    /// In parentheses.
    #[code(700..=799)]
    Parentheses((u16)),
    /// By a macro.
    #[code(800..=899)]
    Macro(number!()),
    /// As a raw identifier.
    #[code(other)]
    Raw(r#u16),
}

#[cfg(test)]
mod tests {
    use super::{FromOutside, Spellings};
    use jiemi_codes::ResponseCode as _;

    #[test]
    fn the_field_may_spell_its_type_in_any_way() {
        let kept = [
            Spellings::Plain(100),
            Spellings::Path(200),
            Spellings::Alias(300),
            Spellings::Deep(400),
            Spellings::Associated(500),
            Spellings::Itself(600),
            Spellings::Parentheses(700),
            Spellings::Macro(800),
            Spellings::Raw(900),
        ];
        for code in kept {
            assert_eq!(Spellings::lookup(code.code()).one(), Some(code));
        }
        assert_eq!(FromOutside::lookup(7).one(), Some(FromOutside::Range(7)));
    }
}
