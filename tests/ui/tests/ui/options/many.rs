// Many mistakes in one enum are all reported at once.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, clas = fail, class = fail, class = retry, total = yes, display, error, messages = fr)]
enum Code {
    /// 好。
    ///
    /// Good.
    #[code(1, repr = u8)]
    A,

    /// 好。
    ///
    /// Good.
    #[code(2, wonderful)]
    B,

    /// 好。
    ///
    /// Good.
    #[code(3 fail)]
    C,

    /// 好。
    ///
    /// Good.
    #[code(4,, fail)]
    D,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = "u16", class = fail, shared, wonderful)]
enum Quoted {
    /// 好。
    ///
    /// Good.
    #[code(1)]
    A,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = f32, class = fail)]
enum NoInteger {
    /// 好。
    ///
    /// Good.
    #[code(1)]
    A,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, error)]
enum ErrorWithoutText {
    /// 好。
    ///
    /// Good.
    #[code(1)]
    A,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, crate = "jiemi_codes")]
enum QuotedPath {
    /// 好。
    ///
    /// Good.
    #[code(1)]
    A,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(class = fail)]
enum WithoutRepr {
    /// 好。
    ///
    /// Good.
    #[code(1)]
    A,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code]
#[repr(u8)]
enum Bare {
    /// 好。
    ///
    /// Good.
    #[code(1, fail)]
    A,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code = 7]
#[repr(u8)]
enum Equal {
    /// 好。
    ///
    /// Good.
    #[code(1, fail)]
    A,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code()]
#[repr(u8)]
enum Empty {
    /// 好。
    ///
    /// Good.
    #[code(1, fail)]
    A,
}

fn main() {}
