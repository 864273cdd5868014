use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Code {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound = { 3001 },
}

fn main() {}
