use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum Code {
    #[code(3001)]
    #[code(fail, zh = "订单不存在。", en = "No such order.")]
    NotFound,
}

fn main() {}
