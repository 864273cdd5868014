// Many mistakes are reported at once.

use jiemi_codes::{Protocol, ResponseCode};

const V3: Protocol = Protocol::new("code");

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol, protocol = "V3", protocoll = V3, wonderful)]
enum Code {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, protocol = V3, wonderful)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = Protocol::new("code"), display, error)]
enum Expression {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001 fail)]
    NotFound,
}

fn main() {}
