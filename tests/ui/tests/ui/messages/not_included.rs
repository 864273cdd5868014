// A message is not read from an included file: the macro cannot see it.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum IncludedFile {
    #[doc = include_str!("not_included.rs")]
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum IncludedAfterOneLanguage {
    /// 订单不存在。
    #[doc = include_str!("not_included.rs")]
    #[code(3001)]
    NotFound,
}

fn main() {}
