// An option is a word that the macro knows.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, clas = fail)]
enum Misspelt {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, wonderful)]
enum Unknown {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum UnknownOnAVariant {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, wonderful)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(rerp = u16, class = fail)]
enum MisspeltRepr {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, dispaly = zh)]
enum MisspeltBesideAMissingClass {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum PathOnAVariant {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001, codes::URGENT)]
    NotFound,
}

fn main() {}
