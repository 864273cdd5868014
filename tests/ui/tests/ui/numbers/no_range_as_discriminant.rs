// A range belongs in `#[code(…)]`: it cannot be a discriminant.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(repr = u16, class = fail)]
enum WithAField {
    /// 订单不存在。
    ///
    /// No such order.
    Server(u16) = 500..=599,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(repr = u16, class = fail)]
enum Unit {
    /// 订单不存在。
    ///
    /// No such order.
    Server = 500..=599,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(repr = u16, class = fail)]
enum OpenAbove {
    /// 订单不存在。
    ///
    /// No such order.
    Server(u16) = 500..,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(repr = u16, class = fail)]
enum OpenBelow {
    /// 订单不存在。
    ///
    /// No such order.
    Server(u16) = ..=599,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(repr = u16, class = fail)]
enum BesideTheAttribute {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(500..=599)]
    Server(u16) = 500..=599,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(repr = u16, class = fail)]
enum BesideANumber {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(500)]
    Server = 500..=599,
}

fn main() {}
