// On a variant, a class takes no name.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum Assigned {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, class = fail)]
    NotFound,
}

// The class that was meant is the one to write.
#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum AssignedOthers {
    /// 成功。
    ///
    /// Done.
    #[code(0, class = success)]
    Done,
    /// 处理中。
    ///
    /// Not finished.
    #[code(1, class = "poll")]
    Processing,
    /// 失败。
    ///
    /// Failed.
    #[code(2, class = by_status)]
    Failed,
    /// 余额不足。
    ///
    /// Not enough money.
    #[code(3, class = declined)]
    NoMoney,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum Path {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, Class::Fail)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum Quoted {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, "fail")]
    NotFound,
}

fn main() {}
