// An enum of words is `Copy`.

use jiemi_codes::ResponseCode;

#[derive(Debug, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Code {
    /// Good.
    #[code("GOOD")]
    Good,
}

fn main() {}
