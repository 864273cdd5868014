use jiemi_codes::ResponseCode;

macro_rules! codes {
    ($number:literal) => {
        #[derive(Debug, Clone, Copy, ResponseCode)]
        #[response_code(repr = u16, class = fail)]
        enum Code {
            /// 订单不存在。
            ///
            /// No such order.
            #[code($number)]
            NotFound,
        }
    };
}

codes!(70000);

fn main() {}
