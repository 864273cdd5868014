//! From a published list of codes to an enum: the start of a catalogue, which somebody who knows
//! the API completes.
//!
//! Nothing is guessed. If the list has no class for a code, the class is `indeterminate`; if it
//! has no message, the message is a placeholder. Both are marked with `TODO`.

mod args;
mod enumeration;
mod languages;
mod literal;
mod names;
mod paragraph;
mod ranges;
mod repr;
mod variant;

pub(crate) use args::{Args, HELP};

use crate::failure::Failure;
use crate::list::{Kind, Reading, Source, sentence, told};
use crate::output;
use crate::words::{Languages, Words};
use enumeration::Enumeration;
use jiemi_codes_document::{Document, List};
use repr::Repr;
use std::io::{self, Write as _};

/// Writes the enum, and a report on what was read.
pub(crate) fn run(args: &Args, languages: Languages) -> Result<bool, Failure> {
    let source = Source::new(args.list.as_deref());
    let document = source.document(args.choice.format)?;
    let wrong_list = |error| Failure::of_list(&source, &error, languages);
    let list = args.choice.list(&document);
    report(&document, list.as_ref().ok(), languages);
    let list = list.map_err(wrong_list)?;
    let reading = Reading::new(&list, args.repr.map(Repr::kind)).map_err(wrong_list)?;
    if reading.doubt().is_some() {
        return Err(neither(&reading, &source, languages));
    }
    say_why_words(&reading, &source, languages);
    let wrong = |wrong: Vec<Words>| {
        let lines = wrong.iter().flat_map(|words| languages.lines(words));
        Failure::List(lines.map(|line| format!("{source}: {line}")).collect())
    };
    let repr = Repr::choose(args.repr, &reading).map_err(wrong)?;
    ranges::check(&reading.rows).map_err(wrong)?;
    let enumeration = Enumeration::new(&args.name, source.file_name(), repr, &reading.rows);
    let mut out = output::plain();
    write!(out, "{enumeration}")?;
    out.flush()?;
    Ok(true)
}

/// What is read from the document, or what the document has if no list could be chosen.
fn report(document: &Document, list: Option<&List>, languages: Languages) {
    let reports = languages.each().map(|language| match list {
        Some(list) => list.report(language),
        None => document.report(language),
    });
    let report: String = reports.collect();
    // The enum is what was asked for. It does not depend on this.
    let _ = io::stderr().write_all(report.as_bytes());
}

/// Most codes are numbers: a mistake in a few rows must not turn all of them into words.
fn neither(reading: &Reading, source: &Source, languages: Languages) -> Failure {
    let mut lines = told(source, &reading.no_numbers, languages);
    let words = Words::new(
        "如果码值都是字符串，请加 --repr str",
        "if all codes are words, add --repr str",
    );
    lines.extend(languages.lines(&words).map(str::to_owned));
    Failure::List(lines)
}

/// Which row makes it a list of words.
fn say_why_words(reading: &Reading, source: &Source, languages: Languages) {
    let Some(problem) = reading.no_numbers.first() else {
        return;
    };
    debug_assert_eq!(reading.kind, Kind::Words);
    for language in languages.each() {
        let why = sentence(problem, language);
        let words = Words::new(
            format!("{why}；因此全部码值按字符串读取（repr = str），要按整数读取请加 --repr i32"),
            format!(
                "{why}; so all codes are read as words (repr = str); for numbers, add --repr i32"
            ),
        );
        let _ = writeln!(io::stderr(), "{source}: {}", words.text(language));
    }
}
