// The limits of a range are integer literals without quotes or a suffix.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ConstantAtItsStart {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(MIN..=5999)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ConstantAtItsEnd {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=MAX)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum SuffixAtItsEnd {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999u16)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Quoted {
    /// 服务器错误。
    ///
    /// Server error.
    #[code("5000..=5999")]
    Server(u16),
}

fn main() {}
