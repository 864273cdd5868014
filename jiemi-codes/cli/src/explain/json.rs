//! The same for programs: one JSON object per line, always with the same keys in the same
//! order. A key that does not apply is `null`.
//!
//! The `kind` of a line is `code`, `status` or `word` for a meaning of a code, `verdict` for
//! an answer, and `summary` for the counts at the end. A `code` is a number, or a string if it
//! is a word: `"code":"USERPAYING"`.

use crate::catalogue::Catalogue;
use crate::explain::answer::Answer;
use crate::explain::judged::{Decided, Judged};
use crate::explain::tally::Tally;
use jiemi_codes::{Class, Code, Codes, Entry, Language};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use std::io::{self, Write};

/// An object whose keys keep their order.
pub(crate) struct Object<const N: usize>(pub(crate) [(&'static str, Value); N]);

impl<const N: usize> Serialize for Object<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

impl<const N: usize> Object<N> {
    pub(crate) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        serde_json::to_writer(&mut *out, self)?;
        writeln!(out)
    }
}

pub(crate) fn advice(class: Class) -> Value {
    json!({ "zh": class.advice(Language::Zh), "en": class.advice(Language::En) })
}

/// Every row of the catalogues.
pub(crate) fn catalogues(
    catalogues: impl Iterator<Item = Catalogue>,
    out: &mut impl Write,
) -> io::Result<()> {
    for catalogue in catalogues {
        for entry in catalogue.entries() {
            let code = match entry.codes {
                Codes::One(code) => Some(code),
                Codes::Range(_) | Codes::Other => None,
            };
            meaning(catalogue, code, Some(&entry), None, out)?;
        }
    }
    Ok(())
}

/// Every meaning of a code, one per line; an unknown code has one line too.
pub(crate) fn answer(answer: &Answer<'_>, out: &mut impl Write) -> io::Result<()> {
    let mut line = |entry| meaning(answer.catalogue, answer.code, entry, Some(answer), out);
    if answer.entries.is_empty() {
        return line(None);
    }
    answer.entries.iter().map(Some).try_for_each(line)
}

fn meaning(
    catalogue: Catalogue,
    code: Option<Code<'_>>,
    entry: Option<&Entry>,
    answer: Option<&Answer<'_>>,
    out: &mut impl Write,
) -> io::Result<()> {
    let (code, status) = match catalogue {
        Catalogue::Code | Catalogue::Word => (code, None),
        Catalogue::Status => (None, code),
    };
    let class = entry.map_or(Class::Indeterminate, |entry| entry.class);
    let message = answer.and_then(|answer| answer.message);
    Object([
        ("kind", catalogue.as_str().into()),
        ("input", answer.map(|answer| answer.typed).into()),
        ("code", serde_json::to_value(code)?),
        ("status", serde_json::to_value(status)?),
        (
            "codes",
            serde_json::to_value(entry.map(|entry| entry.codes))?,
        ),
        ("name", entry.map(|entry| entry.name).into()),
        ("zh", entry.map(|entry| entry.zh).into()),
        ("en", entry.map(|entry| entry.en).into()),
        ("class", class.as_str().into()),
        ("advice", advice(class)),
        ("shared", entry.is_some_and(|entry| entry.shared).into()),
        (
            "by_status",
            entry.is_some_and(|entry| entry.by_status).into(),
        ),
        (
            "unknown",
            entry.is_none_or(|entry| entry.codes == Codes::Other).into(),
        ),
        ("message", message.into()),
        ("fits", message.and(answer).map(|answer| answer.fits).into()),
        (
            "understood",
            answer.is_none_or(|answer| answer.is_understood()).into(),
        ),
    ])
    .write(out)
}

/// An answer's verdict.
pub(crate) fn verdict(line: u64, judged: &Judged, out: &mut impl Write) -> io::Result<()> {
    let (verdict, unclear) = match judged.decided {
        None => (None, None),
        Some(Decided::Valid) => (Some("valid"), None),
        Some(Decided::Code) => (Some("code"), None),
        Some(Decided::Status) => (Some("status"), None),
        Some(Decided::Unclear(why)) => (Some("unclear"), Some(why.label())),
    };
    let (status, status_from) = match judged.status {
        Some((status, from)) => (Some(status), Some(from.as_str())),
        None => (None, None),
    };
    let (meanings, class, doubt) = (&judged.meanings, judged.class, judged.doubt());
    let only = match meanings.as_slice() {
        [entry] => Some(entry),
        _ => None,
    };
    let names: Vec<&str> = meanings.iter().map(|entry| entry.name).collect();
    Object([
        ("kind", "verdict".into()),
        ("line", line.into()),
        ("verdict", verdict.into()),
        ("unclear", unclear.into()),
        ("catalogue", judged.catalogue.as_str().into()),
        ("code", judged.code.clone()),
        ("code_text", judged.code_text.as_deref().into()),
        ("status", status.into()),
        ("status_from", status_from.into()),
        ("body_status", judged.body_status.into()),
        ("name", only.map(|entry| entry.name).into()),
        ("names", names.into()),
        ("zh", only.map(|entry| entry.zh).into()),
        ("en", only.map(|entry| entry.en).into()),
        ("class", class.as_str().into()),
        ("advice", advice(class)),
        ("shared", meanings.iter().any(|entry| entry.shared).into()),
        ("unknown", doubt.is_some().into()),
        ("reason", doubt.map(|doubt| doubt.as_str()).into()),
        ("malformed", judged.malformed.as_deref().into()),
        ("server_name", judged.name.as_deref().into()),
        ("message", judged.message.as_deref().into()),
        ("field_errors", judged.field_errors.clone().into()),
    ])
    .write(out)
}

/// The counts at the end.
pub(crate) fn summary(tally: &Tally, out: &mut impl Write) -> io::Result<()> {
    let classes = tally
        .classes()
        .map(|(class, count)| (class.as_str(), count));
    let reasons = tally.doubts().map(|(doubt, count)| (doubt.as_str(), count));
    Object([
        ("kind", "summary".into()),
        ("total", tally.total.into()),
        ("classes", classes.collect()),
        ("not_understood", tally.not_understood().into()),
        ("reasons", reasons.collect()),
        ("status_from_body", tally.status_from_body.into()),
    ])
    .write(out)
}
