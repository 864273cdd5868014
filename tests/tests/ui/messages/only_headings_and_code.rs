use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// # 订单
    ///
    /// ```text
    /// 3001
    /// ```
    #[code(3001)]
    NotFound,
}

fn main() {}
