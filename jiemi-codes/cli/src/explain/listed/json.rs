//! The same for programs: the keys of other meanings, then the code as the list writes it and
//! the line. The `kind` is `list`; the class is `null` if the list has none.

use crate::explain::json::{Object, advice};
use crate::explain::listed::answer::{Answer, class, number};
use crate::list::json_code;
use jiemi_codes::Class;
use jiemi_codes_document::{PublishedCode, Row};
use serde_json::Value;
use std::collections::HashMap;
use std::io::{self, Write};

/// A whole list, a line for each row.
pub(crate) fn rows(rows: &[Row], out: &mut impl Write) -> io::Result<()> {
    let mut holders: HashMap<&PublishedCode, usize> = HashMap::new();
    for row in rows {
        *holders.entry(row.code()).or_default() += 1;
    }
    let is_shared = |row: &Row| holders.get(row.code()).is_some_and(|count| *count > 1);
    rows.iter()
        .try_for_each(|row| line(Some(row), None, is_shared(row), out))
}

/// Every meaning of a code, one per line; an unknown code has one line too.
pub(crate) fn answer(answer: &Answer<'_>, out: &mut impl Write) -> io::Result<()> {
    if answer.rows.is_empty() {
        return line(None, Some(answer), false, out);
    }
    let mut rows = answer.rows.iter();
    rows.try_for_each(|row| line(Some(row), Some(answer), answer.is_shared, out))
}

fn line(
    row: Option<&Row>,
    answer: Option<&Answer<'_>>,
    is_shared: bool,
    out: &mut impl Write,
) -> io::Result<()> {
    let codes = row.map_or(Value::Null, |row| json_code(row.code()));
    let question = answer.map(|answer| answer.question);
    let code = match row.map(Row::code) {
        Some(PublishedCode::Number(_) | PublishedCode::Word(_)) => codes.clone(),
        // The number that was asked for, of a range or of all others.
        _ => question
            .and_then(|question| number(&question.typed))
            .map_or(Value::Null, Value::from),
    };
    let message = question.and_then(|question| question.message.as_deref());
    let is_unknown = row.is_none_or(|row| *row.code() == PublishedCode::Other);
    Object([
        ("kind", "list".into()),
        (
            "input",
            question.map(|question| question.typed.as_str()).into(),
        ),
        ("code", code),
        ("status", Value::Null),
        ("codes", codes),
        ("name", row.and_then(Row::name).into()),
        ("zh", row.and_then(Row::zh).into()),
        ("en", row.and_then(Row::en).into()),
        ("class", row.and_then(Row::class).map(Class::as_str).into()),
        ("advice", advice(row.map_or(Class::Indeterminate, class))),
        ("shared", is_shared.into()),
        ("by_status", row.is_some_and(Row::by_status).into()),
        ("unknown", is_unknown.into()),
        ("message", message.into()),
        ("fits", message.and(answer).map(|answer| answer.fits).into()),
        (
            "understood",
            answer.is_none_or(Answer::is_understood).into(),
        ),
        ("written", row.map(Row::written).into()),
        ("line", row.map(Row::line).into()),
    ])
    .write(out)
}
