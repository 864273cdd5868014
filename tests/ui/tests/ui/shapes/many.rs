// Many mistakes in one file are all reported at once.

use jiemi_codes::ResponseCode;

#[derive(Clone, Copy, ResponseCode)]
struct Struct;

#[derive(Clone, Copy, ResponseCode)]
union Union {
    a: u8,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Generic<T> {
    /// 好。
    ///
    /// Good.
    #[code(other)]
    Other(T),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Borrowing<'a> {
    /// 好。
    ///
    /// Good.
    #[code(1)]
    A,

    /// 好。
    ///
    /// Good.
    #[code(other)]
    Other(&'a u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Nothing {}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Shapes {
    /// 好。
    ///
    /// Good.
    #[code(1..=2)]
    Named { code: u16 },

    /// 好。
    ///
    /// Good.
    #[code(3..=4)]
    Two(u16, u16),

    /// 好。
    ///
    /// Good.
    #[code(5..=6)]
    None(),
}

fn main() {}
