// A number that is `shared` has more than one variant.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Alone {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008, shared)]
    Refused,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(1009)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum BesideACodeThatCannotBeRead {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008, shared)]
    Refused,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(1008.0, shared)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum WithAValue {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008, shared = true)]
    Refused,
}

fn main() {}
