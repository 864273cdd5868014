// A word is a string literal.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Name {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code(REFUSED)]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Path {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code(codes::REFUSED)]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Macro {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code(concat!("RE", "FUSED"))]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Bytes {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code(b"REFUSED")]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum CString {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code(c"REFUSED")]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Character {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code('R')]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Float {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code(1.5)]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Bool {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code(true)]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Suffixed {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code("REFUSED"x)]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum List {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code(["REFUSED"])]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum NamedLikeAName {
    /// The user is paying.
    #[code(value, poll)]
    UserPaying,
}

fn main() {}
