// Code that uses an enum with a mistake gets no errors of its own.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, dispaly = en)]
enum Code {
    /// 返回成功。
    ///
    /// Success.
    #[code(1000, success)]
    Success,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u9, class = fail)]
enum Level {
    /// 等级。
    ///
    /// A level.
    #[code(other)]
    Other(u8),
}

macro_rules! level {
    ($number:ty) => {
        #[derive(Debug, Clone, Copy, ResponseCode)]
        #[response_code(repr = u9, class = fail)]
        enum LevelOfAMacro {
            /// 等级。
            ///
            /// A level.
            #[code(other)]
            Other($number),
        }
    };
}
level!(u8);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let code = Code::try_from(1000)?;
    println!("{:?} {} {} {:?}", code, u16::from(code), code.zh(), code.class());
    println!("{:?} {}", Code::lookup(1000), Code::ENTRIES.len());
    // The type of the codes is then the field's.
    let (level, another) = (Level::try_from(7)?, LevelOfAMacro::try_from(7)?);
    println!("{:?} {} {:?} {}", level, u8::from(level), another, u8::from(another));
    Ok(())
}
