// If any discriminant is explicit, those that Rust implies agree with the numbers too.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum AfterIt {
    /// 订单不存在。
    ///
    /// No such order.
    A = 1,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(7)]
    B,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum BeforeTheFirst {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(7)]
    A,

    /// 订单不存在。
    ///
    /// No such order.
    B = 8,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum AfterARange {
    /// 订单不存在。
    ///
    /// No such order.
    A = 1,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(500..=599)]
    Server(u16),

    /// 订单不存在。
    ///
    /// No such order.
    #[code(7)]
    B,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Two {
    /// 订单不存在。
    ///
    /// No such order.
    A = 1,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(7)]
    B,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(8)]
    C,
}

fn main() {}
