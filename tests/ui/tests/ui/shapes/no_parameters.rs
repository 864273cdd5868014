// An enum has no type parameters, lifetimes or constants.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum TypeParameter<T> {
    /// 未收录的返回码。
    ///
    /// A code this version does not know.
    #[code(other)]
    Other(T),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Lifetime<'a> {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,

    /// 未收录的返回码。
    ///
    /// A code this version does not know.
    #[code(other)]
    Other(&'a u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ConstantParameter<const N: u16> {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum FunctionParameter<F: Fn(u16) -> u16> {
    /// 未收录的返回码。
    ///
    /// A code this version does not know.
    #[code(other)]
    Other(F),
}

fn main() {}
