// An enum is `Copy`.

use jiemi_codes::ResponseCode;

#[derive(Debug, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

fn main() {}
