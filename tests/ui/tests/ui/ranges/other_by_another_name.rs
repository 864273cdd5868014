// The rest is written `other`, not `default`, `_` or `others`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Default {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(default)]
    Rest(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Underscore {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(_)]
    Rest(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Others {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(others)]
    Rest(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Uppercase {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(Other)]
    Rest(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Misspelt {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(othr)]
    Rest(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum WithMoreBehindIt {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(default, indeterminate)]
    Rest(u16),
}

fn main() {}
