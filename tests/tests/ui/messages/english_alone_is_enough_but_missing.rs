use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en)]
enum Code {
    /// 订单不存在。
    #[code(3001)]
    NotFound,
}

fn main() {}
