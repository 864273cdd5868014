// The message names five variants of one number and counts the rest.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008)]
    Code0,

    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008)]
    Code1,

    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008)]
    Code2,

    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008)]
    Code3,

    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008)]
    Code4,

    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008)]
    Code5,

    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008)]
    Code6,
}

fn main() {}
