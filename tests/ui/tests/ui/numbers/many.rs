// Many mistakes in one enum are all reported at once.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 好。
    ///
    /// Good.
    #[code(1001u16)]
    Suffix,

    /// 好。
    ///
    /// Good.
    #[code(70000)]
    TooGreat,

    /// 好。
    ///
    /// Good.
    #[code(-1)]
    Negative,

    /// 好。
    ///
    /// Good.
    #[code(340282366920938463463374607431768211456)]
    Huge,

    /// 好。
    ///
    /// Good.
    #[code(1e3)]
    Float,

    /// 好。
    ///
    /// Good.
    #[code("1000")]
    Quoted,

    /// 好。
    ///
    /// Good.
    #[code("SUCCESS")]
    Word,

    /// 好。
    ///
    /// Good.
    #[code(MAX)]
    Name,

    /// 好。
    ///
    /// Good.
    #[code(codes::MAX)]
    Path,

    /// 好。
    ///
    /// Good.
    #[code(5 + 3)]
    Sum,

    /// 好。
    ///
    /// Good.
    #[code(fail, 9)]
    NotFirst,

    /// 好。
    ///
    /// Good.
    #[code(10, 11)]
    Two,

    /// 好。
    ///
    /// Good.
    #[code('a')]
    Letter,

    /// 好。
    ///
    /// Good.
    #[code(true)]
    Truth,

    /// 好。
    ///
    /// Good.
    #[code((12))]
    Bracketed,

    /// 好。
    ///
    /// Good.
    Missing,

    /// 好。
    ///
    /// Good.
    #[code(fail)]
    MissingToo,

    /// 好。
    ///
    /// Good.
    #[code(20)]
    First,

    /// 好。
    ///
    /// Good.
    #[code(20)]
    Second,
}

fn main() {}
