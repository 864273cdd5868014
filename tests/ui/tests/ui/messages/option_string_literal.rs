// A message is a string literal without a suffix.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Number {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, zh = 7)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Letter {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, zh = '无')]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ByteString {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, en = b"No such order.")]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Constant {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, zh = TEXT)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum MacroCall {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, en = concat!("No ", "order."))]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Suffix {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, zh = "订单不存在。"x)]
    NotFound,
}

fn main() {}
