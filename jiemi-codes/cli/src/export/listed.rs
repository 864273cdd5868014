//! A published list as a file, with the keys and columns of a catalogue. What the list does
//! not say is `null` or empty.

use crate::export::Format;
use crate::failure::Failure;
use crate::list::{Choice, Reading, Source, json_code};
use crate::words::Languages;
use jiemi_codes::{Class, Language};
use jiemi_codes_document::{PublishedCode, Row};
use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};
use std::collections::HashMap;
use std::io::{self, Write};
use std::path::Path;

/// Writes the list; what is wrong with it is said in the languages of reports.
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
    match format {
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &entries).map_err(io::Error::from)?;
            writeln!(out)?;
        }
        Format::Csv => csv(&entries, languages, out)?,
        Format::Markdown => markdown(&entries, languages, out)?,
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

impl Entry<'_> {
    fn class(&self) -> &'static str {
        match self.row.by_status() {
            true => "by_status",
            false => self.row.class().map_or("", Class::as_str),
        }
    }

    fn texts(&self, languages: Languages) -> impl Iterator<Item = &str> {
        let texts = languages.each().map(|language| self.row.message(language));
        texts.map(Option::unwrap_or_default)
    }
}

/// The code as the list spells it; a range as catalogues do.
fn code(row: &Row) -> String {
    match row.code() {
        PublishedCode::Number(_) | PublishedCode::Word(_) => row.written().to_owned(),
        code => code.to_string(),
    }
}

/// With the headers of a catalogue in CSV.
fn csv(entries: &[Entry<'_>], languages: Languages, out: &mut impl Write) -> io::Result<()> {
    let mut rows = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let texts = languages.each().map(Language::as_str);
    let headers = ["code", "name"].into_iter().chain(texts);
    rows.write_record(headers.chain(["class", "shared"]))?;
    for entry in entries {
        let code = code(entry.row);
        let name = entry.row.name().unwrap_or_default();
        let first = [code.as_str(), name].into_iter();
        let shared = if entry.shared { "true" } else { "false" };
        rows.write_record(
            first
                .chain(entry.texts(languages))
                .chain([entry.class(), shared]),
        )?;
    }
    let rows = rows.into_inner().map_err(|error| error.into_error())?;
    out.write_all(&rows)
}

/// With the headers of a catalogue in Markdown.
fn markdown(entries: &[Entry<'_>], languages: Languages, out: &mut impl Write) -> io::Result<()> {
    let headers: &[&str] = match languages {
        Languages::Both => &["code", "中文", "English", "next step", "variant"],
        Languages::Only(Language::Zh) => &["返回码", "说明", "后续处理", "变体"],
        Languages::Only(_) => &["code", "message", "next step", "variant"],
    };
    writeln!(out, "| {} |", headers.join(" | "))?;
    writeln!(out, "|{}", "---|".repeat(headers.len()))?;
    for entry in entries {
        let class = match entry.class() {
            "by_status" => "by status",
            class => class,
        };
        let name = entry.row.name().unwrap_or_default();
        let code = code(entry.row);
        let cells = [code.as_str()].into_iter();
        let cells = cells.chain(entry.texts(languages)).chain([class, name]);
        let cells: Vec<String> = cells.map(literally).collect();
        writeln!(out, "| {} |", cells.join(" | "))?;
    }
    Ok(())
}

/// A text so that a page shows just that.
fn literally(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars() {
        match c {
            _ if c.is_control() => shown += &format!("&#{};", u32::from(c)),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '&' | '~' | '$' => {
                shown.extend(['\\', c]);
            }
            _ => shown.push(c),
        }
    }
    shown
}
