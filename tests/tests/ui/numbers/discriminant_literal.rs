// A discriminant that serves as the number is an integer literal.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Computed {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = 3000 + 1,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Constant {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = NOT_FOUND,
}

const NOT_FOUND: u16 = 3001;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Block {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = { 3001 },
}

fn main() {}
