use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, display = en, error)]
enum Code {
    /// 好。
    ///
    /// Good.
    #[code(1000, sucess)]
    A,

    /// 好。
    ///
    /// Good.
    #[code(1001, fail)]
    B,
}

// What uses the enum brings no errors of its own.
const ROWS: usize = Code::ENTRIES.len();

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let code = Code::try_from(1000)?;
    println!("{code} {} {}", u16::from(code), ROWS);
    println!("{} {:?} {:?}", code.zh(), code.class(), Code::lookup(1000));
    Err(Box::new(code))
}
