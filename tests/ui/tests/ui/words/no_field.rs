// A variant with a word has no field.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Number {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code("REFUSED")]
    Refused(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Text {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code("REFUSED")]
    Refused(&'static str),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Named {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code("REFUSED")]
    Refused { order: u64 },
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Empty {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code("REFUSED")]
    Refused(),
}

fn main() {}
