// The field has the type of the `repr`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum AnotherInteger {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server(u32),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = i64, class = fail)]
enum WiderInteger {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server(u64),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Reference {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server(&'static u16),
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Tuple {
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server((u16,)),
}

macro_rules! codes {
    ($field:ty) => {
        #[derive(Debug, Clone, Copy, ResponseCode)]
        #[response_code(repr = u16, class = fail)]
        enum FromAMacro {
            /// 服务器错误。
            ///
            /// Server error.
            #[code(5000..=5999)]
            Server($field),
        }
    };
}

codes!(u32);

fn main() {}
