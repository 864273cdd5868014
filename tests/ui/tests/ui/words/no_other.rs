// An enum of words has no `other`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum WithField {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Any other.
    #[code(other)]
    Other(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum WithoutField {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Any other.
    #[code(other, fail)]
    Other,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Misspelt {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Any other.
    #[code(others)]
    Other(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Default {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Any other.
    #[code(default)]
    Other,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Underscore {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Any other.
    #[code(_)]
    Other,
}

fn main() {}
