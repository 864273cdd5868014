//! The verdicts: a line for each answer, and a count at the end.
//!
//! ```text
//!    1  reauthenticate  HTTP 401 Unauthorized  验证失败。  服务端: "invalid credential"
//! ```

use crate::json;
use crate::judged::Judged;
use crate::remarks::{remarks, status_from_body, why};
use crate::tables;
use crate::tally::Tally;
use crate::text::{Fill, Foreign, Painted, STRONG, class_width};
use crate::words::{Languages, Words};
use jiemi_codes::{ResponseCode as _, Verdict};
use std::io::{self, Write};

/// The width of the column that says what decided; nothing is wider than
/// `code -9223372036854775808 unknown`.
const DECISIVE: usize = 33;

#[derive(Clone, Copy)]
pub(crate) struct Report {
    pub(crate) languages: Languages,
    pub(crate) json: bool,
}

impl Report {
    pub(crate) fn verdict(
        self,
        line: u64,
        judged: &Judged<'_>,
        out: &mut impl Write,
    ) -> io::Result<()> {
        if self.json {
            return json::verdict(line, judged, out);
        }
        let class = judged.class();
        let decisive = decisive(judged);
        let fill = (
            Fill(class.as_str(), class_width()),
            Fill(&decisive, DECISIVE),
        );
        let class = Painted(class);
        write!(out, "{line:>4}  {class}{}  {decisive}{}", fill.0, fill.1)?;
        for remark in remarks(judged) {
            write!(out, "  {}", self.languages.inline(&remark))?;
        }
        if let Some(reason) = judged.envelope.malformed() {
            let unreadable = Words::new("响应体无法解析", "Unreadable");
            write!(out, "  {}{reason}", self.languages.label(&unreadable))?;
        }
        if let Some(said) = said(judged) {
            let server = self.languages.label(&Words::new("服务端", "server"));
            write!(out, "  {server}\"{}\"", Foreign(said))?;
        }
        writeln!(out)
    }

    pub(crate) fn summary(self, tally: &Tally, out: &mut impl Write) -> io::Result<()> {
        if self.json {
            return json::summary(tally, out);
        }
        let total = tally.total;
        let heading = Words::new(format!("共 {total} 个响应"), format!("{total} in all"));
        let heading = self.languages.inline(&heading);
        writeln!(out, "\n{STRONG}{heading}{STRONG:#}")?;
        let width = total.to_string().len().max(4);
        for (class, count) in tally.classes().filter(|(_, count)| *count > 0) {
            let count = format!("{count:>width$}  ");
            tables::advice(&count, class, self.languages, out)?;
        }
        if tally.status_from_body > 0 {
            let what = self.languages.inline(&status_from_body());
            writeln!(out, "{:>width$}  {what}", tally.status_from_body)?;
        }
        let unknown = tally.unknown();
        if unknown > 0 {
            let heading = Words::new(
                format!("未能判明 {unknown} 个"),
                format!("{unknown} not understood"),
            );
            let heading = self.languages.inline(&heading);
            writeln!(out, "{STRONG}{heading}{STRONG:#}")?;
        }
        for (doubt, count) in tally.doubts().filter(|(_, count)| *count > 0) {
            let what = self.languages.inline(&why(doubt));
            writeln!(out, "{count:>width$}  {what}")?;
        }
        Ok(())
    }
}

/// What decided, in the words of the catalogue.
fn decisive(judged: &Judged<'_>) -> String {
    let name = |label| match judged.envelope.meaning() {
        Some(code) => code.name(),
        None => label,
    };
    match (judged.verdict, judged.envelope.code()) {
        (Some(Verdict::Code(meaning)), Some(code)) => {
            format!("code {code} {}", name(meaning.label()))
        }
        (Some(Verdict::Code(meaning)), None) => format!("code {}", name(meaning.label())),
        (Some(Verdict::Status(status)), _) => format!("HTTP {} {}", status.code(), status.name()),
        (Some(Verdict::Valid), Some(code)) => format!("code {code} {}", name("valid")),
        (Some(Verdict::Valid), None) => "valid".to_owned(),
        (Some(Verdict::Contradiction { status, .. }), Some(code)) => {
            format!("code {code}, HTTP {status}")
        }
        (Some(Verdict::Contradiction { status, .. }), None) => format!("HTTP {status}"),
        (None, Some(code)) => format!("code {code}, HTTP ?"),
        (None, None) => "HTTP ?".to_owned(),
    }
}

/// What the server said, where the catalogue does not say the same.
fn said<'a>(judged: &'a Judged<'_>) -> Option<&'a str> {
    let message = judged
        .envelope
        .message()
        .filter(|message| !message.is_empty());
    let said = message.or_else(|| judged.envelope.name())?;
    let repeats = |text: &str| text == said;
    let meanings = judged.meanings();
    let is_news = !meanings
        .iter()
        .any(|entry| repeats(entry.zh) || repeats(entry.en));
    is_news.then_some(said)
}
