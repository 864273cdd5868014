// A discriminant agrees with the number in `#[code(…)]`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Disagrees {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound = 3002,
}

fn main() {}
