use jiemi_codes::ResponseCode;

#[derive(Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, display = en, error)]
enum Code {
    /// 好。
    ///
    /// Good.
    #[code(1)]
    A,
}

fn main() {}
