// The field has the type of the `repr`, even behind an alias.

use jiemi_codes::ResponseCode;

type Number = u32;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server(Number),
}

fn main() {}
