// The methods of a code belong to the trait, which must be in scope.

mod shop {
    use jiemi_codes::ResponseCode;

    #[derive(Debug, Clone, Copy, ResponseCode)]
    #[response_code(repr = u16, class = fail)]
    pub enum ShopCode {
        /// 返回成功，得到有效数据。
        ///
        /// Success; the response carries valid data.
        #[code(1000, success)]
        Success,
    }
}

use shop::ShopCode;

fn main() {
    let _ = ShopCode::Success.zh();
    let _ = ShopCode::lookup(1000);
}
