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

    /// 服务器错误。
    ///
    /// Server error.
    #[code(5999..=5000)]
    Server(u16),
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let code = Code::try_from(1000)?;
    println!("{:?} {} {} {:?}", code, u16::from(code), code.zh(), code.class());
    println!("{:?} {}", Code::lookup(1000), Code::ENTRIES.len());
    Ok(())
}
