//! The options of a benchmark, after `--`.

use std::path::PathBuf;
use std::process::exit;

/// `--rounds 11`, `--save FILE`, and words that a row must contain.
pub struct Options {
    /// How many turns the two sides take.
    pub rounds: usize,
    /// Where rows are added as JSON, one a line.
    pub save: Option<PathBuf>,
    words: Vec<String>,
}

impl Options {
    /// Reads the arguments; without `--rounds` there are as many as given here.
    pub fn read(rounds: usize) -> Self {
        let mut options = Options {
            rounds,
            save: None,
            words: Vec::new(),
        };
        let mut args = std::env::args().skip(1).filter(|arg| arg != "--bench");
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--rounds" => match args.next().and_then(|rounds| rounds.parse().ok()) {
                    Some(rounds) if rounds > 0 => options.rounds = rounds,
                    _ => stop("`--rounds` takes a number above 0"),
                },
                "--save" => match args.next() {
                    Some(file) => options.save = Some(file.into()),
                    None => stop("`--save` takes a file"),
                },
                word if word.starts_with('-') => stop(&format!("unknown option `{word}`")),
                word => options.words.push(word.to_owned()),
            }
        }
        options
    }

    /// Whether a row was asked for.
    pub fn wants(&self, what: &str) -> bool {
        self.words.iter().all(|word| what.contains(word.as_str()))
    }
}

fn stop(what: &str) -> ! {
    eprintln!(
        "{what}; after `--`, give `--rounds N`, `--save FILE` and words that a row must contain"
    );
    exit(2);
}
