//! A difference for whoever reads the failed test.

use super::{Changed, Difference, Field, Row};
use crate::Language;
use crate::text::OneLine;
use core::fmt::{self, Display};

impl Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return write!(f, "`{}` is what the document says", self.catalog);
        }
        let counts = (
            self.only_in_document.len(),
            self.only_in_enum.len(),
            self.changed.len(),
        );
        writeln!(
            f,
            "`{}` is not what the document says: {} only in the document, {} only in the \
             enum, {} changed",
            self.catalog, counts.0, counts.1, counts.2,
        )?;
        section(
            "only in the document",
            &self.only_in_document,
            f,
            only_in_document,
        )?;
        section("only in the enum", &self.only_in_enum, f, |entry, f| {
            let text = match self.language {
                Language::En => entry.en,
                Language::Zh => entry.zh,
            };
            writeln!(f, "  {} {} {}", entry.codes, entry.name, OneLine(text))
        })?;
        section("changed", &self.changed, f, changed)?;
        section(
            "not as often in both, where a number with several meanings is `shared`",
            &self.miscounted,
            f,
            |of, f| {
                let (document, catalog) = (of.in_document, of.in_enum);
                writeln!(
                    f,
                    "  {}: {document} in the document, {catalog} in the enum",
                    of.codes
                )
            },
        )?;
        match self.shared.len() {
            count @ FEW.. => writeln!(
                f,
                "\nshared in the document: {count} numbers, which `Document::shared` lists"
            ),
            _ => section("shared in the document", &self.shared, f, |code, f| {
                writeln!(f, "  {code}")
            }),
        }
    }
}

/// From so many on, shared numbers are counted.
const FEW: usize = 10;

fn section<T>(
    title: &str,
    rows: &[T],
    f: &mut fmt::Formatter<'_>,
    row: impl Fn(&T, &mut fmt::Formatter<'_>) -> fmt::Result,
) -> fmt::Result {
    if rows.is_empty() {
        return Ok(());
    }
    writeln!(f, "\n{title}:")?;
    rows.iter().try_for_each(|of| row(of, f))
}

fn only_in_document(row: &Row, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let text = OneLine(row.any_text());
    writeln!(f, "  line {}: {} {text}", row.line, row.codes)
}

fn changed(changed: &Changed, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let what = match changed.field {
        Field::Message(Language::Zh) => "Chinese message",
        Field::Message(Language::En) => "English message",
        Field::Class => "class",
    };
    let (row, entry) = (&changed.row, &changed.entry);
    writeln!(
        f,
        "  line {}: {} {}, {what}",
        row.line, entry.codes, entry.name
    )?;
    writeln!(f, "    document: {}", OneLine(changed.in_document()))?;
    writeln!(f, "    enum:     {}", OneLine(changed.in_enum()))?;
    if changed.field == Field::Class {
        return Ok(());
    }
    let edit = changed.edit();
    writeln!(
        f,
        "    changed:  {:?} to {:?}",
        edit.in_enum, edit.in_document
    )
}
