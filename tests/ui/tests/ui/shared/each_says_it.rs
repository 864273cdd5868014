// Each variant that shares a number says `shared`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum NobodySaysIt {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008)]
    Refused,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(1008)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OneDoesNotSayIt {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008, shared)]
    Refused,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(1008)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OneOfThreeDoesNotSayIt {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008, shared)]
    Refused,

    /// 订单已关闭。
    ///
    /// The order is closed.
    #[code(1008, shared)]
    Closed,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(1008)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum ThroughADiscriminant {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = 1008,

    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008)]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum TheFirstDoesNotSayIt {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008)]
    Refused,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(1008, shared)]
    NotFound,
}

fn main() {}
