//! `rustc --explain` for return codes: what a number or a word means, in Chinese and in
//! English, and what is safe to do next.
//!
//! ```text
//! explain 1008                    every meaning of a code
//! explain 1008 请求被拒绝         the meaning that the server's message tells
//! explain USERPAYING              a word: an error code of WeChat Pay v3
//! explain                         all three catalogues
//! explain --export csv            a catalogue as a file
//! explain 401 'BODY'              judges an answer
//! explain --status 200 - < LOG    judges one answer per line, and counts
//! ```
//!
//! The exit code is 0 if everything was understood, 1 if something was unknown or
//! unclear, and 2 for wrong usage. All knowledge of numbers is the library's: this
//! program only asks it and prints the answer. The words are a catalogue of the program's
//! own, made as you would make one.

mod answer;
mod args;
mod bodies;
mod catalogue;
mod export;
mod json;
mod judged;
mod misuse;
mod page;
mod question;
mod remarks;
mod tables;
mod tally;
mod text;
mod verdicts;
mod wechat;
mod words;

use anstream::{AutoStream, ColorChoice};
use answer::Answer;
use args::{Args, Request, Source};
use bodies::Lines;
use catalogue::Catalogue;
use clap::Parser as _;
use judged::Judged;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;
use tally::Tally;
use verdicts::Report;
use words::Languages;

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) if error.use_stderr() => {
            misuse::print(&error.to_string());
            return ExitCode::from(2);
        }
        Err(help) => help.exit(),
    };
    let how = How {
        languages: args.languages,
        json: args.json,
        catalogue: args.catalogue,
    };
    let request = match args.request() {
        Ok(request) => request,
        Err(misuse) => {
            misuse.print(how.languages);
            return ExitCode::from(2);
        }
    };
    let mut out = standard_output(how.json);
    let understood = answer_request(request, how, &mut out).and_then(|understood| {
        out.flush()?;
        Ok(understood)
    });
    match understood {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // The reader has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            // If even this cannot be written, the exit code must do.
            let _ = writeln!(io::stderr(), "explain: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Standard output, with colour if it is a terminal that shows it. The buffer is the
/// inner one: colours are stripped piece by piece, and each piece would be a separate write.
fn standard_output(json: bool) -> impl Write {
    let choice = if json {
        // There is nothing to strip, and looking for it takes most of the time.
        ColorChoice::AlwaysAnsi
    } else {
        AutoStream::choice(&io::stdout())
    };
    let buffered: Box<dyn Write> = Box::new(BufWriter::new(io::stdout().lock()));
    AutoStream::new(buffered, choice)
}

/// How to answer.
#[derive(Clone, Copy)]
struct How {
    languages: Languages,
    json: bool,
    /// `None` if the code decides.
    catalogue: Option<Catalogue>,
}

/// Writes what was asked for; returns whether all of it was understood.
fn answer_request(request: Request, how: How, out: &mut impl Write) -> io::Result<bool> {
    let How {
        languages,
        json,
        catalogue,
    } = how;
    match request {
        Request::Catalogues => {
            let catalogues = Catalogue::asked(catalogue);
            if json {
                json::catalogues(catalogues, out)?;
            } else {
                tables::write(catalogues, languages, out)?;
            }
            Ok(true)
        }
        Request::Export(format, catalogue) => {
            format.write(catalogue, languages, out)?;
            Ok(true)
        }
        Request::Codes(questions) => {
            let mut understood = true;
            for (index, question) in questions.iter().enumerate() {
                let answer = Answer::find(catalogue, question);
                understood &= answer.is_understood();
                if json {
                    json::answer(&answer, out)?;
                } else {
                    if index > 0 {
                        writeln!(out)?;
                    }
                    page::write(&answer, languages, out)?;
                }
            }
            Ok(understood)
        }
        Request::Bodies(bodies) => {
            let report = Report { languages, json };
            let tally = judge(&bodies, catalogue, report, out)?;
            report.summary(&tally, out)?;
            Ok(tally.all_understood())
        }
    }
}

/// Judges one answer after the other, and writes a line for each.
fn judge(
    bodies: &[(Option<u16>, Source)],
    catalogue: Option<Catalogue>,
    report: Report,
    out: &mut impl Write,
) -> io::Result<Tally> {
    let mut tally = Tally::default();
    for (status, source) in bodies {
        match source {
            Source::Argument(body) => {
                let judged = Judged::new(catalogue, *status, body.as_encoded_bytes());
                let line = tally.count(&judged);
                report.verdict(line, &judged, out)?;
            }
            Source::StandardInput => {
                let mut lines = Lines::new(io::stdin().lock());
                while let Some((line, body)) = lines.next(out)? {
                    let judged = Judged::new(catalogue, *status, body);
                    tally.count(&judged);
                    report.verdict(line, &judged, out)?;
                }
            }
        }
    }
    Ok(tally)
}
