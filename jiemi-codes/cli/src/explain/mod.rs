//! `rustc --explain` for return codes: what a number or a word means, in Chinese and in English,
//! and what is safe to do next. The words are a catalogue of this program's own.

mod answer;
mod args;
mod bodies;
mod ending;
mod help;
mod json;
mod judged;
mod listed;
mod malformed;
mod page;
mod progress;
mod question;
mod remarks;
mod table;
mod tables;
mod tally;
mod verdicts;

pub(crate) use args::Args;
pub(crate) use help::HELP;

use crate::catalogue::Catalogue;
use crate::failure::Failure;
use crate::output;
use crate::view::View;
use crate::words::Languages;
use answer::Answer;
use args::{Request, Source};
use bodies::Lines;
use judged::Judged;
use progress::Progress;
use question::Question;
use std::io::{self, Write};
use tally::Tally;
use verdicts::Report;

/// Writes what was asked for; returns whether all of it was understood.
pub(crate) fn run(args: Args, languages: Languages) -> Result<bool, Failure> {
    let how = How {
        view: View::standard_output(languages),
        json: args.json,
        catalogue: args.catalogue,
    };
    let request = args.request()?;
    match how.json {
        true => answer_request(request, how, &mut output::plain()),
        false => answer_request(request, how, &mut output::coloured()),
    }
}

/// How to answer.
#[derive(Clone, Copy)]
struct How {
    view: View,
    json: bool,
    /// `None` if the code decides.
    catalogue: Option<Catalogue>,
}

fn answer_request(request: Request, how: How, out: &mut impl Write) -> Result<bool, Failure> {
    let understood = match request {
        Request::Catalogues => {
            let catalogues = Catalogue::asked(how.catalogue);
            match how.json {
                true => json::catalogues(catalogues, out)?,
                false => tables::write(catalogues, how.view, out)?,
            }
            true
        }
        Request::Codes(questions) => explain(&questions, how, out)?,
        Request::Listed(listed) => listed::explain(&listed, how.json, how.view, out)?,
        Request::Bodies(bodies) => {
            let How { view, json, .. } = how;
            let report = Report { view, json };
            let tally = judge(&bodies, how.catalogue, report, out)?;
            report.summary(&tally, out)?;
            tally.all_understood()
        }
    };
    out.flush()?;
    Ok(understood)
}

/// Writes a page for each code.
fn explain(questions: &[Question], how: How, out: &mut impl Write) -> io::Result<bool> {
    let mut understood = true;
    for (index, question) in questions.iter().enumerate() {
        let answer = Answer::find(how.catalogue, question);
        understood &= answer.is_understood();
        if how.json {
            json::answer(&answer, out)?;
            continue;
        }
        if index > 0 {
            writeln!(out)?;
        }
        page::write(&answer, how.view, out)?;
    }
    Ok(understood)
}

/// Judges the answers one by one, and writes a line for each.
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
                let mut progress = Progress::new(report.view.languages);
                let mut lines = Lines::new(io::stdin().lock());
                while let Some((line, body)) = lines.next(out)? {
                    let judged = Judged::new(catalogue, *status, body);
                    let number = tally.count(&judged);
                    report.verdict(line, &judged, out)?;
                    progress.at(number, lines.bytes());
                }
            }
        }
    }
    Ok(tally)
}
