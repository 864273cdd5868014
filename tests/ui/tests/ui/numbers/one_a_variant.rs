// A variant has one number; the error counts how many there are.

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
#[response_code(repr = u16, class = fail)]
enum ThreeNumbers {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, 3002, 3003)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum BeforeAnOption {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, 3002, 3003, retry)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum AroundAnOption {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, retry, 3002)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum NumberAndOther {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, other, indeterminate)]
    NotFound(u16),
}

fn main() {}
