// A variant has a message; headings, code and numbers do not count.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Undocumented {
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OnlyDocAttributes {
    #[doc(alias = "3001")]
    #[doc(hidden)]
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OnlyHeadingsAndCode {
    /// # 订单
    ///
    /// ```text
    /// 3001
    /// ```
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OnlyNumbers {
    /// 3001
    #[code(3001)]
    NotFound,
}

fn main() {}
