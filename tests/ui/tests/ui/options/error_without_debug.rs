// `error` needs `Debug`.

use jiemi_codes::ResponseCode;

#[derive(Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, display = en, error)]
enum Code {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

fn main() {}
