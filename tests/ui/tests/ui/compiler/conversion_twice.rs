// A conversion that the derive writes cannot be written again, by hand or by another derive.

use jiemi_codes::ResponseCode;
use std::str::FromStr;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en)]
enum Number {
    /// Refused.
    #[code(1008)]
    Refused,
}

impl TryFrom<u16> for Number {
    type Error = ();

    fn try_from(_: u16) -> Result<Self, ()> {
        Err(())
    }
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Word {
    /// Refused.
    #[code("REFUSED")]
    Refused,
}

impl FromStr for Word {
    type Err = ();

    fn from_str(_: &str) -> Result<Self, ()> {
        Err(())
    }
}

impl TryFrom<&str> for Word {
    type Error = ();

    fn try_from(_: &str) -> Result<Self, ()> {
        Err(())
    }
}

fn main() {}
