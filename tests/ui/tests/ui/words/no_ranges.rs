// Words have no ranges.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum OfNumbers {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Server error.
    #[code(500..=599)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum WithoutField {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Server error.
    #[code(500..)]
    Server,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum OfWords {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Server error.
    #[code("A".."B")]
    Server,
}

fn main() {}
