// Two derives on one enum cannot both implement the same conversion.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode, num_enum::TryFromPrimitive)]
#[response_code(class = fail, messages = en)]
#[repr(u16)]
enum Number {
    /// Refused.
    Refused = 1008,
}

#[derive(Debug, Clone, Copy, ResponseCode, strum::EnumString)]
#[response_code(repr = str, class = fail, messages = en)]
enum Word {
    /// Refused.
    #[code("REFUSED")]
    Refused,
}

fn main() {}
