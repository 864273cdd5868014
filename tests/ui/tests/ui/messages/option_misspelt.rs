// A misspelt `messages` is the only error: nobody is asked for the other language.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, mesages = zh)]
enum Misspelt {
    /// 订单不存在。
    #[code(3001)]
    NotFound,

    /// 订单已关闭。
    #[code(3002)]
    Closed,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, message = en)]
enum InTheSingular {
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, messages)]
enum WithoutAValue {
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = cn)]
enum UnknownLanguage {
    /// 订单不存在。
    #[code(3001)]
    NotFound,
}

fn main() {}
