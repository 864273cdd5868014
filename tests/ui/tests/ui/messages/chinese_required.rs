// If other variants have a Chinese message, each has one.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OnlyEnglish {
    /// No such order.
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
enum OnlyEnglishAsAnOption {
    #[code(3001, en = "No such order.")]
    NotFound,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(3002)]
    Closed,
}

fn main() {}
