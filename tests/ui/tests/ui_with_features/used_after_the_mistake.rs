// Code that uses an enum with a mistake gets no errors of its own.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, serde = name, schemars)]
enum Code {
    /// 返回成功。
    ///
    /// Success.
    #[code(1000, success)]
    Success,

    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server(u16),
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let written = serde_json::to_string(&Code::Success)?;
    println!("{:?}", serde_json::from_str::<Code>(&written)?);
    println!("{:?}", schemars::schema_for!(Code));
    Ok(())
}
