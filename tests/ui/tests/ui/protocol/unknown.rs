// `protocol` names a constant that exists.

use jiemi_codes::{Protocol, ResponseCode};

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = V3)]
enum Unknown {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = protocols::V3)]
enum UnknownOfModule {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = Protocol::WECHAT)]
enum UnknownOfType {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

fn main() {}
