// Types that syn cannot read without its feature `full` are refused in our words.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ArrayOfABlock {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(5000..=5999)]
    Server([u16; { let n = 1; n }]),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ArrayOfACondition {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(5000..=5999)]
    Server([u16; if true { 1 } else { 2 }]),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ArgumentInBraces {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(5000..=5999)]
    Server(Array<{ 1 + 1 }>),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum BesideAnother {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(5000..=5999)]
    Server(u16, [u16; { let n = 1; n }]),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum InANamedField {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(5000..=5999)]
    Server { numbers: [u16; { let n = 1; n }] },
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Function {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(5000..=5999)]
    Server(fn(u16) -> u16),
}

type Array<const N: usize> = [u16; N];

fn main() {
    let code = ArrayOfACondition::try_from(1000).unwrap();
    println!("{code:?} {} {}", u16::from(code), code.zh());
}
