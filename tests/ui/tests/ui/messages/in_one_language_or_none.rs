// A variant without any message is reported too, beside the language that all variants lack.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OneHasNone {
    /// 订单不存在。
    #[code(3001)]
    NotFound,

    /// 订单已关闭。
    #[code(3002)]
    Closed,

    #[code(3003)]
    Paid,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum NobodyHasOne {
    #[code(3001)]
    NotFound,

    #[code(3002)]
    Closed,
}

fn main() {}
