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

// Whether the second word is the code of the first cannot be said: neither has to go.
#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail)]
enum TwoWords {
    /// 拒绝。
    ///
    /// Refused.
    #[code("REFUSED", shared)]
    Refused,

    /// 银行拒绝。
    ///
    /// The bank refused.
    #[code("RE" FUSED, shared)]
    RefusedByBank,
}

fn main() {}
