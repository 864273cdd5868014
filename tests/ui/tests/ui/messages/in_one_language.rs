// Codes that are documented in one language only are a single error, at the enum.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Chinese {
    /// 订单不存在。
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum English {
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ChineseAsAnOption {
    #[code(3001, zh = "订单不存在。")]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum EnglishAsAnOption {
    #[code(3001, en = "No such order.")]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum SeveralInChinese {
    /// 订单不存在。
    #[code(3001)]
    NotFound,

    /// 订单已关闭。
    #[code(3002)]
    Closed,

    #[code(3003, zh = "订单已支付。")]
    Paid,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum SeveralInEnglish {
    /// No such order.
    #[code(3001)]
    NotFound,

    /// The order is closed.
    #[code(3002)]
    Closed,

    #[code(3003, en = "The order is paid.")]
    Paid,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum WithARangeAndOther {
    /// No such order.
    #[code(3001)]
    NotFound,

    /// Server error.
    #[code(5000..=5999)]
    Server(u16),

    /// An unknown code.
    #[code(other)]
    Other(u16),
}

fn main() {}
