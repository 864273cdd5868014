// The same holds for constant parameters and where-clauses.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum BlockAsDefault<const N: u16 = { 5 }> {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ConditionAsDefault<const N: u16 = { if true { 1 } else { 2 } }> {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum WhereClause
where
    [u16; { let n = 1; n }]: Copy,
{
    /// 订单不存在。
    ///
    /// No such order.
    #[code(70000)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ConditionInAWhereClause
where
    [u16; if true { 1 } else { 2 }]: Copy,
{
    /// 订单不存在。
    ///
    /// No such order.
    #[code(70000)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ConditionInABound<T>
where
    T: Into<[u16; if true { 1 } else { 2 }]>,
{
    /// 订单不存在。
    ///
    /// No such order.
    #[code(other)]
    Other(T),
}

fn main() {
    let code = ConditionInAWhereClause::try_from(1000).unwrap();
    println!("{code:?} {} {}", u16::from(code), code.zh());
}

const _: [(); 1] = [(); ConditionInAWhereClause::ENTRIES.len()];
