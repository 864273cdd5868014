// Only a single number is `shared`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum SharedRange {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999, shared)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum SharedOther {
    /// 未收录的返回码。
    ///
    /// A code this version does not know.
    #[code(other, shared)]
    Other(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum PrimaryRange {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000.., primary)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum PrimaryOther {
    /// 未收录的返回码。
    ///
    /// A code this version does not know.
    #[code(other, primary)]
    Other(u16),
}

fn main() {}
