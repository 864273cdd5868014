// The ranges of two catalogues do not overlap.

use jiemi_codes::{PayCode, ResponseCode, assert_disjoint};

#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = i16, class = fail, messages = en)]
enum Low {
    /// To 1003.
    #[code(..=1003)]
    Low(i16),
}

#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = u128, class = fail, messages = en)]
enum High {
    /// From 1003.
    #[code(1003..)]
    High(u128),
}

assert_disjoint!(Low, High);
assert_disjoint!(PayCode, Low);
assert_disjoint!(Low, PayCode);

fn main() {}
