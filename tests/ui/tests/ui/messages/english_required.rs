// If other variants have an English message, each has one.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OnlyChinese {
    /// 订单不存在。
    #[code(3001)]
    NotFound,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(3002)]
    Closed,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OnlyChineseAsAnOption {
    #[code(3001, zh = "订单不存在。")]
    NotFound,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(3002)]
    Closed,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OnlyChineseWithLatinLetters {
    /// 请在 App 中支付。
    #[code(3001)]
    NotFound,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(3002)]
    Closed,
}

fn main() {}
