// A variant is a unit or has one unnamed field.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum NamedField {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server { code: u16 },
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum TwoFields {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server(u16, u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum NoFieldsInBraces {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound {},
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum NoFieldsInParentheses {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound(),
}

fn main() {}
