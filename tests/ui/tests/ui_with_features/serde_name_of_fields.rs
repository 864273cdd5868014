// `serde = name` is for units only: a variant with a field would lose its number.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, serde = name)]
enum Range {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(5000..=5999)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, serde = name)]
enum Other {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(other)]
    Other(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, serde = name, schemars)]
enum Both {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(5000..=5999)]
    Server(u16),

    /// 订单不存在。
    ///
    /// No such order.
    #[code(other)]
    Other(u16),
}

fn main() {}
