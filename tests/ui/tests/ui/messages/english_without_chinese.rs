// An English paragraph has no Chinese characters.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum EnglishLast {
    /// 请用支付宝支付。
    ///
    /// Pay with 支付宝 (Alipay).
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum EnglishFirst {
    /// Pay with 支付宝 (Alipay).
    ///
    /// 请用支付宝支付。
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ShortEnglish {
    /// 请 在 微信 中 打开。
    ///
    /// WeChat支付
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ChineseAsAnOption {
    /// Pay with 支付宝 (Alipay).
    #[code(3001, zh = "请用支付宝支付。")]
    NotFound,
}

fn main() {}
