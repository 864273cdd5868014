// A class is one of the six words.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum Misspelt {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, fial)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum WithAnEnding {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, failed)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum InUpperCase {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, Fail)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum Unknown {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, pending)]
    NotFound,
}

fn main() {}
