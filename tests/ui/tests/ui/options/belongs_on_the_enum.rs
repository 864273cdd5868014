// The options of the enum belong in its `#[response_code(…)]`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Repr {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, repr = u16)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Total {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, total)]
    NotFound,
}

fn main() {}
