// A catalogue whose protocol is wrong does not compile.

use jiemi_codes::{Protocol, ResponseCode};

const V3: Protocol = Protocol::new("code").success_without_code(&[202]);

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = V3)]
enum Code {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

fn main() {}
