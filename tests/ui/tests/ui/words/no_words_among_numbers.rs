// A word among numbers needs `repr = str`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en)]
enum Word {
    /// Refused.
    #[code(1000)]
    Done,

    /// Refused.
    #[code("REFUSED")]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en)]
enum Padded {
    /// Refused.
    #[code(1000)]
    Done,

    /// Refused.
    #[code("0000")]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en)]
enum Number {
    /// Refused.
    #[code(1000)]
    Done,

    /// Refused.
    #[code("1008")]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en)]
enum Range {
    /// Refused.
    #[code(1000)]
    Done,

    /// Refused.
    #[code("500..=599")]
    Refused(u16),
}

fn main() {}
