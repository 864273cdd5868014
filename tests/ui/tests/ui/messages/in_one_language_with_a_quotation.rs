// An English text that counts as Chinese does not change this, unless at least half of the
// variants have one.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum QuotesChinese {
    /// 订单不存在。
    #[code(3001)]
    NotFound,

    /// 请用支付宝支付。
    ///
    /// Pay with 支付宝 (Alipay).
    #[code(3002)]
    Alipay,

    /// 订单已关闭。
    #[code(3003)]
    Closed,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum WithoutABlankLine {
    /// 订单不存在。
    #[code(3001)]
    NotFound,

    /// 订单已关闭。
    /// The order is closed.
    #[code(3002)]
    Closed,

    /// 订单已支付。
    #[code(3003)]
    Paid,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Included {
    /// 订单不存在。
    #[code(3001)]
    NotFound,

    /// 订单已关闭。
    #[doc = include_str!("many.rs")]
    #[code(3002)]
    Closed,

    /// 订单已支付。
    #[code(3003)]
    Paid,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum TwoChineseParagraphs {
    /// 订单不存在。
    ///
    /// 请检查订单号。
    #[code(3001)]
    NotFound,

    /// 订单已关闭。
    ///
    /// 请重新下单。
    #[code(3002)]
    Closed,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum MostQuoteChinese {
    /// 订单不存在。
    #[code(3001)]
    NotFound,

    /// 请用支付宝支付。
    ///
    /// Pay with 支付宝 (Alipay).
    #[code(3002)]
    Alipay,

    /// 请用微信支付。
    ///
    /// Pay with 微信 (WeChat).
    #[code(3003)]
    Wechat,
}

fn main() {}
