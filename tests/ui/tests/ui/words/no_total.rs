// `total` is for numbers.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en, total)]
enum Code {
    /// Good.
    #[code("GOOD")]
    Good,
}

fn main() {}
