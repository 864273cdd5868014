// Many mistakes in one enum are all reported at once.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, total)]
enum Code {
    /// 好。
    ///
    /// Good.
    #[code(1001, shared)]
    Alone,

    /// 好。
    ///
    /// Good.
    #[code(1002, shared)]
    Says,

    /// 好。
    ///
    /// Good.
    #[code(1002)]
    DoesNotSay,

    /// 好。
    ///
    /// Good.
    #[code(1003, shared, primary)]
    OnePrimary,

    /// 好。
    ///
    /// Good.
    #[code(1003, shared, primary)]
    AnotherPrimary,

    /// 好。
    ///
    /// Good.
    #[code(1004, primary)]
    PrimaryOfNothing,

    /// 好。
    ///
    /// Good.
    #[code(1005, shared)]
    LeftOpen,

    /// 好。
    ///
    /// Good.
    #[code(1005, shared)]
    LeftOpenToo,

    /// 好。
    ///
    /// Good.
    #[code(5000.., shared)]
    Range(u16),

    /// 好。
    ///
    /// Good.
    #[code(other, primary)]
    Other(u16),
}

fn main() {}
