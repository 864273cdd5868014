use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 订单不存在。
    #[doc = include_str!("../shared/alone.rs")]
    #[code(3001)]
    NotFound,
}

fn main() {}
