// `protocol` takes a value.

use jiemi_codes::{Protocol, ResponseCode};

const V3: Protocol = Protocol::new("code");

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol)]
enum Alone {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol =)]
enum Nothing {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol, display = en)]
enum First {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol(V3))]
enum List {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

fn main() {}
