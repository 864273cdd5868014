use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Code {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008)]
    Refused,

    /// 订单不存在。
    ///
    /// No such order.
    NotFound = 1008,
}

fn main() {}
