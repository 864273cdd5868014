// Code that uses an enum with a mistake gets no errors of its own.

use jiemi_codes::{Protocol, ResponseCode};

const V3: Protocol = Protocol::new("code");

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = Protocol::new("code"))]
enum Call {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol)]
enum Alone {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

fn main() {
    let _ = Call::judge(3001, 200);
    let _ = Call::PROTOCOL;
    let _ = Alone::PROTOCOL.message("message");
    let _ = Alone::NotFound.code();
}
