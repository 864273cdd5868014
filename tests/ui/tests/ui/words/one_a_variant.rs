// A variant has one word.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Two {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code("REFUSED", "DENIED")]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum AndNumber {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code("REFUSED", 1008)]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Or {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code("REFUSED" | "DENIED")]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Sum {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code("RE" + "FUSED")]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Message {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code("REFUSED", "已拒绝", fail)]
    Refused,
}

fn main() {}
