// A range fits the `repr` of the enum.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum EndsBeyond {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(65000..=65536)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum BeginsBeyond {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(65536..)]
    Server(u16),
}

fn main() {}
