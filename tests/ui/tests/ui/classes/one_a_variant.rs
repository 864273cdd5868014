// A variant has one next step: a class or `by_status`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum TwoClasses {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, fail, retry)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum ClassAndByStatus {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, by_status, fail)]
    NotFound,
}

fn main() {}
