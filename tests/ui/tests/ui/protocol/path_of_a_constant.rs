// `protocol` takes the path of a constant, not an expression.

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
#[response_code(repr = u16, class = fail, protocol = V3.message("message"))]
enum Chain {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = Protocol::DEFAULT.message("msg"), display = en)]
enum Constant {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = &V3)]
enum Reference {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = 7)]
enum Number {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = { V3 })]
enum Block {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = (V3))]
enum Brackets {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = Protocol { code: "code" })]
enum Struct {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = protocol!())]
enum Macro {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = Protocol::<'static>::DEFAULT)]
enum Generic {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = <Protocol>::DEFAULT)]
enum Qualified {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, protocol = V3 display = en)]
enum MissingComma {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

fn main() {}
