// Many attributes on the wrong item, or in the wrong form, are all reported at once.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[code(3)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 好。
    ///
    /// Good.
    #[code]
    Bare,

    /// 好。
    ///
    /// Good.
    #[code = 7]
    Equal,

    /// 好。
    ///
    /// Good.
    #[code()]
    Empty,

    /// 好。
    ///
    /// Good.
    #[code(8, fail)]
    #[code(8, fail)]
    Twice,

    /// 好。
    ///
    /// Good.
    #[response_code(repr = u8)]
    #[code(9)]
    Wrong,

    /// 好。
    ///
    /// Good.
    #[code(100..=199)]
    Field(#[code(4)] u16),
}

fn main() {}
