// A number is not a name: the macro cannot see the value behind a name.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Constant {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(NOT_FOUND)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum AssociatedConstant {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(u16::MAX)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Path {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(codes::NOT_FOUND)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum MacroCall {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(concat!(3, 001))]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum MessageFirst {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(value = "No such order.")]
    NotFound,
}

fn main() {}
