// A discriminant is the code, so it fits `i64`, even on a variant with a range.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u128)]
#[response_code(repr = u16, class = fail, messages = en)]
enum BesideANumber {
    /// The order was refused.
    #[code(5)]
    Refused = 340282366920938463463374607431768211455,
    /// The order was paid.
    #[code(7, success)]
    Paid = 7,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u128)]
#[response_code(repr = u16, class = fail, messages = en)]
enum InsteadOfANumber {
    /// The order was refused.
    Refused = 170141183460469231731687303715884105727,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u128)]
#[response_code(repr = u16, class = fail, messages = en)]
enum OnARange {
    /// The server failed.
    #[code(500..=599)]
    Server(u16) = 170141183460469231731687303715884105727,
}

fn main() {}
