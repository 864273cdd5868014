use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001u16)]
    NotFound,
}

fn main() {}
