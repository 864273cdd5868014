// The compiler reports a discriminant that fits no integer type; the macro reports one that
// cannot be a code.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(repr = u16, class = fail)]
enum BeyondEveryInteger {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = 340282366920938463463374607431768211456,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u64)]
#[response_code(repr = i64, class = fail)]
enum BeyondEveryCode {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = 9223372036854775808,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u64)]
#[response_code(repr = i64, class = fail)]
enum BeyondEveryCodeBesideANumber {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound = 9223372036854775808,
}

fn main() {}
