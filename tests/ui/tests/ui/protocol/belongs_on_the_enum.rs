// `protocol` belongs on the enum.

use jiemi_codes::{Protocol, ResponseCode};

const V3: Protocol = Protocol::new("code");

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, protocol = V3)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Alone {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, protocol)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Misspelt {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, protocoll = V3)]
    NotFound,
}

fn main() {}
