// `#[response_code(…)]` and `#[code(…)]` take a list that is not empty.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code]
enum Bare {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, fail)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code = 7]
enum Assigned {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, fail)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code()]
enum Empty {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, fail)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum CodeBare {
    /// 订单不存在。
    ///
    /// No such order.
    #[code]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum CodeAssigned {
    /// 订单不存在。
    ///
    /// No such order.
    #[code = 3001]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum CodeEmpty {
    /// 订单不存在。
    ///
    /// No such order.
    #[code()]
    NotFound,
}

fn main() {}
