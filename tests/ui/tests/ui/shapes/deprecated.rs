// A mistake in a deprecated enum is all that is reported.
#![deny(deprecated)]

use jiemi_codes::ResponseCode;

#[deprecated]
#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, wonderful)]
enum Old {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

fn main() {}
