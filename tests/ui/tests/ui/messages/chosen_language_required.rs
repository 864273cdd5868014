// With `messages = zh` or `messages = en`, a variant has a message in that language.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = zh)]
enum ChineseMissing {
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en)]
enum EnglishMissing {
    /// 订单不存在。
    #[code(3001)]
    NotFound,
}

fn main() {}
