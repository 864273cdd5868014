//! `explain --list LIST CODE`: codes explained by a published list, without any Rust.

mod answer;
mod json;
mod page;

use crate::explain::args::Listed;
use crate::explain::question::Question;
use crate::explain::table::{Row as TableRow, Table};
use crate::explain::tables;
use crate::failure::Failure;
use crate::list::{Kind, Reading, Source};
use crate::text::Foreign;
use crate::view::View;
use crate::words::{Languages, Words};
use answer::Answer;
use jiemi_codes_document::{Document, PassedOver, Row};
use std::io::{self, Write};

/// Writes what the list says about each code, or the whole list.
pub(crate) fn explain(
    listed: &Listed,
    json: bool,
    view: View,
    out: &mut impl Write,
) -> Result<bool, Failure> {
    let source = Source::new(Some(&listed.list));
    let document = source.document(listed.choice.format)?;
    let told = |error| Failure::of_list(&source, &error, view.languages);
    let list = listed.choice.list(&document).map_err(told)?;
    let reading = Reading::new(&list, None).map_err(told)?;
    reading.say_doubt(&source, view.languages);
    let rows = &reading.rows;
    if listed.input.is_empty() {
        match json {
            true => json::rows(rows, out)?,
            false => whole(&reading, view, out)?,
        }
        return Ok(true);
    }
    let is_code = |token: &str| is_code(token) || answer::is_listed(token, rows);
    let questions = Question::all(&listed.input, is_code)?;
    let mut understood = true;
    for (index, question) in questions.iter().enumerate() {
        let answer = Answer::find(question, rows);
        understood &= answer.is_understood();
        if json {
            json::answer(&answer, out)?;
            continue;
        }
        if index > 0 {
            writeln!(out)?;
        }
        page::write(&answer, view, out)?;
    }
    if !understood {
        out.flush()?;
        say_what_is_elsewhere(&document, &source, view.languages);
    }
    Ok(understood)
}

/// Whether a word looks like a code: `2005C`, `SYSTEM_ERROR`, `isv.no-auth`, `FAIL`. Any other
/// word, and any text with spaces, belongs to a message.
fn is_code(token: &str) -> bool {
    let has_mark = |c: char| c.is_ascii_digit() || matches!(c, '_' | '.');
    let word = token.trim_end_matches(['.', ',', '!', '?']);
    let is_shouted = word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_word = !token.contains(|c: char| c.is_whitespace() || !c.is_ascii());
    is_word && (is_shouted || word.contains(has_mark))
}

/// A code that the list lacks may be in a part of the document that is not read.
fn say_what_is_elsewhere(document: &Document, source: &Source, languages: Languages) {
    let passed_over = document.passed_over();
    let Some(first) = passed_over.first() else {
        return;
    };
    let count: usize = passed_over.iter().map(PassedOver::count).sum();
    let (line, first) = (first.line(), Foreign(first.first()));
    let en = match count {
        1 => format!(
            "one more text in the document looks like a code, but is in no list: {first} on \
             line {line}"
        ),
        _ => format!(
            "{count} more texts in the document look like codes, but are in no list; the first \
             is {first} on line {line}"
        ),
    };
    let zh = format!(
        "文档中另有 {count} 处内容像码值，但不在任何返回码表中；第一处是第 {line} 行的 {first}"
    );
    let words = Words::new(zh, en);
    for text in languages.lines(&words) {
        // The answer does not depend on it.
        let _ = writeln!(io::stderr(), "{source}: {text}");
    }
}

/// The list as a table.
fn whole(reading: &Reading, view: View, out: &mut impl Write) -> io::Result<()> {
    let row = |row: &Row| TableRow {
        code: Foreign(row.written()).to_string(),
        name: row.name().map(|name| Foreign(name).to_string()),
        class: row.class(),
        texts: answer::texts(row, view.languages),
    };
    let table = Table {
        code: Words::new("码值", "code"),
        are_numbers: reading.kind == Kind::Numbers,
        rows: reading.rows.iter().map(row).collect(),
    };
    table.write(view, out)?;
    if reading.rows.iter().any(|row| row.class().is_some()) {
        writeln!(out)?;
        tables::classes(view, out)?;
    }
    Ok(())
}
