use jiemi_codes::ResponseCode;

#[derive(Debug, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 好。
    ///
    /// Good.
    #[code(1)]
    A,
}

fn main() {}
