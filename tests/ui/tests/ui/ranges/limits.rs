// A range has a first or a last number; with `..=` it has a last number.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum WithoutLimits {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(..)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum WithoutLast {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=)]
    Server(u16),
}

fn main() {}
