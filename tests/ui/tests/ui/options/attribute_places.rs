// `#[response_code(…)]` belongs on the enum, and `#[code(…)]` on a variant.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[code(3001)]
#[response_code(repr = u16, class = fail)]
enum CodeOnTheEnum {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ResponseCodeOnAVariant {
    /// 订单不存在。
    ///
    /// No such order.
    #[response_code(class = retry)]
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum CodeOnAField {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server(#[code(5000)] u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ResponseCodeOnAField {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server(#[response_code(class = retry)] u16),
}

// An option in the wrong place is one mistake. It is not reported as missing as well.
#[derive(Debug, Clone, Copy, ResponseCode)]
#[code(repr = u16, class = indeterminate)]
enum AllMisplaced {
    /// 好。
    ///
    /// Good.
    #[code(3)]
    Good,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(u16, class = fail)]
enum TypeAlone {
    /// 好。
    ///
    /// Good.
    #[response_code(3)]
    Good,

    /// 其余。
    ///
    /// The rest.
    #[response_code(other)]
    Rest(u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[code(u16, class = fail)]
enum TypeMisplaced {
    /// 好。
    ///
    /// Good.
    #[code(3)]
    Good,
}

// What the misplaced part does not say is still missing.
#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16)]
enum NotSaid {
    #[response_code(zh = "好。", en = "Good.")]
    #[code(fail)]
    WithoutCode,

    /// 稍后重试。
    ///
    /// Try again later.
    #[response_code(class = retry)]
    AlsoWithoutCode,

    /// 订单不存在。
    ///
    /// No such order.
    #[response_code(rename)]
    #[code(3001)]
    WithoutClass,
}

fn main() {}
