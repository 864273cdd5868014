use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = usize, class = fail, total)]
enum Code {
    /// 小号段。
    ///
    /// The low numbers.
    #[code(0..=18446744073709551615)]
    Low(usize),
}

fn main() {}
