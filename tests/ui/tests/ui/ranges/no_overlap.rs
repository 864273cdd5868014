// Ranges do not overlap.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum AtOneNumber {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server(u16),

    /// 网关错误。
    ///
    /// Gateway error.
    #[code(5999..7000)]
    Gateway(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OneInsideAnother {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server(u16),

    /// 网关错误。
    ///
    /// Gateway error.
    #[code(5100..=5200)]
    Gateway(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Three {
    /// 小号段。
    ///
    /// The low numbers.
    #[code(1..=500)]
    Low(u16),

    /// 中号段。
    ///
    /// The middle numbers.
    #[code(400..=900)]
    Middle(u16),

    /// 大号段。
    ///
    /// The high numbers.
    #[code(800..)]
    High(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OpenEnds {
    /// 小号段。
    ///
    /// The low numbers.
    #[code(..=500)]
    Low(u16),

    /// 大号段。
    ///
    /// The high numbers.
    #[code(300..)]
    High(u16),
}

fn main() {}
