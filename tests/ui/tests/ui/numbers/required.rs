// A variant has a number.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OnlyAClass {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(fail)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum NoAttribute {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum NoAttributeAndNoClass {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound,
}

fn main() {}
