// With `total`, every number has a variant.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u8, class = fail, total)]
enum Gap {
    /// 小号段。
    ///
    /// The low numbers.
    #[code(0..=99)]
    Low(u8),

    /// 大号段。
    ///
    /// The high numbers.
    #[code(101..)]
    High(u8),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u8, class = fail, total)]
enum GapsAtBothEnds {
    /// 小号段。
    ///
    /// The low numbers.
    #[code(1..=99)]
    Low(u8),

    /// 大号段。
    ///
    /// The high numbers.
    #[code(100..=200)]
    High(u8),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u8, class = fail, total)]
enum WithoutRanges {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(1)]
    NotFound,
}

fn main() {}
