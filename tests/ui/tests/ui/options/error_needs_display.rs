// `error` needs `display`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, error)]
enum WithoutDisplay {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, error)]
enum BesideADisplay {
    /// 订单不存在。
    ///
    /// No such order.
    #[code(3001)]
    NotFound,
}

impl std::fmt::Display for BesideADisplay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.code())
    }
}

fn main() {
    let _ = Box::<dyn std::error::Error>::from(BesideADisplay::NotFound);
}
