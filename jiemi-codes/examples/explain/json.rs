//! The same for machines: one JSON object per line, always with the same keys in the same
//! order; a key that does not apply is `null`.
//!
//! The `kind` of a line is `code`, `status` or `word` for a meaning of a code, `verdict` for
//! an answer, and `summary` for the counts at the end. A `code` is a number, or a string in a
//! line of the kind `word`: `"code":"USERPAYING"`.

use crate::answer::Answer;
use crate::catalogue::Catalogue;
use crate::judged::{Judged, StatusFrom};
use crate::tally::Tally;
use jiemi_codes::{Class, Code, Codes, Entry, Language, Verdict};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use std::io::{self, Write};

/// An object whose keys stay in this order.
struct Object<const N: usize>([(&'static str, Value); N]);

impl<const N: usize> Serialize for Object<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

impl<const N: usize> Object<N> {
    fn write(&self, out: &mut impl Write) -> io::Result<()> {
        serde_json::to_writer(&mut *out, self)?;
        writeln!(out)
    }
}

fn advice(class: Class) -> Value {
    json!({ "zh": class.advice(Language::Zh), "en": class.advice(Language::En) })
}

/// Every row of every catalogue.
pub(crate) fn catalogues(out: &mut impl Write) -> io::Result<()> {
    for catalogue in Catalogue::ALL {
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
pub(crate) fn verdict(line: u64, judged: &Judged<'_>, out: &mut impl Write) -> io::Result<()> {
    let envelope = &judged.envelope;
    let class = judged.class();
    let verdict = judged.verdict.map(|verdict| match verdict {
        Verdict::Valid => "valid",
        Verdict::Code(_) => "code",
        Verdict::Status(_) => "status",
        Verdict::Contradiction { .. } => "contradiction",
    });
    let meanings = judged.meanings();
    let only = match meanings.as_slice() {
        [entry] => Some(entry),
        _ => None,
    };
    let names: Vec<&str> = meanings.iter().map(|entry| entry.name).collect();
    Object([
        ("kind", "verdict".into()),
        ("line", line.into()),
        ("verdict", verdict.into()),
        ("code", envelope.code().into()),
        ("status", judged.status().into()),
        (
            "status_from",
            judged.status_from.map(StatusFrom::as_str).into(),
        ),
        ("body_status", envelope.body_status().into()),
        ("name", only.map(|entry| entry.name).into()),
        ("names", names.into()),
        ("zh", only.map(|entry| entry.zh).into()),
        ("en", only.map(|entry| entry.en).into()),
        ("class", class.as_str().into()),
        ("advice", advice(class)),
        ("shared", meanings.iter().any(|entry| entry.shared).into()),
        ("unknown", judged.doubt().is_some().into()),
        ("reason", judged.doubt().map(|doubt| doubt.as_str()).into()),
        (
            "malformed",
            envelope.malformed().map(ToString::to_string).into(),
        ),
        ("server_name", envelope.name().into()),
        ("message", envelope.message().into()),
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
        ("not_understood", tally.unknown().into()),
        ("reasons", reasons.collect()),
        ("status_from_body", tally.status_from_body.into()),
    ])
    .write(out)
}
