// A variant has a Chinese message.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OnlyEnglish {
    /// No such order.
    #[code(3001)]
    NotFound,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum OnlyEnglishAsAnOption {
    #[code(3001, en = "No such order.")]
    NotFound,
}

fn main() {}
