// An enum of words has no discriminants.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Beside {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code("REFUSED")]
    Refused = 1,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Alone {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    Refused = 1,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Computed {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code("REFUSED")]
    Refused = LEAST + 1,
}

const LEAST: isize = 7;

fn main() {}
