use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 未收录的返回码。
    ///
    /// A code this version does not know.
    #[code(other)]
    Other,
}

fn main() {}
