// A number is written without quotes.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum QuotedNumber {
    /// 订单不存在。
    ///
    /// No such order.
    #[code("3001")]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum WordAsCode {
    /// 订单不存在。
    ///
    /// No such order.
    #[code("NOT_FOUND")]
    NotFound,
}

fn main() {}
