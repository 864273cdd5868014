// Many mistakes in one enum are all reported at once.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en, total)]
enum Code {
    /// Refused.
    #[code(1008)]
    Number,

    /// Refused.
    #[code(other)]
    Other(u16),

    /// Refused.
    #[code(1..=9)]
    Range(u16),

    /// Refused.
    #[code("")]
    Empty,

    /// Refused.
    #[code(REFUSED)]
    Name,


    /// Refused.
    #[code("F")]
    Field(u16),

    /// Refused.
    Missing,

    /// Refused.
    #[code("SAME")]
    One,

    /// Refused.
    #[code("SAME")]
    Two,

    /// Refused.
    #[code("CLASS", sucess)]
    Class,
}

fn main() {}
