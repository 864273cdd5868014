// A variant has one number.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum TwoNumbers {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, 3002)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum NumberAndOther {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, other, fail)]
    NotFound(u16),
}

fn main() {}
