// `zh` and `en` take a value.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum WithoutAValue {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, zh)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum WithoutAText {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, en =)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum InParentheses {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, zh("订单不存在。"))]
    NotFound,
}

fn main() {}
