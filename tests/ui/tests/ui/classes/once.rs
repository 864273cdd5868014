// A class is written once.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum ClassTwice {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, fail, fail)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum ByStatusTwice {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, by_status, by_status)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, class = retry)]
enum DefaultTwice {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

fn main() {}
