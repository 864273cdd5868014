// A number has no brackets around it and no `+` before it.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Parentheses {
    /// 订单不存在。
    ///
    /// No such order.
    #[code((3001))]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Brackets {
    /// 订单不存在。
    ///
    /// No such order.
    #[code([3001])]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Block {
    /// 订单不存在。
    ///
    /// No such order.
    #[code({ 3001 })]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Plus {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(+3001)]
    NotFound,
}

fn main() {}
