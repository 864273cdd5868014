// The same holds for the enum's own `#[repr(…)]` if it is the type of the codes.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u64)]
#[response_code(class = fail)]
enum U64 {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = 3001,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(usize)]
#[response_code(class = fail)]
enum Usize {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = 3001,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(isize)]
#[response_code(class = fail)]
enum Isize {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = 3001,
}

fn main() {}
