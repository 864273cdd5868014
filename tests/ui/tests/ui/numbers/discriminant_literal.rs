// A discriminant that serves as the number is an integer literal.

use jiemi_codes::ResponseCode;

const NOT_FOUND: u16 = 3001;

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

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Path {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = self::NOT_FOUND,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Block {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = { NOT_FOUND + 1 },
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Condition {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = if true { 1 } else { 2 },
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Index {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = [1, 2][0],
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Match {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = match 1 { n => n },
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Closure {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = { const fn id(n: u16) -> u16 { n } id(1) },
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Cast {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = 3001_i32 as u16,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Generic {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = size::<u8, u16>(),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Macro {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = number!(),
}

const fn size<A, B>() -> u16 {
    (size_of::<A>() + size_of::<B>()) as u16
}

macro_rules! number {
    () => {
        3001
    };
}
pub(crate) use number;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Parentheses {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = (3001),
}

fn main() {}
