use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u8, class = fail, total)]
enum Code {
    /// 小号段。
    ///
    /// The low numbers.
    #[code(1..=99)]
    Low(u8),

    /// 大号段。
    ///
    /// The high numbers.
    #[code(100..=200)]
    High(u8),
}

fn main() {}
