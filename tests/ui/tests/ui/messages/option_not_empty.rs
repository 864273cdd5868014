// A message has text.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Empty {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, zh = "")]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Blank {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, en = "  ")]
    NotFound,
}

fn main() {}
