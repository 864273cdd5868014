// A variant has one `#[code(…)]`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Twice {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, fail)]
    #[code(3001, fail)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum InTwoParts {
    #[code(3001)]
    #[code(fail, zh = "订单不存在。", en = "No such order.")]
    NotFound,
}

fn main() {}
