//! The verdicts: a line for each answer, and a count at the end.
//!
//! ```text
//!    1  reauthenticate  HTTP 401 Unauthorized  验证失败。  服务端: "invalid credential"
//! ```

use crate::catalogue::Catalogue;
use crate::explain::json;
use crate::explain::judged::{Decided, Judged};
use crate::explain::malformed;
use crate::explain::remarks::{remarks, status_from_body, why};
use crate::explain::tables;
use crate::explain::tally::Tally;
use crate::text::{Fill, Foreign, LONGEST_CODE, Painted, STRONG, class_width, clipped};
use crate::view::View;
use crate::words::Words;
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr as _;

/// The width of the column that says what decided; nothing is wider than
/// `HTTP 511 NetworkAuthenticationRequired`.
const DECISIVE: usize = 38;

#[derive(Clone, Copy)]
pub(crate) struct Report {
    pub(crate) view: View,
    pub(crate) json: bool,
}

impl Report {
    pub(crate) fn verdict(
        self,
        line: u64,
        judged: &Judged,
        out: &mut impl Write,
    ) -> io::Result<()> {
        if self.json {
            return json::verdict(line, judged, out);
        }
        let languages = self.view.languages;
        let class = judged.class;
        let decisive = decisive(judged);
        let fill = Fill(class.as_str(), class_width());
        let number = format!("{line:>4}");
        write!(out, "{number}  {}{fill}  {decisive}", Painted(class))?;
        let mut said_of_it: Vec<String> = remarks(judged)
            .iter()
            .map(|remark| languages.inline(remark))
            .collect();
        if let Some(reason) = &judged.malformed {
            let unreadable = Words::new("响应体无法解析", "Unreadable");
            let reason = languages.inline(&malformed::reason(reason));
            said_of_it.push(languages.label(&unreadable) + &reason);
        }
        if let Some(said) = said(judged) {
            let server = languages.label(&Words::new("服务端", "server"));
            said_of_it.push(format!("{server}\"{}\"", Foreign(&said)));
        }
        let indent = number.width() + class_width() + 4;
        let column = self.view.last_column(indent + DECISIVE + 2);
        let line = said_of_it.join("  ");
        let texts = match self.view.wrap(&line, column.indent()).as_slice() {
            _ if line.is_empty() => Vec::new(),
            [_] => vec![line],
            _ => said_of_it,
        };
        let texts = texts.iter().map(String::as_str);
        column.write(indent + decisive.width(), texts, self.view, out)
    }

    pub(crate) fn summary(self, tally: &Tally, out: &mut impl Write) -> io::Result<()> {
        if self.json {
            return json::summary(tally, out);
        }
        let total = tally.total;
        let heading = Words::new(format!("共 {total} 个响应"), format!("{total} in all"));
        let heading = self.view.languages.inline(&heading);
        writeln!(out, "\n{STRONG}{heading}{STRONG:#}")?;
        let width = total.to_string().len().max(4);
        for (class, count) in tally.classes().filter(|(_, count)| *count > 0) {
            let count = format!("{count:>width$}  ");
            tables::advice(&count, class, self.view, out)?;
        }
        if tally.status_from_body > 0 {
            let what = self.view.languages.inline(&status_from_body());
            writeln!(out, "{:>width$}  {what}", tally.status_from_body)?;
        }
        let unknown = tally.not_understood();
        if unknown > 0 {
            let heading = Words::new(
                format!("未能判明 {unknown} 个"),
                format!("{unknown} not understood"),
            );
            let heading = self.view.languages.inline(&heading);
            writeln!(out, "{STRONG}{heading}{STRONG:#}")?;
        }
        for (doubt, count) in tally.doubts().filter(|(_, count)| *count > 0) {
            let what = self.view.languages.inline(&why(doubt));
            writeln!(out, "{count:>width$}  {what}")?;
        }
        Ok(())
    }
}

/// What decided: the code or the status, with its name in the catalogue.
fn decisive(judged: &Judged) -> String {
    let code = judged.code_text.as_deref();
    let code = code.map(|code| clipped(&Foreign(code).to_string(), LONGEST_CODE));
    let http = match judged.status {
        Some((status, _)) => format!("HTTP {status}"),
        None => "HTTP ?".to_owned(),
    };
    let name = match (judged.meanings.as_slice(), judged.catalogue) {
        ([], _) => " unknown".to_owned(),
        // Its name would only repeat the word.
        ([_], Catalogue::Word) if code.is_some() => String::new(),
        ([entry], _) => format!(" {}", entry.name),
        _ => " shared".to_owned(),
    };
    match (judged.decided, code) {
        (Some(Decided::Valid | Decided::Code), Some(code)) => format!("code {code}{name}"),
        (Some(Decided::Valid | Decided::Code | Decided::Status), _) => http + &name,
        (Some(Decided::Unclear(_)) | None, Some(code)) => format!("code {code}, {http}"),
        (Some(Decided::Unclear(_)) | None, None) => http,
    }
}

/// What the server said, unless the catalogue says the same.
fn said(judged: &Judged) -> Option<String> {
    let message = judged.message.clone();
    let message = message.filter(|message| !message.is_empty());
    let field_errors = Some(judged.field_errors.join("; "));
    let field_errors = field_errors.filter(|errors| !errors.is_empty());
    let said = message.or(field_errors).or_else(|| judged.name.clone())?;
    let mut meanings = judged.meanings.iter();
    let is_news = meanings.all(|entry| entry.zh != said && entry.en != said);
    is_news.then_some(said)
}
