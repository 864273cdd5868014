// Code that uses an enum with a mistake gets no errors of its own.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 返回成功。
    ///
    /// Success.
    #[code(1000, success)]
    Success,

    /// 订单不存在。
    ///
    /// No such order.
    #[code(70000)]
    NotFound,
}

const LAST: u16 = 7;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[repr(u16)]
#[response_code(class = fail)]
enum Discriminants {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(1.5)]
    NotFound = LAST,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let code = Code::try_from(1000)?;
    println!("{:?} {} {} {:?}", code, u16::from(code), code.zh(), code.class());
    println!("{:?} {}", Code::lookup(1000), Code::ENTRIES.len());
    Ok(())
}

const _: jiemi_codes::Lookup<Code> = Code::const_lookup(1000);
const _: fn(Code) -> i64 = i64::from;
const _: fn(u32) -> Result<Code, jiemi_codes::UnresolvedCode<Code>> = Code::try_from;
const _: [(); 1] = [(); Discriminants::ENTRIES.len()];
