// `ResponseCode` is derived for an enum.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
struct UnitStruct;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
struct TupleStruct(u16);

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
struct NamedStruct {
    number: u16,
}

#[derive(Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
union Union {
    number: u16,
}

fn main() {}
