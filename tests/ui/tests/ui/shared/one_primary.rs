// One of the variants that share a number is `primary`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum TwoPrimaries {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008, shared, primary)]
    Refused,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(1008, shared, primary)]
    NotFound,
}

fn main() {}
