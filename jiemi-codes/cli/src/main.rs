//! The command `jiemi-codes`: what return codes mean, and what to do with published lists
//! of them.
//!
//! ```text
//! jiemi-codes explain 1008                what a code means, and what is safe to do next
//! jiemi-codes explain 401 'BODY'          a verdict on an answer
//! jiemi-codes explain --list LIST 1008    what a code means in a published list
//! jiemi-codes scaffold LIST               a published list as an enum
//! jiemi-codes check LIST EXPORT.json      whether a list still agrees with an export
//! jiemi-codes export csv                  a catalogue as a file
//! ```
//!
//! The exit code is 0 if everything was understood, 1 if something was not, and 2 for wrong
//! usage or a file that cannot be read or written. All knowledge about codes and lists is in the
//! libraries: this program asks them and prints what they say.

mod catalogue;
mod check;
mod command_line;
mod explain;
mod export;
mod failure;
mod help;
mod list;
mod misuse;
mod output;
mod scaffold;
mod text;
mod view;
mod wechat;
mod words;

use command_line::{Cli, Command};
use failure::Failure;
use std::env;
use std::io::{self, ErrorKind, Write as _};
use std::process::ExitCode;
use words::Languages;

fn main() -> ExitCode {
    let Cli {
        languages, command, ..
    } = match command_line::parse(env::args_os().collect()) {
        Ok(cli) => cli,
        Err(exit_code) => return exit_code,
    };
    let help = command.help();
    // By default, explanations, catalogues and wrong usage are in both languages, and reports
    // in the user's.
    let of_reports = languages.unwrap_or_else(Languages::of_system);
    let languages = languages.unwrap_or(Languages::Both);
    let done = match command {
        Command::Explain(args) => explain::run(args, languages),
        Command::Scaffold(args) => scaffold::run(&args, of_reports),
        Command::Check(args) => check::run(&args, of_reports),
        Command::Export(args) => export::run(&args, languages, of_reports),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(Failure::Misuse(misuse)) => {
            misuse::print(&[misuse.words()], help, languages);
            ExitCode::from(2)
        }
        Err(Failure::List(lines)) => {
            let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
            // If even this cannot be written, the exit code must do.
            let _ = io::stderr().write_all(text.as_bytes());
            ExitCode::FAILURE
        }
        Err(Failure::Unreadable(words)) => {
            for line in of_reports.lines(&words) {
                let _ = writeln!(io::stderr(), "{line}");
            }
            ExitCode::from(2)
        }
        // The reader has seen enough.
        Err(Failure::Io(error)) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Io(error)) => {
            // If even this cannot be written, the exit code must do.
            let _ = writeln!(io::stderr(), "jiemi-codes: {error}");
            ExitCode::from(2)
        }
    }
}
