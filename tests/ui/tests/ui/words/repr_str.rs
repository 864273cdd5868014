// The type of words is `str`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = &str, class = fail, messages = en)]
enum Reference {
    /// Good.
    #[code("GOOD")]
    Good,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = &'static str, class = fail, messages = en)]
enum Static {
    /// Good.
    #[code("GOOD")]
    Good,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = "str", class = fail, messages = en)]
enum Quoted {
    /// Good.
    #[code("GOOD")]
    Good,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = String, class = fail, messages = en)]
enum Owned {
    /// Good.
    #[code("GOOD")]
    Good,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = string, class = fail, messages = en)]
enum Misspelt {
    /// Good.
    #[code("GOOD")]
    Good,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = std::string::String, class = fail, messages = en)]
enum Path {
    /// Good.
    #[code("GOOD")]
    Good,
}

fn main() {}
