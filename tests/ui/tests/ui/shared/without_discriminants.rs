// A code that is shared has no discriminant, since two discriminants cannot be equal.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum OneIsImplied {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008, shared)]
    Refused,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(1008, shared)]
    NotFound = 1008,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum BothAreWritten {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008, shared)]
    Refused = 1008,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(1008, shared)]
    NotFound = 1008,
}

fn main() {}
