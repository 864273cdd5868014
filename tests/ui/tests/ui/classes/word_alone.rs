// On a variant, a class takes no name.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum Assigned {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, class = fail)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum Path {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, Class::Fail)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum Quoted {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, "fail")]
    NotFound,
}

fn main() {}
