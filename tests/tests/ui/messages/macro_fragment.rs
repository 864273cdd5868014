use jiemi_codes::ResponseCode;

macro_rules! codes {
    ($($(#[$meta:meta])* $name:ident),*) => {
        #[derive(Debug, Clone, Copy, ResponseCode)]
        #[response_code(repr = u16, class = fail)]
        enum Code {
            $($(#[$meta])* $name,)*
        }
    };
}

codes! {
    /// 订单不存在。
    /// No such order.
    #[code(3001)]
    NotFound
}

fn main() {}
