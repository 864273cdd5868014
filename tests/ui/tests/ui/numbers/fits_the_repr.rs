// A number fits the `repr` of the enum, and a `repr` fits `i64`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum TooGreat {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(70000)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = i8, class = fail)]
enum TooSmall {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(-129)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum NegativeInAnUnsignedRepr {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(-1)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u32, class = fail)]
enum NegativeInTheLargestUnsignedRepr {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(-1)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u32)]
#[response_code(repr = u16, class = fail)]
enum DiscriminantTooGreat {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = 70000,
}

macro_rules! codes {
    ($number:literal) => {
        #[derive(Debug, Clone, Copy, ResponseCode)]
        #[response_code(repr = u16, class = fail)]
        enum FromAMacro {
            /// 订单不存在。
            ///
            /// No such order.
            #[code($number)]
            NotFound,
        }
    };
}

codes!(70000);

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = i64, class = fail)]
enum BeyondEveryRepr {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(9223372036854775808)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = i64, class = fail)]
enum BelowEveryRepr {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(-9223372036854775809)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum BeyondEveryReprInASmallOne {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(9223372036854775808)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum BeyondEveryInteger {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(340282366920938463463374607431768211456)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = i64, class = fail)]
enum BelowEveryInteger {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(-340282366920938463463374607431768211456)]
    NotFound,
}

fn main() {}
