//! Catalogues that have no number in common; the mistakes are in `ui/disjoint`.

use jiemi_codes::{HttpStatus, PayCode, ResponseCode, assert_disjoint};
use jiemi_codes_tests::SignedNumbers;

mod bank {
    use jiemi_codes::ResponseCode;

    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = u128, class = fail, messages = en)]
    pub(super) enum Code {
        /// 2 to the power of 127, which is no number of a signed catalogue.
        #[code(170_141_183_460_469_231_731_687_303_715_884_105_728)]
        Great,
        /// What in 16 bits would be 1000.
        #[code(66_536)]
        Beyond,
        /// A range.
        #[code(7000..=7999)]
        Bank(u128),
        /// All others, which no list has.
        #[code(other)]
        Other(u128),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = i8, class = fail, messages = en)]
enum Narrow {
    /// Shared within one enum.
    #[code(-128, shared)]
    Least,
    /// Shared within one enum.
    #[code(-128, shared)]
    LeastAgain,
    /// In a range of the same enum.
    #[code(5)]
    Five,
    /// The range.
    #[code(2..=9)]
    Range(i8),
}

// As an item, of two and of more, in any order and with a comma at the end.
assert_disjoint!(bank::Code, PayCode);
assert_disjoint!(PayCode, bank::Code, HttpStatus, Narrow);
assert_disjoint!(Narrow, HttpStatus, bank::Code,);
assert_disjoint!(SignedNumbers, bank::Code);
assert_disjoint!(PayCode);

#[test]
fn it_is_a_statement_too() {
    assert_disjoint!(PayCode, HttpStatus);
}
