use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    #[doc(alias = "3001")]
    #[doc(hidden)]
    #[code(3001)]
    NotFound,
}

fn main() {}
