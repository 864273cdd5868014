// A variant has an English message.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OnlyChinese {
    /// 订单不存在。
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OnlyChineseAsAnOption {
    #[code(3001, zh = "订单不存在。")]
    NotFound,
}

fn main() {}
