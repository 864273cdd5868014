// A range has at least one number in it.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Backwards {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5999..=5000)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum BackwardsByOne {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3002..=3001, fail)]
    NotFound(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Empty {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..5000)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum BelowTheLeast {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(..0)]
    Server(u16),
}

fn main() {}
