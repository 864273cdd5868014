// The number comes before the options.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum NotFirst {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(fail, 3001)]
    NotFound,
}

fn main() {}
