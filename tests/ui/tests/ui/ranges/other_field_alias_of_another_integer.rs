// The field of `other` has the type of the `repr`, even behind an alias.

use jiemi_codes::ResponseCode;

type Number = i64;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 返回成功。
    ///
    /// Success.
    #[code(1000, success)]
    Success,

    /// 未收录的返回码。
    ///
    /// A code this version does not know.
    #[code(other)]
    Other(Number),
}

// Code that uses the enum gets no errors of its own.
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let code = Code::try_from(1000)?;
    println!("{:?} {} {} {:?}", code, u16::from(code), code.zh(), code.class());
    println!("{:?} {}", Code::lookup(1000), Code::ENTRIES.len());
    Ok(())
}
