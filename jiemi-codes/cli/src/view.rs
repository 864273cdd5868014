//! How texts are shown: in which languages, and how wide.
//!
//! On a terminal, texts are wrapped to its width, where their language allows a line break.
//! Elsewhere a text is one line, for `grep` and other programs.

use crate::text::Fill;
use crate::words::{Languages, Words};
use std::io::{self, IsTerminal as _, Write};
use textwrap::{Options, WrapAlgorithm};
use unicode_width::UnicodeWidthStr as _;

/// If the last column would be narrower, its texts go below the row.
const NARROWEST: usize = 32;
/// Fewer columns than this count as this many.
const LEAST: usize = 24;
/// How far a text below its row is indented.
const BELOW: usize = 6;

#[derive(Debug, Clone, Copy)]
pub(crate) struct View {
    pub(crate) languages: Languages,
    /// `None` if texts are not wrapped.
    pub(crate) width: Option<usize>,
}

impl View {
    /// For standard output.
    pub(crate) fn standard_output(languages: Languages) -> Self {
        let out = io::stdout();
        let size = match out.is_terminal() {
            true => terminal_size::terminal_size_of(&out),
            false => None,
        };
        let width = size.map(|(width, _)| usize::from(width.0));
        // A terminal that does not know its width says 0.
        let width = width.filter(|width| *width > 0);
        View { languages, width }
    }

    /// The lines of a text that begins after this many columns.
    pub(crate) fn wrap(self, text: &str, indent: usize) -> Vec<String> {
        match self.width {
            None => vec![text.to_owned()],
            Some(width) => wrap(text, width.saturating_sub(indent)),
        }
    }

    /// A text in each language, each on lines of its own.
    pub(crate) fn paragraph(
        self,
        indent: usize,
        words: &Words,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let texts = self.languages.lines(words);
        let mut lines = texts.flat_map(|text| self.wrap(text, indent));
        lines.try_for_each(|line| writeln!(out, "{:indent$}{line}", ""))
    }

    /// Where the last column begins, for a row whose other columns are this wide.
    pub(crate) fn last_column(self, indent: usize) -> LastColumn {
        match self.width {
            Some(width) if width < indent + NARROWEST => LastColumn::Below,
            _ => LastColumn::Beside(indent),
        }
    }
}

/// Where the last column of a table is. It has no fixed width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LastColumn {
    /// Beside the others, from this column on.
    Beside(usize),
    /// On lines of its own.
    Below,
}

impl LastColumn {
    /// The column at which its texts begin.
    pub(crate) fn indent(self) -> usize {
        match self {
            LastColumn::Beside(indent) => indent,
            LastColumn::Below => BELOW,
        }
    }

    /// Writes texts below each other and ends the row. The row so far has no space after its
    /// last cell, so that no line ends in spaces.
    pub(crate) fn write<'a>(
        self,
        row_width: usize,
        texts: impl IntoIterator<Item = &'a str>,
        view: View,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let (indent, mut is_on_row) = (self.indent(), self != LastColumn::Below);
        let texts = texts.into_iter();
        let lines: Vec<String> = texts.flat_map(|text| view.wrap(text, indent)).collect();
        if !is_on_row || lines.is_empty() {
            writeln!(out)?;
        }
        for line in lines {
            let before = if is_on_row { row_width } else { 0 };
            is_on_row = false;
            let space = indent.saturating_sub(before);
            writeln!(out, "{:space$}{line}", "")?;
        }
        Ok(())
    }
}

/// A text as lines of at most this many columns.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let options = Options::new(width.max(LEAST)).wrap_algorithm(WrapAlgorithm::FirstFit);
    let lines = textwrap::wrap(text, options);
    lines.into_iter().map(|line| line.into_owned()).collect()
}

/// A cell, filled to the width of its column.
pub(crate) fn left(text: &str, width: usize) -> String {
    format!("{text}{}", Fill(text, width))
}

/// The same, with the text on the right.
pub(crate) fn right(text: &str, width: usize) -> String {
    format!("{}{text}", Fill(text, width))
}

/// The width of a column.
pub(crate) fn widest<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> usize {
    let widths = texts.into_iter().map(|text| text.as_ref().width());
    widths.max().unwrap_or_default()
}
