// A variant with a field has a range or `other`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum NoAttribute {
    /// 服务器错误。
    ///
    /// Server error.
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OnlyAClass {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(fail)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum SingleNumber {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000)]
    Server(u16),
}

fn main() {}
