// A discriminant that only the compiler can compute agrees with the number too.

use jiemi_codes::ResponseCode;

const N: u16 = 7;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Constant {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(258)]
    A = N,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Block {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(6)]
    A = { N },
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Condition {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(2)]
    A = if true { 1 } else { 2 },
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Index {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(2)]
    A = [1, 2][0],
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum ImpliedAfterIt {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(7)]
    A = N,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(9)]
    B,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum WithFields {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(258)]
    A = N,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(5000..=5999)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum WithFieldsAndImplied {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(7)]
    A = N,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(9)]
    B,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(5000..=5999)]
    Server(u16),
}

fn main() {}
