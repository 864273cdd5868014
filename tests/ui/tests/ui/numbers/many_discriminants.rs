// Many mistakes in the discriminants of one enum are all reported at once.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u32)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 好。
    ///
    /// Good.
    #[code(1001)]
    Disagrees = 1002,

    /// 好。
    ///
    /// Good.
    Computed = 3 + 4,

    /// 好。
    ///
    /// Good.
    Named = MAX,

    /// 好。
    ///
    /// Good.
    #[code(fail)]
    TooGreat = 70000,
}

const MAX: u32 = 9;

fn main() {}
