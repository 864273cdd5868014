// The variant of a range or of `other` has a field.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Range {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Other {
    /// 未收录的返回码。
    ///
    /// A code this version does not know.
    #[code(other)]
    Other,
}

// A mistake in the range is told at the same time.
#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u8, class = fail)]
enum TooNarrow {
    /// 请求有误。
    ///
    /// The request is wrong.
    #[code(400..500)]
    Client,
}

fn main() {}
