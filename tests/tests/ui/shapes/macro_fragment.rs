use jiemi_codes::ResponseCode;

macro_rules! codes {
    ($field:ty) => {
        #[derive(Debug, Clone, Copy, ResponseCode)]
        #[response_code(repr = u16, class = fail)]
        enum Code {
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
