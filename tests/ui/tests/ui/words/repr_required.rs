// Words need `repr = str`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(class = fail, messages = en)]
enum Code {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code("REFUSED")]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(class = fail, messages = en)]
enum WithAnAlias {
    /// Good.
    #[doc(alias = "ok")]
    #[code("GOOD")]
    Good,
}

fn main() {}
