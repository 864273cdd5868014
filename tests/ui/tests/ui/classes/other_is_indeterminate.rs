// The class of `other` is `indeterminate`: nobody knows what an unknown code means.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Success {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(other, success)]
    Other(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Poll {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(other, poll)]
    Other(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Retry {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(other, retry)]
    Other(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Fail {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(other, fail)]
    Other(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ByStatus {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(other, by_status)]
    Other(u16),
}

fn main() {}
