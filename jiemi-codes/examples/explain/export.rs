//! A catalogue as a file, for pages and other programs. The texts are the library's own.

use crate::catalogue::Catalogue;
use crate::words::Languages;
use clap::ValueEnum;
use std::io::{self, Write};

/// What to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Csv,
    Json,
    Markdown,
}

impl Format {
    /// Writes all rows of a catalogue; Markdown in the requested languages, the other formats
    /// in both, since they keep them apart.
    pub(crate) fn write(
        self,
        catalogue: Catalogue,
        languages: Languages,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let entries = catalogue.entries();
        match self {
            Format::Csv => write!(out, "{}", entries.csv()),
            Format::Json => {
                serde_json::to_writer_pretty(&mut *out, &entries)?;
                writeln!(out)
            }
            Format::Markdown => match languages {
                Languages::Both => write!(out, "{}", entries.markdown()),
                Languages::Only(language) => {
                    write!(out, "{}", entries.markdown().language(language))
                }
            },
        }
    }
}
