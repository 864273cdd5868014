// The compiler reports discriminants that collide; the macro adds no error.

use jiemi_codes::ResponseCode;

#[derive(Clone, Copy, ResponseCode)]
#[repr(u8)]
#[response_code(class = fail)]
pub enum Code {
    #[code(other, zh = "其他", en = "other")]
    Other(u8),
    #[code(zh = "零", en = "zero")]
    Zero = 0,
}

fn main() {}
