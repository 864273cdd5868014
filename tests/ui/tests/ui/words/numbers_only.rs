// If all codes are numbers, the `repr` is an integer type.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Code {
    /// Done.
    #[code(1000, success)]
    Done,

    /// Refused.
    #[code(1008)]
    Refused,
}

fn main() {}
