// `protocol` is given once.

use jiemi_codes::{Protocol, ResponseCode};

const V3: Protocol = Protocol::new("code");

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = V3, protocol = V3)]
enum Twice {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = V3)]
#[response_code(protocol = Protocol::JIEMI)]
enum InTwoLists {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

fn main() {}
