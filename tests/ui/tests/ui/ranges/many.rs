// Many mistakes in one enum are all reported at once.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 好。
    ///
    /// Good.
    #[code(5..=3)]
    Backwards(u16),

    /// 好。
    ///
    /// Good.
    #[code(7..7)]
    Empty(u16),

    /// 好。
    ///
    /// Good.
    #[code(..0)]
    BelowTheLeast(u16),

    /// 好。
    ///
    /// Good.
    #[code(..)]
    Everything(u16),

    /// 好。
    ///
    /// Good.
    #[code(7..=)]
    WithoutLast(u16),

    /// 好。
    ///
    /// Good.
    #[code(7...9)]
    Dots(u16),

    /// 好。
    ///
    /// Good.
    #[code(100..=200)]
    Left(u16),

    /// 好。
    ///
    /// Good.
    #[code(200..300)]
    Right(u16),

    /// 好。
    ///
    /// Good.
    #[code(150)]
    Single,

    /// 好。
    ///
    /// Good.
    #[code(65535..=65536)]
    BeyondTheType(u16),

    /// 好。
    ///
    /// Good.
    #[code(400..=499)]
    Unit,

    /// 好。
    ///
    /// Good.
    #[code(other)]
    UnitToo,

    /// 好。
    ///
    /// Good.
    #[code(500)]
    Field(u16),

    /// 好。
    ///
    /// Good.
    #[code(600..=699)]
    AnotherType(u32),

    /// 好。
    ///
    /// Good.
    #[code(700..=799)]
    NoInteger(bool),

    /// 好。
    ///
    /// Good.
    NoRange(u16),

    /// 好。
    ///
    /// Good.
    #[code(other)]
    Other(u16),

    /// 好。
    ///
    /// Good.
    #[code(other)]
    OtherToo(u16),
}

impl Copy for Code {}

fn main() {}
