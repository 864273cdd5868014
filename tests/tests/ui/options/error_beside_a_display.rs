use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, error)]
enum Code {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.code())
    }
}

fn main() {
    let _ = Box::<dyn std::error::Error>::from(Code::NotFound);
}
