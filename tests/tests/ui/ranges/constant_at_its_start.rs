use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(MIN..=5999)]
    Server(u16),
}

fn main() {}
