//! From a published list of codes to an enum: the start of a catalogue, for somebody who
//! knows the API to complete.
//!
//! ```text
//! scaffold codes.md --section 返回码 --name ShopCode > src/shop_code.rs
//! scaffold codes.csv --name-column constant
//! scaffold --format tsv < codes.tsv
//! ```
//!
//! Nothing is guessed. A class that the list leaves out is `indeterminate`, and a message
//! that it leaves out is a placeholder; both are marked with `TODO`.

#[allow(dead_code, reason = "only the test for Chinese characters is needed")]
#[path = "../../src/agreed.rs"]
mod agreed;
mod args;
mod enumeration;
mod literal;
mod names;
mod numbers;
mod paragraph;

use args::Args;
use clap::Parser as _;
use enumeration::Enumeration;
use std::io::{self, ErrorKind, Write as _};
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = Args::parse();
    let source = match source(&args) {
        Ok(source) => source,
        Err(problem) => {
            // If even this cannot be written, the exit code must do.
            let _ = writeln!(io::stderr(), "{}: {problem}", args.source());
            return ExitCode::FAILURE;
        }
    };
    match io::stdout().write_all(source.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            let _ = writeln!(io::stderr(), "scaffold: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

/// The enum as source text, or all that is wrong with the list.
fn source(args: &Args) -> Result<String, String> {
    let document = args.document()?;
    let enumeration = Enumeration::new(args, document.rows())?;
    Ok(enumeration.to_string())
}
