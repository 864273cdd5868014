// A variant says what to do next.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum Missing {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum MissingOnARange {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(messages = en)]
enum MissingBesideADiscriminant {
    /// No such order.
    NotFound = 3001,
}

fn main() {}
