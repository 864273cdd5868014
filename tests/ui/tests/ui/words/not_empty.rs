// A code is not empty.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Empty {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code("")]
    None,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Raw {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code(r#""#, fail)]
    None,
}

fn main() {}
