// An enum is `Copy`; the options add no errors of their own.

use jiemi_codes::ResponseCode;

#[derive(Debug, ResponseCode)]
#[response_code(repr = u16, class = fail, total, display = en, error)]
enum Code {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,

    /// 未收录的返回码。
    ///
    /// A code this version does not know.
    #[code(other)]
    Other(u16),
}

fn main() {}
