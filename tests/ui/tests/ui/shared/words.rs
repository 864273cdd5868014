// `shared` and `primary` are words without a value, each written once.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Misspelt {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008, shraed)]
    Refused,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(1008, shared)]
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

    /// 订单不存在。
    ///
    /// No such order.
    #[code(1008, shared)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum SharedTwice {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008, shared, shared)]
    Refused,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(1008, shared)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum PrimaryTwice {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008, shared, primary, primary)]
    Refused,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(1008, shared)]
    NotFound,
}

fn main() {}
