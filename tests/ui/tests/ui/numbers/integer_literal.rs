// A number is an integer literal.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Bool {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(true)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Letter {
    /// 订单不存在。
    ///
    /// No such order.
    #[code('a')]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Byte {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(b'a')]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ByteString {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(b"3001")]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum CString {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(c"3001")]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Float {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3e3)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum FloatWithAPoint {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001.0)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum BinaryDigit {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(0b102)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum NegatedTwice {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(--1)]
    NotFound,
}

fn main() {}
