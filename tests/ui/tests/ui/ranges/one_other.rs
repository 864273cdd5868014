// An enum has one variant for `other`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum TwoOthers {
    /// 未收录的返回码。
    ///
    /// A code this version does not know.
    #[code(other)]
    Other(u16),

    /// 服务器错误。
    ///
    /// Server error.
    #[code(other)]
    Server(u16),
}

fn main() {}
