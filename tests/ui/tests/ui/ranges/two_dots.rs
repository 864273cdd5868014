// A range is written with `..=` or `..`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ThreeDots {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000...5999)]
    Server(u16),
}

fn main() {}
