// Code that uses an enum with a mistake gets no errors of its own.

use jiemi_codes::{Lookup, Received, ResponseCode, UnresolvedCode};

#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en, display = en, error)]
pub enum Code {
    /// Good.
    #[code("GOOD")]
    Good,

    /// Refused.
    #[code("REFUSED", sucess)]
    Refused,
}

const FOUND: Lookup<Code> = Code::const_lookup("GOOD");
const WORD: &str = Code::Good.code();

fn found(word: &str) -> Result<Code, UnresolvedCode<Code>> {
    let _: Code = word.parse()?;
    Code::try_from(word)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let code = found("REFUSED")?;
    let word: &'static str = code.into();
    println!("{FOUND:?} {WORD} {word} {code} {}", code.as_ref());
    println!("{:?}", Received::<Code>::new("GOOD").lookup());
    println!("{:?} {}", Code::lookup("GOOD"), code.zh());
    Err(code.into())
}
