// A variant has one range.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum TwoRanges {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999, 6000..=6999)]
    Server(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum RangeAndNumber {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999, 7000)]
    Server(u16),
}

fn main() {}
