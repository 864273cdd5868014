// A range has no parentheses around it, and a comma separates it from an option.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Parentheses {
    /// 服务器错误。
    ///
    /// Server error.
    #[code((5000..=5999))]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum TextAfterIt {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999 fail)]
    Server(u16),
}

fn main() {}
