// A number has no suffix: its type is the `repr` of the enum.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Suffix {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001u16)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum HexadecimalWithSuffix {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(0xBB9_u16)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum SuffixOfAFloat {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001f32)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum UnknownSuffix {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001px)]
    NotFound,
}

fn main() {}
