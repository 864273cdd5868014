// A range fits the `repr` of the enum.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum EndsBeyond {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(65000..=65536)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum EndsFarBeyond {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(65000..9223372036854775809)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum BeginsBeyond {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(65536..)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum BeginsBelow {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(-5..=5)]
    Server(u16),
}

fn main() {}
