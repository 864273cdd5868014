// A number is written by itself: the macro does not calculate.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Sum {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3000 + 1)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Cast {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001 as u16)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum TwoAlternatives {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001 | 3002)]
    NotFound,
}

fn main() {}
