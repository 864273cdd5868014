// One comma separates two options.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16 class = fail)]
enum Missing {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16,, class = fail)]
enum Doubled {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(, repr = u16, class = fail)]
enum Leading {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail;)]
enum Semicolon {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum MissingOnAVariant {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001 fail)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum DoubledOnAVariant {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001,, fail)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum SemicolonOnAVariant {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001; fail)]
    NotFound,
}

fn main() {}
