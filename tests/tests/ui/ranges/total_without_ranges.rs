use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u8, class = fail, total)]
enum Code {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(1)]
    NotFound,
}

fn main() {}
