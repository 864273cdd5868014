// A word takes no name.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Named {
    /// Good.
    #[code(word = "GOOD")]
    Good,
    /// Refused.
    #[code(rename = "REFUSED", fail)]
    Refused,
    /// Typed.
    #[code(r#type)]
    Type,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum MessageFirst {
    /// The user is paying.
    #[code(text = "The user is paying.", poll)]
    UserPaying,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum NamedAndWithoutQuotes {
    /// Good.
    #[code(word = GOOD)]
    Good,
}

fn main() {}
