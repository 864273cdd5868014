// A class takes no value.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum WithAValue {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, fail = true)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum WithAList {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, fail(now))]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum ByStatusWithAValue {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, by_status = 401)]
    NotFound,
}

fn main() {}
