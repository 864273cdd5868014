// The compiler requires `#[repr(…)]` for discriminants beside a variant with a field.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = 3001,

    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server(u16),
}

fn main() {}
