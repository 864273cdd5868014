// A field that is not `Copy` also gets the compiler's own error.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server(String),
}

fn main() {}
