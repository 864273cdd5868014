// The word comes first.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Code {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code(fail, "REFUSED")]
    Refused,
}

fn main() {}
