use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = i8, class = fail)]
enum Code {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(-129)]
    NotFound,
}

fn main() {}
