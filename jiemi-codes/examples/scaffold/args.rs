//! The command line, and the list that it names.

use crate::numbers::Repr;
use clap::{Parser, ValueEnum};
use jiemi_codes::document::{Document, Reader};
use std::ffi::OsStr;
use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};
use std::{fmt, fs};

const EXAMPLES: &str = "\
Examples:
  scaffold codes.md --section 返回码 --name ShopCode > src/shop_code.rs
  scaffold codes.csv --code-column id --text-column wording
  scaffold --format tsv < codes.tsv

A message that the list does not have is one that begins with TODO, and a class that it does
not have is indeterminate: both are for somebody who knows the API to decide.";

/// Makes an enum of return codes from a published list of them.
///
/// Markdown: items that begin with a code, and tables. CSV and TSV: the first line has
/// the headers; a cell of TSV may have \t, \n, \r and \\, and \N is an empty one.
#[derive(Debug, Parser)]
#[command(name = "scaffold", bin_name = "scaffold", after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The list; standard input where there is none, or where it is `-`
    file: Option<PathBuf>,

    /// What the list is: by the file's ending, else Markdown
    #[arg(long, value_enum)]
    format: Option<Format>,

    /// The heading under which the codes are
    #[arg(long)]
    section: Option<String>,

    /// The enum's name
    #[arg(long, default_value = "Code", value_parser = name)]
    pub(crate) name: String,

    /// The integer type of the numbers: i32 where that is enough, else i64
    #[arg(long, value_enum)]
    pub(crate) repr: Option<Repr>,

    /// The header of the codes, where it is an unusual one
    #[arg(long, value_name = "HEADER")]
    code_column: Option<String>,

    /// The header of the Chinese messages
    #[arg(long, value_name = "HEADER")]
    zh_column: Option<String>,

    /// The header of the English messages
    #[arg(long, value_name = "HEADER")]
    en_column: Option<String>,

    /// The header of messages in either language
    #[arg(long, value_name = "HEADER")]
    text_column: Option<String>,

    /// The header of names for the variants
    #[arg(long, value_name = "HEADER")]
    name_column: Option<String>,

    /// The header of classes: success, poll, indeterminate, retry, reauthenticate, fail
    #[arg(long, value_name = "HEADER")]
    class_column: Option<String>,
}

/// What a list is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Markdown,
    Csv,
    Tsv,
}

impl Args {
    /// Reads the list.
    pub(crate) fn document(&self) -> Result<Document, String> {
        let text = self.text().map_err(|error| match error.kind() {
            ErrorKind::InvalidData => "the list is not UTF-8: save it as UTF-8".to_owned(),
            _ => error.to_string(),
        })?;
        if self.section.is_some() && self.format() != Format::Markdown {
            return Err("`--section` is for Markdown: there are no headings here".to_owned());
        }
        let reader = self.reader();
        let document = match self.format() {
            Format::Markdown => reader.markdown(&text),
            Format::Csv => reader.csv(&text),
            Format::Tsv => reader.tsv(&text),
        };
        let named = "with an option such as `--text-column`";
        document.map_err(|error| error.to_string().replace("to the `Reader`", named))
    }

    /// What the list is called.
    pub(crate) fn source(&self) -> impl fmt::Display {
        match self.file() {
            Some(file) => file.display().to_string(),
            None => "standard input".to_owned(),
        }
    }

    /// The file's name, if there is a file.
    pub(crate) fn file_name(&self) -> Option<&str> {
        self.file()?.file_name()?.to_str()
    }

    fn file(&self) -> Option<&Path> {
        self.file.as_deref().filter(|file| *file != Path::new("-"))
    }

    fn text(&self) -> io::Result<String> {
        match self.file() {
            Some(file) => fs::read_to_string(file),
            None => {
                let mut text = String::new();
                io::stdin().lock().read_to_string(&mut text)?;
                Ok(text)
            }
        }
    }

    fn format(&self) -> Format {
        let ending = self.file().and_then(|file| file.extension());
        let ending = ending.and_then(OsStr::to_str).map(str::to_ascii_lowercase);
        self.format.unwrap_or(match ending.as_deref() {
            Some("csv") => Format::Csv,
            Some("tsv" | "tab") => Format::Tsv,
            _ => Format::Markdown,
        })
    }

    fn reader(&self) -> Reader {
        type Column = fn(Reader, &str) -> Reader;
        let columns: [(&Option<String>, Column); 6] = [
            (&self.code_column, Reader::code),
            (&self.zh_column, Reader::zh),
            (&self.en_column, Reader::en),
            (&self.text_column, Reader::text),
            (&self.name_column, Reader::name),
            (&self.class_column, Reader::class),
        ];
        let reader = match &self.section {
            Some(title) => Reader::new().section(title),
            None => Reader::new(),
        };
        let told = columns.into_iter().filter_map(|(header, column)| {
            let header = header.as_deref()?;
            Some((header, column))
        });
        told.fold(reader, |reader, (header, column)| column(reader, header))
    }
}

fn name(written: &str) -> Result<String, String> {
    let mut chars = written.chars();
    let begins = chars.next().is_some_and(|c| c.is_ascii_uppercase());
    let is_taken = ["Self", "ResponseCode"].contains(&written);
    match begins && chars.all(|c| c.is_ascii_alphanumeric()) && !is_taken {
        true => Ok(written.to_owned()),
        false => Err(
            "a type's name, such as `ShopCode`, begins with a capital of A to Z, and after it \
             come letters of A to Z and digits; `Self` and `ResponseCode` are taken"
                .to_owned(),
        ),
    }
}
