// A number fits the `repr` of the enum.

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
#[response_code(repr = u16, class = fail)]
enum TooGreatForEveryInteger {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(340282366920938463463374607431768211456)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = i128, class = fail)]
enum TooSmallForEveryInteger {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(-340282366920938463463374607431768211455)]
    NotFound,
}

fn main() {}
