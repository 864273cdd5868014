//! The file that a list is in.

use crate::words::Words;
use jiemi_codes_document::Document;
use std::ffi::OsStr;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::{fmt, fs};

/// What a document is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    Markdown,
    Csv,
    Tsv,
}

/// Why a file cannot be read.
pub(crate) struct Unreadable(pub(crate) Words);

/// A file, or standard input.
#[derive(Debug, Clone)]
pub(crate) struct Source(Option<PathBuf>);

impl Source {
    /// Without a file, or with `-`, it is standard input.
    pub(crate) fn new(file: Option<&Path>) -> Self {
        let file = file.filter(|file| *file != Path::new("-"));
        Source(file.map(Path::to_owned))
    }

    pub(crate) fn is_standard_input(&self) -> bool {
        self.0.is_none()
    }

    /// The file's name, if there is a file.
    pub(crate) fn file_name(&self) -> Option<&str> {
        self.0.as_deref()?.file_name()?.to_str()
    }

    /// Reads the document in the format of the option, or of the file's extension.
    pub(crate) fn document(&self, format: Option<Format>) -> Result<Document, Unreadable> {
        let text = self.text()?;
        Ok(match format.unwrap_or_else(|| self.format()) {
            Format::Markdown => Document::from_markdown(&text),
            Format::Csv => Document::from_csv(&text),
            Format::Tsv => Document::from_tsv(&text),
        })
    }

    /// All of its text.
    pub(crate) fn text(&self) -> Result<String, Unreadable> {
        let text = match &self.0 {
            Some(file) => fs::read_to_string(file),
            None => io::read_to_string(io::stdin().lock()),
        };
        text.map_err(|error| match error.kind() {
            ErrorKind::InvalidData => Unreadable(Words::new(
                format!("{self}：不是 UTF-8 编码，请另存为 UTF-8"),
                format!("{self}: this is not UTF-8: save it as UTF-8"),
            )),
            kind => {
                let why = match kind {
                    ErrorKind::NotFound => "没有这个文件".to_owned(),
                    ErrorKind::PermissionDenied => "没有读取权限".to_owned(),
                    ErrorKind::IsADirectory => "这是一个目录".to_owned(),
                    _ => error.to_string(),
                };
                Unreadable(Words::new(
                    format!("{self}：无法读取：{why}"),
                    format!("{self}: cannot be read: {error}"),
                ))
            }
        })
    }

    fn format(&self) -> Format {
        let ending = self.0.as_deref().and_then(Path::extension);
        let ending = ending.and_then(OsStr::to_str).map(str::to_ascii_lowercase);
        match ending.as_deref() {
            Some("csv") => Format::Csv,
            Some("tsv" | "tab") => Format::Tsv,
            _ => Format::Markdown,
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(file) => write!(f, "{}", file.display()),
            None => f.write_str("<stdin>"),
        }
    }
}
