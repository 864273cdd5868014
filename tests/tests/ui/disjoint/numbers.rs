// A number belongs to one catalogue.

use jiemi_codes::{HttpStatus, PayCode, ResponseCode, assert_disjoint};

#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = i64, class = fail, messages = en)]
enum BankCode {
    /// Locked.
    #[code(1008)]
    Locked,
    /// Not found.
    #[code(404)]
    NotFound,
    /// Negative, as no other.
    #[code(-1)]
    Negative,
    /// A status that no list has by itself.
    #[code(418)]
    Teapot,
}

assert_disjoint!(BankCode, PayCode, HttpStatus);

fn main() {}
