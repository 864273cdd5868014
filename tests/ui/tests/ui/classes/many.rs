// Many mistakes in one enum are all reported at once.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum Code {
    /// 好。
    ///
    /// Good.
    #[code(1)]
    Missing,

    /// 好。
    ///
    /// Good.
    #[code(2, sucess)]
    Misspelt,

    /// 好。
    ///
    /// Good.
    #[code(3, pending)]
    Unknown,

    /// 好。
    ///
    /// Good.
    #[code(4, fail, retry)]
    Two,

    /// 好。
    ///
    /// Good.
    #[code(5, fail, fail)]
    Twice,

    /// 好。
    ///
    /// Good.
    #[code(6, by_status, fail)]
    Both,

    /// 好。
    ///
    /// Good.
    #[code(7, class = fail)]
    Assigned,

    /// 好。
    ///
    /// Good.
    #[code(8, fail = true)]
    Valued,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = pending)]
enum Default {
    /// 好。
    ///
    /// Good.
    #[code(1)]
    A,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = by_status)]
enum ByStatus {
    /// 好。
    ///
    /// Good.
    #[code(1)]
    A,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, fail)]
enum Alone {
    /// 好。
    ///
    /// Good.
    #[code(1)]
    A,
}

fn main() {}
