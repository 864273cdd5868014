use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 好。
    ///
    /// Good.
    #[code(other)]
    Other(Wide),
}

type Wide = u32;

fn main() {}
