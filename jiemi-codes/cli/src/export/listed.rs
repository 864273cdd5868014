//! A published list as a file, with the keys and columns of a catalogue. What the list does not
//! say is `null` or empty.

use crate::export::Format;
use crate::failure::Failure;
use crate::list::{Choice, Reading, Source, json_code};
use crate::words::Languages;
use jiemi_codes_document::{PublishedCode, Row, csv, markdown};
use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};
use std::collections::HashMap;
use std::io::{self, Write};
use std::path::Path;

/// Writes the list. Problems with it are in the languages of reports.
pub(crate) fn write(
    list: &Path,
    choice: &Choice,
    format: Format,
    languages: Languages,
    of_reports: Languages,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let source = Source::new(Some(list));
    let document = source.document(choice.format)?;
    let told = |error| Failure::of_list(&source, &error, of_reports);
    let list = choice.list(&document).map_err(told)?;
    let reading = Reading::new(&list, None).map_err(told)?;
    reading.say_doubt(&source, of_reports);
    let rows = reading.rows;
    let mut holders: HashMap<&PublishedCode, usize> = HashMap::new();
    for row in &rows {
        *holders.entry(row.code()).or_default() += 1;
    }
    let entries = rows.iter().map(|row| Entry {
        row,
        shared: holders.get(row.code()).is_some_and(|count| *count > 1),
    });
    let entries: Vec<Entry<'_>> = entries.collect();
    match (format, languages) {
        (Format::Json, _) => {
            serde_json::to_writer_pretty(&mut *out, &entries).map_err(io::Error::from)?;
            writeln!(out)?;
        }
        (Format::Csv, Languages::Both) => write!(out, "{}", csv(&rows))?,
        (Format::Csv, Languages::Only(language)) => {
            write!(out, "{}", csv(&rows).language(language))?;
        }
        (Format::Markdown, Languages::Both) => write!(out, "{}", markdown(&rows))?,
        (Format::Markdown, Languages::Only(language)) => {
            write!(out, "{}", markdown(&rows).language(language))?;
        }
    }
    Ok(())
}

/// A row with the keys of a catalogue's entry.
struct Entry<'a> {
    row: &'a Row,
    shared: bool,
}

impl Serialize for Entry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let row = self.row;
        let mut entry = serializer.serialize_struct("Entry", 7)?;
        entry.serialize_field("codes", &json_code(row.code()))?;
        entry.serialize_field("name", &row.name())?;
        entry.serialize_field("zh", &row.zh())?;
        entry.serialize_field("en", &row.en())?;
        entry.serialize_field("class", &row.class())?;
        entry.serialize_field("shared", &self.shared)?;
        entry.serialize_field("by_status", &row.by_status())?;
        entry.end()
    }
}
