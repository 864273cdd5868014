// Each variant has a word.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum NoAttribute {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum ClassOnly {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code(fail)]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum EmptyList {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code()]
    Refused,
}

fn main() {}
