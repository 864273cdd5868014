// Two variants for `other` are both reported, even if something else is wrong with them.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OneIsAUnit {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(other)]
    Other(u16),

    /// 订单不存在。
    ///
    /// No such order.
    #[code(other)]
    Rest,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OneHasAnotherField {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(other)]
    Other(u16),

    /// 订单不存在。
    ///
    /// No such order.
    #[code(other)]
    Rest(u32),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OneHasTwoFields {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(other)]
    Other(u16, u16),

    /// 订单不存在。
    ///
    /// No such order.
    #[code(other)]
    Rest(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OneHasAClass {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(other)]
    Other(u16),

    /// 订单不存在。
    ///
    /// No such order.
    #[code(other, fail)]
    Rest(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum BehindAClass {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(other)]
    Other(u16),

    /// 订单不存在。
    ///
    /// No such order.
    #[code(fail, other)]
    Rest(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u64, class = fail, messages = en)]
enum WrongRepr {
    /// The rest.
    #[code(other)]
    Rest(u64),
    /// The rest once more.
    #[code(other)]
    RestAgain(u64),
}

fn main() {}
