// A blank line separates the Chinese from the English paragraph.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ChineseFirst {
    /// 订单不存在。
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum EnglishFirst {
    /// No such order.
    /// 订单不存在。
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum BlockComment {
    /** 订单不存在。
         *  No such order. */
    #[code(3001)]
    NotFound,
}

macro_rules! codes {
    ($($(#[$meta:meta])* $name:ident),*) => {
        #[derive(Debug, Clone, Copy, ResponseCode)]
        #[response_code(repr = u16, class = fail)]
        enum FromAMacro {
            $($(#[$meta])* $name,)*
        }
    };
}

codes! {
    /// 订单不存在。
    /// No such order.
    #[code(3001)]
    NotFound
}

fn main() {}
