use jiemi_codes::ResponseCode;

#[derive(Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
union Code {
    number: u16,
}

fn main() {}
