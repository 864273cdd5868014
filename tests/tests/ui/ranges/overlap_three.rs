use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 小号段。
    ///
    /// The low numbers.
    #[code(1..=500)]
    Low(u16),

    /// 中号段。
    ///
    /// The middle numbers.
    #[code(400..=900)]
    Middle(u16),

    /// 大号段。
    ///
    /// The high numbers.
    #[code(800..)]
    High(u16),
}

fn main() {}
