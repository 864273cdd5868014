// With `total`, one of the variants that share a number is `primary`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, total)]
enum TotalWithoutPrimary {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008, shared)]
    Refused,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(1008, shared)]
    NotFound,

    /// 未收录的返回码。
    ///
    /// A code this version does not know.
    #[code(other)]
    Other(u16),
}

fn main() {}
