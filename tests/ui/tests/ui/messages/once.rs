// A message and its language are each given once.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum MessageTwice {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, zh = "订单不存在。", zh = "没有订单。")]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = zh, messages = en)]
enum LanguageTwice {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

fn main() {}
