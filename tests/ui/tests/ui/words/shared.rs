// Each variant that shares a word says `shared`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Silent {
    /// One.
    #[code("SAME")]
    One,

    /// Two.
    #[code("SAME")]
    Two,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum OneSays {
    /// One.
    #[code("SAME", shared)]
    One,

    /// Two.
    #[code("SAME")]
    Two,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Alone {
    /// One.
    #[code("SAME", shared)]
    One,

    /// Two.
    #[code("same")]
    Two,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum TwoPrimaries {
    /// One.
    #[code("SAME", shared, primary)]
    One,

    /// Two.
    #[code("SAME", shared, primary)]
    Two,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Primary {
    /// One.
    #[code("SAME", primary)]
    One,
}

fn main() {}
