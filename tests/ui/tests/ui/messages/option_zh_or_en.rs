// A message is the value of `zh` or `en`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum TextAlone {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, "订单不存在。")]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Message {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, message = "No such order.")]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Misspelt {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, cn = "订单不存在。")]
    NotFound,
}

fn main() {}
