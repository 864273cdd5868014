use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// Pay with 支付宝 (Alipay).
    ///
    /// 请用支付宝支付。
    #[code(3001)]
    NotFound,
}

fn main() {}
