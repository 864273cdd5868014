use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u8, class = fail, total)]
enum Gap {
    /// 好。
    ///
    /// Good.
    #[code(0..=99)]
    Low(u8),

    /// 好。
    ///
    /// Good.
    #[code(101..)]
    High(u8),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = usize, class = fail, total)]
enum Machine {
    /// 好。
    ///
    /// Good.
    #[code(0..=18446744073709551615)]
    All(usize),
}

fn main() {}
