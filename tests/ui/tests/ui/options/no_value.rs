// `total` and `error` take no value.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, total = true)]
enum Total {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,

    /// 未收录的返回码。
    ///
    /// A code this version does not know.
    #[code(other)]
    Other(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, display = en, error = true)]
enum Error {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

fn main() {}
