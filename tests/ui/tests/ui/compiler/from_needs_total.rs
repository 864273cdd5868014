// Without `total`, a number converts by `try_from`, since it may be unknown.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum ShopCode {
    /// 返回成功，得到有效数据。
    ///
    /// Success; the response carries valid data.
    #[code(1000, success)]
    Success,
}

fn main() {
    let _: ShopCode = 1000.into();
    let _: ShopCode = 1000_u16.into();
}
