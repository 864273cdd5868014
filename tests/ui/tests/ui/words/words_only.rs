// If all codes are words, the `repr` is `str`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en)]
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
#[repr(u8)]
enum Native {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code("REFUSED")]
    Refused,
}

fn main() {}
