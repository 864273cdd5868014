// A number among words is written in quotes.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Decimal {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code(1008)]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Padded {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code(0007)]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Separated {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code(10_000)]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Negative {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code(-1)]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Hexadecimal {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code(0x3E8)]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Suffix {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code(1008u16)]
    Refused,
}

fn main() {}
